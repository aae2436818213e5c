import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// The poster of a company on several sheets of A4, in its language, to be glued together.
enum PosterTilesPage {
    static func render(_ process: CompanyProcess, _ grid: PosterTiles.Grid, _ library: Library) -> HTML {
        render(Poster(of: process), process.company, grid, library)
    }

    static func render(_ poster: Poster, _ company: Company, _ grid: PosterTiles.Grid, _ library: Library) -> HTML {
        let page = PageContext(library, at: Places.posterTiles(company.id, grid), in: company.language)
        return library.theme.templates.posterTiles.render(view(poster, company, PosterTiles(grid), page))
    }

    private static func view(
        _ poster: Poster, _ company: Company, _ tiles: PosterTiles, _ page: PageContext
    ) -> PosterTilesView {
        let figure = PosterFigure(poster, page.phrases)
        let wording = figure.layout.wording
        return PosterTilesView(
            frame: page.frame(
                template: "plakatark", heading: page.phrases[tiles.grid == .four ? .plakatFire : .plakatNi],
                overline: company.name, title: [company.name],
                crumbs: [
                    page.link(page.officeName, Places.office), page.link(company.name, Places.company(company.id)),
                ], hasEditions: true),
            phrases: page.phrases, about: wording.about(tiles.grid), key: tiles.key(title: wording.key(tiles.grid)),
            steps: wording.glueing.map { FactView(name: "", value: $0) },
            sheets: tiles.tiles.map { tile in
                let name = wording.sheet(tile, of: tiles)
                return PosterSheetView(
                    name: name, company: "\(company.name). \(wording.drawn(poster.drawn)).", cut: wording.cut(tile),
                    key: tiles.key(marked: tile), picture: figure.tile(tile, of: tiles, title: name))
            })
    }
}
