/// Where the sentences of a Norwegian text are. «f.eks.», «kl. 9», «nr. 2» and «10. november» end none.
enum Sentences {
    /// Every sentence with the blanks after it, one after the other: together they are the whole text.
    ///
    /// A colon and a line break end a sentence too, as when readability is counted (LIX).
    static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < scalars.count {
            guard let end = end(at: index, in: scalars) else {
                index += 1
                continue
            }
            index = end
            while index < scalars.count, scalars[index].isBlank { index += 1 }
            // Signs without a word are no sentence: «…», or the dots somebody wrote to be filled in.
            guard scalars[start..<end].contains(where: \.isOfWord) else { continue }
            ranges.append(start..<index)
            start = index
        }
        if start < scalars.count { ranges.append(start..<scalars.count) }
        return ranges
    }

    /// The sentences of a text, as texts.
    static func of(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return ranges(in: scalars).map { String(scalars: scalars[$0]) }
    }

    /// Where the sentence that ends with this sign ends, its closing quotes included; `nil` if none does.
    private static func end(at index: Int, in scalars: [Unicode.Scalar]) -> Int? {
        let sign = scalars[index]
        if sign.isNewline { return index }
        guard isEnd(sign) else { return nil }
        var end = index + 1
        while end < scalars.count, isEnd(scalars[end]) || isCloser(scalars[end]) { end += 1 }
        guard end == scalars.count || scalars[end].isBlank else { return nil }
        return (sign == "." || sign == "…") && goesOn(after: index, until: end, in: scalars) ? nil : end
    }

    /// Whether a full stop belongs to a number or a short form, or dots to a pause, and the sentence goes on after it.
    private static func goesOn(after dot: Int, until end: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard let next = scalars[end...].first(where: \.isOfWord), dot > 0 else { return false }
        let isLower = next.properties.isLowercase || next.isNumeral
        if scalars[dot - 1].isNumeral || scalars[dot] == "…" { return isLower }
        var start = dot
        while start > 0, scalars[start - 1].isOfWord || scalars[start - 1] == "." { start -= 1 }
        let word = String(scalars: scalars[start..<dot]).lowercased()
        return neverLast.contains(word) || oftenLast.contains(word) && isLower
    }

    private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "!" || scalar == "?" || scalar == ":" || scalar == "…"
    }

    private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "»" || scalar == "”" || scalar == "\"" || scalar == ")" || scalar == "’"
    }

    /// Short forms that something always follows.
    private static let neverLast = Set(
        words: "f.eks bl.a t.d m.a jf jfr nr kl dvs ca pga evt pkt kap st dr tlf mob e.g i.e no mr mrs d.v.s p.g.a s.k")
    /// Short forms that may also be the last of a sentence: it goes on when a small letter or a number follows.
    private static let oftenLast = Set(words: "osv m.m mv m.v o.l e.l m.fl etc mnd mill kr f.kr e.kr")
}

extension Unicode.Scalar {
    /// A letter, a digit, or what may stand inside a word without being seen: an accent, a soft hyphen.
    var isOfWord: Bool {
        if isASCII { return isDigit || value >= 97 && value <= 122 || value >= 65 && value <= 90 }
        let category = properties.generalCategory
        return properties.isAlphabetic || category == .decimalNumber || category == .nonspacingMark
            || category == .spacingMark || properties.isDefaultIgnorableCodePoint
    }

    var isNumeral: Bool { isDigit || properties.generalCategory == .decimalNumber }
    var isBlank: Bool { properties.isWhitespace }
    var isNewline: Bool { value == 0x0A || value == 0x0D || value == 0x2028 || value == 0x2029 }
}

extension String {
    init(scalars: some Sequence<Unicode.Scalar>) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}
