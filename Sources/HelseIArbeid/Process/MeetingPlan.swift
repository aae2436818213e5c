import Diagnostics

/// The meetings as they are planned, and as `moter.csv` says they were held or moved: what was held overrides what was planned.
struct MeetingPlan {
    let company: Company
    private(set) var meetings: [Meeting]
    /// When what was held was.
    private(set) var held: [Key: Located<Day>] = [:]

    struct Key: Hashable {
        let session: Session
        let cohort: String?
    }

    init(of company: Company) {
        self.company = company
        meetings = company.meetings
    }

    /// The meetings a row is about: that of its cohort, or without one all there are of the session.
    func keys(of row: MeetingRow) -> [Key] {
        let session = row.session.value
        if let cohort = row.cohort { return [Key(session: session, cohort: cohort.value)] }
        let planned = meetings.filter { $0.session == session }.map(\.key)
        return planned.isEmpty ? [Key(session: session, cohort: nil)] : planned
    }

    /// When the meeting was held, for everyone or for the cohort.
    func heldDay(_ key: Key) -> Located<Day>? { held[key] ?? held[Key(session: key.session, cohort: nil)] }

    mutating func take(_ row: MeetingRow) {
        if row.cohort != nil { split(row.session.value) }
        for key in keys(of: row) {
            if !meetings.contains(where: { $0.key == key }) { insert(Meeting(key, row)) }
            meetings = meetings.map { $0.key == key ? $0.after(row) : $0 }
            if case .held = row.event { held[key] = row.date }
        }
    }

    /// A meeting planned for everyone becomes one for each cohort once a row tells of a single cohort.
    private mutating func split(_ session: Session) {
        meetings = meetings.flatMap { meeting in
            guard meeting.session == session, meeting.cohort == nil else { return [meeting] }
            return company.cohorts.map { meeting.forCohort(Located($0.id, at: $0.span)) }
        }
    }

    private mutating func insert(_ meeting: Meeting) {
        let index = meetings.firstIndex { $0.session > meeting.session } ?? meetings.endIndex
        meetings.insert(meeting, at: index)
    }
}

extension Meeting {
    fileprivate var key: MeetingPlan.Key { .init(session: session, cohort: cohort?.value) }

    /// A meeting nobody had planned, which a row tells of.
    fileprivate init(_ key: MeetingPlan.Key, _ row: MeetingRow) {
        self.init(
            session: key.session, cohort: row.cohort, date: .open(reason: nil), time: nil, place: nil, format: .physical,
            span: row.span)
    }

    /// Held or moved. Clock and place stay until `bedrift.yaml` says others.
    fileprivate func after(_ row: MeetingRow) -> Meeting {
        let isHeld = if case .held = row.event { true } else { false }
        return Meeting(
            session: session, cohort: cohort, date: row.plannedDate, time: time, place: place, format: format,
            isHeld: isHeld, span: span)
    }

    fileprivate func forCohort(_ cohort: Located<String>) -> Meeting {
        Meeting(
            session: session, cohort: cohort, date: date, time: time, place: place, format: format, isHeld: isHeld, span: span)
    }
}

extension MeetingRow {
    fileprivate var plannedDate: PlannedDate {
        switch event {
        case .held: .agreed(date.map(DateText.init(of:)))
        case .moved(.on(let day), _): .agreed(day.map(DateText.init(of:)))
        case .moved(.unknown, let reason): .open(reason: reason.value)
        }
    }
}

extension DateText {
    fileprivate init(of day: Day) {
        self.day = day
        weekday = nil
    }
}

extension Company {
    /// The same company with its meetings as they were held or moved.
    func with(meetings: [Meeting]) -> Company {
        Company(
            id: id, name: name, departments: departments, industry: industry, area: area, municipality: municipality,
            employees: employees, language: language, sicknessAbsence: sicknessAbsence, people: people,
            groupSize: groupSize, cohorts: cohorts, meetings: meetings, updated: updated, span: span)
    }
}
