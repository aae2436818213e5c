import Diagnostics
import HelseIArbeid

/// The schedules hold, in every way a meeting can be held, and fit the time each company has set aside.
enum SchedulesFit {
    static func check(_ library: Library) -> [Diagnostic] {
        let own = Session.allCases.compactMap { library.meetings[$0] }.flatMap(checkEveryForm)
        let fits = library.histories.flatMap { history in
            Session.allCases.flatMap { session -> [Diagnostic] in
                guard let pack = PackContext(history, session, in: library) else { return [] }
                return pack.meetings.flatMap { ScheduleRules.check(pack.schedule, fits: $0) }
            }
        }
        return own.oncePerPlace() + fits
    }

    private static func checkEveryForm(_ meeting: MeetingContent) -> [Diagnostic] {
        let guide = meeting.documents[.facilitatorGuide] ?? []
        let selections = Meeting.Format.allCases.flatMap { format in
            [false, true].map { Selection(industry: "", formats: [format], hasSeveralCohorts: $0) }
        }
        return selections.flatMap { ScheduleRules.check(Schedule(from: guide, $0), of: meeting.session) }
    }
}
