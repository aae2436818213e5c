import Diagnostics
import HelseIArbeid
import Tables

/// `moter.csv`: meetings that were held, and those that were moved, with the reason (C21).
enum MeetingRegister: Register {
    static let file = "moter.csv"

    enum Column: String, TableColumn {
        case date = "dato"
        case session = "møte"
        case cohort = "pulje"
        case event = "hva"
        case newDay = "ny dato"
        case reason = "grunn"

        var isRequired: Bool {
            switch self {
            case .date, .session, .event: true
            case .cohort, .newDay, .reason: false
            }
        }
    }

    enum Word: String, CaseIterable, Sendable {
        case held = "holdt"
        case moved = "flyttet"
    }

    static func row(_ cells: inout Cells<Column>) -> MeetingRow? {
        let date = cells.required(.date, .day)
        let session = cells.required(.session, .session)
        let cohort = cells.optional(.cohort, .text)
        let word: Located<Word>? = cells.required(.event, .word())
        let event = word.flatMap { Self.event($0.value, &cells) }
        guard let date, let session, let event else { return nil }
        return MeetingRow(date: date, session: session, cohort: cohort, event: event, span: cells.span)
    }

    private static func event(_ word: Word, _ cells: inout Cells<Column>) -> MeetingRow.Event? {
        switch word {
        case .held:
            cells.empty(.newDay, since: "møtet er holdt")
            cells.empty(.reason, since: "møtet er holdt")
            return .held
        case .moved:
            let newDay = cells.required(.newDay, .newDay)
            let reason = cells.required(.reason, .text)
            guard let newDay, let reason else { return nil }
            return .moved(to: newDay.value.newDay(at: newDay.span), reason: reason)
        }
    }
}

/// A new day, or the word that there is none yet.
enum NewDayText: Sendable {
    case day(Day)
    case unknown

    /// The word for a day that is not known yet.
    static let word = "uviss"

    fileprivate func newDay(at span: Span) -> MeetingRow.NewDay {
        switch self {
        case .day(let day): .on(Located(day, at: span))
        case .unknown: .unknown
        }
    }
}

extension CellType<NewDayText> {
    static let newDay = CellType(expected: "en dato, som 2026-11-30, eller «\(NewDayText.word)»") { text in
        text.lowercased() == NewDayText.word ? .unknown : CellType<Day>.day.read(text).map(NewDayText.day)
    }
}
