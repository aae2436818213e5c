import Diagnostics

extension Poster {
    /// One meeting as a station. It has at least one date, known or not: one for each cohort that meets on its own.
    public struct Station: Sendable, Equatable {
        public let session: Session
        public let stage: Progress.Stage
        public let dates: [Date]

        public var isHeld: Bool { stage.isHeld }
    }

    /// When everyone or one cohort meets.
    public struct Date: Sendable, Equatable {
        /// `nil` when it is for everyone.
        public let cohort: String?
        /// `nil` while not known: there the poster has a line to write on.
        public let day: Day?
        public let isTentative: Bool
        /// Whether the meeting has been, though other cohorts may not have met.
        public let isHeld: Bool
    }
}

extension Poster.Station {
    init(_ session: Session, _ stage: Progress.Stage, in company: Company, on today: Day) {
        self.session = session
        self.stage = stage
        let planned = company.meetings(of: session).map { Poster.Date($0, on: today) }
        let cohorts = session.isModule && !planned.contains { $0.cohort == nil } ? company.cohorts.map(\.id) : []
        // Cohort by cohort, in the company's order, those without a date too.
        let known = cohorts.map { id in
            planned.first { $0.cohort == id } ?? Poster.Date.open(id)
        }
        let dates = known + planned.filter { date in !known.contains(date) }
        self.dates = dates.isEmpty ? [.open(nil)] : dates
    }
}

extension Poster.Date {
    fileprivate static func open(_ cohort: String?) -> Self {
        Self(cohort: cohort, day: nil, isTentative: false, isHeld: false)
    }

    fileprivate init(_ meeting: Meeting, on today: Day) {
        cohort = meeting.cohort?.value
        day = meeting.date.day
        isTentative =
            switch meeting.date {
            case .tentative: true
            case .open, .agreed: false
            }
        isHeld = meeting.hasBeen(on: today)
    }
}
