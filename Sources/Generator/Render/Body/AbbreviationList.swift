import HelseIArbeid
import Markup

/// What the abbreviations in a document stand for, at its end (C6). Only those that are used, in order of the alphabet.
enum AbbreviationList {
    static func html(for body: HTML, _ terms: Terms, in language: Language) -> HTML {
        let longest = terms.abbreviations.map(\.short.utf8.count).max() ?? 0
        let first = Set(terms.abbreviations.compactMap(\.short.utf8.first))
        // Of the thousands of words only the few that could be one are made into strings.
        let words = body.text.utf8.split { !isWordByte($0) }
            .filter { $0.count <= longest && $0.first.map(first.contains) == true }
            .map { String(decoding: $0, as: UTF8.self) }
        let used = terms.abbreviations.filter { words.contains($0.short) }.sorted { $0.short < $1.short }
        guard !used.isEmpty else { return .empty }
        let rows = used.map { "<dt>\($0.short)</dt><dd>\($0.long)</dd>\n" as HTML }.joined()
        let title = language == .nynorsk ? "Forkortingar" : "Forkortelser"
        return "<h2 id=\"forkortelser\">\(title)</h2>\n<dl class=\"forkortelser\">\n\(rows)</dl>\n"
    }

    /// A letter or digit; letters outside ASCII are bytes from 0x80 on. A hyphen ends a word: «IA-rådgiver» uses «IA».
    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }
}
