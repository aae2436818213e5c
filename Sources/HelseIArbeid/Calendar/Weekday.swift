/// A day of the week, Monday first as in Norway.
public enum Weekday: Int, Sendable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    public var isWeekend: Bool { self == .saturday || self == .sunday }

    public func name(in language: Language) -> String { Self.names(in: language)[rawValue] }

    /// Reads a name in either Norwegian norm, in any case.
    public init?(norwegian name: String) {
        let wanted = name.lowercased()
        let found = Self.allCases.first { day in
            day.name(in: .bokmål) == wanted || day.name(in: .nynorsk) == wanted
        }
        guard let found else { return nil }
        self = found
    }

    private static func names(in language: Language) -> [String] {
        switch language {
        case .bokmål: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
        case .nynorsk: ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"]
        case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        case .polish: ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"]
        case .ukrainian: ["понеділок", "вівторок", "середа", "четвер", "пʼятниця", "субота", "неділя"]
        }
    }
}
