import Diagnostics

/// When a body meets next: by a call, or by what its last minutes say.
public struct NextMeeting: Sendable {
    /// The minutes or the call that say so.
    public let source: MinutesText
    /// `nil` when the day is not set.
    public let moment: WrittenMoment?
    /// What is said of when, if no day is: «april/mai 2027, informasjon kommer» (C150).
    public let vague: String?
    /// What the last minutes put on its agenda.
    public let points: [String]

    /// The first meeting after a day; `nil` when nothing is said of one.
    public init?(of body: Body, in proceedings: Proceedings, after day: Day) {
        let meetings = proceedings.meetings.filter { $0.body == body.id }
        if let call = meetings.first(where: { $0.head.kind == .call && $0.day > day }) {
            (source, points, vague) = (call, [], nil)
            moment = WrittenMoment(call)
            return
        }
        guard let last = meetings.last(where: { $0.head.kind == .minutes && $0.day <= day }),
            let item = last.items.last(where: { if case .next = $0.heading { true } else { false } }),
            case .next(let said) = item.heading
        else { return nil }
        (source, moment) = (last, said)
        vague = said == nil ? item.whenSaid : nil
        points = item.points
    }
}

extension ItemText {
    /// What stands after «Neste møte:».
    fileprivate var whenSaid: String? {
        guard let colon = title.firstIndex(of: ":") else { return nil }
        let said = String(title[title.index(after: colon)...]).trimmed
        return said.isEmpty ? nil : said
    }
}

extension WrittenMoment {
    fileprivate init(_ call: MinutesText) {
        self.init(day: call.head.date.value, time: call.head.time, start: call.head.time?.start, rest: call.head.place ?? "")
    }
}

/// The agenda a body's next meeting should have: the standing items, what others have asked, what was to come back, and what the
/// last
/// minutes named (C154, C156, C158, C149).
public struct ProposedAgenda: Sendable {
    public let items: [Item]
    /// The tasks to go through first.
    public let open: [ActionItem]

    public struct Item: Sendable {
        public let title: String
        /// As the body's file has it.
        public let presenter: String?
        public let hasCompanyStatus: Bool
        /// The question it answers.
        public let forward: Forward?
        /// Where it comes from.
        public let origin: Origin
    }

    public enum Origin: Sendable {
        case standing
        case asked(Forward)
        case comesBack(Resolution)
        case named

        /// What was said of it there.
        var text: String {
            switch self {
            case .standing, .named: ""
            case .asked(let forward): forward.question
            case .comesBack(let resolution): resolution.text
            }
        }
    }

    public init(of body: Body, in proceedings: Proceedings, on day: Day) {
        let standing = body.standing.map {
            Item(
                title: $0.title, presenter: $0.presenter?.value, hasCompanyStatus: $0.hasCompanyStatus, forward: nil,
                origin: .standing)
        }
        let asked = proceedings.unanswered(to: body.id).filter { $0.source.meeting < day }.map {
            // «Eventuelt» says nothing of what was asked.
            let title =
                $0.number == nil ? "Spørsmål fra \(proceedings.body($0.source.body)?.shortName ?? $0.source.body)" : $0.title
            return Item(title: title, presenter: nil, hasCompanyStatus: false, forward: $0, origin: .asked($0))
        }
        let back = Self.waiting(in: body, proceedings, before: day).map {
            Item(
                title: $0.title.isEmpty ? $0.text : $0.title, presenter: nil, hasCompanyStatus: false, forward: nil,
                origin: .comesBack($0))
        }
        let next = NextMeeting(of: body, in: proceedings, after: day.adding(days: -1))
        let others = standing + asked + back
        let named = (next?.points ?? []).filter { !Self.isTold($0, by: standing, asked + back) }.map {
            Item(title: $0, presenter: nil, hasCompanyStatus: false, forward: nil, origin: .named)
        }
        items = others + named
        open = proceedings.open(in: body.id).filter { $0.given < day }
    }

    /// Whether every word of weight in a point stands in the standing items, or in what was said of one other: «Status
    /// individtiltak og
    /// bedriftstiltak» says nothing new.
    private static func isTold(_ point: String, by standing: [Item], _ others: [Item]) -> Bool {
        let own = words(point)
        // «FoU» has no word of weight.
        if own.isEmpty { return (standing + others).contains { TaskLife.words($0.title) == TaskLife.words(point) } }
        let sources = [standing.map(\.title)] + others.map { [$0.title, $0.origin.text] }
        return sources.contains { texts in
            let known = Set(texts.flatMap(words))
            return own.allSatisfy(known.contains)
        }
    }

    /// What was to come back and has not done so: no later meeting has named the case, or has one with the same title.
    private static func waiting(in body: Body, _ proceedings: Proceedings, before day: Day) -> [Resolution] {
        proceedings.resolutions.filter { resolution in
            guard resolution.outcome == .comesBack, resolution.item.body == body.id, resolution.item.meeting < day else {
                return false
            }
            let named = proceedings.mentions(of: .item(resolution.item))
            let title = TaskLife.words(resolution.title)
            let later = proceedings.meetings.filter { $0.body == body.id && $0.day > resolution.item.meeting && $0.day < day }
            return !later.contains { meeting in
                named.contains { $0.body == body.id && $0.meeting == meeting.day }
                    || meeting.items.contains { !title.isEmpty && TaskLife.words($0.title) == title }
            }
        }
    }

    private static func words(_ text: String) -> [String] {
        Tokens.of(text.lowercased()).filter { $0.count > 3 || $0.contains(where: \.isNumber) }
    }
}

/// The number the next case of a body gets.
public struct NextNumber: Sendable {
    public let count: Int
    public let year: Int

    public static func after(_ proceedings: Proceedings, in body: Body, on day: Day) -> NextNumber {
        let used = proceedings.meetings.filter { $0.body == body.id }.flatMap(\.items).compactMap { item -> Int? in
            if case .numbered(.running(let count, let year)) = item.heading, year == day.year { count } else { nil }
        }
        return NextNumber(count: (used.max() ?? 0) + 1, year: day.year)
    }

    public var written: String { CaseNumber.running(count, year: year).written }
    public var following: NextNumber { NextNumber(count: count + 1, year: year) }
}
