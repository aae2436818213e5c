import ArgumentParser
import Diagnostics

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Forklar en melding: hva den betyr og hvordan en retter den.",
        aliases: ["forklar"])

    @Argument(help: ArgumentHelp("Ordet i hakeparentes i meldingen. Uten ord: alle.", valueName: "kode"))
    var code: String?

    func run() throws {
        guard let code else {
            return Terminal.result(Code.allCases.map(\.rawValue).sorted().joined(separator: "\n"))
        }
        guard let known = Code(rawValue: code) else {
            let help = Suggestion.nearest(to: code, in: Code.allCases.map(\.rawValue)).map { " Mente du «\($0)»?" } ?? ""
            throw ValidationError("«\(code)» er ikke en kode.\(help)")
        }
        Terminal.result("\(known.rawValue)\n\n\(known.explanation)")
    }
}
