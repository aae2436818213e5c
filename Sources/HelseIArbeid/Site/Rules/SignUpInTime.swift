import Diagnostics

/// One signs up for a meeting before it is held.
enum SignUpInTime: SiteRule {
    static func check(_ facts: SiteFacts, in region: Region, on day: Day) -> [Diagnostic] {
        facts.meetings.filter { $0.deadline.value > $0.day.value }.map { .signUpTooLate($0) }
    }
}

extension Diagnostic {
    fileprivate static func signUpTooLate(_ meeting: InformationMeeting) -> Diagnostic {
        .error(
            .offer, "fristen \(meeting.deadline.value.written(in: .bokmål)) er etter møtet", at: meeting.deadline.span,
            notes: [.init("møtet står her", at: meeting.day.span)], help: "rett fristen eller dagen")
    }
}
