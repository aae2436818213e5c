import Diagnostics

/// A project has one period: every other that the text tells of is one of its phases, or is said to be something else (C213).
enum OnePeriod {
    static func check(_ paper: ProjectPaper) -> [Diagnostic] {
        paper.texts.filter { $0.kind != .when }.flatMap { text in
            WrittenPeriod.all(in: text.read.scalars).compactMap { problem($0, at: text.read.span($0.range), paper) }
        }
    }

    private static func problem(_ written: WrittenPeriod, at span: Span, _ paper: ProjectPaper) -> Diagnostic? {
        guard let period = written.period else { return .backwards(written, at: span, paper) }
        let own = paper.plan.period.value
        let known = [own] + paper.plan.phases.map(\.period.value) + paper.plan.others.map(\.period)
        if known.contains(period) { return nil }
        guard own.contains(period) else { return .outside(period, at: span, paper) }
        return .unknown(period, at: span, nearest(to: period, paper), paper)
    }

    /// The phase that shares most months with it.
    private static func nearest(to period: MonthPeriod, _ paper: ProjectPaper) -> ProjectPhase? {
        let shared = paper.plan.phases.map { ($0, $0.period.value.sharedMonths(with: period)) }
        return shared.filter { $0.1 > 0 }.max { $0.1 < $1.1 }?.0
    }
}

extension MonthPeriod {
    fileprivate func sharedMonths(with other: MonthPeriod) -> Int {
        let (from, to) = (max(self.from, other.from), min(self.to, other.to))
        return from <= to ? (to.year - from.year) * 12 + to.month - from.month + 1 : 0
    }
}

extension Diagnostic {
    fileprivate static func outside(_ period: MonthPeriod, at span: Span, _ paper: ProjectPaper) -> Diagnostic {
        let own = paper.plan.period
        return paper.fault(
            .paperPeriod, "her står perioden \(period.written(in: .bokmål)), men prosjektet går \(own.value.written(in: .bokmål))",
            at: span, notes: [.init("perioden til prosjektet", at: own.span)],
            help: "rett den av dem som er feil; gjelder perioden noe annet, før den under «andre-perioder»")
    }

    fileprivate static func unknown(
        _ period: MonthPeriod, at span: Span, _ phase: ProjectPhase?, _ paper: ProjectPaper
    ) -> Diagnostic {
        let notes = phase.map {
            [Note("fasen «\($0.name)» går \($0.period.value.written(in: .bokmål))", at: $0.period.span)]
        }
        return paper.fault(
            .paperPeriod, "perioden \(period.written(in: .bokmål)) er verken prosjektets eller noen av fasenes", at: span,
            notes: notes ?? [.init("perioden til prosjektet", at: paper.plan.period.span)],
            help: "skriv den samme perioden begge steder; gjelder den noe annet, før den under «andre-perioder»")
    }

    fileprivate static func backwards(_ written: WrittenPeriod, at span: Span, _ paper: ProjectPaper) -> Diagnostic {
        let (from, to) = (written.from.written(in: .bokmål), written.to.written(in: .bokmål))
        return paper.fault(
            .paperPeriod, "perioden begynner i \(from) og slutter i \(to), før den begynner", at: span,
            help: "rett det ene årstallet eller den ene måneden")
    }
}
