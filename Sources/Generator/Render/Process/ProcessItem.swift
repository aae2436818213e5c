import HelseIArbeid

/// One of the things a part of a text is repeated for; with a number only while nothing more is known, for a hand to fill in.
enum ProcessItem: Sendable {
    /// By the number it is shown with: its rank if it is chosen, else its id.
    case statement(number: String, Statement?)
    case measure(Measure?)
    case goal(number: String, Goal?)

    /// What the registers have, or as many empty ones as asked for.
    static func items(_ kind: ItemKind, blanks: Int, in process: CompanyProcess) -> [ProcessItem] {
        let numbers = (0..<blanks).map { String($0 + 1) }
        switch kind {
        case .chosen:
            guard process.choice.counts else { return numbers.map { .statement(number: $0, nil) } }
            return process.chosen.map { .statement(number: $0.stage.rank.map { String($0.rawValue) } ?? "", $0) }
        case .statement:
            let standing = process.standing
            if standing.isEmpty { return numbers.map { .statement(number: $0, nil) } }
            return standing.map { .statement(number: $0.id.description, $0) }
        case .measure:
            return process.measures.isEmpty ? numbers.map { _ in .measure(nil) } : process.measures.map { .measure($0) }
        case .goal:
            if process.goals.isEmpty { return numbers.map { .goal(number: $0, nil) } }
            return process.goals.enumerated().map { .goal(number: String($0.offset + 1), $0.element) }
        }
    }

    /// What a placeholder stands for in this repetition; `nil` if it is not known, or not about this kind of thing.
    func value(of placeholder: Placeholder, in language: Language) -> String? {
        switch (self, placeholder) {
        case (.statement(let number, _), .statementNumber), (.goal(let number, _), .goalNumber): number
        case (.statement(_, let statement), .statementText): statement?.text
        case (.goal(_, let goal), .goalText): goal?.text
        case (.goal(_, let goal), .goalBaseline): goal?.baseline
        case (.measure(let measure?), _): Self.value(of: placeholder, measure, language)
        default: nil
        }
    }

    private static func value(of placeholder: Placeholder, _ measure: Measure, _ language: Language) -> String? {
        switch placeholder {
        case .measureNumber: measure.id.description
        case .measureText: measure.what
        case .measureHow: measure.how
        case .measureLevel: measure.level.name(in: language)
        case .measureWho: measure.who
        case .measureDue: measure.due.written(in: language)
        case .measureState: Wording(language: language).state(measure.state)
        default: nil
        }
    }
}

extension ItemKind {
    /// The placeholders that mean something in it.
    var placeholders: [Placeholder] {
        switch self {
        case .chosen, .statement: [.statementNumber, .statementText]
        case .measure:
            [.measureNumber, .measureText, .measureHow, .measureLevel, .measureWho, .measureDue, .measureState]
        case .goal: [.goalNumber, .goalText, .goalBaseline]
        }
    }
}
