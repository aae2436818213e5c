import Diagnostics
import HelseIArbeid

/// The print phase: every page on the disk gets the PDFs it lacks, folder by folder. A folder's PDFs, the pages that link to
/// them and the list of them are put in place in one step, when all of the folder has been tried.
struct PrintPhase: Sendable {
    let plan: Plan
    let folder: OutputFolder
    let keys: PrintKeys
    let engine: PrintEngine
    let extras: Set<PrintExtra>
    let progress: @Sendable (PrintProgress) -> Void

    /// Prints all that `prints` does not have.
    func run(_ prints: Prints) async throws(Disk.Failure) -> Checked<PrintReceipt> {
        var prints = prints
        let batches = batches(lacking: prints)
        var receipt = PrintReceipt(
            made: 0, unchanged: prints.count, hasOffice: extras.contains(.office) || prints.keys.contains { !$0.text.hasSuffix(".pdf") })
        guard !batches.isEmpty else { return Checked(receipt) }
        try Disk.makeFolder(folder.scratch, mode: 0o700)
        var (waiting, found): ([PrintLedger: [PrintedBatch]], [Diagnostic]) = ([:], [])
        let counts = Dictionary(grouping: batches, by: \.ledger).mapValues(\.count)
        let bundles = plan.bundles.count { prints[$0.path] == nil }
        var progress = PrintProgress(done: 0, total: batches.map(\.pages.count).reduce(0, +) + bundles)
        var failure: Disk.Failure?
        for await event in Press(engine: engine, root: folder.path, scratch: folder.scratch).run(batches) {
            switch event {
            case .oneDone:
                progress.done += 1
                self.progress(progress)
            case .engineFailed(let reason):
                if !found.contains(where: { $0.code == .printEngine }) { found.append(.engineFails(reason)) }
            case .printed(let batch):
                waiting[batch.ledger, default: []].append(batch)
                found += batch.failed.map { .notPrinted($0) }
                guard let all = waiting[batch.ledger], all.count == counts[batch.ledger], failure == nil else { continue }
                do throws(Disk.Failure) {
                    receipt.made += try await put(all, of: batch.ledger, &prints)
                } catch { failure = error }
            }
        }
        if let failure { throw failure }
        return Checked(receipt, found)
    }

    // MARK: - What is to be printed

    /// One for each meeting, and one for the other pages of a folder; in order of folder.
    private func batches(lacking prints: Prints) -> [PrintBatch] {
        let open = plan.bundles.filter { prints[$0.path] == nil }
        let packs = open.map { bundle in
            PrintBatch(ledger: bundle.ledger, pages: bundle.parts.flatMap { jobs($0, lacking: prints) }) { printed in
                bundle.job(prints.merging(printed) { $1 }, keys, plan)
            }
        }
        let inPacks = Set(open.flatMap(\.parts).map(\.path))
        let others = Dictionary(grouping: plan.documents.filter { !inPacks.contains($0.path) }, by: \.ledger)
        let singles = others.compactMap { ledger, pages -> PrintBatch? in
            let lacking = pages.flatMap { jobs($0, lacking: prints) }
            return lacking.isEmpty ? nil : PrintBatch(ledger: ledger, pages: lacking) { _ in nil }
        }
        let batches: [PrintBatch] = packs + singles
        return batches.sorted { $0.ledger.folder < $1.ledger.folder }
    }

    /// The editions of a page that are wanted and not there.
    private func jobs(_ document: PlannedDocument, lacking prints: Prints) -> [@Sendable () -> PrintJob] {
        document.editions.filter { wanted($0, of: document) && prints[document.path.edition($0)] == nil }.map { edition in
            { [plan, keys] in
                let page = Renderer.source(of: document, for: edition, in: plan)
                let sheet = PrintJob.Sheet(html: page, place: document.path)
                return PrintJob(
                    work: .page(sheet, edition), file: document.path.edition(edition), key: keys.key(of: page, edition))
            }
        }
    }

    private func wanted(_ edition: Edition, of document: PlannedDocument) -> Bool {
        [edition.extra, document.extra].allSatisfy { extra in extra.map(extras.contains) ?? true }
    }

    // MARK: - What has been printed

    /// Puts a folder's new PDFs in place, with the pages that tell of them. Returns how many there were.
    private func put(
        _ batches: [PrintedBatch], of ledger: PrintLedger, _ prints: inout Prints
    ) async throws(Disk.Failure) -> Int {
        let finished = batches.flatMap(\.finished)
        guard !finished.isEmpty else { return 0 }
        var change = OutputChange(to: folder)
        for print in finished {
            try change.adopt(print.file, as: print.place)
            prints[print.place] = print.record
        }
        let (new, known) = (Set(finished.map(\.place)), prints)
        let pages = plan.documents.filter { document in
            document.ledger == ledger
                && (document.tellsOfPrints || document.editions.contains { new.contains(document.path.edition($0)) })
        }
        _ = try await change.stage(pages.map(\.path)) { index in
            let page = Renderer.render(pages[index], in: plan, prints: known)
            return (EditionLinks.fill(page, with: EditionLinks.html(pages[index], known)), ())
        }
        var contents = ledger.read(below: folder.path)
        contents.engine = engine.identity
        contents.records.merge(finished.map { ($0.place, $0.record) }) { $1 }
        try change.stage(list: ledger.file(contents))
        _ = try change.commit()
        return finished.count
    }
}

/// How far printing has come, in pages of the output that have been tried.
public struct PrintProgress: Sendable {
    public var done: Int
    public let total: Int
}

/// What printing did.
public struct PrintReceipt: Sendable, Equatable {
    public var made: Int
    public let unchanged: Int
    /// Whether there are Word and PowerPoint files among them.
    public let hasOffice: Bool
}

extension Diagnostic {
    fileprivate static func notPrinted(_ failure: PrintFailure) -> Diagnostic {
        .warning(
            .notPrinted, "«\(failure.file.text)» ble ikke laget: \(failure.reason)", at: nil,
            help: "nettsida er laget og kan skrives ut fra nettleseren; rett årsaken og kjør `hia build` på nytt")
    }

    fileprivate static func engineFails(_ reason: String) -> Diagnostic {
        .warning(
            .printEngine, "ingen flere PDF-er ble laget: utskriftsmotoren vil ikke starte: \(reason)", at: nil,
            help: "slett mappa .venv og kjør `./hia build`, som installerer den på nytt")
    }
}
