public import Diagnostics

/// Rules for forms with one source, as dated data (`Content/samtykke/regler/`).
public struct RulePack: Sendable {
    public let id: String
    public let name: String
    public let source: String
    public let kinds: [ConsentForm.Kind]
    /// The rules count for texts from this day on.
    public let from: Day
    /// When somebody last held them against their source.
    public let checked: Located<Day>
    public let rules: [ConsentRule]

    public init(
        id: String, name: String, source: String, kinds: [ConsentForm.Kind], from: Day, checked: Located<Day>, rules: [ConsentRule]
    ) {
        self.id = id
        self.name = name
        self.source = source
        self.kinds = kinds
        self.from = from
        self.checked = checked
        self.rules = rules
    }
}

/// One demand on a form.
public struct ConsentRule: Sendable {
    public let id: Located<String>
    public let demand: Demand
    public let level: Severity
    public let basis: Basis
    /// Of the rule itself, or of its pack.
    public let source: String
    public let quote: String?
    /// To the author: why.
    public let explanation: String
    /// To the author: how to mend it.
    public let advice: String
    /// A recorded decision turns the error into a warning.
    public let mayBeDecided: Bool
    /// The source it pulls against.
    public let conflict: String?

    public init(
        id: Located<String>, demand: Demand, level: Severity, basis: Basis, source: String, quote: String?, explanation: String,
        advice: String, mayBeDecided: Bool, conflict: String?
    ) {
        self.id = id
        self.demand = demand
        self.level = level
        self.basis = basis
        self.source = source
        self.quote = quote
        self.explanation = explanation
        self.advice = advice
        self.mayBeDecided = mayBeDecided
        self.conflict = conflict
    }

    /// What the rule rests on.
    public enum Basis: String, Sendable, CaseIterable {
        /// The source was read.
        case read = "lest"
        /// Agreed in a meeting.
        case agreed = "avtalt"
        /// Our own proposal.
        case proposed = "forslag"
        /// Knowledge nobody has checked: never an error, and the message says so.
        case unverified = "ukontrollert"
    }

    public enum Demand: Sendable {
        /// One of the patterns of the language must be there.
        case mustSay(Phrases, Place)
        /// None of the patterns may be there.
        case mustNotSay(Phrases, onlyAtBoxes: Bool)
        case mustHave([PartKind])
        case mustNotHave([PartKind])
        /// The parts follow directly upon each other.
        case inOrder([PartKind])
        case structure(StructureCheck)
    }

    /// Patterns by language, and those for every language.
    public struct Phrases: Sendable {
        public let all: [String]
        public let byLanguage: [Language: [String]]
        let compiledForAll: [FormPattern]
        /// Those of a language with those for all.
        let compiled: [Language: [FormPattern]]

        public init(all: [String], byLanguage: [Language: [String]]) {
            self.all = all
            self.byLanguage = byLanguage
            compiledForAll = all.compactMap(FormPattern.init)
            compiled = byLanguage.mapValues { (all + $0).compactMap(FormPattern.init) }
        }

        public func patterns(in language: Language) -> [String] { all + (byLanguage[language] ?? []) }
    }

    public enum Place: Sendable, Equatable {
        case anywhere, firstParagraph, first60Words
        case part(PartKind)
    }

    /// What is about how a form is built, not about its words.
    public enum StructureCheck: String, Sendable, CaseIterable {
        case onePurposePerChoice = "ett-formål-per-valg"
        case nothingTicked = "ingen-ferdig-kryss"
        case hasChoices = "valg-finnes"
        case nameBesideRole = "navn-ved-rolle"
        case handedOutAndFilledIn = "utdelt-og-utfylt"
        case signatureAndDate = "underskrift-og-dato"
        case slipExists = "slipp-finnes"
        case inPack = "i-skjemapakken"
        case earlyInPack = "tidlig-i-skjemapakken"
        case partsHaveText = "delene-har-tekst"
        case functionDecided = "funksjon-avgjort"
        case bothNorms = "begge-målformer"
    }
}
