import Diagnostics

/// Finds in the source what libcmark tells of in the tree.
///
/// libcmark is right about the lines of a block and often wrong about where in it an inline stands. So the block is
/// taken from libcmark, and the thing is searched for in it, each time from behind the last one found.
struct SourceLocator {
    private let file: SourceFile
    private let fragment: Range<Int>
    private let linesBefore: Int
    private var block: Range<Int>
    private var textCursor: Int
    private var linkCursor: Int
    /// Searches that found nothing, because escapes or character references hide the thing. Few are enough: each
    /// reads the block to its end.
    private var misses = 0
    private static let allowedMisses = 16

    init(file: SourceFile, fragment: Range<Int>) {
        self.file = file
        self.fragment = fragment
        linesBefore = file.line(at: fragment.lowerBound) - 1
        block = fragment
        textCursor = fragment.lowerBound
        linkCursor = fragment.lowerBound
    }

    /// The bytes of a line as libcmark counts them, without its line ending.
    func range(ofLine line: Int) -> Range<Int> { file.range(ofLine: line + linesBefore).clamped(to: fragment) }

    /// Goes on to another block, given by its lines.
    mutating func enter(lines: ClosedRange<Int>) {
        let start = range(ofLine: lines.lowerBound).lowerBound
        enter(start..<max(start, range(ofLine: lines.upperBound).upperBound))
    }

    /// Goes on to a part of the source, such as a cell.
    mutating func enter(_ range: Range<Int>) {
        block = range
        textCursor = range.lowerBound
        linkCursor = range.lowerBound
        misses = 0
    }

    /// The whole block.
    var blockSpan: Span { Span(file, block) }

    /// What is shown for a thing that cannot be found: the first line of its block.
    var fallback: Span {
        let line = file.range(ofLine: file.line(at: block.lowerBound))
        return Span(file, line.clamped(to: block))
    }

    /// The next place where `text` stands as it is.
    mutating func find(_ text: some Collection<UInt8>) -> Span {
        let bytes = file.bytes
        let found = search(from: textCursor) { index, end in
            bytes.holds(text, at: index, before: end) ? index..<index + text.count : nil
        }
        guard let found else { return fallback }
        textCursor = found.upperBound
        return Span(file, found)
    }

    /// The next place where a link or an image points to `destination`: `](destination` or `<destination>`.
    mutating func find(destination: String) -> Span {
        let bytes = file.bytes
        let whole = destination.utf8[...]
        // `<ola@nav.no>` points to `mailto:ola@nav.no`.
        let written = destination.hasPrefix("mailto:") ? [whole, whole.dropFirst(7)] : [whole]
        let found = search(from: linkCursor) { index, end in
            guard let start = Self.destinationStart(bytes, index, end) else { return nil }
            // Nothing stands everywhere; a link without an address is where its brackets close at once.
            if destination.isEmpty, start == end || !")>".utf8.contains(bytes[start]) { return nil }
            return written.first { bytes.holds($0, at: start, before: end) }.map { start..<start + $0.count }
        }
        guard let found else { return fallback }
        linkCursor = found.upperBound
        return Span(file, found)
    }

    /// Where a destination begins if a link's `](` or `<` stands at `index`.
    private static func destinationStart(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
        if bytes[index] == UInt8(ascii: "<") { return index + 1 }
        guard bytes[index] == UInt8(ascii: "]"), index + 1 < end, bytes[index + 1] == UInt8(ascii: "(") else {
            return nil
        }
        var start = index + 2
        while start < end, bytes[start].isWhitespace { start += 1 }
        return start < end && bytes[start] == UInt8(ascii: "<") ? start + 1 : start
    }

    private mutating func search(
        from start: Int, match: (_ index: Int, _ end: Int) -> Range<Int>?
    ) -> Range<Int>? {
        guard misses < Self.allowedMisses else { return nil }
        for index in start..<max(start, block.upperBound) {
            if let found = match(index, block.upperBound) { return found }
        }
        misses += 1
        return nil
    }
}
