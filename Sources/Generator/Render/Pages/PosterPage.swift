import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// The process poster of a company, in its language: a road to hang on the wall, and the same in words for those who cannot see it.
enum PosterPage {
    static func render(_ process: CompanyProcess, _ library: Library) -> HTML {
        render(Poster(of: process), process.company, library)
    }

    /// A poster with goals, statements and measures in it.
    static func render(_ poster: Poster, _ company: Company, _ library: Library) -> HTML {
        let page = PageContext(library, at: Places.poster(company.id), in: company.language)
        return library.theme.templates.poster.render(view(poster, company, page))
    }

    private static func view(_ poster: Poster, _ company: Company, _ page: PageContext) -> PosterView {
        let figure = PosterFigure(poster, page.phrases)
        let told = figure.told
        let name = page.phrases[.plakat]
        return PosterView(
            frame: page.frame(
                template: "plakat", heading: name, overline: company.name, title: [company.name],
                crumbs: [
                    page.link(page.officeName, Places.office), page.link(company.name, Places.company(company.id)),
                ], hasEditions: true),
            phrases: page.phrases, figure: figure.svg(), position: told.wording.position(poster.position),
            stations: poster.stations.map { station in
                let stretch = poster.stretches.first { $0.start == station.session }
                return PosterStationView(
                    number: station.session.rawValue, name: told.name(station), when: told.when(station),
                    between: stretch.map(told.between) ?? told.wording.afterwards, isHeld: station.isHeld)
            },
            goals: numbered(poster.goals), statements: numbered(poster.statements),
            measures: numbered(poster.measures.map(told.measure)))
    }

    private static func numbered(_ items: [String]) -> [FactView] {
        items.enumerated().map { FactView(name: String($0.offset + 1), value: $0.element) }
    }
}
