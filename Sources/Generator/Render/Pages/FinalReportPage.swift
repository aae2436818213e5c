import HelseIArbeid
import Markdown
import Markup
import Templating

/// The draft of the final report as a page: claims with footnotes, plots, sources, and what does not agree.
enum FinalReportPage {
    static func render(_ library: Library) -> HTML {
        let page = PageContext(library, at: Places.finalReport, in: .bokmål)
        let report = FinalReport(library)
        let view = DocumentView(
            frame: page.frame(
                template: "rapport", heading: "Utkast til sluttrapport", overline: "HelseIArbeid i \(page.region.name)",
                crumbs: MeetingsPage.crumbs(page), documentName: "Utkast til sluttrapport", hasEditions: true),
            phrases: page.phrases, facts: [FactView(name: "Satt sammen", value: page.today.writtenWithWeekday(in: .bokmål))],
            body: body(report, page), textFile: nil, isForm: false)
        return library.theme.templates.document.render(view)
    }

    private static func body(_ report: FinalReport, _ page: PageContext) -> HTML {
        let sources = report.sources
        let intro: HTML = """
            <p class="ingress">Hentet fra referater, registre og skjemaer. Hver opplysning viser til kilden sin. Les gjennom, \
            stryk og skriv om: dette er råstoff, ikke en ferdig rapport.</p>

            """
        let sections = report.sections.map { section -> HTML in
            let claims = section.claims.map { claim in "<li>\(said(claim))\(marks(claim, sources))</li>\n" as HTML }.joined()
            let list: HTML =
                section.claims.isEmpty ? "<p class=\"ingenting\">\(section.nothing)</p>\n" : "<ul class=\"funn\">\n\(claims)</ul>\n"
            let figures = section.figures.map { SeriesFigure.render($0, in: .bokmål) }.joined()
            return part(section.id, section.title, list + figures)
        }
        return intro + sections.joined() + footnotes(sources, page) + appendix(report, page)
    }

    private static func said(_ claim: FinalReport.Claim) -> HTML {
        claim.parts.map { part -> HTML in
            switch part {
            case .told(let text): HTML(escaping: text.typeset)
            case .quoted(let text, let language): HTML(quoting: text.typeset, in: language == .bokmål ? nil : language)
            }
        }.joined()
    }

    private static func marks(_ claim: FinalReport.Claim, _ sources: [FinalReport.Source]) -> HTML {
        let numbers = claim.sources.compactMap { sources.firstIndex(of: $0) }
        return numbers.map { "<sup><a href=\"#kilde-\($0 + 1)\"><span class=\"skjult\">Kilde </span>\($0 + 1)</a></sup>" as HTML }
            .joined(separator: "<sup>, </sup>")
    }

    private static func footnotes(_ sources: [FinalReport.Source], _ page: PageContext) -> HTML {
        guard !sources.isEmpty else { return .empty }
        let rows = sources.enumerated().map { index, source -> HTML in
            let (name, address) = told(source, page)
            return "<li id=\"kilde-\(index + 1)\"><a href=\"\(address)\">\(name.typeset)</a></li>\n"
        }
        return part("kilder", "Kilder", "<ol class=\"kildeliste\">\n\(rows.joined())</ol>\n")
    }

    private static func part(_ id: String, _ title: String, _ content: HTML) -> HTML {
        "<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(title)</h2>\n\(content)</section>\n"
    }

    private static func told(_ source: FinalReport.Source, _ page: PageContext) -> (String, String) {
        (FinalReportText.name(source, page.library), address(source, page))
    }

    private static func address(_ source: FinalReport.Source, _ page: PageContext) -> String {
        switch source {
        case .item(let item): page.address(of: item)
        case .registers(let company, _, _): page.address(of: Places.company(.init(slug: company)))
        case .form(let id, _, _): page.address(of: Places.consents) + "#" + id
        case .project(let id, _): page.address(of: Places.project(id))
        }
    }

    private static func appendix(_ report: FinalReport, _ page: PageContext) -> HTML {
        let rows = report.contradictions.map { "<li>\(FinalReportText.told($0, page.library).typeset)</li>\n" as HTML }
        let list: HTML =
            rows.isEmpty ? "<p class=\"ingenting\">Ingen motsigelser er funnet.</p>\n" : "<ul>\n\(rows.joined())</ul>\n"
        let about: HTML = """
            <p>hia har holdt tall, datoer, mål og godkjenninger mot hverandre. Den kan ikke lese mening, bare tall og felt.</p>

            """
        return part("motsigelser", "Vedlegg: motsigelser", about + list)
    }
}
