import HelseIArbeid
import Markup

extension PlannedBundle {
    /// The job of printing it; `nil` while a part of it is not printed.
    func job(_ prints: Prints, _ keys: PrintKeys, _ plan: Plan) -> PrintJob? {
        guard let cover = cover(prints, plan) else { return nil }
        let front = PrintJob.Sheet(html: cover, place: Places.cover(pack.company.id, pack.session))
        let sheets = parts.map { PrintJob.Sheet(html: Renderer.source(of: $0, for: .archive, in: plan), place: $0.path) }
        let title = "\(pack.session.name(in: pack.language)) – \(pack.company.name)"
        return key(prints, keys, plan).map { key in
            PrintJob(work: .bundle([front] + sheets, title: title, pack.language), file: path, key: key)
        }
    }

    /// What it is made of: the cover, and the parts in their order.
    func key(_ prints: Prints, _ keys: PrintKeys, _ plan: Plan) -> Digest? {
        cover(prints, plan).map { keys.key(ofBundle: $0, parts: parts.compactMap { prints[$0.path.edition(.archive)]?.key }) }
    }

    private func cover(_ prints: Prints, _ plan: Plan) -> [UInt8]? {
        let counted = parts.compactMap { part -> (kind: DocumentKind, pages: Int)? in
            guard case .document(let kind, _) = part.recipe, let record = prints[part.path.edition(.archive)] else { return nil }
            return (kind, record.pages)
        }
        guard counted.count == parts.count else { return nil }
        return Array(CoverPage.render(pack, plan.library, parts: counted).text.utf8)
    }
}
