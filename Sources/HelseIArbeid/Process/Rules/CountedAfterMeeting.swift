import Diagnostics

/// Nobody has come to a meeting that has not been: the date of the row, or that of the meeting, is probably a slip.
enum CountedAfterMeeting: ProcessRule {
    static func check(_ process: CompanyProcess) -> [Diagnostic] {
        process.attendance.compactMap { count in
            let meetings = process.company.meetings(of: count.session).filter {
                count.cohort == nil || $0.cohort == nil || $0.cohort?.value == count.cohort
            }
            let dates = meetings.compactMap(\.date.written)
            guard dates.count == meetings.count, let first = dates.min(by: { $0.day < $1.day }), count.day < first.day else {
                return nil
            }
            return .notYetHeld(count, first)
        }
    }
}

extension Diagnostic {
    fileprivate static func notYetHeld(_ count: Attendance.Count, _ meeting: Located<DateText>) -> Diagnostic {
        let name = count.session.name(in: .bokmål)
        return .warning(
            .attendance,
            "oppmøtet er datert \(count.day.written(in: .bokmål)), men «\(name)» er først \(meeting.day.written(in: .bokmål))",
            at: count.span, notes: [.init("datoen for møtet", at: meeting.span)],
            help: "rett datoen i raden; ble møtet holdt tidligere enn planlagt, fører du det med `hia meeting held`")
    }
}
