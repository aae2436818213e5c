import HelseIArbeid
import Markup

/// The write phase: afterwards the pages on the disk are what was rendered, and no PDF stands beside a page it is not of.
struct PageWriter: Sendable {
    let plan: Plan
    let folder: OutputFolder
    let keys: PrintKeys
    /// Which engine old PDFs must be of; `nil` takes them from any, when nothing is to be printed.
    let engine: Digest?
    let stopwatch: Stopwatch
    let progress: @Sendable (Int) -> Void

    func write() async throws(Disk.Failure) -> (receipt: Receipt, prints: Prints) {
        let shelf = shelf()
        var change = OutputChange(to: folder)
        var prints: Prints = [:]
        let missing = plan.shared.filter { Disk.entry(folder.at($0.path.text)) == nil }
        let printable = plan.documents.filter { !$0.tellsOfPrints } + missing
        let kept = try await change.stage(printable.map(\.path)) { index in
            progress(1)
            return page(printable[index], shelf)
        }
        for pages in kept { prints.merge(pages) { first, _ in first } }
        for bundle in plan.bundles { prints[bundle.path] = record(of: bundle, shelf, prints) }
        let telling = plan.documents.filter(\.tellsOfPrints)
        let known = prints
        _ = try await change.stage(telling.map(\.path)) { index in
            progress(1)
            return (stopwatch.measure { Renderer.render(telling[index], in: plan, prints: known) }, ())
        }
        for ledger in plan.ledgers {
            if let contents = contents(of: ledger, prints) { try change.stage(list: ledger.file(contents)) }
        }
        let manifest = Manifest(of: folder.path)
        let ours = (plan.documents + missing).map(\.path) + plan.prints + plan.ledgers.map(\.path)
        try change.stage(list: manifest.replaced(by: ours, in: plan.scope).file)
        let gone = manifest.stale(after: ours, in: plan.scope) + plan.prints.filter { known[$0] == nil }
        return (try change.commit(removing: gone), prints)
    }

    /// All PDFs that are on a list, by the engine that would print them today.
    private func shelf() -> Prints {
        plan.ledgers.reduce(into: [:]) { shelf, ledger in
            let contents = ledger.read(below: folder.path)
            if engine == nil || contents.engine == engine { shelf.merge(contents.records) { first, _ in first } }
        }
    }

    /// What the ledger shall say: what is true of the PDFs that are planned, and of the others what it said before.
    /// `nil` while there is neither a list nor anything to put on it.
    private func contents(of ledger: PrintLedger, _ prints: Prints) -> PrintLedger.Contents? {
        let before = ledger.read(below: folder.path)
        let isOfToday = engine == nil || before.engine == engine
        let others = before.records.filter { pdf, _ in isOfToday && !plan.scope.includes(pdf) }
        let records = others.merging(prints.filter { $0.key.isBelow(ledger.folder) }) { $1 }
        if before.engine == nil, records.isEmpty { return nil }
        return PrintLedger.Contents(engine: engine ?? before.engine, records: records)
    }

    /// The page, with links to those of its editions that are of exactly this page.
    private func page(_ document: PlannedDocument, _ shelf: Prints) -> (bytes: [UInt8], note: Prints) {
        let page = stopwatch.measure { Renderer.render(document, in: plan) }
        guard !document.editions.isEmpty else { return (page, [:]) }
        let bare = EditionLinks.fill(page, with: nil)
        var kept: Prints = [:]
        for edition in document.editions {
            let file = document.path.edition(edition)
            guard let record = shelf[file] else { continue }
            let source = edition == .slides ? Renderer.source(of: document, for: edition, in: plan) : bare
            if record.key == keys.key(of: source, edition) { kept[file] = record }
        }
        return (kept.isEmpty ? bare : EditionLinks.fill(page, with: EditionLinks.html(document, kept)), kept)
    }

    /// The bundle on the shelf, if every part is printed and it is of exactly these.
    private func record(of bundle: PlannedBundle, _ shelf: Prints, _ prints: Prints) -> PrintRecord? {
        guard let record = shelf[bundle.path], let key = bundle.key(prints, keys, plan) else { return nil }
        return record.key == key ? record : nil
    }
}
