import HelseIArbeid
import Markup

extension PlannedBundle {
    /// The job of printing it; `nil` while a part of it is not printed.
    func job(_ prints: Prints, _ keys: PrintKeys, _ plan: Plan) -> PrintJob? {
        guard let front = front(prints, plan), let key = key(prints, keys, plan) else { return nil }
        let start = if case .site = content { PrintJob.Start.next } else { PrintJob.Start.rightHand }
        let sheets = parts.map { PrintJob.Sheet(html: Renderer.source(of: $0, for: .archive, in: plan), place: $0.path, start: start) }
        return PrintJob(work: .bundle(front + sheets, title: title, language), file: path, key: key)
    }

    /// What it is made of: the front page, and the parts in their order.
    func key(_ prints: Prints, _ keys: PrintKeys, _ plan: Plan) -> Digest? {
        front(prints, plan).map { front in
            keys.key(ofBundle: front.flatMap(\.html), parts: parts.compactMap { key(of: $0, prints, keys, plan) })
        }
    }

    /// Of a part as it is printed, or would be.
    private func key(of part: PlannedDocument, _ prints: Prints, _ keys: PrintKeys, _ plan: Plan) -> Digest? {
        if case .site = content { return keys.key(of: Renderer.source(of: part, for: .archive, in: plan), .archive) }
        return prints[part.path.edition(.archive)]?.key
    }

    private var title: String {
        switch content {
        case .meeting(let pack): "\(pack.session.name(in: pack.language)) – \(pack.company.name)"
        case .forms(let title, _), .site(let title, _): title
        }
    }

    private var language: Language {
        switch content {
        case .meeting(let pack): pack.language
        case .forms(_, let language), .site(_, let language): language
        }
    }

    /// What comes before the parts; `nil` while a part of it is not printed.
    private func front(_ prints: Prints, _ plan: Plan) -> [PrintJob.Sheet]? {
        if case .site = content { return [] }
        let counted = parts.compactMap { part in prints[part.path.edition(.archive)].map { (part, $0.pages) } }
        guard counted.count == parts.count else { return nil }
        guard case .meeting(let pack) = content else { return [] }
        let documents = counted.compactMap { part, pages -> (kind: DocumentKind, pages: Int)? in
            if case .document(let kind, _) = part.recipe { (kind, pages) } else { nil }
        }
        let cover = CoverPage.render(pack, plan.library, parts: documents).text
        return [PrintJob.Sheet(html: Array(cover.utf8), place: Places.cover(pack.company.id, pack.session))]
    }
}
