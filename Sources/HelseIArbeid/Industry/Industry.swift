public import Diagnostics

/// What tailors the packs to an industry: words, examples, statements, measures, practice.
public struct Industry: Sendable {
    /// The name of its file.
    public let id: String
    public let name: String
    public let nynorskName: String?
    /// Whether the IA agreement names it as a focus industry.
    public let isFocus: Bool
    /// The days it is on the list.
    public let validity: Validity
    /// The industry that fills the gaps of this one.
    public let fallback: Located<String>?
    public let words: [IndustryWord: String]
    public let examples: [ExampleSlot: Located<String>]
    /// For the introductory meeting.
    public let opening: String?
    public let strains: [Strain]
    public let statements: [String]
    public let measures: [SuggestedMeasure]
    public let gathering: Gathering?
    /// Words that do not belong in a room with these people.
    public let avoid: [String]
    public let span: Span

    public struct Validity: Sendable, Equatable {
        public let from: Day
        public let to: Day?

        public init(from: Day, to: Day?) {
            self.from = from
            self.to = to
        }

        public func contains(_ day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }
    }

    public init(
        id: String, name: String, nynorskName: String?, isFocus: Bool, validity: Validity, fallback: Located<String>?,
        words: [IndustryWord: String], examples: [ExampleSlot: Located<String>], opening: String?, strains: [Strain],
        statements: [String], measures: [SuggestedMeasure], gathering: Gathering?, avoid: [String], span: Span
    ) {
        self.id = id
        self.name = name
        self.nynorskName = nynorskName
        self.isFocus = isFocus
        self.validity = validity
        self.fallback = fallback
        self.words = words
        self.examples = examples
        self.opening = opening
        self.strains = strains
        self.statements = statements
        self.measures = measures
        self.gathering = gathering
        self.avoid = avoid
        self.span = span
    }

    /// The industry with its gaps filled from `other`: never a slot name in print, always a text.
    public func filled(from other: Industry) -> Industry {
        Industry(
            id: id, name: name, nynorskName: nynorskName, isFocus: isFocus, validity: validity, fallback: fallback,
            words: words.merging(other.words) { own, _ in own },
            examples: examples.merging(other.examples) { own, _ in own }, opening: opening ?? other.opening,
            strains: strains.isEmpty ? other.strains : strains,
            statements: statements.isEmpty ? other.statements : statements,
            measures: measures.isEmpty ? other.measures : measures, gathering: gathering ?? other.gathering,
            avoid: avoid.isEmpty ? other.avoid : avoid, span: span)
    }
}

/// A load that is typical for the industry, with where the figure comes from.
public struct Strain: Sendable {
    public let text: String
    public let source: String
    public let year: String
    public let certainty: Certainty

    /// How well the figure is known: read in the source, second-hand, or uncertain.
    public enum Certainty: String, Sendable, CaseIterable {
        case read = "lest"
        case secondHand = "andrehånd"
        case uncertain = "usikker"
    }

    public init(text: String, source: String, year: String, certainty: Certainty) {
        self.text = text
        self.source = source
        self.year = year
        self.certainty = certainty
    }
}

/// A measure to think of, on one level of IGLO.
public struct SuggestedMeasure: Sendable {
    public let level: Level
    public let measure: String
    public let who: String
    public let how: String

    public init(level: Level, measure: String, who: String, how: String) {
        self.level = level
        self.measure = measure
        self.who = who
        self.how = how
    }
}

/// The level a measure lies on: individ, gruppe, leder, organisasjon (IGLO, rules B7).
public enum Level: String, Sendable, CaseIterable {
    case individual = "individ"
    case group = "gruppe"
    case leader = "leder"
    case organisation = "organisasjon"

    public func name(in language: Language) -> String {
        switch (self, language) {
        case (.leader, .nynorsk): "Leiar"
        default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
        }
    }
}

/// How to gather 90 % of the staff there.
public struct Gathering: Sendable {
    public let difficulty: String
    public let steps: [String]

    public init(difficulty: String, steps: [String]) {
        self.difficulty = difficulty
        self.steps = steps
    }
}
