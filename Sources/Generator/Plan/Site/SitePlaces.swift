import HelseIArbeid

/// Where the pages of the public site go. Those in the county's main language lie outermost, the others in a folder of their own,
/// and a page has the same name in every language: an author's link holds in all of them.
struct SitePlaces: Sendable, Equatable {
    let main: Language

    /// How many folders down the pages of a language are, from the site's own.
    func depth(of language: Language) -> Int { language == main ? 0 : 1 }

    func page(_ slug: String, _ language: Language) -> OutputPath { file(slug + ".html", language) }
    func front(_ language: Language) -> OutputPath { page(SitePage.front, language) }
    func area(_ area: Area, _ language: Language) -> OutputPath { page("omrade-\(area.id)", language) }
    func municipality(_ municipality: Municipality, _ language: Language) -> OutputPath {
        page("kommune-\(municipality.id)", language)
    }
    func news(_ slug: String, _ language: Language) -> OutputPath { page("nyhet-\(slug)", language) }
    func index(_ language: Language) -> OutputPath { page("a-til-aa", language) }
    func overview(_ language: Language) -> OutputPath { page("oversikt", language) }
    func feed(_ language: Language) -> OutputPath { file("nyheter.xml", language) }
    func searchWords(_ language: Language) -> OutputPath { file("sok-\(language.tag).js", language) }
    /// The whole site on paper.
    func whole(_ language: Language) -> OutputPath { file("hele-nettstedet.pdf", language) }

    private func file(_ name: String, _ language: Language) -> OutputPath {
        OutputPath(Audience.publicFolder, language == main ? "" : language.tag, name)
    }

    static let style = OutputPath(Audience.publicFolder, "stil.css")
    static let icon = OutputPath(Audience.publicFolder, "ikon.svg")
    static let card = OutputPath(Audience.publicFolder, "bordkort.html")
    static let notFound = OutputPath(Audience.publicFolder, "404.html")
    static let searchScript = OutputPath(Audience.publicFolder, "sok.js")
    static let siteMap = OutputPath(Audience.publicFolder, "sitemap.xml")
    static let robots = OutputPath(Audience.publicFolder, "robots.txt")
    static func picture(_ name: String) -> OutputPath { OutputPath(Audience.publicFolder, Pictures.folder, name) }
}
