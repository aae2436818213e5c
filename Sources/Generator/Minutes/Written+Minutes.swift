import HelseIArbeid

extension WrittenDay {
    /// «torsdag 11. juni 2026», «onsdag 4. – torsdag 5. november 2026».
    func written(in language: Language) -> String {
        guard first != last else { return first.writtenWithWeekday(in: language) }
        let start = first.year == last.year ? first.withoutYear(in: language) : first.written(in: language)
        return "\(first.weekday.name(in: language)) \(start) – \(last.writtenWithWeekday(in: language))"
    }
}

extension Day {
    /// «4. november».
    func withoutYear(in language: Language) -> String {
        written(in: language).split(separator: " ").dropLast().joined(separator: " ")
    }
}

extension Due {
    func written(in language: Language) -> String {
        switch self {
        case .day(let day): day.last.written(in: language)
        case .vague(let words): words
        }
    }
}

extension WrittenMoment {
    func written(in language: Language) -> String {
        let clock = time.map { "kl. \($0.written)" } ?? start.map { "kl. \($0.written)" }
        return [day.written(in: language), clock, rest.isEmpty ? nil : rest].compactMap { $0 }.joined(separator: ", ")
    }
}

extension NextMeeting {
    /// When it is, as far as anybody has said.
    func when(in language: Language) -> String {
        moment?.written(in: language) ?? vague ?? MinutesWording(language: language).notSet.lowercasedFirst
    }
}
