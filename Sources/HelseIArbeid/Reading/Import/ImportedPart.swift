/// The body of the file that is made, piece by piece; each is a block of Markdown.
enum ImportedPart: Sendable, Equatable {
    case heading(level: Int, String)
    /// The lines of one paragraph: a text and what stands below it, as «Ansvar: HN».
    case paragraph([String])
    /// A point, and more lines of it.
    case item(level: Int, [String])
    case numbered(String, [String])
    /// More of the point before.
    case continuation(level: Int, String)
    case table([[String]])
    /// Lines that stay lines.
    case verse([String])
    case open(String)
    case close
}

/// What was understood: for the one who imports to look over.
public struct ImportedMinutes: Sendable, Equatable {
    public struct Case: Sendable, Equatable {
        public let number: String
        public let title: String
        public let line: Int
    }

    public struct Task: Sendable, Equatable {
        /// As written, after «Ansvar».
        public let owners: String
        public let text: String
        public let line: Int
    }

    public struct Quotation: Sendable, Equatable {
        public let source: String
        public let lines: ClosedRange<Int>
    }

    public internal(set) var title: String?
    public internal(set) var day: WrittenDay?
    public internal(set) var time: String?
    public internal(set) var place: String?
    public internal(set) var present: [String] = []
    public internal(set) var absent: [String] = []
    public internal(set) var cases: [Case] = []
    public internal(set) var tasks: [Task] = []
    public internal(set) var quotations: [Quotation] = []
    public internal(set) var next: WrittenMoment?
    /// The next meeting as written, if it is no day.
    public internal(set) var nextText: String?
    public internal(set) var agenda: [String] = []
    /// Who stands below the greeting, and where.
    public internal(set) var sender: String?
    var senderLine = 1
}
