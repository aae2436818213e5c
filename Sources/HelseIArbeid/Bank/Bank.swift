import Diagnostics

/// What recurs across companies, industry by industry: statements, measures that were carried out, and what was said about their
/// effect. Nothing that fewer than five companies wrote can be in a value of this type, and no text that the privacy lint had
/// anything to say about (rules B8).
public struct Bank: Sendable {
    /// Alphabetically by id.
    public let industries: [Industry]

    /// A company's process, and the lint that knows its people.
    public struct Contribution: Sendable {
        public let process: CompanyProcess
        public let lint: PrivacyLint

        public init(_ process: CompanyProcess, lint: PrivacyLint) {
            self.process = process
            self.lint = lint
        }
    }

    public struct Industry: Sendable {
        public let id: String
        public let name: String
        /// `nil` when fewer than five companies have anything to tell: then nothing is told, not even how many they are.
        public let findings: Findings?
    }

    public struct Findings: Sendable {
        public let companies: Int
        public let statements: Section
        /// Measures that were carried out, for each level of IGLO.
        public let measures: [(level: Level, section: Section)]
        /// What was said about the measures that were carried out.
        public let effects: Section

        public var isEmpty: Bool { statements.isEmpty && effects.isEmpty && measures.allSatisfy(\.section.isEmpty) }
    }

    /// The texts of one kind.
    public struct Section: Sendable {
        /// How many there are; `nil` unless they come from five companies.
        public let count: Count?
        /// The theme of most companies first, then alphabetically. A text counts in one theme only.
        public let themes: [Theme]

        public var isEmpty: Bool { count == nil }
    }

    /// A number of texts, and of the companies they come from: always five or more.
    public struct Count: Sendable, Equatable {
        public let texts: Int
        public let companies: Int

        fileprivate init?(_ texts: [BankText]) {
            guard let companies = Bank.enough(texts) else { return nil }
            self.texts = texts.count
            self.companies = companies
        }
    }

    /// `names` are those of the industries, by id. The order of the companies does not matter.
    public init(of contributions: [Contribution], names: [String: String] = [:]) {
        let ordered = contributions.sorted { $0.process.company.id < $1.process.company.id }
        let groups = Dictionary(grouping: ordered) { $0.process.company.industry.value }
        industries = groups.sorted { $0.key < $1.key }.map { id, group in
            Industry(id: id, name: names[id] ?? id, findings: Findings(group))
        }
    }

    /// The bank of one industry only; `nil` if no company is in it.
    public func only(_ industry: String) -> Bank? {
        industries.first { $0.id == industry }.map { Bank(industries: [$0]) }
    }

    private init(industries: [Industry]) { self.industries = industries }

    /// How many companies the texts come from; `nil` for fewer than five.
    static func enough(_ texts: some Sequence<BankText>) -> Int? {
        let count = Set(texts.map(\.company)).count
        return count < SmallGroups.fewest ? nil : count
    }
}

extension Bank.Findings {
    fileprivate init?(_ contributions: [Bank.Contribution]) {
        func texts(_ pick: (CompanyProcess) -> [String]) -> [BankText] {
            contributions.flatMap { contribution in
                pick(contribution.process).filter { contribution.lint.findings(in: $0).isEmpty }
                    .compactMap { BankText($0, of: contribution.process.company.id) }
            }
        }
        let statements = texts { $0.statements.map(\.text) }
        let measures = Level.allCases.map { level in
            (level: level, texts: texts { $0.carriedOut.filter { $0.level == level }.map(\.what) })
        }
        let effects = texts { $0.carriedOut.flatMap(\.effects).map(\.text) }
        guard let companies = Bank.enough(statements + measures.flatMap(\.texts) + effects) else { return nil }
        self.companies = companies
        self.statements = Bank.Section(statements)
        self.measures = measures.map { ($0.level, Bank.Section($0.texts)) }
        self.effects = Bank.Section(effects)
    }
}

extension Bank.Section {
    fileprivate init(_ texts: [BankText]) {
        count = Bank.Count(texts)
        themes = Bank.Theme.all(in: texts)
    }
}

extension CompanyProcess {
    fileprivate var carriedOut: [Measure] { measures.filter { $0.state == .done } }
}
