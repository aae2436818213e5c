public import Diagnostics

/// All that is in writing from the meetings of all bodies, and what follows from it: every task with its owners and what became of
/// it,
/// every resolution, every question sent on and its answer.
///
/// It can only be made by `checked(_:)`, so in a value of this type every task has an owner who exists and is open or closed by one
/// meeting, case numbers do not collide, and an answer comes after its question.
public struct Proceedings: Sendable {
    public let people: People
    public let bodies: [Body]
    /// In order of day, calls among them.
    public let meetings: [MinutesText]
    /// In the order they were given.
    public let tasks: [ActionItem]
    public let resolutions: [Resolution]
    public let forwards: [Forward]
    /// In order of name.
    public let figures: [FigureSeries]
    public let passages: [ReportPassage]
    public let mentions: [Mention]
    private let records: MeetingRecords

    public static let none = Proceedings(
        MeetingRecords(people: People(), bodies: [], meetings: [], subjects: KnownSubjects([]), today: .epoch))

    /// No value if a rule is broken by an error; then all that is wrong at once.
    public static func checked(_ records: MeetingRecords) -> Checked<Proceedings> {
        let register = FollowUp(records)
        let found = (MinutesRules.check(records) + register.found).sortedByPlace()
        return Checked(found.hasErrors ? nil : Proceedings(records, register), found)
    }

    private init(_ records: MeetingRecords) { self.init(records, FollowUp(records)) }

    private init(_ records: MeetingRecords, _ register: FollowUp) {
        self.records = records
        people = records.people
        bodies = records.bodies
        meetings = records.meetings
        tasks = register.tasks
        resolutions = register.resolutions
        forwards = register.forwards
        figures = register.figures
        passages = register.passages
        mentions = register.mentions
    }

    public func body(_ id: String) -> Body? { bodies.first { $0.id == id } }
    public func meeting(_ id: ItemID) -> MinutesText? { meetings.first { $0.body == id.body && $0.day == id.meeting } }
    public func item(_ id: ItemID) -> ItemText? {
        meeting(id).flatMap { $0.items.indices.contains(id.index) ? $0.items[id.index] : nil }
    }

    /// The meetings of a body that have been minuted, in order of day.
    public func minutes(of body: String) -> [MinutesText] { meetings.filter { $0.body == body && $0.head.kind == .minutes } }

    /// The last meeting of a body with minutes, up to a day.
    public func last(of body: String, until day: Day) -> MinutesText? { minutes(of: body).last { $0.day <= day } }

    /// The tasks of a body that nobody has closed.
    public func open(in body: String) -> [ActionItem] { tasks.filter { $0.source.body == body && $0.isOpen } }

    /// Whether somebody is to do a task: it is theirs, or everyone's who was there when it was given.
    public func isPromised(_ task: ActionItem, by owner: Owner) -> Bool {
        guard task.owners.contains(.everyone), let meeting = meeting(task.source) else { return task.owners.contains(owner) }
        return task.owners.contains(owner) || meeting.head.present.contains { records.meant(by: $0.value, in: meeting) == [owner] }
    }

    /// Where a subject was discussed, in order of day.
    public func mentions(of subject: Subject) -> [ItemID] {
        mentions.filter { $0.subject == subject }.map(\.item).sorted()
    }

    /// What other bodies have asked of this one and have no answer to.
    public func unanswered(to body: String) -> [Forward] { forwards.filter { $0.to == body && $0.answer == nil } }
}

/// What the files say, read but not yet held against each other.
public struct MeetingRecords: Sendable {
    public let people: People
    public let bodies: [Body]
    /// In order of day.
    public let meetings: [MinutesText]
    /// Minutes dated after `today`: they do not count yet, so that any earlier day can be told.
    let later: [MinutesText]
    public let subjects: KnownSubjects
    /// The day everything is seen from.
    public let today: Day

    public init(people: People, bodies: [Body], meetings: [MinutesText], subjects: KnownSubjects, today: Day) {
        self.people = people
        self.bodies = bodies
        let sorted = meetings.sorted { ($0.day, $0.body, $0.file.path) < ($1.day, $1.body, $1.file.path) }
        later = sorted.filter { $0.head.kind == .minutes && $0.day > today }
        self.meetings = sorted.filter { $0.head.kind == .call || $0.day <= today }
        self.subjects = subjects
        self.today = today
    }

    func body(_ id: String) -> Body? { bodies.first { $0.id == id } }

    /// The same with the minutes that do not count yet: a call that lies there already may name their cases.
    var withLater: MeetingRecords {
        guard let end = later.map(\.day).max() else { return self }
        return MeetingRecords(
            people: people, bodies: bodies, meetings: meetings + later, subjects: subjects, today: max(today, end))
    }

    /// The name of the one a word means in a meeting; the word itself when nobody, or more than one, is meant.
    public func name(of word: String, in meeting: MinutesText) -> String {
        let meant = meant(by: word, in: meeting)
        return meant.count == 1 ? meant[0].name : word
    }

    /// Everyone a word may mean in a meeting: of several with the same initials, those who belong to the body, then those who were
    /// there.
    public func meant(by word: String, in meeting: MinutesText) -> [Owner] {
        let all = people.meant(by: word)
        guard all.count > 1 else { return all }
        let members = Set(body(meeting.body)?.members(on: meeting.day).flatMap { people.meant(by: $0.person.value) } ?? [])
        let belonging = all.filter(members.contains)
        if belonging.count == 1 { return belonging }
        let there = Set(meeting.head.present.filter { $0.value != word }.flatMap { people.meant(by: $0.value) })
        let present = (belonging.isEmpty ? all : belonging).filter(there.contains)
        return present.count == 1 ? present : all
    }
}
