import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// The front page of the bundle of one meeting, for when the pages of all its parts are counted.
enum CoverPage {
    /// The cover itself takes one page, so that what follows begins on page 3, a right-hand one.
    private static let pagesBeforeParts = 2

    static func render(_ pack: PackContext, _ library: Library, parts: [(kind: DocumentKind, pages: Int)]) -> HTML {
        let page = PageContext(library, at: Places.cover(pack.company.id, pack.session), in: pack.language)
        return library.theme.templates.cover.render(view(pack, page, parts))
    }

    private static func view(
        _ pack: PackContext, _ page: PageContext, _ parts: [(kind: DocumentKind, pages: Int)]
    ) -> CoverView {
        let (company, language) = (pack.company, page.language)
        let session = pack.session.name(in: language)
        let papers = parts.map { PaperCount(of: $0.kind, pages: $0.pages, for: company, in: pack.session) }
        let known = papers.compactMap(\.total).reduce(0, +)
        let perPerson = papers.filter { $0.total == nil }.map(\.sheets).reduce(0, +)
        return CoverView(
            frame: page.frame(
                template: "omslag", heading: session, overline: company.name, title: [company.name],
                isDraft: pack.content.head.approval.isDraft, version: page.wording.version(pack.content.head)),
            phrases: page.phrases, facts: PackPage.facts(pack, page), documents: rows(pack, page, parts, papers),
            pages: parts.map(\.pages).reduce(0, +),
            sheets: page.wording.sheets(known, perPerson: perPerson), hasCards: parts.contains { $0.kind == .statementCards },
            onScreen: titles(pack, page) { $0.copies == .none && !$0.isMail },
            letters: titles(pack, page) { $0.isMail && !$0.isForAfterwards })
    }

    private static func rows(
        _ pack: PackContext, _ page: PageContext, _ parts: [(kind: DocumentKind, pages: Int)], _ papers: [PaperCount]
    ) -> [CoverRowView] {
        var first = pagesBeforeParts + 1
        return zip(parts, papers).enumerated().map { index, part in
            let ((kind, pages), paper) = part
            defer { first += (pages + 1) / 2 * 2 }
            let isSent = PaperCount.isSent(kind, for: pack.company, in: pack.session)
            let copies = paper.copies.map(String.init) ?? page.wording.onePerPerson
            return CoverRowView(
                number: index + 1, title: kind.title(in: page.language), firstPage: first, pages: pages,
                sheets: paper.sheets, copies: isSent ? page.wording.sentAsPDF : copies,
                totalSheets: paper.total.map(String.init) ?? page.wording.perPerson(paper.sheets),
                who: page.wording.reader(of: kind))
        }
    }

    private static func titles(
        _ pack: PackContext, _ page: PageContext, where isWanted: (DocumentKind) -> Bool
    ) -> [LinkView] {
        pack.documents.filter(isWanted).map { kind in
            page.link(kind.title(in: page.language), Places.document(pack.company.id, pack.session, kind))
        }
    }
}
