import HelseIArbeid
import Markup

/// What is made for paper, as far as it is made, and the same to read on screen.
enum PrintsPart {
    static func html(_ page: SiteContext) -> HTML {
        let files = [
            (page.wording.card, SitePlaces.card.edition(.archive)), (page.wording.wholeAsFile, page.places.whole(page.norm)),
        ]
        let made = files.compactMap { name, path -> HTML? in
            page.prints[path].map { record in
                let about = Wording(language: page.language).file(.archive, record)
                return "<a href=\"\(page.address(of: path))\">\(name) (\(about))</a>"
            }
        }
        // Files are for the screen: on paper nobody can follow the links.
        let links: HTML = made.isEmpty ? .empty : "<p class=\"til-utskrift\">\(made.joined(separator: " · "))</p>\n"
        return links + "<p>\(page.link(page.wording.cardAsPage, SitePlaces.card))</p>\n"
    }
}
