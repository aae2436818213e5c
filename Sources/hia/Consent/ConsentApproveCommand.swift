import ArgumentParser
import Diagnostics
import Generator
import HelseIArbeid

struct ConsentApproveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Før at en versjon er godkjent. Etterpå kan teksten ikke endres.",
        discussion: """
            Spør om sak, rolle og dato hvis de ikke er gitt. Alle regler må holde, alle språkene må finnes og være lest mot hverandre,
            og det som må avgjøres først, må være avgjort. Teksten legges i mappa «fryst», med et fingeravtrykk (SHA-256) i skjemaet.
            """, aliases: ["godkjenn"])

    @OptionGroup var options: ConsentOptions
    @OptionGroup var form: FormOptions

    @Option(name: [.customLong("case"), .customLong("sak")], help: ArgumentHelp("Saken det ble godkjent i, som 30/20.", valueName: "sak"))
    var caseNumber: String?

    @Option(
        name: [.customLong("role"), .customLong("rolle")],
        help: ArgumentHelp("Hvem som godkjente: en rolle eller et organ, ikke et navn.", valueName: "rolle"))
    var role: String?

    @Option(name: [.customLong("on"), .customLong("den")], help: ArgumentHelp("Dagen det ble godkjent.", valueName: "dato"))
    var day: Day?

    @Option(
        name: [.customLong("from"), .customLong("fra")],
        help: ArgumentHelp("Første dag versjonen gjelder. Ellers dagen den ble godkjent.", valueName: "dato"))
    var from: Day?

    func run() async throws {
        let caseNumber = try Ask.answer(caseNumber, "Sak, som 30/20", "--sak")
        let role = try Ask.answer(role, "Hvem godkjente (rolle eller organ)", "--rolle")
        let day = try day ?? Self.day(Ask.answer(options.date.date.map(\.iso), "Hvilken dag ble det godkjent", "--den"))
        let approval = ConsentEditor.Approval(by: role, caseNumber: caseNumber, on: day, from: from ?? day)
        try await options.change(
            form, saying: "Godkjent i sak \(caseNumber) og frosset. Teksten kan ikke endres mer; en endring er en ny versjon."
        ) { $0.approve(form.form, form.number, approval) }
    }

    private static func day(_ text: String) throws -> Day {
        guard let day = DateText(text)?.day else { throw ValidationError("«\(text)» er ikke en dato; skriv den som 2026-11-21.") }
        return day
    }
}

struct ConsentWithdrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Trekk en godkjent versjon tilbake, den dagen --date sier.", aliases: ["trekk"])

    @OptionGroup var options: ConsentOptions
    @OptionGroup var form: FormOptions

    @Option(
        name: [.customLong("role"), .customLong("rolle")],
        help: ArgumentHelp("Hvem som trakk den tilbake: en rolle eller et organ.", valueName: "rolle"))
    var role: String?

    @Option(name: [.customLong("reason"), .customLong("grunn")], help: ArgumentHelp("Hvorfor.", valueName: "tekst"))
    var reason: String?

    func run() async throws {
        let role = try Ask.answer(role, "Hvem trakk den tilbake (rolle eller organ)", "--rolle")
        let reason = try Ask.answer(reason, "Hvorfor", "--grunn")
        try await options.change(
            form, saying: "Trukket tilbake. Versjonen blir ikke skrevet ut mer, uten med `hia build --archive`."
        ) { $0.withdraw(form.form, form.number, by: role, reason: reason) }
    }
}

struct ConsentMirrorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mirror", abstract: "Før at språkene i en versjon er lest mot hverandre.",
        discussion: """
            Les alle språkene side om side først. Blir ett av dem endret etterpå, er de andre ikke lenger lest mot det, og pakka blir
            ikke laget før noen har lest dem på nytt.
            """, aliases: ["speil"])

    @OptionGroup var options: ConsentOptions
    @OptionGroup var form: FormOptions

    @Option(
        name: [.customLong("role"), .customLong("rolle")],
        help: ArgumentHelp("Hvem som leste: en rolle, ikke et navn.", valueName: "rolle"))
    var role: String?

    func run() async throws {
        let role = try Ask.answer(role, "Hvem har lest dem (rolle)", "--rolle")
        try await options.change(form, saying: "Ført at språkene er lest mot hverandre.") {
            $0.mirror(form.form, form.number, by: role)
        }
    }
}
