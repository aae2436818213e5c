/// Cuts the text of a table into rows and cells, as Excel does, in one pass. It knows nothing of heads or columns.
///
/// Every byte of the text is in a cell, or is a separator, a line end or space around a cell. Nothing is refused here: what
/// is wrong is noted in the cell, and cutting goes on.
struct Cutter {
    /// The cells of one row: at least one, which is empty in a row where nothing stands.
    struct Record {
        let fields: [Field]
        /// Without its line end.
        let range: Range<Int>

        var isBlank: Bool { fields.allSatisfy(\.text.isEmpty) }
    }

    struct Field {
        /// Exactly what stood between quotes, or else what stood there without space around it.
        let text: String
        /// Without space around it, with its quotes.
        let range: Range<Int>
        var fault: Fault?
    }

    enum Fault {
        case unclosedQuote
        /// Text from this offset follows on a closing quote.
        case textAfterQuote(Int)
    }

    static let quote = UInt8(ascii: "\"")
    private let bytes: [UInt8]
    /// `nil` in a table of one column: then nothing separates.
    private let separator: UInt8?
    private var at: Int

    static func records(of bytes: [UInt8], from start: Int, separator: Separator?) -> [Record] {
        var cutter = Cutter(bytes: bytes, separator: separator?.rawValue, at: start)
        var records: [Record] = []
        while cutter.at < bytes.count { records.append(cutter.record()) }
        return records
    }

    /// 2 for CRLF, 1 for LF and CR, 0 for all else.
    static func lineEndWidth(in bytes: [UInt8], at offset: Int) -> Int {
        guard offset < bytes.count else { return 0 }
        if bytes[offset] == 0x0D { return offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1 }
        return bytes[offset] == 0x0A ? 1 : 0
    }

    private init(bytes: [UInt8], separator: UInt8?, at: Int) {
        self.bytes = bytes
        self.separator = separator
        self.at = at
    }

    private mutating func record() -> Record {
        let start = at
        var fields = [field()]
        while at < bytes.count, bytes[at] == separator {
            at += 1
            fields.append(field())
        }
        let range = start..<at
        at += Self.lineEndWidth(in: bytes, at: at)
        return Record(fields: fields, range: range)
    }

    private var isAtEndOfField: Bool {
        at >= bytes.count || bytes[at] == separator || bytes[at] == 0x0A || bytes[at] == 0x0D
    }

    private mutating func field() -> Field {
        skipSpace()
        if at < bytes.count, bytes[at] == Self.quote { return quotedField() }
        let range = plainText()
        return Field(text: text(range), range: range)
    }

    private mutating func quotedField() -> Field {
        let start = at
        var (content, piece): ([UInt8], Int) = ([], at + 1)
        at += 1
        while at < bytes.count {
            guard bytes[at] == Self.quote else {
                at += 1
                continue
            }
            content += bytes[piece..<at]
            at += 1
            piece = at
            guard at < bytes.count, bytes[at] == Self.quote else {
                return closed(Field(text: String(decoding: content, as: UTF8.self), range: start..<at))
            }
            // A doubled quote: the second one begins the next piece.
            at += 1
        }
        content += bytes[piece...]
        return Field(text: String(decoding: content, as: UTF8.self), range: start..<at, fault: .unclosedQuote)
    }

    /// Only space may follow on the closing quote.
    private mutating func closed(_ field: Field) -> Field {
        skipSpace()
        guard !isAtEndOfField else { return field }
        let rest = plainText()
        return Field(
            text: field.text + text(rest), range: field.range.lowerBound..<rest.upperBound,
            fault: .textAfterQuote(rest.lowerBound))
    }

    /// To the end of the cell, without the space before it. Quotes inside are letters like others, as in Excel.
    private mutating func plainText() -> Range<Int> {
        let start = at
        var end = at
        while !isAtEndOfField {
            let space = Space.width(in: bytes, at: at)
            at += max(space, 1)
            if space == 0 { end = at }
        }
        return start..<end
    }

    private mutating func skipSpace() {
        while !isAtEndOfField, case let width = Space.width(in: bytes, at: at), width > 0 { at += width }
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
