import Diagnostics

/// Everyone on the lists of a meeting is known, and stands on one of them only (C127).
enum PresentOrAbsent: MinutesRule {
    static func check(_ records: MeetingRecords) -> [Diagnostic] {
        records.meetings.flatMap { meeting in both(meeting, records) + unknown(meeting, records) + missing(meeting, records) }
    }

    private static func both(_ meeting: MinutesText, _ records: MeetingRecords) -> [Diagnostic] {
        let present = Set(meeting.head.present.flatMap { records.meant(by: $0.value, in: meeting) })
        return meeting.head.absent.filter { !present.isDisjoint(with: records.meant(by: $0.value, in: meeting)) }.map {
            .onBothLists($0)
        }
    }

    private static func unknown(_ meeting: MinutesText, _ records: MeetingRecords) -> [Diagnostic] {
        let words = meeting.head.present + meeting.head.absent + [.writer, .chair].flatMap { meeting.head.roles[$0] ?? [] }
        return words.flatMap { OwnersKnown.check($0, in: meeting, records) }
    }

    /// A member whom nobody has written down.
    private static func missing(_ meeting: MinutesText, _ records: MeetingRecords) -> [Diagnostic] {
        guard meeting.head.kind == .minutes, let body = records.body(meeting.body) else { return [] }
        let listed = Set((meeting.head.present + meeting.head.absent).flatMap { records.meant(by: $0.value, in: meeting) })
        let names = body.members(on: meeting.day).flatMap { records.people.meant(by: $0.person.value) }.filter {
            !listed.contains($0)
        }
        return names.isEmpty ? [] : [.unlisted(names.map(\.name), meeting.head.date.span)]
    }
}

extension Diagnostic {
    fileprivate static func onBothLists(_ word: Located<String>) -> Diagnostic {
        .error(
            .presentAndAbsent, "«\(word.value)» står både som til stede og med forfall", at: word.span, help: "ta bort det ene")
    }

    fileprivate static func unlisted(_ names: [String], _ span: Span) -> Diagnostic {
        .hint(
            .presentAndAbsent, "\(names.listed(in: .bokmål)) er medlem, men står verken som til stede eller med forfall", at: span,
            help: "før dem opp, eller rett medlemslista i Content/organ")
    }
}
