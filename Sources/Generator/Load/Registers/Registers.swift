import Diagnostics
import HelseIArbeid

/// The registers of one company, all of them, read from the files of its folder.
enum Registers {
    /// The names of the files, in the order things happen.
    static let files = [
        GoalRegister.file, AttendanceRegister.file, MeetingRegister.file, StatementRegister.file, SortingRegister.file,
        InvolvementRegister.file, MeasureRegister.file, StatusRegister.file, EffectRegister.file, EvaluationRegister.file,
        PublicityRegister.file,
    ]

    /// What the files of a folder say; a file that is not there has no rows.
    static func rows(in folder: [SourceFile]) -> Checked<Rows> {
        var found: [Diagnostic] = []
        func read<R: Register>(_: R.Type) -> [R.Row] {
            let file = folder.first { $0.path.hasSuffix("/" + R.file) }
            return file.flatMap { R.rows(in: $0).unwrap(into: &found) } ?? []
        }
        let rows = Rows(
            statements: read(StatementRegister.self), sorting: read(SortingRegister.self),
            involvement: read(InvolvementRegister.self), measures: read(MeasureRegister.self),
            statuses: read(StatusRegister.self), effects: read(EffectRegister.self), goals: read(GoalRegister.self),
            evaluations: read(EvaluationRegister.self), attendance: read(AttendanceRegister.self),
            meetings: read(MeetingRegister.self),
            publicity: read(PublicityRegister.self))
        return Checked(found.hasErrors ? nil : rows, found)
    }
}
