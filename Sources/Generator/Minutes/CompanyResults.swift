import HelseIArbeid

/// What a company came to, in sentences for the final report: meetings, attendance, statements, measures, goals (C221).
enum CompanyResults {
    static func told(_ process: CompanyProcess, on day: Day) -> [[FinalReport.Part]] {
        [meetings(process, day), attendance(process), statements(process)].compactMap { $0 }.map { [.told($0)] } + goals(process)
    }

    private static func meetings(_ process: CompanyProcess, _ day: Day) -> String {
        let held = Progress(of: process.company, on: day).stages.count { $0.stage.isHeld }
        return "\(process.company.name) har gjennomført \(held == 0 ? "ingen" : String(held)) av \(Session.allCases.count) møter."
    }

    private static func attendance(_ process: CompanyProcess) -> String? {
        let counted = Session.allCases.filter(\.isModule).compactMap { session -> String? in
            guard let count = process.attendance(in: session), let of = count.of, of > 0 else { return nil }
            let share = Int((Double(count.present) * 100 / Double(of)).rounded())
            return "\(count.present) av \(of) (\(share) %) i \(session.name(in: .bokmål).prefix { $0 != ":" }.lowercased())"
        }
        return counted.isEmpty ? nil : "Oppmøte: \(counted.listed(in: .bokmål))."
    }

    private static func statements(_ process: CompanyProcess) -> String? {
        guard !process.statements.isEmpty else { return nil }
        let written = "De ansatte skrev \(process.statements.count) utsagn"
        if process.chosen.isEmpty { return written + ". De har ikke valgt ennå." }
        let chosen = written + " og valgte \(process.chosen.count). "
        if process.measures.isEmpty { return chosen + "Ingen tiltak er planlagt ennå." }
        let done = process.measures.count { $0.state == .done }
        let effects = process.measures.reduce(0) { $0 + $1.effects.count }
        return chosen
            + "\(done) av \(process.measures.count) tiltak er ferdig, og \(effects) \(effects == 1 ? "virkning" : "virkninger") er ført."
    }

    /// The goals in the company's own words, each with what it came to.
    private static func goals(_ process: CompanyProcess) -> [[FinalReport.Part]] {
        guard !process.goals.isEmpty else { return [] }
        var parts: [FinalReport.Part] = [.told("Mål: ")]
        for (index, goal) in process.goals.enumerated() {
            let text = goal.text.hasSuffix(".") ? String(goal.text.dropLast()) : goal.text
            let end = index == process.goals.count - 1 ? "." : "; "
            parts += [
                .quoted("«\(text)»", process.company.language),
                .told(": \(goal.evaluation?.verdict.rawValue ?? "ikke vurdert ennå")\(end)"),
            ]
        }
        return [parts]
    }
}
