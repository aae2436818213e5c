public import Diagnostics

/// A reply to a document that is out for comment: what each point quotes, says and proposes (C226).
public struct Consultation: Sendable {
    /// The name of its file.
    public let id: String
    public let head: ConsultationHead
    /// In the order they are written.
    public let points: [ConsultationPoint]
    public let texts: [PaperText]
    /// The file, and where its text begins.
    public let file: SourceFile
    public let body: Range<Int>

    public init(
        id: String, head: ConsultationHead, points: [ConsultationPoint], texts: [PaperText], file: SourceFile, body: Range<Int>
    ) {
        self.id = id
        self.head = head
        self.points = points
        self.texts = texts
        self.file = file
        self.body = body
    }
}

/// What stands before the text: the document, the senders, the days (C226–C228).
public struct ConsultationHead: Sendable {
    public let title: Located<String>
    public let language: Language
    /// What is commented on.
    public let document: String
    public let address: String?
    /// Who asked for comments.
    public let publisher: String?
    public let senders: [ConsultationSender]
    public let deadline: Located<Day>
    public let extended: Located<Day>?
    public let sent: Located<Day>?
    public let state: Located<State>

    public init(
        title: Located<String>, language: Language, document: String, address: String?, publisher: String?,
        senders: [ConsultationSender], deadline: Located<Day>, extended: Located<Day>?, sent: Located<Day>?, state: Located<State>
    ) {
        self.title = title
        self.language = language
        self.document = document
        self.address = address
        self.publisher = publisher
        self.senders = senders
        self.deadline = deadline
        self.extended = extended
        self.sent = sent
        self.state = state
    }

    public enum State: String, Sendable, CaseIterable {
        case draft = "utkast"
        case sent = "sendt"
    }

    /// The day that counts.
    public var lastDay: Day { max(deadline.value, extended?.value ?? deadline.value) }

    /// How many days too late it was sent; `nil` if it was not.
    public var daysLate: Int? {
        guard let sent, sent.value > lastDay else { return nil }
        return lastDay.days(to: sent.value)
    }

    /// Those a line «Fra: …» names; an unknown name gives nobody.
    public func senders(called names: [Located<String>]) -> [ConsultationSender] {
        if names.contains(where: \.isEverybody) { return senders }
        return names.compactMap { name in senders.first { $0.isCalled(name.value) } }
    }
}

/// One of those who send a reply together (C227).
public struct ConsultationSender: Sendable {
    public let name: String
    /// What «Fra:» may call it.
    public let short: String?
    public let unit: String?
    public let area: String?

    public init(name: String, short: String?, unit: String?, area: String?) {
        self.name = name
        self.short = short
        self.unit = unit
        self.area = area
    }

    public func isCalled(_ name: String) -> Bool {
        let wanted = name.lowercased()
        return self.name.lowercased() == wanted || short?.lowercased() == wanted
    }
}

extension Located<String> {
    /// «Fra: alle».
    var isEverybody: Bool { value.lowercased() == "alle" }
}

/// One point of the document, by its number there.
public struct ConsultationPoint: Sendable {
    /// `[5, 4]`; empty for what is said of the whole.
    public let number: [Int]
    public let title: String
    /// The heading.
    public let span: Span
    public let remarks: [ConsultationRemark]

    public init(number: [Int], title: String, span: Span, remarks: [ConsultationRemark]) {
        self.number = number
        self.title = title
        self.span = span
        self.remarks = remarks
    }

    /// «5.4».
    public var label: String { number.map(String.init).joined(separator: ".") }

    /// The number at the beginning of a heading: `[5, 4]` in «5.4 Tidlig hjelp»; `nil` if there is none.
    public static func number(in heading: String) -> (number: [Int], title: String)? {
        let word = heading.prefix { $0 != " " && $0 != "\u{A0}" }
        let digits = word.last == "." ? word.dropLast() : word
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false).map { Int(digits: $0) }
        let number = parts.compactMap { $0 }
        guard !number.isEmpty, number.count == parts.count, number.allSatisfy({ $0 < 1000 }) else { return nil }
        var title = heading[word.endIndex...]
        while let first = title.first, first == " " || first == "\u{A0}" { title = title.dropFirst() }
        return (number, String(title))
    }
}

/// What one sender says at a point, or all of them.
public struct ConsultationRemark: Sendable {
    /// As the line «Fra: …» names them; empty without one.
    public let senders: [Located<String>]
    public let quotes: [ReadText]
    public let comments: [ReadText]
    public let proposals: [ReadText]
    /// What stands after «Uklart:».
    public let unclear: [ReadText]
    public let span: Span

    public init(
        senders: [Located<String>], quotes: [ReadText], comments: [ReadText], proposals: [ReadText], unclear: [ReadText], span: Span
    ) {
        self.senders = senders
        self.quotes = quotes
        self.comments = comments
        self.proposals = proposals
        self.unclear = unclear
        self.span = span
    }

    public var hasComment: Bool { !(comments + unclear).allSatisfy(\.isEmpty) }

    /// Whether a text says that a wording is unclear (C230): «uklart», «utydelig» in bokmål, «uklårt», «utydeleg» in nynorsk.
    public static func saysUnclear(_ text: String) -> Bool {
        PlanToken.all(in: Array(text.unicodeScalars)).contains { token in
            guard case .word(let word) = token.kind else { return false }
            return ["uklar", "uklår", "utydelig", "utydeleg"].contains { word.hasPrefix($0) } && !word.hasPrefix("uklarert")
        }
    }
}
