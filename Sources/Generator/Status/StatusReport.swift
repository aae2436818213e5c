public import HelseIArbeid

/// «Listen»: where each company is, what is late and what is due, for a terminal (C19, C20, C28).
public struct StatusReport: Sendable {
    let processes: [CompanyProcess]
    let day: Day
    private static let wording = Wording(language: .bokmål)

    public init(_ processes: [CompanyProcess], on day: Day) {
        self.processes = processes
        self.day = day
    }

    public var text: String {
        let attention = processes.flatMap { process in process.attention.map { (process.company.name, $0) } }
        let late = attention.filter(\.1.isPressing).map { "  \($0): \(Self.wording.attention($1))" }
        let soon = attention.filter { !$0.1.isPressing }.map { "  \($0): \(Self.wording.attention($1))" }
        var list = TextTable(["Bedrift", "Nå", "Neste"])
        for process in processes { list.add([process.company.name, Self.now(process), Self.next(process)]) }
        let parts = [
            "Status \(day.written(in: .bokmål))",
            late.isEmpty ? "Ingenting er for seint." : "Haster:\n" + late.joined(separator: "\n"),
            soon.isEmpty ? "" : "Kommer:\n" + soon.joined(separator: "\n"), processes.isEmpty ? "Ingen bedrifter ennå." : list.text,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private static func now(_ process: CompanyProcess) -> String {
        let held = Progress(of: process.company, on: process.day).stages.last { $0.stage.isHeld }
        return held.map { "\($0.session.name(in: .bokmål)) holdt" } ?? "Ikke begynt"
    }

    private static func next(_ process: CompanyProcess) -> String {
        let progress = Progress(of: process.company, on: process.day)
        guard let next = progress.next else { return "Ferdig" }
        return "\(next.name(in: .bokmål)): \(wording.stage(progress.stage(of: next)).lowercasedFirst)"
    }

    // MARK: - One company

    /// Everything that is entered about one company, in short.
    public static func whole(_ process: CompanyProcess) -> String {
        let attention = process.attention.map { "  \(wording.attention($0))" }
        let deadlines = Deadlines(of: process).all.map { "  \(wording.due($0))" }
        let parts = [
            "\(process.company.name), \(process.day.written(in: .bokmål))",
            attention.isEmpty ? "Ingenting haster." : "Se på dette:\n" + attention.joined(separator: "\n"),
            meetings(of: process), deadlines.isEmpty ? "" : "Frister:\n" + deadlines.joined(separator: "\n"),
            statements(process), plan(process), goals(process),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    public static func meetings(of process: CompanyProcess) -> String {
        var table = TextTable(["Møte", "Stand", "Oppmøte"])
        for (session, stage) in Progress(of: process.company, on: process.day).stages {
            let count = process.attendance(in: session)
            let of = count?.of.map { " av \($0)" } ?? ""
            let enough = count?.isEnough.map { $0 ? "" : " (under 90 %)" } ?? ""
            table.add([session.name(in: .bokmål), wording.stage(stage), count.map { "\($0.present)\(of)\(enough)" } ?? ""])
        }
        let reasons = process.meetings.compactMap { event -> String? in
            guard case .moved(let day, let reason) = event.kind else { return nil }
            let to = day?.written(in: .bokmål) ?? "uviss dag"
            return "  \(event.session.name(in: .bokmål)) ble \(event.day.written(in: .bokmål)) flyttet til \(to): \(reason)"
        }
        return ([table.text] + reasons).joined(separator: "\n")
    }

    private static func statements(_ process: CompanyProcess) -> String {
        guard !process.statements.isEmpty else { return "Ingen utsagn er registrert ennå." }
        let chosen = process.chosen.map { "  \($0.stage.rank?.rawValue ?? 0). \($0.id) \($0.text)" }
        let state = process.choice.counts || chosen.isEmpty ? "" : " Valget teller ikke før involveringen er ført."
        return "\(process.statements.count) utsagn, \(process.standing.count) etter sortering, \(chosen.count) valgt.\(state)"
            + (chosen.isEmpty ? "" : "\n" + chosen.joined(separator: "\n"))
    }

    private static func plan(_ process: CompanyProcess) -> String {
        guard !process.measures.isEmpty else { return "" }
        let counts = Measure.State.allCases.compactMap { state -> String? in
            let count = process.measures.count { $0.state == state }
            return count == 0 ? nil : "\(count) \(state.rawValue)"
        }
        let effects = process.measures.reduce(0) { $0 + $1.effects.count }
        return "\(process.measures.count) tiltak: \(counts.joined(separator: ", ")). \(effects) \(effects == 1 ? "effekt" : "effekter") er ført."
    }

    private static func goals(_ process: CompanyProcess) -> String {
        guard !process.goals.isEmpty else { return "" }
        return "\(process.goals.count) mål, \(process.goals.count { $0.evaluation != nil }) vurdert."
    }
}
