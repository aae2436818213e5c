import HelseIArbeid

/// The places of the documents: one function for each kind, so that links and files agree by construction.
enum Places {
    static let office = OutputPath("index.html")
    static let style = OutputPath("stil.css")
    static let icon = OutputPath("ikon.svg")

    /// How many folders down these are: a text is compiled once for all of them, with the addresses of its pictures.
    static let depthOfPages = 1
    static let depthOfPacks = 3

    static func picture(_ name: String) -> OutputPath { OutputPath(Pictures.folder, name) }

    static func page(_ slug: String) -> OutputPath { OutputPath("sider", slug + ".html") }

    static func company(_ id: Company.ID) -> OutputPath {
        OutputPath(Audience.companiesFolder, id.slug, "index.html")
    }

    static func calendar(_ id: Company.ID) -> OutputPath {
        OutputPath(Audience.companiesFolder, id.slug, "kalender.ics")
    }

    static func poster(_ id: Company.ID) -> OutputPath {
        OutputPath(Audience.companiesFolder, id.slug, "plakat.html")
    }

    static func journey(_ id: Company.ID) -> OutputPath {
        OutputPath(Audience.companiesFolder, id.slug, "utsagnenes-vei.html")
    }

    /// On sheets of A4, to be glued together.
    static func posterTiles(_ id: Company.ID, _ grid: PosterTiles.Grid) -> OutputPath {
        OutputPath(Audience.companiesFolder, id.slug, grid == .four ? "plakat-a4.html" : "plakat-a4-ni.html")
    }

    /// What is new on it, to be glued on.
    static func posterStrips(_ id: Company.ID) -> OutputPath {
        OutputPath(Audience.companiesFolder, id.slug, "plakat-strimler.html")
    }

    static func pack(_ id: Company.ID, _ session: Session) -> OutputPath {
        OutputPath(Audience.companiesFolder, id.slug, session.folder, "index.html")
    }

    /// Everything for one meeting, to print.
    static func bundle(_ id: Company.ID, _ session: Session) -> OutputPath {
        OutputPath(Audience.companiesFolder, id.slug, session.folder, "pakke.pdf")
    }

    /// The front page of the bundle, which is only printed.
    static func cover(_ id: Company.ID, _ session: Session) -> OutputPath {
        OutputPath(Audience.companiesFolder, id.slug, session.folder, "omslag.html")
    }

    static func document(_ id: Company.ID, _ session: Session, _ kind: DocumentKind) -> OutputPath {
        OutputPath(Audience.companiesFolder, id.slug, session.folder, kind.key + ".html")
    }

    static func mailText(_ id: Company.ID, _ session: Session, _ kind: DocumentKind) -> OutputPath {
        OutputPath(Audience.companiesFolder, id.slug, session.folder, kind.key + ".txt")
    }
}
