import ArgumentParser
import Diagnostics
import Generator
import HelseIArbeid

struct NewCompanyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "company", abstract: "Lag fila for en ny bedrift. Spør om det som ikke er gitt.",
        aliases: ["bedrift"])

    @OptionGroup var folders: Folders

    @Option(name: [.customLong("name"), .customLong("navn")], help: ArgumentHelp("Navnet på bedriften.", valueName: "navn"))
    var name: String?

    @Option(
        name: [.customLong("industry"), .customLong("bransje")],
        help: ArgumentHelp("Bransjen, som «barnehage».", valueName: "bransje"))
    var industry: String?

    @Option(
        name: [.customLong("municipality"), .customLong("kommune")],
        help: ArgumentHelp("Id-en til kommunen; området følger av den.", valueName: "kommune"))
    var municipality: String?

    @Option(
        name: [.customLong("employees"), .customLong("ansatte")],
        help: ArgumentHelp("Hvor mange som er med.", valueName: "antall"))
    var employees: Int?

    @Option(
        name: [.customLong("language"), .customLong("malform")],
        help: ArgumentHelp("nb eller nn. Ellers kommunens eget valg.", valueName: "målform"))
    var language: String?

    @Option(name: .customLong("slug"), help: ArgumentHelp("Kortnavnet på mappa. Ellers laget av navnet.", valueName: "kortnavn"))
    var slug: String?

    func run() async throws {
        let drafted = await CompanyDraft.Choices.load(
            content: folders.content, templates: folders.templates, today: Terminal.today)
        guard let choices = drafted.value else {
            Terminal.error(Report.full(drafted.diagnostics.filter { $0.severity == .error }))
            throw Outcome.failure(drafted.diagnostics)
        }
        let draft = CompanyDraft(
            name: try Ask.answer(name, "Navnet på bedriften", "--navn"),
            industry: try Ask.answer(industry, "Bransje", "--bransje", among: choices.industries),
            municipality: try Ask.answer(municipality, "Kommune", "--kommune", among: choices.municipalities),
            employees: try employees.map(String.init) ?? Ask.answer(nil, "Hvor mange ansatte er med", "--ansatte"),
            language: language, slug: slug)
        let written = draft.write(into: folders.content, choices)
        if !written.diagnostics.isEmpty { Terminal.error(Report.full(written.diagnostics)) }
        guard let path = written.value else { throw Outcome.failure(written.diagnostics) }
        Terminal.result("Laget \(path). Fyll på med leder, rådgiver og møter etter hvert som de er kjent.")
    }
}
