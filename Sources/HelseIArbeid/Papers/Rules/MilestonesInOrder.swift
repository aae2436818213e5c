import Diagnostics

/// The milestones of a series come one after the other in time too, and within the project's period.
enum MilestonesInOrder {
    static func check(_ paper: ProjectPaper) -> [Diagnostic] {
        paper.plan.milestones.flatMap { series -> [Diagnostic] in
            let timed = series.milestones.filter { $0.when != nil }
            let order = zip(timed, timed.dropFirst()).compactMap { earlier, later -> Diagnostic? in
                guard let first = earlier.when, let second = later.when, second.value.isBefore(first.value) else { return nil }
                return .beforeThePrevious(later, second, earlier, first, paper)
            }
            let outside = timed.compactMap { milestone -> Diagnostic? in
                guard let when = milestone.when, !paper.plan.period.value.contains(when.value.month) else { return nil }
                return .outside(milestone, when, paper)
            }
            return order + outside
        }
    }
}

extension Diagnostic {
    fileprivate static func beforeThePrevious(
        _ later: Milestone, _ second: Located<PlanMoment>, _ earlier: Milestone, _ first: Located<PlanMoment>, _ paper: ProjectPaper
    ) -> Diagnostic {
        let (date, before) = (second.value.written(in: .bokmål), first.value.written(in: .bokmål))
        return paper.fault(
            .paperDates, "\(later.label.value) er satt til \(date), før \(earlier.label.value) (\(before))", at: second.span,
            notes: [.init("\(earlier.label.value) er satt her", at: first.span)],
            help: "bytt om på milepælene, eller rett den ene datoen")
    }

    fileprivate static func outside(_ milestone: Milestone, _ when: Located<PlanMoment>, _ paper: ProjectPaper) -> Diagnostic {
        let own = paper.plan.period
        let (date, period) = (when.value.written(in: .bokmål), own.value.written(in: .bokmål))
        return paper.fault(
            .paperDates, "\(milestone.label.value) er satt til \(date), men prosjektet går \(period)", at: when.span,
            notes: [.init("perioden til prosjektet", at: own.span)],
            help: "flytt milepælen, eller rett perioden til prosjektet")
    }
}
