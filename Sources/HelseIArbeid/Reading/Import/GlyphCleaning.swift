/// Takes away what word processors and PDFs leave in a text and nobody reads: bookmarks, tags, signs of their own fonts, blanks and
/// hyphens
/// that are no text (C151, C235, C238).
enum GlyphCleaning {
    static func clean(_ lines: [ImportLine], _ log: inout ImportLog) -> [ImportLine] {
        lines.flatMap { line -> [ImportLine] in
            let isBare = line.text.allSatisfy(\.isWhitespace)
            var text = withoutBookmarks(line, &log)
            text = plainSigns(text, line.number, &log)
            let pieces = withoutTags(text, line.number, &log)
            // A line that held only marks is no blank line.
            let isGone = !isBare && pieces.allSatisfy { $0.allSatisfy(\.isWhitespace) }
            return isGone ? [] : pieces.map { tidied($0, line.number) }
        }
    }

    // MARK: - Marks

    /// `[bookmark: LED_UOFF]`.
    private static func withoutBookmarks(_ line: ImportLine, _ log: inout ImportLog) -> String {
        var text = line.text
        while let start = text.indices.first(where: { text[$0] == "[" && text[$0...].prefix(10).lowercased() == "[bookmark:" }),
            let end = text[start...].firstIndex(of: "]")
        {
            let mark = String(text[start...end])
            text.removeSubrange(start...end)
            log.removed(mark, .bookmark(mark, line.number))
        }
        return text
    }

    /// `<p>` and `<br>` end a line, `<b>` and its like are nothing.
    private static func withoutTags(_ text: String, _ number: Int, _ log: inout ImportLog) -> [String] {
        var pieces = [""]
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == "<", let end = text[index...].prefix(200).firstIndex(of: ">") {
                let tag = text[index...end]
                let name = tag.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0 == ":" || $0.isNumber }.lowercased()
                if breaks.contains(name) || styles.contains(name) {
                    if breaks.contains(name) { pieces.append("") }
                    log.removed(String(tag), .tag(String(tag), number))
                    index = text.index(after: end)
                    continue
                }
            }
            pieces[pieces.count - 1].append(text[index])
            index = text.index(after: index)
        }
        let full = pieces.filter { !$0.allSatisfy(\.isWhitespace) }
        return full.isEmpty ? [""] : full
    }

    private static let breaks: Set<String> = ["p", "br", "div", "li", "tr", "h1", "h2", "h3", "ul", "ol"]
    private static let styles: Set<String> = ["b", "i", "u", "strong", "em", "span", "font", "o:p", "a", "sup", "sub", "td", "th"]

    // MARK: - Signs

    private static func plainSigns(_ text: String, _ number: Int, _ log: inout ImportLog) -> String {
        var plain = ""
        for scalar in text.unicodeScalars {
            let isFirst = plain.allSatisfy(\.isWhitespace)
            switch scalar.value {
            case 0x09, 0x07: plain.append("\t")
            case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: plain.append(" ")
            case 0x200B...0x200F, 0x2060, 0xFEFF, 0x202A...0x202E: break
            case 0xFB00...0xFB06: plain += ligatures[Int(scalar.value) - 0xFB00]
            case 0xF027, 0xF028, 0x260E, 0x2706: word("telefon", for: scalar, in: &plain, number, &log)
            case 0xF02A, 0xF02B, 0x2709: word("e-post", for: scalar, in: &plain, number, &log)
            case 0xF0E0, 0xF0E8: plain.append("→")
            case 0xE000...0xF8FF:
                if isFirst { plain.append("•") } else { log.add(.ownSign(scalar, number)) }
            case 0x00...0x1F, 0x7F...0x9F: log.add(.control(scalar, number))
            case 0xFFFD:
                plain.unicodeScalars.append(scalar)
                log.add(.unreadable(number))
            default: plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }

    private static func word(
        _ word: String, for scalar: Unicode.Scalar, in plain: inout String, _ number: Int, _ log: inout ImportLog
    ) {
        if let last = plain.last, last.isLetter || last.isNumber { plain.append(" ") }
        plain += word + " "
        log.add(.pictured(word, number))
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    /// One blank between words, none at the ends, soft hyphens only where they break a word at the end of the line.
    private static func tidied(_ text: String, _ number: Int) -> ImportLine {
        let hyphen: Unicode.Scalar = "\u{AD}"
        let isBroken = text.unicodeScalars.last { !$0.properties.isWhitespace } == hyphen
        let seen = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != hyphen }))
        let indent = seen.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
        let cells = seen.split(separator: "\t").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
        let words = cells.joined(separator: " ")
        // «telefon : x» was a picture right before a colon.
        let text = ["telefon :", "e-post :"].reduce(words) { text, gap in
            text.hasPrefix(gap) ? gap.dropLast(2) + ":" + text.dropFirst(gap.count) : text
        }
        return ImportLine(number: number, text: text, indent: indent, cells: cells.count > 1 ? cells : [], isBroken: isBroken)
    }
}

extension ImportNote {
    fileprivate static func bookmark(_ mark: String, _ line: Int) -> Self {
        Self(.changed, line, "bokmerket «\(mark)» fra Word er tatt bort")
    }
    fileprivate static func tag(_ tag: String, _ line: Int) -> Self { Self(.changed, line, "koden «\(tag)» er tatt bort") }
    fileprivate static func pictured(_ word: String, _ line: Int) -> Self {
        Self(.changed, line, "et bildetegn er blitt til ordet «\(word)»")
    }
    fileprivate static func ownSign(_ sign: Unicode.Scalar, _ line: Int) -> Self {
        Self(.unsure, line, "et tegn fra en egen skrift (\(sign.code)) er tatt bort; se i originalen hva det var")
    }
    fileprivate static func control(_ sign: Unicode.Scalar, _ line: Int) -> Self {
        Self(.changed, line, "et styretegn (\(sign.code)) er tatt bort")
    }
    fileprivate static func unreadable(_ line: Int) -> Self {
        Self(.unsure, line, "her er det et tegn som ikke lot seg lese (\u{FFFD}); se i originalen hva det var")
    }
}

extension Unicode.Scalar {
    /// «U+F0E0».
    fileprivate var code: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
