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

    @Flag(help: "Lag bare nettsider, ingen PDF-er. PDF-er som fortsatt stemmer, blir liggende.")
    var noPdf = false

    @Flag(help: "Lag også Word- og PowerPoint-filer til å redigere.")
    var office = false

    @Flag(
        name: [.customLong("poster-sizes"), .customLong("plakatstorrelser")],
        help: "Lag også plakaten på A2, A1 og A0, og på ni A4-ark. A3 og fire A4-ark lages alltid.")
    var posterSizes = false

    @Flag(
        name: [.customLong("strips"), .customLong("strimler")],
        help: "Lag også PDF med strimler: det som er nytt på plakaten siden forrige møte, til å lime på.")
    var strips = false

    @Flag(
        name: [.customLong("archive"), .customLong("arkiv")],
        help: "Lag også skjemaer som er erstattet eller trukket tilbake, merket på hver side.")
    var archive = false

    @Flag(help: "Slutt med feil (kode 2) hvis ikke alle PDF-er ble laget.")
    var requirePdf = false

    @Flag(help: .hidden)
    var timings = false

    func validate() throws {
        if noPdf, requirePdf { throw ValidationError("--no-pdf og --require-pdf kan ikke brukes sammen.") }
    }

    func run() async throws {
        let progress = Progress()
        let build = Build(
            content: folders.content, templates: folders.templates, output: output, today: date.day,
            scope: try Self.scope(of: only), printing: printing, archive: archive, progress: progress.report)
        let result = await build.run()
        progress.end()
        let shown = result.diagnostics.filter { $0.severity > .hint }
        if !shown.isEmpty { Terminal.error(Report.full(shown)) }
        guard let built = result.value else { throw Outcome.failure(result.diagnostics) }
        Terminal.result(Self.summary(built, output))
        if timings { Terminal.error(Self.line(built)) }
        if result.diagnostics.hasErrors { throw Outcome.failure(result.diagnostics) }
    }

    private var printing: PrintSettings {
        guard !noPdf else { return .off }
        let root = Terminal.environment("HIA_ROOT") ?? "."
        let engine = PrintEngine.installed(in: root, templates: folders.templates, workers: Terminal.cores)
        return .on(engine, isRequired: requirePdf, extras: extras, problem: Terminal.environment("HIA_PRINT_PROBLEM") ?? "")
    }

    private var extras: Set<PrintExtra> {
        let asked: [(PrintExtra, Bool)] = [(.office, office), (.posterSizes, posterSizes), (.strips, strips)]
        return Set(asked.filter(\.1).map(\.0))
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

    private static func summary(_ built: Build.Result, _ output: String) -> String {
        let receipt = built.receipt
        let removed = receipt.removed > 0 ? ", \(receipt.removed) tatt bort" : ""
        let pages = "\(built.documents) filer i \(output): \(receipt.written) skrevet, \(receipt.unchanged) uendret\(removed)."
        guard let printed = built.printed else { return pages }
        let kinds = printed.hasOffice ? "PDF-er og kontorfiler" : "PDF-er"
        return "\(pages)\n\(printed.made + printed.unchanged) \(kinds): \(printed.made) laget, \(printed.unchanged) uendret."
    }

    /// For `Scripts/bench`.
    private static func line(_ built: Build.Result) -> String {
        let (times, receipt, printed) = (built.timings, built.receipt, built.printed)
        return """
            {"read":\(times.read),"load":\(times.load),"check":\(times.check),"plan":\(times.plan),\
            "render":\(times.render),"write":\(times.write),"print":\(times.print),"documents":\(built.documents),\
            "written":\(receipt.written),"printed":\(printed?.made ?? 0),"peakKiB":\(Terminal.peakMemory)}
            """
    }
}

extension String {
    /// Small letters, digits and hyphens: nothing that leads to another folder.
    var isPlainName: Bool {
        !isEmpty && allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    }
}
