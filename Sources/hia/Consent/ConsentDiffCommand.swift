import ArgumentParser
import Generator
import HelseIArbeid

struct ConsentDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Vis hva som er endret siden forrige versjon, setning for setning.", aliases: ["endringer"])

    @OptionGroup var options: ConsentOptions
    @OptionGroup var form: FormOptions

    @Option(
        name: [.customLong("against"), .customLong("mot")],
        help: ArgumentHelp("Versjonen det sammenliknes med. Ellers den før.", valueName: "nummer"))
    var against: Int?

    @Option(
        name: [.customLong("language"), .customLong("sprak")], help: ArgumentHelp("Språket, som nn. Ellers nb.", valueName: "språk"))
    var language: Language = .bokmål

    func run() async throws {
        try await options.open { editor in
            let (found, version) = try ConsentOptions.found(editor, form.form, form.number)
            guard let old = against.map(found.version) ?? found.predecessor(of: version) else {
                throw ValidationError("«\(found.id)» har ingen versjon å sammenlikne versjon \(version.number) med.")
            }
            guard let before = old.text(in: language), let after = version.text(in: language) else {
                throw ValidationError("Versjon \(old.number) og \(version.number) finnes ikke begge på «\(language.tag)».")
            }
            Terminal.result(ConsentReport.changes(from: before, to: after, of: found))
        }
    }
}
