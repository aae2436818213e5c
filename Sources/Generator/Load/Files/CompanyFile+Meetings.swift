import Diagnostics
import HelseIArbeid

extension CompanyFile {
    private static let cohortName = Key.optional(
        "pulje", FieldType<String>.text.located, "id-en til puljen møtet er for")
    private static let date = Key.optional(
        "dato", FieldType<DateText>.date.located, "dagen, gjerne med ukedag: «tirsdag 2026-11-03»")
    private static let time = Key.optional(
        "tid", FieldType<TimeRange>.timeRange.located, "fra og til, som «12.30–14.00»")
    private static let place = Key.optional("sted", FieldType<String>.text, "rommet, eller hvordan en kobler seg på")
    private static let format = Key.optional(
        "form", FieldType<Meeting.Format>.oneOf, "fysisk (vanlig), digital eller kombinert")
    private static let uncertain = Key.optional("usikker", FieldType<Bool>.yesNo, "«ja» så lenge datoen kan flytte seg")
    private static let reason = Key.optional("grunn", FieldType<String>.text, "hvorfor datoen er usikker eller mangler")

    /// What stands under `møter`: a meeting, or a list of one per cohort, by the name of the session.
    static var meetingsType: FieldType<[Meeting]> {
        let names = Session.allCases.map(\.key)
        let shape = Shape.map(names: names, .oneOrMany(.record(meeting(of: .introduction).shape)))
        return FieldType(shape: shape) { node, found in
            guard case .mapping(let pairs) = node.content else {
                found.append(.wrongType(node, expected: "møtene, hvert under sitt navn"))
                return nil
            }
            var meetings: [Meeting] = []
            for (key, value) in pairs {
                guard let session = Session(called: key.value) else {
                    found.append(.unknownField(key, among: names))
                    continue
                }
                if case .empty = value.content { continue }
                let type = FieldType<[Meeting]>.oneOrMany(of: meeting(of: session).type)
                meetings += type.read(value, &found) ?? []
            }
            return meetings.sorted { $0.session < $1.session }
        }
    }

    private static func meeting(of session: Session) -> Record<Meeting> {
        Record(
            title: "møtet",
            rows: [cohortName.row, date.row, time.row, place.row, format.row, uncertain.row, reason.row]
        ) { fields in
            let (cohort, date, time) = (fields(cohortName), fields(date), fields(time))
            let (place, format) = (fields(place), fields(format))
            let (isUncertain, reason) = (fields(uncertain) ?? false, fields(reason))
            let planned: PlannedDate =
                switch date {
                case nil: .open(reason: reason)
                case let date? where isUncertain: .tentative(date, reason: reason)
                case let date?: .agreed(date)
                }
            return Meeting(
                session: session, cohort: cohort, date: planned, time: time, place: place,
                format: format ?? .physical, span: fields.span)
        }
    }
}

extension FieldType {
    init(_ other: FieldType) { self = other }
}
