import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// What is new on the poster since the one that hangs on the wall, in strips to glue onto it.
enum PosterStripsPage {
    static func render(_ history: History, _ library: Library) -> HTML {
        render(from: history.hangingPoster, to: Poster(of: history.now), history.now.company, library)
    }

    /// `before` is `nil` when an empty poster hangs there.
    static func render(from before: Poster?, to after: Poster, _ company: Company, _ library: Library) -> HTML {
        let page = PageContext(library, at: Places.posterStrips(company.id), in: company.language)
        return library.theme.templates.posterStrips.render(view(before, after, company, page))
    }

    private static func view(_ before: Poster?, _ after: Poster, _ company: Company, _ page: PageContext) -> PosterStripsView {
        let figure = PosterFigure(after, page.phrases)
        let wording = figure.layout.wording
        let hanging = PosterLayout(before ?? .blank(of: company, on: after.drawn), wording)
        let new = PosterStrips(from: hanging, to: figure.layout)
        let strips = new.strips
        return PosterStripsView(
            frame: page.frame(
                template: "strimler", heading: page.phrases[.strimler], overline: company.name, title: [company.name],
                crumbs: [
                    page.link(page.officeName, Places.office), page.link(company.name, Places.company(company.id)),
                ], hasEditions: true),
            phrases: page.phrases,
            about: strips.isEmpty ? wording.nothingNew(since: before?.drawn) : wording.new(since: before?.drawn),
            steps: strips.isEmpty ? [] : wording.sticking(movesMarker: new.movesMarker).map { FactView(name: "", value: $0) },
            strips: strips.flatMap { strip in
                let (place, pieces) = (wording.place(strip.part, after.position), strip.pieces)
                return pieces.enumerated().map { index, box in
                    let place = pieces.count == 1 ? place : "\(place), del \(index + 1) av \(pieces.count)"
                    return PosterStripView(place: place, picture: figure.strip(box, title: place))
                }
            })
    }
}
