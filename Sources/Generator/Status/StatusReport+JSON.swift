import HelseIArbeid

extension StatusReport {
    /// The same for programs. `version` changes when a member changes its meaning or goes away.
    public var json: String {
        JSONValue.object([
            ("version", .number(1)), ("date", .text(day.iso)), ("companies", .list(processes.map(Self.json))),
        ]).written
    }

    private static func json(_ process: CompanyProcess) -> JSONValue {
        let progress = Progress(of: process.company, on: process.day)
        let wording = Wording(language: .bokmål)
        return .object([
            ("id", .text(process.company.id.slug)), ("name", .text(process.company.name)),
            (
                "meetings",
                .list(
                    progress.stages.map { session, stage in
                        .object(
                            [("meeting", .text(session.key)), ("stage", .text(stage.word))]
                                + (stage.day.map { [("date", .text($0.iso))] } ?? []))
                    })
            ),
            ("next", progress.next.map { .text($0.key) } ?? .text("")),
            ("deadlines", .list(Deadlines(of: process).all.map(json))),
            (
                "attention",
                .list(
                    process.attention.map {
                        .object([("text", .text(wording.attention($0))), ("pressing", .flag($0.isPressing))])
                    })
            ),
            ("statements", .number(process.statements.count)), ("standing", .number(process.standing.count)),
            ("chosen", .list(process.chosen.map { .text($0.id.description) })), ("choiceCounts", .flag(process.choice.counts)),
            (
                "measures",
                .object(
                    zip(["notBegun", "underWay", "done", "stopped"], Measure.State.allCases).map { name, state in
                        (name, .number(process.measures.count { $0.state == state }))
                    })
            ),
            ("goals", .number(process.goals.count)), ("goalsEvaluated", .number(process.goals.count { $0.evaluation != nil })),
        ])
    }

    private static func json(_ due: Deadlines.Due) -> JSONValue {
        let state: [(String, JSONValue)] =
            switch due.state {
            case .far: [("state", .text("far"))]
            case .lapsed: [("state", .text("lapsed"))]
            case .dueSoon: [("state", .text("dueSoon"))]
            case .overdue(let days): [("state", .text("overdue")), ("days", .number(days))]
            case .met(let day): [("state", .text("met")), ("on", .text(day.iso)), ("late", .flag(due.wasLate))]
            }
        return .object(
            [
                ("deadline", .text(due.deadline.kind.rawValue)), ("date", .text(due.deadline.day.iso)),
                ("reminders", .list(due.reminders.map { .text($0.iso) })),
            ] + state)
    }
}

extension Progress.Stage {
    fileprivate var word: String {
        switch self {
        case .held: "held"
        case .underWay: "underWay"
        case .planned: "planned"
        case .tentative: "tentative"
        case .open: "open"
        }
    }

    fileprivate var day: Day? {
        switch self {
        case .held(let day), .underWay(let day), .planned(let day): day
        case .tentative(let day): day
        case .open: nil
        }
    }
}
