import Diagnostics

/// Bytes that occur in no UTF-8 text, put into the tree to be found again in the rendered HTML.
enum Sentinel {
    static let lowest: UInt8 = anchor
    /// First in a heading: its tag, which ends just before, gets an `id`.
    static let anchor: UInt8 = 0xFE
    /// Instead of a placeholder.
    static let value: UInt8 = 0xFF
}

/// Cuts rendered HTML into pieces at the sentinels, which come in the same order in the tree and in the HTML.
struct PieceSplitter {
    private var values: ArraySlice<Located<String>>
    private var anchors: ArraySlice<String>
    private var pieces: [Fragment.Piece] = []
    /// What the next run of markup begins with.
    private var prefix = ""

    init(values: [Located<String>], anchors: [String]) {
        self.values = values[...]
        self.anchors = anchors[...]
    }

    /// `html` ends with a zero byte.
    consuming func split(_ html: UnsafePointer<CChar>) -> [Fragment.Piece] {
        let bytes = UnsafeRawPointer(html).assumingMemoryBound(to: UInt8.self)
        var (start, index) = (0, 0)
        while bytes[index] != 0 {
            if bytes[index] >= Sentinel.lowest {
                cut(bytes, start..<index)
                start = index + 1
            }
            index += 1
        }
        add(UnsafeBufferPointer(start: bytes + start, count: index - start))
        return pieces
    }

    private mutating func cut(_ bytes: UnsafePointer<UInt8>, _ run: Range<Int>) {
        let isAnchor = bytes[run.upperBound] == Sentinel.anchor
        // `<h2>` is taken up again as `<h2 id="`, the anchor, and `">`.
        let count = isAnchor ? run.count - 1 : run.count
        add(UnsafeBufferPointer(start: bytes + run.lowerBound, count: count), then: isAnchor ? " id=\"" : "")
        if isAnchor {
            if let anchor = anchors.popFirst() { pieces.append(.anchor(anchor)) }
            prefix = "\">"
        } else if let value = values.popFirst() {
            pieces.append(.value(value))
        }
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, then suffix: String = "") {
        let markup = prefix + String(decoding: bytes, as: UTF8.self) + suffix
        prefix = ""
        if !markup.isEmpty { pieces.append(.markup(markup)) }
    }
}
