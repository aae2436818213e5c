import Diagnostics
import HelseIArbeid
import Markdown

/// A meeting as it was read, with what is printed of it.
struct MinutesDocument: Sendable {
    let text: MinutesText
    /// What stands below each heading, in order.
    let events: [[MinutesEvent]]

    var links: [Fragment.Link] {
        events.joined().flatMap { event -> [Fragment.Link] in if case .fragment(let fragment) = event { fragment.links } else { [] }
        }
    }
}

/// One piece of what stands below a heading.
enum MinutesEvent: Sendable {
    case fragment(Fragment)
    /// An entry of the item, by its place there: a task is printed as a task.
    case entry(Int)
    /// Where the companies are, as the tracker has it on the day of the meeting.
    case companyStatus
    /// What is quoted, with its source (C135).
    case quote(String)
    /// What a machine read and nobody has looked at.
    case unsure(String)
    case close
}

/// Everything the files of meetings say.
struct Meetings: Sendable {
    let records: MeetingRecords
    let proceedings: Proceedings
    private let documents: [String: MinutesDocument]

    static let none = Meetings(
        records: MeetingRecords(people: People(), bodies: [], meetings: [], subjects: KnownSubjects([]), today: .epoch),
        proceedings: .none,
        documents: [])

    init(records: MeetingRecords, proceedings: Proceedings, documents: [MinutesDocument]) {
        self.records = records
        self.proceedings = proceedings
        self.documents = Dictionary(documents.map { ($0.text.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func document(of text: MinutesText) -> MinutesDocument? { documents[text.file.path] }
}

/// The containers of minutes.
extension Directive {
    static let status = "bedriftsstatus"
    static let quote = "sitat"
    static let unsure = "usikker"

    var holdsText: Bool { name.value == Self.quote || name.value == Self.unsure }
}
