import ArgumentParser
import Generator

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Skriv JSON Schema for filene, så redigeringsprogrammet kan hjelpe til.",
        discussion: "Uten navn: alle i ett objekt.", aliases: ["skjema"])

    @Argument(help: ArgumentHelp(
        "Hvilken fil: \(ContentSchema.names.joined(separator: ", ")).", valueName: "fil"))
    var name: String?

    func run() throws {
        guard let name else { return Terminal.resultAsIs(ContentSchema.all) }
        guard let schema = ContentSchema.schema(for: name) else {
            throw ValidationError("«\(name)» har ikke noe skjema; velg en av \(ContentSchema.names.joined(separator: ", ")).")
        }
        Terminal.resultAsIs(schema)
    }
}
