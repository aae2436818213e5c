public import Diagnostics

/// A version of a form in one language.
public struct ConsentText: Sendable {
    public let head: ConsentHead
    /// In the order of the text.
    public let parts: [FormPart]
    /// The whole file, for rules about what must stand nowhere in it.
    public let file: SourceFile
    /// Where the text begins, after the front matter.
    public let body: Range<Int>
    /// All of the text from `body` on with the signs of markup taken off, comments and whatever a reader does not see included.
    public let raw: ReadText
    /// What was frozen when it was approved.
    public let frozen: Frozen?

    public init(head: ConsentHead, parts: [FormPart], file: SourceFile, body: Range<Int>, raw: ReadText, frozen: Frozen?) {
        self.head = head
        self.parts = parts
        self.file = file
        self.body = body
        self.raw = raw
        self.frozen = frozen
    }

    /// The fingerprint in the front matter, and the copy beside the form; the copy is missing only if somebody took it away.
    public struct Frozen: Sendable {
        public let fingerprint: Located<String>
        public let copy: SourceFile?

        public init(fingerprint: Located<String>, copy: SourceFile?) {
            self.fingerprint = fingerprint
            self.copy = copy
        }
    }

    public var language: Language { head.language }
    public func part(_ id: String) -> FormPart? { parts.first { $0.id.value == id } }
    public func parts(_ kind: PartKind) -> [FormPart] { parts.filter { $0.kind == kind } }
    /// Every block, in order.
    public var blocks: [FormBlock] { parts.flatMap(\.blocks) }

    /// What is frozen when the version is approved: what a reader gets, and what it is. Its SHA-256 is the fingerprint, so anyone
    /// can check a printed one with `sha256sum`.
    public func canonical(form: String, from day: Day?) -> [UInt8] {
        let text = file.bytes[body]
        // The empty line at its end is part of every fingerprint there is.
        let head = """
            skjema: \(form)
            versjon: \(head.number.value)
            språk: \(head.language.tag)
            tittel: \(head.title.value)
            gjelder fra: \(day?.iso ?? "ikke bestemt")


            """
        return Array(head.utf8) + text.drop { $0 == 0x0A || $0 == 0x0D }
    }
}

/// What stands before a text: which version it is, and what has become of it.
public struct ConsentHead: Sendable {
    public let title: Located<String>
    public let language: Language
    public let number: Located<Int>
    public let state: ConsentState
    /// What is new since the version before, and why.
    public let change: String?
    public let reason: String?
    public let function: LegalFunction
    public let distribution: [Distribution]
    public let decisions: [Decision]
    /// Where the state stands.
    public let stateSpan: Span

    public init(
        title: Located<String>, language: Language, number: Located<Int>, state: ConsentState, change: String?, reason: String?,
        function: LegalFunction, distribution: [Distribution], decisions: [Decision], stateSpan: Span
    ) {
        self.title = title
        self.language = language
        self.number = number
        self.state = state
        self.change = change
        self.reason = reason
        self.function = function
        self.distribution = distribution
        self.decisions = decisions
        self.stateSpan = stateSpan
    }
}

/// One part of a form: the unit of translation, comparison and approval. Its id is the same in all languages and versions.
public struct FormPart: Sendable {
    public let id: Located<String>
    public let kind: PartKind
    public let title: ReadText?
    public let blocks: [FormBlock]
    /// All of it, the lines that open and close it included.
    public let span: Span

    public init(id: Located<String>, kind: PartKind, title: ReadText?, blocks: [FormBlock], span: Span) {
        self.id = id
        self.kind = kind
        self.title = title
        self.blocks = blocks
        self.span = span
    }
}

/// What a part is for.
public enum PartKind: String, Sendable, CaseIterable {
    case start
    case voluntary = "frivillig"
    case when = "når"
    case recipients = "mottakere"
    case information = "opplysninger"
    case purposes = "formål"
    case channel = "kanal"
    case refusing = "nei"
    case duration = "varighet"
    case withdrawing = "tilbaketrekking"
    case rights = "rettigheter"
    case confidentiality = "taushetsplikt"
    case contact = "kontakt"
    case signature = "underskrift"
    case staff = "ansatte"
    case slip = "slipp"
    case content = "innhold"
}

/// One paragraph, list item, choice or field.
public struct FormBlock: Sendable {
    public let kind: Kind
    /// What a reader sees: the paragraph, what a box says, what a field asks for.
    public let text: ReadText
    /// The hint below a field.
    public let hint: ReadText?
    public let span: Span

    public init(kind: Kind, text: ReadText, hint: ReadText? = nil, span: Span) {
        self.kind = kind
        self.text = text
        self.hint = hint
        self.span = span
    }

    public enum Kind: Sendable, Hashable {
        case paragraph
        case heading
        /// An item of a list that is only read.
        case item
        /// A purpose with yes and no.
        case choice(id: String)
        /// A box to tick, in a list where any number may be.
        case tickBox
        /// A box in a list where one is chosen.
        case option
        case field(FieldKind)
        /// A role, and a line for the name.
        case recipient(key: String)
        case lines(Int)
        case scale
        case packList

        /// Whether somebody writes or ticks here.
        public var isFilledIn: Bool {
            switch self {
            case .choice, .tickBox, .option, .field, .recipient, .lines, .scale: true
            case .paragraph, .heading, .item, .packList: false
            }
        }

        /// Whether something is ticked here.
        public var isBox: Bool {
            switch self {
            case .choice, .tickBox, .option: true
            default: false
            }
        }
    }
}

/// What is filled in on a line.
public enum FieldKind: String, Sendable, CaseIterable {
    case name = "navn"
    case birthDate = "fødselsdato"
    case handedOut = "utdelt-dato"
    case handedOutBy = "utdelt-av"
    case filledIn = "utfylt-dato"
    case date = "dato"
    case signature = "underskrift"
    case phone = "telefon"
    case role = "rolle"
    case text = "tekst"
}

/// Which texts were read against each other: for each part, the fingerprint of every language's text on that day.
public struct MirrorRecord: Sendable {
    public let day: Day
    /// A role.
    public let by: String
    /// By part, then by language.
    public let parts: [String: [Language: String]]

    public init(day: Day, by: String, parts: [String: [Language: String]]) {
        self.day = day
        self.by = by
        self.parts = parts
    }
}
