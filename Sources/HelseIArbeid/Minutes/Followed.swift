public import Diagnostics

/// A task with what has become of it (C160). It has an owner; it is open until one meeting closed it, and then it is closed for
/// good.
public struct ActionItem: Sendable {
    public let id: TaskID
    public let text: String
    /// What stood after the owners on their line: «OKM *justerer tekst*».
    public let rest: String
    /// At least one.
    public let owners: [Owner]
    /// Those it was given to, and the day it was given for.
    public let first: Promise
    /// Where it was given.
    public let source: ItemID
    public let number: CaseNumber?
    public let due: Due?
    public let state: State
    /// What later meetings said of it, in order.
    public let history: [Event]
    public let span: Span

    public enum State: Sendable, Equatable {
        case open
        case done(in: ItemID)
        case dropped(in: ItemID)
    }

    /// Who is to do it, and when.
    public struct Promise: Sendable {
        public let owners: [Owner]
        public let due: Due?
    }

    /// What one meeting said of it.
    public struct Event: Sendable {
        public let item: ItemID
        public let change: UpdateText.Change
        public let due: Due?
        /// Those who took it over; empty when it stayed where it was.
        public let owners: [Owner]
        public let note: String
    }

    public var isOpen: Bool { state == .open }

    /// All that was said of it.
    public var whole: String { rest.isEmpty || rest == text ? text : "\(text): \(rest)" }

    /// The day the task was given.
    public var given: Day { source.meeting }

    /// Open, and its day has passed.
    public func isOverdue(on day: Day) -> Bool { isOpen && (due?.day).map { $0 < day } ?? false }
}

/// What a body decided (C163).
public struct Resolution: Sendable {
    public let item: ItemID
    public let number: CaseNumber?
    public let title: String
    public let text: String
    public let outcome: Outcome
    public let span: Span

    /// C148.
    public enum Outcome: Sendable, Equatable {
        case decided, forInformation, comesBack

        /// Read from the words it begins with.
        init(_ text: String) {
            let lower = text.lowercased()
            func holds(_ words: [String]) -> Bool { words.contains { lower.contains($0) } }
            if holds([
                "tas opp igjen", "tatt opp igjen", "kjem opp att", "kjem att på", "kommer tilbake på", "teken opp att",
                "blir tema på neste",
            ]) {
                self = .comesBack
            } else if holds(["til orientering", "til etterretning"]) {
                self = .forInformation
            } else {
                self = .decided
            }
        }
    }
}

/// A question one body sent to another, with the answer when there is one (C156, C157).
public struct Forward: Sendable {
    public let source: ItemID
    public let number: CaseNumber?
    public let title: String
    /// The id of the body it was sent to.
    public let to: String
    public let question: String
    public let answer: ItemID?
    public let span: Span
}

/// The same figure through several meetings (C136).
public struct FigureSeries: Sendable {
    public let name: String
    /// In order of day.
    public let points: [Point]

    public struct Point: Sendable {
        public let item: ItemID
        public let figure: KeyFigure
    }
}

/// A passage for the final report (C137).
public struct ReportPassage: Sendable {
    public let item: ItemID
    public let number: CaseNumber?
    public let title: String
    public let text: String
    public let span: Span
}

/// What cases may be about.
public enum Subject: Sendable, Hashable {
    case company(String)
    /// A consent form, and a version of it if one is named.
    case consent(String, version: Int?)
    case item(ItemID)
}

/// Where something was discussed.
public struct Mention: Sendable, Hashable {
    public let subject: Subject
    public let item: ItemID
}

/// The names by which texts call companies and forms.
public struct KnownSubjects: Sendable {
    let names: [(name: String, subject: Subject)]
    /// The same as they are written, for suggestions.
    let written: [String]
    /// The versions each form has, by the form's folder.
    let versions: [String: [Int]]
    /// Whether nothing is left out, so that a name that is not among them is wrong.
    let isComplete: Bool

    public init(_ names: [(name: String, subject: Subject)], versions: [String: [Int]] = [:], isComplete: Bool = true) {
        self.isComplete = isComplete
        self.versions = versions
        written = names.map(\.name)
        self.names = names.map { ($0.name.lowercased(), $0.subject) }.sorted { $0.name.count > $1.name.count }
    }
}
