/// What stands between the cells of a file: found from the head row alone, never guessed from what people wrote below it.
enum Separator: UInt8, Sendable, CaseIterable {
    case semicolon = 0x3B
    case comma = 0x2C
    case tab = 0x09

    /// What the head row says.
    enum Finding {
        /// `nil` if it has one column only: then the rows below have one cell, whatever stands in it.
        case one(Separator?)
        /// Several stand in the head row, at the range, outside of quotes.
        case several([Separator], Range<Int>)
    }

    /// Looks at the first row that holds more than separators and space, from `start`.
    static func find(in bytes: [UInt8], from start: Int) -> Finding {
        var offset = start
        var blank: Separator?
        while offset < bytes.count {
            let row = Row(bytes, from: offset)
            let found = allCases.filter(row.separators.contains)
            if row.hasText { return found.count > 1 ? .several(found, row.range) : .one(found.first) }
            blank = blank ?? found.first
            offset = row.range.upperBound + 1
        }
        return .one(blank)
    }

    /// One row, cut wherever some separator may be.
    private struct Row {
        var separators: Set<Separator> = []
        var hasText = false
        let range: Range<Int>

        init(_ bytes: [UInt8], from start: Int) {
            var (at, isQuoted, isAtStart) = (start, false, true)
            scan: while at < bytes.count {
                let byte = bytes[at]
                if isQuoted {
                    // A doubled quote closes and opens again, which comes to the same.
                    if byte == Cutter.quote { (isQuoted, isAtStart) = (false, at + 1 < bytes.count && bytes[at + 1] == byte) }
                } else if byte == Cutter.quote, isAtStart {
                    (isQuoted, hasText) = (true, true)
                } else if byte == 0x0A || byte == 0x0D {
                    break scan
                } else if let separator = Separator(rawValue: byte) {
                    separators.insert(separator)
                    isAtStart = true
                } else if case let width = Space.width(in: bytes, at: at), width > 0 {
                    at += width - 1
                } else {
                    (hasText, isAtStart) = (true, false)
                }
                at += 1
            }
            range = start..<at
        }
    }
}

/// The line `sep=;` that Excel puts above the head, and does not show as a row.
struct SeparatorLine {
    /// `nil` if it names something else than `;`, `,` or a tab.
    let separator: Separator?
    /// With its line end.
    let range: Range<Int>

    /// `nil` if the text does not begin with one.
    init?(_ bytes: [UInt8]) {
        guard String(decoding: bytes.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return nil }
        let end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        let value = bytes[4..<end]
        let rest = String(decoding: value.dropFirst(), as: UTF8.self)
        separator = rest.withoutOuterSpace.isEmpty ? value.first.flatMap(Separator.init(rawValue:)) : nil
        range = 0..<end + Cutter.lineEndWidth(in: bytes, at: end)
    }
}
