import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// The figures that were told in meetings, each through all of them, with its sources (C136).
enum FiguresPage {
    static func render(_ library: Library) -> HTML {
        let page = PageContext(library, at: Places.figures, in: .bokmål)
        let sections = library.bodies.proceedings.figures.map { section($0, page) }
        return library.theme.templates.register.render(
            RegisterView(
                frame: page.frame(
                    template: "register", heading: "Tall over tid", crumbs: MeetingsPage.crumbs(page), hasEditions: true),
                phrases: page.phrases,
                intro: sections.isEmpty
                    ? "Ingen tall er ført. Skriv «Tall: navn: verdi» på en egen linje i et referat."
                    : "Tallene er de som ble fortalt i møtene. Hver rad viser hvor tallet står.", links: [], sections: sections))
    }

    private static func section(_ series: FigureSeries, _ page: PageContext) -> RegisterSectionView {
        let columns = ["Møte", "Verdi", "Kilde"]
        let rows = series.points.map { point in
            RegisterRowView(
                head: HTML(escaping: point.item.meeting.written(in: .bokmål)),
                cells: RegisterCellView.under(
                    columns, [HTML(escaping: point.figure.value.typeset), page.link(to: point.item)]))
        }
        return RegisterSectionView(
            id: series.name.slugged, title: series.name.capitalisedFirst, figure: SeriesFigure.render(series, in: .bokmål),
            columns: columns, rows: rows)
    }
}
