public import Diagnostics

/// An open workshop with its group reports: what becomes one booklet (C164–C177).
public struct Workshop: Sendable {
    /// The name of its folder.
    public let id: String
    public let profile: WorkshopProfile
    /// In order of code.
    public let groups: [GroupReport]
    /// What somebody has put together of groups on one question, in order of code.
    public let syntheses: [Synthesis]
    /// The debrief to all who took part, in plain words (C175).
    public let debrief: Passage?

    public init(id: String, profile: WorkshopProfile, groups: [GroupReport], syntheses: [Synthesis], debrief: Passage?) {
        self.id = id
        self.profile = profile
        self.groups = groups.sorted { $0.code < $1.code }
        self.syntheses = syntheses.sorted { $0.question.value < $1.question.value }
        self.debrief = debrief
    }

    /// The group with this code, or the one whose report covers it.
    public func group(_ code: GroupCode) -> GroupReport? {
        groups.first { $0.code == code } ?? groups.first { $0.code.overlaps(code) }
    }

    public func synthesis(of question: GroupCode) -> Synthesis? { syntheses.first { $0.question.value == question } }

    /// Whether others may read a report and comment on it (C268).
    public func publishes(_ report: GroupReport) -> Bool? { report.head.publishes ?? profile.publishes }

    public var lastDay: Day? { profile.dates.map(\.value.day).max() }
}

/// `verksted.yaml`: what holds for the whole workshop.
public struct WorkshopProfile: Sendable {
    public let title: Located<String>
    public let language: Language
    public let dates: [Located<DateText>]
    public let place: String?
    public let organiser: String?
    /// What it was about, in a few sentences.
    public let about: Located<String>?
    public let themes: [String]
    public let earlier: Arena?
    public let next: Arena?
    /// What the reports are and are not (C174); `nil` for the usual words.
    public let disclaimer: Located<String>?
    public let publishes: Bool?

    public init(
        title: Located<String>, language: Language, dates: [Located<DateText>], place: String?, organiser: String?,
        about: Located<String>?, themes: [String], earlier: Arena?, next: Arena?, disclaimer: Located<String>?, publishes: Bool?
    ) {
        self.title = title
        self.language = language
        self.dates = dates
        self.place = place
        self.organiser = organiser
        self.about = about
        self.themes = themes
        self.earlier = earlier
        self.next = next
        self.disclaimer = disclaimer
        self.publishes = publishes
    }
}

/// The workshop before or after this one (C172).
public struct Arena: Sendable {
    public let name: String
    /// As it was written: it may be «høsten 2027».
    public let when: String?
    public let place: String?
    /// The name of its folder, when its reports are here.
    public let folder: Located<String>?
    /// Its groups, so that those that go on can be found.
    public let groups: [Group]

    public struct Group: Sendable {
        public let code: GroupCode
        public let title: String

        public init(code: GroupCode, title: String) {
            self.code = code
            self.title = title
        }
    }

    public init(name: String, when: String?, place: String?, folder: Located<String>?, groups: [Group]) {
        self.name = name
        self.when = when
        self.place = place
        self.folder = folder
        self.groups = groups
    }
}

/// What several groups on one question came to, put together by one of them (C170).
public struct Synthesis: Sendable {
    public let question: Located<GroupCode>
    public let title: String?
    public let synthesiser: Located<String>
    public let text: Passage

    public init(question: Located<GroupCode>, title: String?, synthesiser: Located<String>, text: Passage) {
        self.question = question
        self.title = title
        self.synthesiser = synthesiser
        self.text = text
    }
}

/// A text of the workshop that is not a report.
public struct Passage: Sendable {
    public let title: String?
    public let language: Language
    public let blocks: [ReportBlock]
    public let span: Span

    public init(title: String?, language: Language, blocks: [ReportBlock], span: Span) {
        self.title = title
        self.language = language
        self.blocks = blocks
        self.span = span
    }
}

/// Several groups that worked on one question (C170).
public struct SharedQuestion: Sendable {
    public let code: GroupCode
    public let groups: [GroupReport]
    public let synthesis: Synthesis?

    /// Who puts it together, or will.
    public var synthesiser: String? {
        synthesis?.synthesiser.value ?? groups.lazy.compactMap(\.head.synthesiser?.value).first
    }
}

extension Workshop {
    /// The questions that two groups or more worked on, in order of code.
    public var sharedQuestions: [SharedQuestion] {
        Dictionary(grouping: groups, by: \.question).filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { code, groups in
            SharedQuestion(code: code, groups: groups, synthesis: synthesis(of: code))
        }
    }
}
