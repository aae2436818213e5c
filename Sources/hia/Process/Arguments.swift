public import ArgumentParser
public import HelseIArbeid

// How the words of the domain are written on the command line.

extension NumberedID: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension Session: ExpressibleByArgument {
    public init?(argument: String) { self.init(called: argument) }
    public static var allValueStrings: [String] { allCases.map(\.key) }
}

extension Rank: ExpressibleByArgument {
    public init?(argument: String) {
        guard let rank = Int(argument).flatMap(Rank.init) else { return nil }
        self = rank
    }
    public static var allValueStrings: [String] { allCases.map { String($0.rawValue) } }
}

extension Day: ExpressibleByArgument {
    public init?(argument: String) {
        guard let day = DateText(argument)?.day else { return nil }
        self = day
    }
}

/// Words of a closed set, as they stand in the registers; a hyphen does for a space, so that no quotes are needed.
protocol WordArgument: ExpressibleByArgument, CaseIterable, RawRepresentable where RawValue == String {}

extension WordArgument {
    init?(word: String) { self.init(rawValue: word.lowercased().split(separator: "-").joined(separator: " ")) }
    public static var allValueStrings: [String] { allCases.map { $0.rawValue.split(separator: " ").joined(separator: "-") } }
}

extension Level: WordArgument, ExpressibleByArgument {
    public init?(argument: String) { self.init(word: argument) }
}
extension Measure.State: WordArgument, ExpressibleByArgument {
    public init?(argument: String) { self.init(word: argument) }
}
extension Involvement.Method: WordArgument, ExpressibleByArgument {
    public init?(argument: String) { self.init(word: argument) }
}
extension Goal.Verdict: WordArgument, ExpressibleByArgument {
    public init?(argument: String) { self.init(word: argument) }
}

extension Language: ExpressibleByArgument {
    public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
    public static var allValueStrings: [String] { allCases.map(\.tag) }
}
