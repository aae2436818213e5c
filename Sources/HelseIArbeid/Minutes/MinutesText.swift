public import Diagnostics

/// A meeting as its file tells it, before anybody knows who the initials are.
public struct MinutesText: Sendable {
    public let head: MinutesHead
    public let items: [ItemText]
    public let file: SourceFile

    public init(head: MinutesHead, items: [ItemText], file: SourceFile) {
        self.head = head
        self.items = items
        self.file = file
    }

    /// The first day.
    public var day: Day { head.date.value.first }
    public var body: String { head.body.value }

    public func id(of index: Int) -> ItemID { ItemID(body: body, meeting: day, index: index) }
}

/// What stands above the cases.
public struct MinutesHead: Sendable {
    /// The folder it lies in.
    public let body: Located<String>
    public let kind: Kind
    public let title: String
    public let language: Language
    public let date: Located<WrittenDay>
    public let time: TimeRange?
    public let place: String?
    /// Why one meets (C126).
    public let purpose: String?
    public let present: [Located<String>]
    public let absent: [Located<String>]
    /// Who led, wrote, spoke, watched and helped (C142), each with the word for it.
    public let roles: [MinutesRole: [Located<String>]]
    /// The number in the archive (C142).
    public let archive: String?
    /// «unntatt offentlighet» and the like.
    public let classification: String?
    public let links: [DocumentLink]
    /// The last day to ask for a case on the agenda (C153).
    public let deadline: Day?

    public enum Kind: String, Sendable, CaseIterable {
        /// The call to a meeting that is to come, with its agenda.
        case call = "innkalling"
        case minutes = "referat"
    }

    public init(
        body: Located<String>, kind: Kind, title: String, language: Language, date: Located<WrittenDay>, time: TimeRange? = nil,
        place: String? = nil, purpose: String? = nil, present: [Located<String>] = [], absent: [Located<String>] = [],
        roles: [MinutesRole: [Located<String>]] = [:], archive: String? = nil, classification: String? = nil,
        links: [DocumentLink] = [], deadline: Day? = nil
    ) {
        self.body = body
        self.kind = kind
        self.title = title
        self.language = language
        self.date = date
        self.time = time
        self.place = place
        self.purpose = purpose
        self.present = present
        self.absent = absent
        self.roles = roles
        self.archive = archive
        self.classification = classification
        self.links = links
        self.deadline = deadline
    }
}

/// What somebody does at a meeting, by the word for it in files (C142).
public enum MinutesRole: String, Sendable, CaseIterable {
    case chair = "ordstyrer"
    case speakers = "innledere"
    case secretariat = "sekretariat"
    case observers = "observatører"
    case writer = "referent"
    case support = "teknisk"
}

/// A document or a talk that minutes lead to. One without an address is told of (C272).
public struct DocumentLink: Sendable {
    public let text: String
    public let address: String?
    public let span: Span

    public init(text: String, address: String?, span: Span) {
        self.text = text
        self.address = address
        self.span = span
    }
}

/// One heading of a meeting and what stands below it.
public struct ItemText: Sendable {
    public let heading: Heading
    /// The heading without its number; empty for what stands before the first heading.
    public let title: String
    public let span: Span
    public let entries: [MinutesEntry]
    /// All that is read, one piece for each paragraph and list item, for rules about words.
    public let texts: [ReadText]
    /// The heading and the sub-headings, for the same rules.
    public let headings: [ReadText]
    /// The list items below «Neste møte»: what is to be on its agenda.
    public let points: [String]

    public enum Heading: Sendable, Equatable {
        case numbered(CaseNumber)
        /// «Velkommen», «Eventuelt»: an item without a number (C129, C133).
        case unnumbered
        /// A day of a meeting of several (C141).
        case day(Day)
        /// «Dagsorden», «Saksliste».
        case agenda
        /// «Neste møte: …» (C134); no moment when it is not set, or only vaguely (C150).
        case next(WrittenMoment?)
    }

    public init(
        heading: Heading, title: String, span: Span, entries: [MinutesEntry], texts: [ReadText], headings: [ReadText] = [],
        points: [String] = []
    ) {
        self.heading = heading
        self.title = title
        self.span = span
        self.entries = entries
        self.texts = texts
        self.headings = headings
        self.points = points
    }

    // Not inlined: the optimiser of Swift 6.3.1 crashes on copies of the payload (CopyPropagation, «Found ownership error»).
    @inline(never)
    public var number: CaseNumber? {
        switch heading {
        case .numbered(let number): return number
        case .unnumbered, .day, .agenda, .next: return nil
        }
    }
}
