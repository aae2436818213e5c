/// What the poster on a company's wall tells on a given day: the six meetings as stations on a road, what happens between them
/// and who owns it, what the company wants, has chosen and does, and where it is now.
///
/// There are always six stations in their order, five stretches in theirs, and at most three statements.
public struct Poster: Sendable {
    public let company: Company.ID
    public let name: String
    public let language: Language
    public let stations: [Station]
    public let stretches: [Stretch]
    public let position: Position
    /// The company's own goals, in its order; empty until they are set.
    public let goals: [String]
    /// The statements the staff chose; empty until they have.
    public let statements: [String]
    /// In the order of the action plan; empty until there is one.
    public let measures: [Measure]
    /// The day it is drawn; the company redraws it after every meeting.
    public let drawn: Day

    /// The programme lets a company choose no more than three.
    public static let mostStatements = 3

    /// A fourth statement is left out: that it does not exist is for the register to make sure of.
    public init(
        of company: Company, on today: Day, goals: [String] = [], statements: [String] = [], measures: [Measure] = []
    ) {
        let progress = Progress(of: company, on: today)
        self.company = company.id
        name = company.name
        language = company.language
        stations = progress.stages.map { Station($0.session, $0.stage, in: company, on: today) }
        stretches = Stretch.all(of: company)
        position = Position(of: progress, on: today)
        self.goals = goals
        self.statements = Array(statements.prefix(Self.mostStatements))
        self.measures = measures
        drawn = today
    }

    /// A measure of the action plan.
    public struct Measure: Sendable, Equatable {
        public let text: String
        public let state: State

        public init(text: String, state: State) {
            self.text = text
            self.state = state
        }

        /// How far a measure has come, in the words of the status form of module 2.
        public enum State: String, Sendable, CaseIterable {
            case notBegun = "ikke begynt"
            case underWay = "i gang"
            case done = "ferdig"
            case stopped = "stoppet"
        }
    }

    /// Where on the road a company is: exactly one place on any day.
    public enum Position: Sendable, Equatable {
        /// At a meeting: it is today, some cohorts have met, or it is the first and has not been held.
        case at(Session)
        /// On the way from a meeting that is held to the next one.
        case after(Session)
        /// All six are held.
        case arrived

        init(of progress: Progress, on today: Day) {
            guard let next = progress.next else {
                self = .arrived
                return
            }
            let stage = progress.stages.first { $0.session == next }?.stage
            switch (stage, Session(rawValue: next.rawValue - 1)) {
            case (.underWay, _), (.planned(today), _), (_, nil): self = .at(next)
            case (_, let last?): self = .after(last)
            }
        }
    }
}
