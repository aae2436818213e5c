import Diagnostics

/// A rule about meetings and what is written of them. What follows from one meeting to the next is held in `FollowUp`.
protocol MinutesRule: Sendable {
    static func check(_ records: MeetingRecords) -> [Diagnostic]
}

enum MinutesRules {
    private static let all: [any MinutesRule.Type] = [
        MembersKnown.self, PresentOrAbsent.self, MeetingDays.self, CasesInNumber.self, AgendaRuns.self, ListedOnce.self,
        EntriesRead.self, CallsOnlyAsk.self,
        DueAfterMeeting.self, ForwardsAnswered.self, SubjectsKnown.self, CaseExamples.self, LinksLead.self,
    ]

    static func check(_ records: MeetingRecords) -> [Diagnostic] { all.flatMap { $0.check(records) } }
}

extension MeetingRecords {
    /// Every entry with the item and the meeting it stands in.
    var entries: [(meeting: MinutesText, item: ItemText, entry: MinutesEntry)] {
        meetings.flatMap { meeting in meeting.items.flatMap { item in item.entries.map { (meeting, item, $0) } } }
    }
}
