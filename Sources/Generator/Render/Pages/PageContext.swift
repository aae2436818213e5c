import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// What every page is made with: the library, and the frame in the language of the page.
struct PageContext: Sendable {
    let library: Library
    let path: OutputPath
    let language: Language
    let phrases: Phrases

    init(_ library: Library, at path: OutputPath, in language: Language) {
        self.library = library
        self.path = path
        self.language = language
        phrases = library.theme.phrases.nearest(to: language) ?? Phrases.empty(language)
    }

    var wording: Wording { Wording(language: language) }
    /// Whether the page is on the public site, which stands on its own.
    private var isPublic: Bool { Audience.publicSite.owns(path) }
    var region: Region { library.catalogue.region }
    var today: Day { library.catalogue.today }

    func address(of other: OutputPath) -> String { other.address(from: path) }

    func link(_ name: String, _ other: OutputPath) -> LinkView { LinkView(name: name, address: address(of: other)) }

    /// A link to a file with what it is, its size and number of pages; `nil` if it is not made.
    func file(_ path: OutputPath, _ edition: Edition, _ prints: Prints) -> FileView? {
        prints[path].map { FileView(name: wording.file(edition, $0), address: address(of: path)) }
    }

    /// The other forms a page comes in, as far as they are made.
    func editions(of page: OutputPath, _ prints: Prints) -> [FileView] {
        [Edition.archive, .form, .text, .slides, .a2, .a1, .a0].compactMap { file(page.edition($0), $0, prints) }
    }

    var officeName: String { "Alle bedrifter" }

    /// The way to the front page of the public site, for its pages about forms; none while there is no such page.
    var siteFront: [LinkView] {
        guard library.site?.hasFront == true else { return [] }
        let norm = [Language.bokmål, .nynorsk].contains(language) ? language : region.language
        return [link(SiteWording(language: language).front, SitePlaces(main: region.language).front(norm))]
    }

    /// The frame of a page; the title begins with what is special about it.
    func frame(
        template: String, heading: String, overline: String = "", title: [String] = [], crumbs: [LinkView] = [],
        isDraft: Bool = false, version: String = "", documentName: String = "", hasEditions: Bool = false
    ) -> FrameView {
        let source = "\(region.labourUnit), HelseIArbeid i \(region.name)"
        return FrameView(
            language: language,
            // A title has plain blanks, as a PDF's has.
            title: ([heading] + title + ["HelseIArbeid"]).joined(separator: " – ").replacing("\u{A0}", with: " "),
            template: template, styleAddress: address(of: isPublic ? SitePlaces.style : Places.style),
            iconAddress: address(of: isPublic ? SitePlaces.icon : Places.icon),
            heading: heading, overline: overline, crumbs: crumbs, isDraft: isDraft, version: version,
            documentName: documentName.isEmpty ? heading : documentName, source: source,
            editions: hasEditions ? EditionLinks.slot : .empty, isPublic: isPublic)
    }
}
