public import Diagnostics

/// What one group at a workshop came to (C164–C173).
public struct GroupReport: Sendable {
    public let head: GroupHead
    /// In the order they were written.
    public let sections: [ReportSection]
    public let recommendations: [Recommendation]
    /// Other groups it speaks of.
    public let mentions: [Located<GroupCode>]

    /// `known` are names of organisations that hold «og» or a comma themselves.
    public init(head: GroupHead, sections: [ReportSection], known: [String]) {
        self.head = head
        self.sections = sections
        var reader = RecommendationReader(known: known)
        recommendations = sections.flatMap { reader.read($0) }
        mentions = sections.flatMap(\.blocks).flatMap { block in
            GroupMentions.read(block.text).map { Located($0.code, at: block.text.span($0.scalars)) }
        }.filter { !$0.value.overlaps(head.code.value) }
    }

    public var code: GroupCode { head.code.value }
    public var language: Language { head.language }
    public func sections(_ field: ReportField) -> [ReportSection] { sections.filter { $0.field == field } }
    public var facilitators: [Participant] { head.participants.filter(\.isFacilitator) }
    /// The question it worked on, when others may have worked on it too.
    public var question: GroupCode { head.sameQuestion?.value.question ?? code.question }
}

/// What stands above the text of a report: who, where and what next.
public struct GroupHead: Sendable {
    public let code: Located<GroupCode>
    public let title: Located<String>
    public let language: Language
    public let themes: [Located<String>]
    public let participants: [Participant]
    /// Whether others could join on the way (C173); `nil` if nobody says.
    public let isOpen: Bool?
    public let nextContact: NextContact?
    /// A group that this one goes on from (C172).
    public let continues: Located<GroupReference>?
    /// Whether it goes on at the next workshop (C172).
    public let goesOn: Bool
    /// Whether others may read and comment (C268); `nil` for what the workshop says.
    public let publishes: Bool?
    /// The question that other groups worked on too (C170).
    public let sameQuestion: Located<GroupCode>?
    /// Who puts together what the groups on the question came to.
    public let synthesiser: Located<String>?
    public let span: Span

    public init(
        code: Located<GroupCode>, title: Located<String>, language: Language, themes: [Located<String>],
        participants: [Participant],
        isOpen: Bool?, nextContact: NextContact?, continues: Located<GroupReference>?, goesOn: Bool, publishes: Bool?,
        sameQuestion: Located<GroupCode>?, synthesiser: Located<String>?, span: Span
    ) {
        self.code = code
        self.title = title
        self.language = language
        self.themes = themes
        self.participants = participants
        self.isOpen = isOpen
        self.nextContact = nextContact
        self.continues = continues
        self.goesOn = goesOn
        self.publishes = publishes
        self.sameQuestion = sameQuestion
        self.synthesiser = synthesiser
        self.span = span
    }
}
