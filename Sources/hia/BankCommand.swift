import ArgumentParser
import Diagnostics
import Generator
import HelseIArbeid

struct BankCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bank",
        abstract: "Vis hva som går igjen på tvers av bedrifter: utsagn, gjennomførte tiltak og virkning.",
        discussion: """
            Bare det som fem bedrifter eller flere i samme bransje har skrevet, vises, og aldri en tekst som kan peke ut noen.
            """)

    @OptionGroup var folders: Folders
    @OptionGroup var date: DateOption

    @Option(
        name: [.customLong("industry"), .customLong("bransje")],
        help: ArgumentHelp("Bare én bransje, som «barnehage».", valueName: "bransje"))
    var industry: String?

    @Flag(help: "Skriv banken som JSON.")
    var json = false

    func run() async throws {
        let loaded = await BankSource.load(content: folders.content, templates: folders.templates, today: date.day)
        let errors = loaded.diagnostics.filter { $0.severity == .error }
        guard let all = loaded.value else {
            Terminal.error(Report.full(errors))
            throw Outcome.failure(errors)
        }
        let bank = try chosen(from: all)
        if json { Terminal.resultAsIs(BankReport.json(bank)) } else { Terminal.result(BankReport.text(bank)) }
    }

    private func chosen(from bank: Bank) throws -> Bank {
        guard let industry else { return bank }
        guard let only = bank.only(industry) else {
            let nearest = Suggestion.nearest(to: industry, in: bank.industries.map(\.id))
            throw ValidationError(
                "Ingen bedrifter i bransjen «\(industry)» er i banken.\(nearest.map { " Mente du «\($0)»?" } ?? "")")
        }
        return only
    }
}
