import Diagnostics
import HelseIArbeid
import Markdown

/// Loads `Content/fastleger`: the facts, and the pages that put them into their texts.
struct SiteLoader {
    static let folder = "fastleger"
    static let news = "nyheter"
    /// News is for those who refer, and has no other language.
    private static let newsLanguages = [Language.bokmål.tag, Language.nynorsk.tag]

    private let workspace: Workspace
    private let pictures: Pictures
    /// The language whose pages lie outermost.
    private let main: Language
    private var found: [Diagnostic] = []

    /// `nil` where nobody has written where GPs refer to.
    static func load(_ workspace: Workspace, _ pictures: Pictures, main: Language) async -> Checked<Site> {
        var loader = SiteLoader(workspace: workspace, pictures: pictures, main: main)
        let site = await loader.site()
        return Checked(site, loader.found)
    }

    private init(workspace: Workspace, pictures: Pictures, main: Language) {
        self.workspace = workspace
        self.pictures = pictures
        self.main = main
    }

    /// Whether a file of this path below the folder is one that is read.
    static func isKnown(_ parts: [String]) -> Bool {
        let data = [ReferralFile.path, ReferralPointsFile.path, CoursesFile.path, OffersFile.path, ContactsFile.path]
        switch parts.count {
        case 1: return data.contains("\(folder)/\(parts[0])")
        case 2: return SiteLanguage(rawValue: parts[0]) != nil && parts[1].hasSuffix(".md")
        case 3: return newsLanguages.contains(parts[0]) && parts[1] == news && parts[2].hasSuffix(".md")
        default: return false
        }
    }

    private mutating func site() async -> Site? {
        let (pages, news) = (await pages(), await newsItems())
        guard let facts = facts() else {
            let files = workspace.content(in: Self.folder)
            if let first = files.first?.file, workspace.contentFile(ReferralFile.path) == nil { found.append(.noReferral(first)) }
            return nil
        }
        return Site(facts: facts, pages: pages, news: news)
    }

    // MARK: - Facts

    private mutating func facts() -> SiteFacts? {
        let referral = read(ReferralFile.path, ReferralFile.record)
        let (points, courses) = (read(ReferralPointsFile.path, ReferralPointsFile.record), read(CoursesFile.path, CoursesFile.record))
        let (offers, contacts) = (read(OffersFile.path, OffersFile.record), read(ContactsFile.path, ContactsFile.record))
        guard let referral else { return nil }
        return SiteFacts(
            referral: referral, points: points ?? [], courses: courses ?? [], groups: offers?.groups ?? [],
            offers: offers?.lowThreshold ?? [], contacts: contacts?.contacts ?? [], meetings: contacts?.meetings ?? [])
    }

    private mutating func read<Value>(_ path: String, _ record: Record<Value>) -> Value? {
        workspace.contentFile(path).flatMap { record.read($0).unwrap(into: &found) }
    }

    // MARK: - Pages

    private typealias File = (slug: String, language: Language, file: SourceFile, images: [String: String])

    private mutating func pages() async -> [SitePage] {
        let loaded = await concurrentMap(files { !$0.contains("/") }) { file -> Checked<SitePage> in
            Self.parts(file, SitePageFile.record).map { head, text in
                SitePage(slug: file.slug, language: file.language, head: head, text: text, span: Span(file.file, line: 1))
            }
        }
        return loaded.compactMap { $0.unwrap(into: &found) }
    }

    private mutating func newsItems() async -> [NewsItem] {
        let files = files { $0.hasPrefix(Self.news + "/") }.filter { Self.newsLanguages.contains($0.language.tag) }
        let loaded = await concurrentMap(files) { file -> Checked<NewsItem> in
            Self.parts(file, NewsFile.record).map { head, text in
                NewsItem(slug: file.slug, language: file.language, head: head, text: text, span: Span(file.file, line: 1))
            }
        }
        return loaded.compactMap { $0.unwrap(into: &found) }
    }

    private mutating func files(_ isWanted: (String) -> Bool) -> [File] {
        SiteLanguage.allCases.flatMap { language -> [File] in
            let images = pictures.addresses(fromDepth: SitePlaces(main: main).depth(of: language.language))
            return workspace.content(in: "\(Self.folder)/\(language.rawValue)").compactMap { path, file in
                guard path.hasSuffix(".md"), isWanted(String(path.dropLast(3))) else { return nil }
                let slug = path.dropLast(3).split(separator: "/").last.map(String.init) ?? ""
                if !slug.isSlug { found.append(.badSlug(slug, file)) }
                return (slug, language.language, file, images)
            }
        }
    }

    private static func parts<Head: Sendable>(_ file: File, _ record: Record<Head>) -> Checked<(Head, SiteText)> {
        var found: [Diagnostic] = []
        guard let parts = FrontMatter.split(file.file).unwrap(into: &found) else { return Checked(nil, found) }
        guard let yaml = parts.yaml else { return Checked(nil, found + [.noSiteHead(file.file)]) }
        let head = YAMLParser.parse(file.file, yaml).unwrap(into: &found).flatMap { record.read($0, &found) }
        let text = SiteTextCompiler.compile(file.file, parts.body, images: file.images, in: file.language).unwrap(into: &found)
        guard let head, let text else { return Checked(nil, found) }
        return Checked((head, text), found)
    }
}

/// The languages the public site has: both norms, and English for patients.
private enum SiteLanguage: String, CaseIterable {
    case nb, nn, en

    var language: Language {
        switch self {
        case .nb: .bokmål
        case .nn: .nynorsk
        case .en: .english
        }
    }
}

extension Diagnostic {
    fileprivate static func noReferral(_ file: SourceFile) -> Diagnostic {
        .error(
            .missingFolder, "«Content/\(ReferralFile.path)» mangler: nettstedet har ingen steder å sende henvisninger", at: Span(file, line: 1),
            help: "lag fila med merker og mottak; se `hia schema henvisning`")
    }

    fileprivate static func noSiteHead(_ file: SourceFile) -> Diagnostic {
        .error(
            .frontMatter, "feltene øverst mangler", at: Span(file, line: 1),
            help: "begynn fila med «---», feltene og «---»; se `hia schema fastlegeside`")
    }
}
