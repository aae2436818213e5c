/// Diagnoses, medicines and treatment. Pain, stress and the like are what the programme is about, and are not found.
struct HealthFindings: Sendable {
    static func findings(in words: Words) -> [Sighting] {
        let all = words.all
        let single = all.indices.filter { isHealth(all[$0]) || isShouted(all, $0) }.map { $0..<$0 + 1 }
        let phrases = HealthWords.phrases.matches(in: all)
        return (single + phrases).filter { !isGeneral(all, $0) }.map { match in
            (.health, all[match.lowerBound].range.lowerBound..<all[match.upperBound - 1].range.upperBound, .likely)
        }
    }

    private static func isHealth(_ word: Word) -> Bool {
        let text = word.text
        if HealthWords.whole.contains(text) { return true }
        guard text.utf8.count >= 5 else { return false }
        let first = text.prefix(HealthWords.key)
        if let stems = HealthWords.byFirst[String(first)], stems.contains(where: text.hasPrefix) { return true }
        guard let endings = HealthWords.byLast[String(text.suffix(HealthWords.key))] else { return false }
        return endings.contains(where: text.hasSuffix)
    }

    /// «ME», «MS», «ALS», «DPS» are told from ordinary words by their capitals, unless the words around them shout too.
    private static func isShouted(_ words: [Word], _ index: Int) -> Bool {
        guard words[index].isShouted, HealthWords.shouted.contains(words[index].text) else { return false }
        guard words[index].text != "ms" || index > 0 && HealthWords.having.contains(words[index - 1].text) else { return false }
        let around = [index - 1, index + 1].filter { words.indices.contains($0) }
        return around.isEmpty || around.contains { !words[$0].isShouted }
    }

    /// About those the workplace is there for, or a course on it: «beboere med demens», «opplæring i epilepsi».
    private static func isGeneral(_ words: [Word], _ match: Range<Int>) -> Bool {
        var index = match.lowerBound
        while index > max(0, match.lowerBound - 4), !words[index].breaks {
            index -= 1
            if HealthWords.general.contains(words[index].text) { return true }
        }
        return false
    }
}
