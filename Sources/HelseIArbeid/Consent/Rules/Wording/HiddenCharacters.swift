import Diagnostics

/// No word has a character that cannot be seen, or a letter from another alphabet that looks like one of ours.
enum HiddenCharacters {
    static func check(_ version: ConsentVersion) -> [Diagnostic] {
        version.texts.flatMap { text in
            [ReadText(value: text.head.title), text.raw].flatMap { found(in: $0, text.language) }
        }
    }

    private static func found(in text: ReadText, _ language: Language) -> [Diagnostic] {
        words(in: text.scalars).compactMap { range in
            let scalars = text.scalars[range]
            if let hidden = scalars.first(where: \.isHidden), scalars.contains(where: \.isWordLike) || hidden.isTurning {
                return .hidden(hidden, in: shown(scalars), at: text.span(range))
            }
            guard let foreign = foreign(scalars, language) else { return nil }
            return .foreign(foreign, in: shown(scalars), at: text.span(range))
        }
    }

    /// Stretches between blanks and signs, with what is hidden in them.
    private static func words(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start: Int?
        for index in scalars.indices {
            if scalars[index].isWordLike || scalars[index].isHidden {
                start = start ?? index
            } else if let begin = start {
                ranges.append(begin..<index)
                start = nil
            }
        }
        return ranges + (start.map { [$0..<scalars.count] } ?? [])
    }

    /// A look-alike in a word of ours, or a whole word of them where no such alphabet is used.
    private static func foreign(_ word: ArraySlice<Unicode.Scalar>, _ language: Language) -> Unicode.Scalar? {
        guard let stranger = word.first(where: { LookAlikes.latin($0) != nil }) else { return nil }
        let letters = word.filter(\.properties.isAlphabetic)
        let hasOurs = letters.contains { $0.value < 0x250 }
        let disguised = letters.allSatisfy { LookAlikes.latin($0) != nil }
        return hasOurs || disguised && letters.count > 1 && language != .ukrainian ? stranger : nil
    }

    private static func shown(_ word: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(word.filter { !$0.isHidden }))
    }
}

extension Unicode.Scalar {
    fileprivate var isWordLike: Bool { properties.isAlphabetic || properties.numericType != nil }

    /// Takes no room and says nothing. A sign that only chooses between two pictures is not meant.
    fileprivate var isHidden: Bool { properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector || value == 0x2800 }

    /// Turns the direction of what comes after it.
    fileprivate var isTurning: Bool { (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) }

    fileprivate var code: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension Diagnostic {
    fileprivate static func hidden(_ scalar: Unicode.Scalar, in word: String, at span: Span) -> Diagnostic {
        .error(
            .hiddenCharacter, "«\(word)» har et tegn som ikke synes (\(scalar.code))", at: span,
            help: "slett ordet og skriv det på nytt")
    }

    fileprivate static func foreign(_ scalar: Unicode.Scalar, in word: String, at span: Span) -> Diagnostic {
        .error(
            .hiddenCharacter, "«\(word)» har bokstaven «\(scalar)» (\(scalar.code)) fra et annet alfabet", at: span,
            help: "slett ordet og skriv det på nytt")
    }
}
