public import Diagnostics

/// A row of `utsagn.csv`: a statement came out of a group (C76).
public struct StatementRow: Sendable {
    public let id: Located<Statement.ID>
    public let date: Located<Day>
    /// `nil` when all staff met together.
    public let cohort: Located<String>?
    /// The number of the group that wrote it.
    public let group: Located<Int>?
    public let text: Located<String>
    public let span: Span

    public init(
        id: Located<Statement.ID>, date: Located<Day>, cohort: Located<String>?, group: Located<Int>?,
        text: Located<String>, span: Span
    ) {
        self.id = id
        self.date = date
        self.cohort = cohort
        self.group = group
        self.text = text
        self.span = span
    }
}

/// A row of `sortering.csv`: what happened to a statement when the staff sorted, prioritised and chose (C50, C51, C77, C78).
public struct SortingRow: Sendable {
    public let date: Located<Day>
    public let statement: Located<Statement.ID>
    public let step: Step
    public let note: Located<String>?
    public let span: Span

    /// The steps a row can tell of. There are no others, so no row can give a statement measures or an effect.
    public enum Step: Sendable {
        /// `slått sammen med`: it goes into another one.
        case merged(into: Located<Statement.ID>)
        /// `stemmer`: a count of votes, which takes the place of an earlier count.
        case counted(votes: Located<Int>)
        /// `valgt`: chosen, or given another rank.
        case chosen(Located<Rank>)
        /// `valgt bort`.
        case unchosen
    }

    public init(
        date: Located<Day>, statement: Located<Statement.ID>, step: Step, note: Located<String>?, span: Span
    ) {
        self.date = date
        self.statement = statement
        self.step = step
        self.note = note
        self.span = span
    }
}

/// A row of `involvering.csv`: how the staff took part in the choice (C52).
public struct InvolvementRow: Sendable {
    public let date: Located<Day>
    public let method: Located<Involvement.Method>
    /// How it was done, in the company's words.
    public let how: Located<String>
    /// How many took part, if they were counted.
    public let people: Located<Int>?
    public let span: Span

    public init(
        date: Located<Day>, method: Located<Involvement.Method>, how: Located<String>, people: Located<Int>?, span: Span
    ) {
        self.date = date
        self.method = method
        self.how = how
        self.people = people
        self.span = span
    }
}
