import Diagnostics

/// Every phase lies within the period of the project (C210).
enum PhasesInPeriod {
    static func check(_ paper: ProjectPaper) -> [Diagnostic] {
        paper.plan.phases.filter { !paper.plan.period.value.contains($0.period.value) }.map { .outside($0, paper) }
    }
}

extension Diagnostic {
    fileprivate static func outside(_ phase: ProjectPhase, _ paper: ProjectPaper) -> Diagnostic {
        let own = paper.plan.period
        let (period, whole) = (phase.period.value.written(in: .bokmål), own.value.written(in: .bokmål))
        return paper.fault(
            .paperDates, "fasen «\(phase.name)» går \(period), utenfor prosjektet, som går \(whole)", at: phase.period.span,
            notes: [.init("perioden til prosjektet", at: own.span)],
            help: "flytt fasen, eller utvid perioden til prosjektet")
    }
}
