extension Day {
    /// «3. november 2026», as it stands in running text; numbers keep together with what they count.
    public func written(in language: Language) -> String {
        let month = Self.monthNames(in: language)[month - 1]
        return switch language {
        case .bokmål, .nynorsk: "\(day).\u{A0}\(month) \(year)"
        case .english, .polish, .ukrainian: "\(day)\u{A0}\(month) \(year)"
        }
    }

    /// «tirsdag 3. november 2026».
    public func writtenWithWeekday(in language: Language) -> String {
        "\(weekday.name(in: language)) \(written(in: language))"
    }

    /// «3.11.», for tables and timelines where the year is plain.
    public func short(in language: Language) -> String {
        switch language {
        case .bokmål, .nynorsk: "\(day).\(month)."
        case .english, .polish, .ukrainian: "\(day).\(month.twoDigits)"
        }
    }

    private static func monthNames(in language: Language) -> [String] {
        switch language {
        case .bokmål, .nynorsk:
            [
                "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
                "november", "desember",
            ]
        case .english:
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
        case .polish:
            [
                "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
                "października", "listopada", "grudnia",
            ]
        case .ukrainian:
            [
                "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня",
                "листопада", "грудня",
            ]
        }
    }

    /// The number of a month from its Norwegian name.
    static func month(named name: String) -> Int? {
        monthNames(in: .bokmål).firstIndex(of: name.lowercased()).map { $0 + 1 }
    }
}
