public import Diagnostics

/// What a group wrote under one heading.
public struct ReportSection: Sendable {
    public let kind: Kind
    /// As it was written; `nil` for what stands before the first heading.
    public let heading: Located<String>?
    /// The organisation that a heading like «Anbefalinger til NAV» names.
    public let recipient: String?
    public let blocks: [ReportBlock]
    public let answer: Answer

    public enum Kind: Sendable, Equatable {
        case field(ReportField)
        /// A heading of the group's own: kept as it is.
        case own
        case opening
    }

    /// How much the group said.
    public enum Answer: Sendable, Equatable {
        case nothing
        /// «Ikke relevant», which is an answer (C168).
        case notRelevant
        /// Nothing but «Se …»: it stands somewhere else (C168).
        case reference
        case text
    }

    public init(heading: Located<String>?, blocks: [ReportBlock]) {
        let reading = heading.flatMap { ReportField.reading($0.value) }
        self.heading = heading
        self.blocks = blocks
        kind = heading == nil ? .opening : reading.map { .field($0.field) } ?? .own
        recipient = reading?.recipient
        answer = Self.answer(blocks)
    }

    public var field: ReportField? { if case .field(let field) = kind { field } else { nil } }

    private static func answer(_ blocks: [ReportBlock]) -> Answer {
        let said = blocks.filter { !$0.text.isEmpty }
        guard let first = said.first else { return .nothing }
        guard said.count == 1, first.kind == .paragraph || first.kind == .item else { return .text }
        let words = first.text.text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        guard words.count <= longestExcuse else { return .text }
        if notRelevant.contains(where: { words.starts(with: $0) }) { return .notRelevant }
        let isOneSentence = first.text.text.tidied.firstRange(of: ". ") == nil
        return isOneSentence && words.first.map { $0 == "se" || $0 == "sjå" } == true ? .reference : .text
    }

    private static let notRelevant: [[Substring]] = [
        ["ikke", "relevant"], ["ikkje", "relevant"], ["ikke", "aktuelt"], ["ikkje", "aktuelt"], ["uaktuelt"], ["irrelevant"],
    ]
    /// So many words only say that there is nothing here, or where it stands; more say something.
    private static let longestExcuse = 30
}

/// A paragraph, an item or a heading of a report, as it is read.
public struct ReportBlock: Sendable {
    public let kind: Kind
    public let text: ReadText
    /// Its lines in the source.
    public let span: Span

    public enum Kind: Sendable, Equatable {
        case paragraph, item, heading, other
    }

    public init(kind: Kind, text: ReadText, span: Span) {
        self.kind = kind
        self.text = text
        self.span = span
    }

    /// How far in it stands: an item of a list in another stands further in.
    var indent: Int { span.column }
}
