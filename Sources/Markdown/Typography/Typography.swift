/// Norwegian typography for the running text of one block: quotation marks, dashes, ellipses and no-break spaces.
///
/// A block is a row of text nodes with other things between them, so what one text ends with is remembered for the
/// next: a quotation mark may open in one node and close in another. Each byte is looked at a bounded number of times.
struct Typography {
    /// What stands just before the place that is looked at.
    enum Neighbour {
        case start, space
        /// An opening bracket, « or a dash: something a word may follow at once.
        case opening
        /// A hyphen, slash or the like inside a word or number: what follows belongs to it.
        case joint
        /// Anything with letters in it.
        case word
        /// A number that stands free, not a part of an id.
        case number
        /// A number and a full stop: the day in «10. november».
        case ordinal
        /// `kl.`, `nr.`, `kr` or `§`: kept together with the number after it.
        case unit
        case other
    }

    /// The next few bytes, what is put there instead, and what they are to the bytes after them.
    struct Token {
        let length: Int
        /// `nil` leaves the bytes as they are.
        var replacement: String?
        let becomes: Neighbour
    }

    var before = Neighbour.start
    /// How many « have not been closed yet.
    var openQuotes = 0
    /// From `§` to the next word that is not «og» or the like, numbers with hyphens name paragraphs: «§§ 4-2 og 4-3».
    var citesLaw = false
    /// Whether nothing follows the text that is set now, so that a quotation mark at its end can only close.
    var isLast = true

    /// Sets one text.
    mutating func set(_ text: String) -> String {
        var text = text
        var result: [UInt8] = []
        text.withUTF8 { set($0, into: &result) }
        return String(decoding: result, as: UTF8.self)
    }

    /// Sets one text, a text node or a part of one, and appends it to `result`.
    mutating func set(_ text: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
        // What is not replaced is copied in long runs.
        var (copied, index) = (0, 0)
        while index < text.count {
            let token = token(in: text, at: index)
            if let replacement = token.replacement {
                result += UnsafeBufferPointer(rebasing: text[copied..<index])
                result += replacement.utf8
                copied = index + token.length
            }
            index += token.length
            before = token.becomes
        }
        result += UnsafeBufferPointer(rebasing: text[copied...])
    }

    /// Goes past a text that ``mayChange(_:)`` says no to.
    mutating func pass(_ text: UnsafeBufferPointer<UInt8>) {
        guard var last = text.indices.last else { return }
        while last > 0, text[last] & 0xC0 == 0x80 { last -= 1 }
        before = Self.neighbour(in: text, at: last).neighbour
        citesLaw = false
    }

    /// Goes past something that is not text: a placeholder, code, the end of a line.
    mutating func pass(_ neighbour: Neighbour) { before = neighbour }

    /// Whether there is anything in the text that might be changed; in most texts there is not.
    static func mayChange(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var previous: UInt8 = 0
        for byte in text {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"),
                UInt8(ascii: "%"), paragraphSign.last:
                return true
            case UInt8(ascii: ".") where previous == byte: return true
            default: previous = byte
            }
        }
        return false
    }

    /// The two bytes of `§`.
    static let paragraphSign: (first: UInt8, last: UInt8) = (0xC2, 0xA7)
    static let noBreakSpace = "\u{A0}"
    static let dash = "–"
}
