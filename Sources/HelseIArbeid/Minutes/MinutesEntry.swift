public import Diagnostics

/// Something minutes say that has to be followed up, or found again.
public enum MinutesEntry: Sendable {
    case task(TaskText)
    case update(UpdateText)
    case resolution(Located<String>)
    case forward(ForwardText)
    case answer(AnswerText)
    /// What the case is about, one thing each: companies, consent forms, cases.
    case about([Located<String>])
    case figure(KeyFigure)
    /// A passage to harvest for the final report (C137).
    case passage(Located<String>)
    case presenter(Located<String>)
    case clock(Located<TimeRange>)
    case kind(Located<String>)
    /// The question a case asks (C274).
    case question(Located<String>)
    /// What came instead of an item that was dropped (C145).
    case replaced(Located<String>)
    /// A line of an agenda.
    case agenda(AgendaLine)
    /// Something that was written as one of these and could not be read.
    case unread(Label, Located<String>, expected: String)
}

/// A task as it stands in the text.
public struct TaskText: Sendable {
    public let text: Located<String>
    /// As written; empty when nobody is named.
    public let owners: [Located<String>]
    /// What stood after the owners on the same line: «OKM *justerer tekst*».
    public let rest: String
    public let due: Located<Due>?
    /// The line with the owners.
    public let span: Span

    public init(text: Located<String>, owners: [Located<String>], rest: String = "", due: Located<Due>? = nil, span: Span) {
        self.text = text
        self.owners = owners
        self.rest = rest
        self.due = due
        self.span = span
    }
}

/// When something is to be done: a day, or words that are kept as they are (C150).
public enum Due: Sendable, Equatable {
    case day(WrittenDay)
    case vague(String)

    public var day: Day? { if case .day(let written) = self { written.last } else { nil } }
}

/// What a later meeting says of a task: `12/26-1: ferdig. Kontoret er tatt i bruk.`
public struct UpdateText: Sendable {
    public let task: Located<TaskID>
    public let change: Change
    public let due: Located<Due>?
    public let owners: [Located<String>]
    public let note: String

    public enum Change: Sendable, Equatable {
        case done, dropped, carriedOn
    }

    public init(task: Located<TaskID>, change: Change, due: Located<Due>? = nil, owners: [Located<String>] = [], note: String = "")
    {
        self.task = task
        self.change = change
        self.due = due
        self.owners = owners
        self.note = note
    }
}

/// A question for another body (C156).
public struct ForwardText: Sendable {
    /// The id of the body, or what was written if nobody knows it.
    public let to: Located<String>
    public let question: Located<String>
    public let form: Form

    /// How it is said: after a label, in running text, or as the text of a task. One case often says the same in several of them.
    public enum Form: Int, Sendable {
        case labelled, told, task
    }

    public init(to: Located<String>, question: Located<String>, form: Form = .labelled) {
        self.to = to
        self.question = question
        self.form = form
    }
}

/// What a body answers another (C157).
public struct AnswerText: Sendable {
    public let body: Located<String>
    public let number: Located<CaseNumber>

    public init(body: Located<String>, number: Located<CaseNumber>) {
        self.body = body
        self.number = number
    }
}

/// A figure that was told in a meeting (C136): the same name in several meetings makes a series.
public struct KeyFigure: Sendable {
    public let name: Located<String>
    /// As written: «3–6 uker».
    public let value: String
    /// The lowest and highest number in it; the same for one number.
    public let range: ClosedRange<Double>?
    /// What is counted: «uker», «%».
    public let unit: String

    public init(name: Located<String>, value: String, range: ClosedRange<Double>?, unit: String) {
        self.name = name
        self.value = value
        self.range = range
        self.unit = unit
    }
}

/// A line of a timed agenda (C143).
public struct AgendaLine: Sendable {
    public let time: Located<TimeRange>?
    public let text: Located<String>
    public let kind: Kind

    public enum Kind: Sendable, Equatable {
        case item, pause, meal, social
    }

    public init(time: Located<TimeRange>?, text: Located<String>, kind: Kind) {
        self.time = time
        self.text = text
        self.kind = kind
    }
}
