import Diagnostics
import HelseIArbeid
import Tables

/// `sortering.csv`: what became of the statements when the staff sorted and chose, row after row (C50, C51, C78).
enum SortingRegister: Register {
    static let file = "sortering.csv"

    enum Column: String, TableColumn {
        case date = "dato"
        case statement = "utsagn"
        case step = "hva"
        case value = "verdi"
        case note = "merknad"

        var isRequired: Bool { self != .note }
    }

    /// The words for what happened.
    enum Word: String, CaseIterable, Sendable {
        case merged = "slått sammen med"
        case votes = "stemmer"
        case chosen = "valgt"
        case unchosen = "valgt bort"
    }

    static func row(_ cells: inout Cells<Column>) -> SortingRow? {
        let date = cells.required(.date, .day)
        let statement: Located<Statement.ID>? = cells.required(.statement, .id())
        let word: Located<Word>? = cells.required(.step, .word())
        let step = word.flatMap { Self.step($0.value, &cells) }
        let note = cells.optional(.note, .text)
        guard let date, let statement, let step else { return nil }
        return SortingRow(date: date, statement: statement, step: step, note: note, span: cells.span)
    }

    private static func step(_ word: Word, _ cells: inout Cells<Column>) -> SortingRow.Step? {
        switch word {
        case .merged:
            let target: Located<Statement.ID>? = cells.required(.value, .id())
            return target.map { .merged(into: $0) }
        case .votes: return cells.required(.value, .count).map { .counted(votes: $0) }
        case .chosen: return cells.required(.value, .rank).map { .chosen($0) }
        case .unchosen:
            cells.empty(.value, since: "utsagnet er valgt bort")
            return .unchosen
        }
    }
}

extension CellType<Rank> {
    static let rank = CellType(expected: "plassen 1, 2 eller 3") { Int($0).flatMap(Rank.init) }
}
