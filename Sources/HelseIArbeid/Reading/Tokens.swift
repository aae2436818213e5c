/// A text in the smallest pieces that are marked as changed: words, numbers, signs and the blanks between.
enum Tokens {
    /// A piece is never cut: «12», «2,5», «1.12.2026», «00 00 00 01», «NAV-veilederen», «f.eks».
    static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        while start < scalars.count {
            var end = start + 1
            if scalars[start].isOfWord {
                while end < scalars.count, scalars[end].isOfWord || joins(end, in: scalars) { end += 1 }
            }
            ranges.append(start..<end)
            start = end
        }
        return ranges
    }

    static func of(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return ranges(in: scalars).map { String(scalars: scalars[$0]) }
    }

    /// Whether a sign holds together what stands on both sides of it.
    private static func joins(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard index + 1 < scalars.count, scalars[index + 1].isOfWord else { return false }
        let sign = scalars[index]
        if sign == "-" || sign == "\u{2011}" || sign == "'" || sign == "’" || sign == "." { return true }
        let isInNumber = scalars[index - 1].isNumeral && scalars[index + 1].isNumeral
        return isInNumber && (sign == "," || sign == ":" || sign == "/" || sign == " " || sign == "\u{A0}")
    }
}

extension String {
    /// Whether there is a word or a number in it.
    var hasWord: Bool { unicodeScalars.contains { $0.isOfWord } }
}
