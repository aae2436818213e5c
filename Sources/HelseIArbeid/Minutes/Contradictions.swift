/// Two things in writing that do not agree: for people to look at before a report is made of them (C221).
public enum Contradiction: Sendable {
    /// One figure with two values on the same day.
    case twoValues(name: String, ItemID, String, ItemID, String)
    /// A figure that is counted in something else than before, so that the series says nothing.
    case otherUnit(name: String, ItemID, String, ItemID, String)
    /// The day minutes set for the next meeting, and the day it was.
    case otherDay(said: Day, in: ItemID, held: Day)
    /// A goal is called reached though no measure of the company is done.
    case goalWithoutMeasure(company: String, goal: Goal.ID)
    /// A form was approved in a case that decided nothing.
    case approvalWithoutDecision(form: String, version: Int, case: String)
}

extension Contradiction {
    /// All that is found between the minutes, the registers and the forms.
    public static func all(in proceedings: Proceedings, _ processes: [CompanyProcess], _ forms: [ConsentForm]) -> [Contradiction] {
        values(proceedings) + days(proceedings) + processes.flatMap(goals) + forms.flatMap { approvals($0, proceedings) }
    }

    private static func values(_ proceedings: Proceedings) -> [Contradiction] {
        proceedings.figures.flatMap { series in
            zip(series.points, series.points.dropFirst()).compactMap { a, b -> Contradiction? in
                if a.item.meeting == b.item.meeting {
                    return a.figure.value == b.figure.value
                        ? nil : .twoValues(name: series.name, a.item, a.figure.value, b.item, b.figure.value)
                }
                return a.figure.unit.lowercased() == b.figure.unit.lowercased()
                    ? nil
                    : .otherUnit(name: series.name, a.item, a.figure.value, b.item, b.figure.value)
            }
        }
    }

    private static func days(_ proceedings: Proceedings) -> [Contradiction] {
        proceedings.bodies.flatMap { body in
            let meetings = proceedings.meetings.filter { $0.body == body.id }
            return zip(meetings, meetings.dropFirst()).compactMap { meeting, following -> Contradiction? in
                for (index, item) in meeting.items.enumerated() {
                    guard case .next(let moment?) = item.heading, !(moment.day.first...moment.day.last).contains(following.day)
                    else { continue }
                    return .otherDay(said: moment.day.first, in: meeting.id(of: index), held: following.day)
                }
                return nil
            }
        }
    }

    private static func goals(_ process: CompanyProcess) -> [Contradiction] {
        guard !process.measures.contains(where: { $0.state == .done }) else { return [] }
        return process.goals.filter { $0.evaluation?.verdict == .reached }.map {
            .goalWithoutMeasure(company: process.company.name, goal: $0.id)
        }
    }

    private static func approvals(_ form: ConsentForm, _ proceedings: Proceedings) -> [Contradiction] {
        form.versions.compactMap { version in
            guard let approval = version.approval, let number = CaseNumber(running: approval.caseNumber) else { return nil }
            let items = proceedings.meetings.flatMap { meeting in
                meeting.items.indices.filter { meeting.items[$0].number == number }.map(meeting.id)
            }
            // Minutes from before hia cannot be looked up.
            guard !items.isEmpty, !proceedings.resolutions.contains(where: { items.contains($0.item) && $0.outcome == .decided })
            else { return nil }
            return .approvalWithoutDecision(form: form.profile.name, version: version.number, case: number.written)
        }
    }
}
