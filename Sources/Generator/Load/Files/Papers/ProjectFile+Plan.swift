import Diagnostics
import HelseIArbeid

/// When: the period, the phases and the milestones.
extension ProjectFile {
    private static let period = Key.required(
        "periode", FieldType<MonthPeriod>.monthPeriod.located, "fra og til, som «januar 2027–juni 2028»")
    private static let others = Key.optional(
        "andre-perioder", FieldType<[OtherPeriod]>.list(of: other.type), "perioder teksten nevner som ikke er prosjektets")
    private static let phases = Key.optional("faser", FieldType<[ProjectPhase]>.list(of: phase.type), "delfasene, i rekkefølge")
    private static let milestones = Key.optional(
        "milepæler", FieldType<[MilestoneSeries]>.list(of: series.type, named: \.name), "milepælene, i serier")
    static let planRows = [period.row, others.row, phases.row, milestones.row]

    static func plan(_ fields: inout Fields) -> ProjectPaper.Plan? {
        let (period, others) = (fields(period), fields(others))
        let (phases, milestones) = (fields(phases), fields(milestones))
        return period.map { period in
            ProjectPaper.Plan(
                period: period, others: (others ?? []).map { ($0.period, $0.about) }, phases: phases ?? [],
                milestones: milestones ?? [])
        }
    }

    private struct OtherPeriod: Sendable {
        let period: MonthPeriod
        let about: String
    }

    private static let otherPeriod = Key.required(
        "periode", FieldType<MonthPeriod>.monthPeriod, "perioden, slik den står i teksten")
    private static let about = Key.required("hva", FieldType<String>.prose, "hva perioden gjelder")
    private static let other = Record<OtherPeriod>(title: "perioden", rows: [otherPeriod.row, about.row]) { fields in
        let (period, about) = (fields(otherPeriod), fields(about))
        guard let period, let about else { return nil }
        return OtherPeriod(period: period, about: about)
    }

    private static let name = Key.required("navn", FieldType<String>.prose, "navnet")
    private static let deliveries = Key.optional(
        "leveranser", FieldType<[String]>.oneOrMany(of: .prose), "det viktigste fasen skal gi")
    private static let phase = Record<ProjectPhase>(title: "fasen", rows: [name.row, period.row, deliveries.row]) { fields in
        let (name, period, deliveries) = (fields(name), fields(period), fields(deliveries))
        guard let name, let period else { return nil }
        return ProjectPhase(name: name, period: period, deliveries: deliveries ?? [])
    }

    private static let list = Key.required("liste", FieldType<[Milestone]>.list(of: milestone.type), "milepælene, fra M1")
    private static let series = Record<MilestoneSeries>(title: "serien", rows: [name.row, list.row]) { fields in
        let (name, list) = (fields(name), fields(list))
        guard let name, let list else { return nil }
        return MilestoneSeries(name: name, milestones: list)
    }

    private static let label = Key.required("nr", FieldType<String>.text.located, "nummeret, som M1")
    private static let what = Key.required("hva", FieldType<String>.prose, "det som skal være nådd")
    private static let when = Key.optional("når", FieldType<PlanMoment>.moment.located, "dagen eller måneden")
    private static let isReached = Key.optional("nådd", FieldType<Bool>.yesNo, "ja når milepælen er nådd")
    private static let milestone = Record<Milestone>(title: "milepælen", rows: [label.row, what.row, when.row, isReached.row]) {
        fields in
        let (label, what, when, isReached) = (fields(label), fields(what), fields(when), fields(isReached))
        guard let label, let what else { return nil }
        let milestone = Milestone(label: label, what: what, when: when, isReached: isReached ?? false)
        if milestone == nil { fields.report(.notALabel(label)) }
        return milestone
    }
}

extension Diagnostic {
    fileprivate static func notALabel(_ label: Located<String>) -> Diagnostic {
        .error(
            .wrongType, "«\(label.value.shortened)» kan ikke være nummeret på en milepæl", at: label.span,
            help: "skriv en bokstav og et tall fra 1 til 99, som M1")
    }
}
