import ArgumentParser
import Diagnostics
import Generator
import HelseIArbeid

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Lag alle pakker, eller en del av dem.", aliases: ["bygg"])

    @OptionGroup var folders: Folders
    @OptionGroup var date: DateOption

    @Option(help: ArgumentHelp("Mappa det skrives til.", valueName: "mappe"))
    var output: String = Folders.standard("Output")

    @Option(
        name: [.customLong("only"), .customLong("bare")],
        help: ArgumentHelp("Bare én bedrift, eller ett av møtene dens: askeladden/modul-1.", valueName: "bedrift"))
    var only: String?

    @Flag(help: .hidden)
    var timings = false

    func run() async throws {
        let progress = Progress()
        let build = Build(
            content: folders.content, templates: folders.templates, output: output, today: date.day,
            scope: try Self.scope(of: only), progress: progress.report)
        let result = await build.run()
        progress.end()
        let shown = result.diagnostics.filter { $0.severity > .hint }
        if !shown.isEmpty { Terminal.error(Report.full(shown)) }
        guard let built = result.value, let receipt = built.receipt else { throw Outcome.failure(result.diagnostics) }
        Terminal.result(Self.summary(built.documents, receipt, output))
        if timings { Terminal.error(Self.line(built)) }
    }

    static func scope(of only: String?) throws -> Scope {
        guard let only else { return .everything }
        let parts = only.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let slug = parts.first, slug.isPlainName, parts.count <= 2 else {
            throw ValidationError("«\(only)» er ikke en bedrift; skriv navnet på mappa dens, som askeladden/modul-1.")
        }
        guard parts.count == 2 else { return .company(slug) }
        guard let session = Session(called: parts[1]) else {
            let names = Session.allCases.map(\.key).joined(separator: ", ")
            throw ValidationError("«\(parts[1])» er ikke et av møtene: \(names).")
        }
        return .meeting(slug, session)
    }

    private static func summary(_ documents: Int, _ receipt: Receipt, _ output: String) -> String {
        let removed = receipt.removed > 0 ? ", \(receipt.removed) tatt bort" : ""
        return "\(documents) filer i \(output): \(receipt.written) skrevet, \(receipt.unchanged) uendret\(removed)."
    }

    /// For `Scripts/bench`.
    private static func line(_ built: Build.Result) -> String {
        let (times, receipt) = (built.timings, built.receipt)
        return """
            {"read":\(times.read),"load":\(times.load),"check":\(times.check),"plan":\(times.plan),\
            "render":\(times.render),"write":\(times.write),"documents":\(built.documents),\
            "written":\(receipt?.written ?? 0),"peakKiB":\(Terminal.peakMemory)}
            """
    }
}

extension String {
    /// Small letters, digits and hyphens: nothing that leads to another folder.
    var isPlainName: Bool {
        !isEmpty && allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    }
}
