import Diagnostics
import HelseIArbeid
import Markdown

/// A page of the public site in one language: `Content/fastleger/<språk>/<navn>.md`.
struct SitePage: Sendable {
    /// The name of its file, without `.md`: the same in every language.
    let slug: String
    let language: Language
    let head: SiteHead
    let text: SiteText
    /// The first line of the file.
    let span: Span

    static let front = "index"
}

/// A news item in one language: `Content/fastleger/<språk>/nyheter/<navn>.md`.
struct NewsItem: Sendable {
    let slug: String
    let language: Language
    let head: NewsHead
    let text: SiteText
    let span: Span
}

/// The text of a page, compiled: Markdown, boxes, and places where facts are put in.
struct SiteText: Sendable {
    var pieces: [Piece] = []

    enum Piece: Sendable {
        case text(Fragment)
        case part(SitePart)
        case open(SiteBox)
        case close
    }

    private var fragments: [Fragment] {
        pieces.compactMap { if case .text(let fragment) = $0 { fragment } else { nil } }
    }

    /// Those that lead to files of ours, or to a place on the page itself.
    var links: [Fragment.Link] {
        fragments.flatMap(\.links).filter { $0.isLocal || $0.destination.hasPrefix("#") }
    }

    var images: [String] { fragments.flatMap(\.images) }
    var headings: [Fragment.Heading] { fragments.flatMap(\.headings) }
}

/// What `::: vis …` puts into a page, by the word authors write.
enum SitePart: String, Sendable, CaseIterable {
    case receptions = "mottak"
    case municipalities = "kommuner"
    case waits = "ventetider"
    case markings = "merker"
    case points = "innhold"
    case copyTexts = "kopitekster"
    case courses = "forløp"
    case groups = "gruppetilbud"
    case offers = "lavterskel"
    case contacts = "kontakter"
    case ring = "ring"
    case meetings = "informasjonsmøter"
    case news = "nyheter"
    case latestNews = "siste-nytt"
    case forms = "skjemaer"
    case prints = "kort"

    /// Whether its own words are in English too; what the data files say is marked as Norwegian there.
    var isToldInEnglish: Bool {
        switch self {
        case .receptions, .municipalities, .waits, .markings, .contacts, .ring: true
        case .points, .copyTexts, .courses, .groups, .offers, .meetings, .news, .latestNews, .forms, .prints: false
        }
    }
}

/// A box in a page, by the word authors write.
enum SiteBox: String, Sendable, CaseIterable {
    case belongs = "hører-hjemme"
    case doesNotBelong = "hører-ikke-hjemme"
    case inDoubt = "usikker"
    case urgent = "haster"
}
