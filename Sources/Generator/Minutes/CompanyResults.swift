import HelseIArbeid

/// What a company came to, in sentences for the final report: meetings, attendance, statements, measures, goals (C221).
enum CompanyResults {
    static func told(_ process: CompanyProcess, on day: Day) -> [String] {
        [meetings(process, day), attendance(process), statements(process), goals(process)].compactMap { $0 }
    }

    private static func meetings(_ process: CompanyProcess, _ day: Day) -> String {
        let held = Progress(of: process.company, on: day).stages.count { $0.stage.isHeld }
        return "\(process.company.name) har gjennomført \(held == 0 ? "ingen" : String(held)) av seks møter."
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
        let done = process.measures.count { $0.state == .done }
        let effects = process.measures.reduce(0) { $0 + $1.effects.count }
        return "De ansatte skrev \(process.statements.count) utsagn og valgte \(process.chosen.count). "
            + "Av \(process.measures.count) tiltak er \(done) ferdig, og \(effects) \(effects == 1 ? "virkning" : "virkninger") er ført."
    }

    private static func goals(_ process: CompanyProcess) -> String? {
        guard !process.goals.isEmpty else { return nil }
        let told = process.goals.map { goal in "«\(goal.text)»: \(goal.evaluation?.verdict.rawValue ?? "ikke vurdert ennå")" }
        return "Mål: \(told.joined(separator: "; "))."
    }
}
