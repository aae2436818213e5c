/// E-mail addresses, plain or half disguised: «kari (at) firma.no».
struct MailFindings {
    let text: FoldedText
    let words: Words

    func findings() -> [Sighting] { plain() + disguised() }

    private func plain() -> [Sighting] {
        let scalars = text.scalars
        var free = 0
        return scalars.indices.compactMap { at -> Sighting? in
            guard scalars[at] == "@" else { return nil }
            var start = at
            while start > free, Self.isLocal(scalars[start - 1]) { start -= 1 }
            var end = at + 1
            var dots = 0
            while end < scalars.count, Self.isDomain(scalars[end]) {
                if scalars[end] == "." { dots += 1 }
                end += 1
            }
            while end > at + 1, scalars[end - 1] == "." || scalars[end - 1] == "-" {
                if scalars[end - 1] == "." { dots -= 1 }
                end -= 1
            }
            free = at + 1
            guard start < at, end > at + 1 else { return nil }
            return (.mail, start..<end, dots > 0 ? .certain : .likely)
        }
    }

    /// A word that stands for the sign, and after it a name with a domain's end.
    private func disguised() -> [Sighting] {
        words.all.indices.compactMap { index -> Sighting? in
            let word = words.all[index]
            guard index > 0, index + 1 < words.all.count else { return nil }
            let before = text.scalars[word.range.lowerBound - 1]
            let isSign = Self.signs.contains(word.text) || word.text == "at" && (before == "(" || before == "[")
            guard isSign || spacedSign(before: index) else { return nil }
            let last = words.all[(index + (isSign ? 1 : 0))...].prefix(5).first { Self.endings.contains($0.text) }
            return last.map { (.mail, words.all[index - 1].range.lowerBound..<$0.range.upperBound, .likely) }
        }
    }

    /// « @ » between two words.
    private func spacedSign(before index: Int) -> Bool {
        let gap = words.all[index - 1].range.upperBound..<words.all[index].range.lowerBound
        return gap.count <= 5 && gap.count > 1 && text.scalars[gap].contains("@")
    }

    private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isDigit || scalar.isLetter || "._%+-'".unicodeScalars.contains(scalar)
    }

    private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isDigit || scalar.isLetter || scalar == "." || scalar == "-"
    }

    private static let signs = Set(words: "krøllalfa alfakrøll snabela")
    private static let endings = Set(words: "no com net org se dk eu io nu")
}
