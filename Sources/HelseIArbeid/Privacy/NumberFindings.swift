/// Identity numbers and account numbers.
///
/// Control digits say how certain a finding is, never whether there is one: people mistype, and the rule changes in 2032.
struct NumberFindings {
    let text: FoldedText
    let words: Words
    let groups: DigitGroups

    func findings() -> [Sighting] {
        var found: [Sighting] = []
        var first = 0
        while first < groups.groups.count {
            if let (kind, end, certainty) = finding(from: first) {
                found.append((kind, groups.range(first..<end), certainty))
                first = end
            } else {
                if let inside = inside(groups.groups[first].range) { found.append(inside) }
                first += 1
            }
        }
        return found
    }

    private func finding(from first: Int) -> (Finding.Kind, Int, Finding.Certainty)? {
        if let end = groups.window(from: first, digits: 11),
            let (kind, certainty) = judged(first..<end, groups.digits(first..<end, of: text))
        {
            return (kind, end, certainty)
        }
        // «31.12.1980 12345»: the year written in full.
        guard let end = groups.window(from: first, digits: 13) else { return nil }
        let digits = groups.digits(first..<end, of: text)
        let isInFull = [[2, 2, 4, 5], [8, 5], [2, 2, 4, 3, 2], [8, 3, 2], [13]].contains(groups.shape(first..<end))
        guard isInFull, (18...20).contains(digits[4] * 10 + digits[5]),
            let number = ElevenDigits(Array(digits[0..<4] + digits[6...])), number.hasDate
        else { return nil }
        return (.nationalIdentityNumber, end, number.hasControlDigitsFrom2032 ? .certain : .likely)
    }

    private func judged(_ window: Range<Int>, _ digits: [Int]) -> (Finding.Kind, Finding.Certainty)? {
        guard let number = ElevenDigits(digits) else { return nil }
        let place = groups.range(window).lowerBound
        if words.has(Self.accountWords, within: 3, before: place) {
            return (.accountNumber, number.isAccount ? .certain : .likely)
        }
        if words.has(Self.identityWords, within: 3, before: place) { return (.nationalIdentityNumber, .certain) }
        let shape = groups.shape(window)
        if number.hasDate, number.hasControlDigits { return (.nationalIdentityNumber, .certain) }
        let isWrittenSo = Self.identityShapes.contains(shape) && !groups.gaps(window).contains(.list)
        let isAbroad = place > 0 && text.scalars[place - 1] == "+"
        if number.hasDate, number.hasControlDigitsFrom2032, isWrittenSo { return (.nationalIdentityNumber, .certain) }
        let isIdentity = number.hasDate && isWrittenSo && !isAbroad
        if number.isAccount, !isIdentity || shape == [11], let certainty = account(window, shape) {
            return (.accountNumber, certainty)
        }
        return isIdentity ? (.nationalIdentityNumber, .likely) : nil
    }

    /// One in eleven numbers passes for an account number, so the way it is written counts.
    private func account(_ window: Range<Int>, _ shape: [Int]) -> Finding.Certainty? {
        if shape == [11] || shape == [4, 2, 5] { return .certain }
        let hasYear = groups.groups[window].contains { group in
            group.range.count == 4
                && (text.scalars[group.range.lowerBound] == "1" || text.scalars[group.range.lowerBound] == "2")
        }
        return groups.gaps(window).contains(.list) || hasYear ? nil : .likely
    }

    /// A number hidden in a longer run of digits, such as two written together.
    private func inside(_ range: Range<Int>) -> Sighting? {
        guard range.count > 11 else { return nil }
        for start in range.lowerBound...range.upperBound - 11 {
            let window = start..<start + 11
            guard let number = ElevenDigits(text.scalars[window].map { Int($0.value) - 48 }) else { continue }
            if number.hasDate, number.hasControlDigits { return (.nationalIdentityNumber, window, .likely) }
        }
        return nil
    }

    private static let identityShapes: Set<[Int]> = [
        [11], [6, 5], [6, 3, 2], [6, 2, 3], [2, 2, 2, 5], [2, 2, 2, 3, 2], [2, 2, 2, 2, 3], [3, 3, 5], [5, 6],
        Array(repeating: 1, count: 11),
    ]

    private static let identityWords = Set(
        words: """
            fødselsnummer fødselsnummeret fødselsnr fødselnummer personnummer personnummeret personnr fnr pnr dnr dnummer
            personident hjelpenummer fdnr
            """)

    private static let accountWords = Set(
        words: "konto kontonr kontonummer kontonummeret kontoen bankkonto lønnskonto lønskonto")
}
