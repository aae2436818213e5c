public import Diagnostics
public import HelseIArbeid
import Tables

/// Statements from a file that is not a register: a table of the company's own, or a list with one on each line.
///
/// What is there already is not entered again, so that a file can be read twice, or after a command that was cut short.
public struct StatementImport: Sendable {
    private let file: SourceFile
    private let day: Day
    private let cohort: String?
    private let group: Int?

    /// What is to be entered, and how many statements are there already.
    public struct Plan: Sendable {
        public let rows: [NewRow]
        public let known: Int
    }

    /// The cohort, the group and the day are for rows that do not say.
    public init(path: String, bytes: [UInt8], day: Day, cohort: String?, group: Int?) {
        file = SourceFile(path: path, bytes: bytes)
        self.day = day
        self.cohort = cohort
        self.group = group
    }

    public func rows(for process: CompanyProcess) -> Checked<Plan> {
        let read = TextFile.decoded(file).then { text in
            PastedList.isTable(text) ? ImportTable.rows(in: file) : PastedList.rows(in: text)
        }
        return read.then { rows in
            var draft = ImportDraft(process, day: day, cohort: cohort, group: group)
            for row in rows { draft.enter(row) }
            for row in rows { draft.merge(row) }
            for row in rows { draft.count(row) }
            return Checked(Plan(rows: draft.rows, known: draft.known), draft.found)
        }
    }
}

/// A row of a file that is imported.
struct ImportRow: Sendable {
    var id: Located<Statement.ID>?
    var date: Located<Day>?
    var cohort: Located<String>?
    var group: Located<Int>?
    let text: Located<String>
    var merged: Located<Statement.ID>?
    var votes: Located<Int>?
    var rank: Located<Rank>?
}

/// The table a company sends back, or that `hia statement list --csv` gave.
enum ImportTable: Register {
    static let file = "utsagn.csv"
    typealias Column = StatementTable.Column

    static func row(_ cells: inout Cells<Column>) -> ImportRow? {
        let id: Located<Statement.ID>? = cells.optional(.id, .idOrNumber)
        let date = cells.optional(.date, .day)
        let cohort = cells.optional(.cohort, .text)
        let group = cells.optional(.group, .count)
        let text = cells.required(.text, .text)
        let merged: Located<Statement.ID>? = cells.optional(.merged, .idOrNumber)
        let votes = cells.optional(.votes, .count)
        let rank = cells.optional(.chosen, .rank)
        // It follows from the text; read so that a word that does not belong there is told of.
        let _: Located<Statement.Voice>? = cells.optional(.voice, .word())
        return text.map {
            ImportRow(
                id: id, date: date, cohort: cohort, group: group, text: $0, merged: merged, votes: votes, rank: rank)
        }
    }
}

extension CellType<Statement.ID> {
    /// People number their own lists 1, 2, 3.
    static let idOrNumber = CellType(expected: "et nummer, som U1 eller 1") { text in
        Statement.ID(text) ?? Int(text).flatMap { Statement.ID(number: $0) }
    }
}

/// The rows of an import on their way into the registers.
private struct ImportDraft {
    private let process: CompanyProcess
    private let day: Day
    private let cohort: String?
    private let group: Int?
    private var ids: [Int: Statement.ID] = [:]
    private var used: [Statement.ID: Span] = [:]
    private(set) var rows: [NewRow] = []
    private(set) var known = 0
    private(set) var found: [Diagnostic] = []

    init(_ process: CompanyProcess, day: Day, cohort: String?, group: Int?) {
        self.process = process
        self.day = day
        self.cohort = cohort
        self.group = group
    }

    mutating func enter(_ row: ImportRow) {
        let (cohort, group) = (row.cohort?.value ?? cohort, row.group?.value ?? group)
        if let id = row.id {
            if let first = used[id.value] { return found.append(.importedTwice(id, first)) }
            used[id.value] = id.span
            if let there = process.statement(id.value) {
                if there.text != row.text.value { return found.append(.otherText(id, there)) }
                known += 1
                ids[row.text.span.range.lowerBound] = id.value
                return
            }
        } else if let there = same(row, cohort, group) {
            known += 1
            ids[row.text.span.range.lowerBound] = there.id
            used[there.id] = row.text.span
            return
        }
        let id = row.id?.value ?? .following(process.statements.map(\.id) + used.keys)
        used[id] = row.text.span
        ids[row.text.span.range.lowerBound] = id
        rows.append(.statement(id, row.date?.value ?? day, cohort: cohort, group: group, row.text.value))
    }

    /// The same words from the same group are the same statement, each taken once.
    private func same(_ row: ImportRow, _ cohort: String?, _ group: Int?) -> Statement? {
        process.statements.first {
            $0.text == row.text.value && $0.cohort == cohort && $0.group == group && used[$0.id] == nil
        }
    }

    mutating func merge(_ row: ImportRow) {
        guard let target = row.merged?.value, let id = id(of: row) else { return }
        if case .merged(into: target) = process.statement(id)?.stage { return }
        rows.append(.merged(id, into: target, day, note: nil))
    }

    mutating func count(_ row: ImportRow) {
        guard let id = id(of: row) else { return }
        let there = process.statement(id)
        if let votes = row.votes?.value, there?.votes != votes { rows.append(.votes(id, votes, day, note: nil)) }
        if let rank = row.rank?.value, there?.stage.rank != rank { rows.append(.chosen(id, rank, day, note: nil)) }
    }

    private func id(of row: ImportRow) -> Statement.ID? { ids[row.text.span.range.lowerBound] }
}

extension Diagnostic {
    fileprivate static func importedTwice(_ id: Located<Statement.ID>, _ first: Span) -> Diagnostic {
        .error(
            .duplicateID, "«\(id.value)» står to ganger i fila", at: id.span, notes: [.init("den første", at: first)],
            help: "gi det ene et annet nummer, eller la ruta stå tom, så får det et nytt")
    }

    fileprivate static func otherText(_ id: Located<Statement.ID>, _ there: Statement) -> Diagnostic {
        .error(
            .duplicateID, "«\(id.value)» er ført fra før, med en annen tekst", at: id.span,
            notes: [.init("her", at: there.span)],
            help: "er det et nytt utsagn, så la ruta for id stå tom; er teksten rettet, så rett den i registeret")
    }
}
