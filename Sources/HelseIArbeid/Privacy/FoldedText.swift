/// A text as the lint reads it: lower case, ordinary digits, nothing invisible; every scalar knows the bytes it came from.
struct FoldedText {
    private(set) var scalars: [Unicode.Scalar] = []
    /// The bytes of the original that each scalar stands for, marks and invisible characters after it included.
    private(set) var bytes: [Range<Int>] = []
    /// Whether the original was a capital letter.
    private(set) var capitals: [Bool] = []

    init(_ text: String) {
        scalars.reserveCapacity(text.utf8.count)
        bytes.reserveCapacity(text.utf8.count)
        capitals.reserveCapacity(text.utf8.count)
        var offset = 0
        for scalar in text.unicodeScalars {
            let range = offset..<offset + UTF8.width(scalar)
            offset = range.upperBound
            fold(scalar, range)
        }
    }

    /// Scalars that already know their bytes.
    init(_ text: some Sequence<(Unicode.Scalar, Range<Int>)>) {
        for (scalar, range) in text { fold(scalar, range) }
    }

    private mutating func fold(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
        guard scalar.isASCII else { return appendForeign(scalar, range) }
        let capital = ("A"..."Z").contains(scalar)
        append(capital ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar, range, capital: capital)
    }

    /// The bytes of the original that a range of scalars stands for.
    func bytes(_ range: Range<Int>) -> Range<Int> {
        bytes[range.lowerBound].lowerBound..<bytes[range.upperBound - 1].upperBound
    }

    private mutating func append(_ scalar: Unicode.Scalar, _ range: Range<Int>, capital: Bool = false) {
        scalars.append(scalar)
        bytes.append(range)
        capitals.append(capital)
    }

    private mutating func appendForeign(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
        let properties = scalar.properties
        if properties.isDefaultIgnorableCodePoint { return }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: return mark(scalar, range)
        case .dashPunctuation: return append("-", range)
        case .lineSeparator, .paragraphSeparator: return append("\n", range)
        default: break
        }
        if scalar.value == 0x85 { return append("\n", range) }
        if scalar.value == 0x2212 { return append("-", range) }
        if properties.isWhitespace { return append(" ", range) }
        if let digit = Self.digit(properties) { return append(digit, range) }
        if (0xFF01...0xFF5E).contains(scalar.value), let ascii = Unicode.Scalar(scalar.value - 0xFEE0) {
            let capital = ("A"..."Z").contains(ascii)
            return append(capital ? Unicode.Scalar(UInt8(ascii.value + 32)) : ascii, range, capital: capital)
        }
        let lower = properties.lowercaseMapping.unicodeScalars.first ?? scalar
        append(Self.plain[lower] ?? lower, range, capital: properties.isUppercase)
    }

    /// A mark belongs to the letter before it: `a` and a ring are `å`; others are left out.
    private mutating func mark(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
        guard let last = scalars.indices.last else { return }
        bytes[last] = bytes[last].lowerBound..<range.upperBound
        switch (scalars[last], scalar.value) {
        case ("a", 0x30A): scalars[last] = "å"
        case ("a", 0x308): scalars[last] = "æ"
        case ("o", 0x308): scalars[last] = "ø"
        default: break
        }
    }

    /// Any script's decimal digits, and those in circles or raised.
    private static func digit(_ properties: Unicode.Scalar.Properties) -> Unicode.Scalar? {
        guard properties.numericType == .decimal || properties.numericType == .digit, let value = properties.numericValue,
            (0...9).contains(value)
        else { return nil }
        return Unicode.Scalar(UInt8(48 + Int(value)))
    }

    /// Letters with marks, as people may or may not write them; Swedish and German vowels as ours.
    private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
        let pairs = "áa àa âa ãa äæ öø óo òo ôo õo ée èe êe ëe íi ìi îi ïi úu ùu ûu üu çc ñn ýy ÿy šs žz čc ćc łl"
        return pairs.split(separator: " ").reduce(into: [:]) { table, pair in
            let scalars = Array(pair.unicodeScalars)
            table[scalars[0]] = scalars[1]
        }
    }()
}

extension Unicode.Scalar {
    var isDigit: Bool { value >= 48 && value <= 57 }

    /// In folded text.
    var isLetter: Bool { isASCII ? value >= 97 && value <= 122 : properties.isAlphabetic }
}
