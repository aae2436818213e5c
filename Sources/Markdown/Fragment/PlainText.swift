import Diagnostics

/// Writes a tree as plain text for an e-mail, while it is walked: paragraphs on one line each, lists with `- ` or
/// numbers, links as «text (address)».
struct PlainText {
    private enum Container {
        case list(isTight: Bool, next: Int?)
        case item, quote
    }

    /// What an item or a quote puts before its lines.
    private struct Margin {
        var first: String
        let rest: String
    }

    private var pieces: [Fragment.Piece] = []
    /// Text that is not a piece yet.
    private var pending: [UInt8] = []
    private var containers: [Container] = []
    private var margins: [Margin] = []
    private var isLineStart = true
    /// The line endings due before the next text.
    private var gap = 0
    private var linkStart = (pieces: 0, pending: 0)

    /// Margins beyond this depth are left out, so that the text cannot become much longer than its source.
    private static let deepestMargin = 16

    /// The text, without a line ending at its end.
    mutating func finish() -> [Fragment.Piece] {
        flush()
        return pieces
    }

    // MARK: Inlines

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !bytes.isEmpty else { return }
        beginLine()
        pending += bytes
    }

    mutating func value(_ value: Located<String>) {
        beginLine()
        flush()
        pieces.append(.value(value))
    }

    mutating func space() { pending.append(UInt8(ascii: " ")) }

    mutating func lineBreak() { endLine(gap: 1) }

    mutating func beginLink() {
        beginLine()
        linkStart = (pieces.count, pending.count)
    }

    /// Adds the address, unless that is what the link shows.
    mutating func endLink(to destination: String) {
        let scheme = ["mailto:", "tel:"].first(where: destination.hasPrefix)
        let address = destination.utf8.dropFirst(scheme?.utf8.count ?? 0)
        let isShown = linkStart.pieces == pieces.count && pending[linkStart.pending...].elementsEqual(address)
        if !isShown { write(" (\(Substring(address)))") }
    }

    // MARK: Blocks

    mutating func endBlock() { endLine(gap: isTight ? 1 : 2) }

    mutating func rule() {
        write("---")
        endBlock()
    }

    mutating func code(_ bytes: UnsafeBufferPointer<UInt8>) {
        for line in bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.isEmpty { gap += 1 }
            text(UnsafeBufferPointer(rebasing: line))
            endLine(gap: 1)
        }
        endBlock()
    }

    mutating func beginList(_ list: Node) { containers.append(.list(isTight: list.isTight, next: list.listStart)) }

    mutating func endList() {
        containers.removeLast()
        endBlock()
    }

    mutating func beginItem() {
        var marker = "- "
        if case .list(let isTight, let number?)? = containers.last {
            marker = "\(number). "
            containers[containers.count - 1] = .list(isTight: isTight, next: number + 1)
        }
        margins.append(Margin(first: marker, rest: String(repeating: " ", count: marker.utf8.count)))
        containers.append(.item)
    }

    mutating func beginQuote() {
        margins.append(Margin(first: "> ", rest: "> "))
        containers.append(.quote)
    }

    /// Ends an item or a quote.
    mutating func endContainer() {
        margins.removeLast()
        containers.removeLast()
        endBlock()
    }

    /// Cells stand on one line, with bars between them.
    mutating func beginCell() {
        if !isLineStart { write(" | ") }
    }

    mutating func endRow() { endLine(gap: 1) }

    // MARK: Lines

    /// Whether what stands here is separated by line endings only, not by blank lines.
    private var isTight: Bool {
        for container in containers.suffix(2).reversed() {
            switch container {
            case .list(let isTight, _): return isTight
            case .item: continue
            case .quote: return false
            }
        }
        return false
    }

    private mutating func write(_ text: String) {
        beginLine()
        pending += text.utf8
    }

    private mutating func beginLine() {
        guard isLineStart else { return }
        isLineStart = false
        pending += repeatElement(0x0A, count: gap)
        gap = 0
        for index in margins.indices.prefix(Self.deepestMargin) {
            pending += margins[index].first.utf8
            margins[index].first = margins[index].rest
        }
    }

    /// Nothing stands before the first line, so nothing has to be kept away from it.
    private mutating func endLine(gap wanted: Int) {
        isLineStart = true
        if !pieces.isEmpty || !pending.isEmpty { gap = max(gap, wanted) }
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        pieces.append(.markup(String(decoding: pending, as: UTF8.self)))
        pending.removeAll(keepingCapacity: true)
    }
}
