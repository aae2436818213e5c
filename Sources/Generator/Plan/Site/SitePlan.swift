import Diagnostics
import HelseIArbeid
import Markdown

/// What is made of the public site: pages in every language they are in, pages for each area and municipality, what leads to them.
struct SitePlan {
    private let material: SiteMaterial
    private let pictures: Pictures
    private let hasSearch: Bool
    private var places: SitePlaces { material.places }

    /// `nil` while there is no front page.
    init?(_ library: Library) {
        guard library.site?.hasFront == true, let material = SiteMaterial(library) else { return nil }
        self.material = material
        pictures = library.pictures
        hasSearch = !library.theme.search.isEmpty
    }

    var documents: [PlannedDocument] {
        let pages = material.pages.map { document(places.page($0.slug, $0.language), .page($0)) }
        let news = material.news.map { document(places.news($0.slug, $0.language), .news($0)) }
        return pages + news + material.norms.flatMap(generated) + common + used
    }

    /// In one norm, what the facts alone make.
    private func generated(_ language: Language) -> [PlannedDocument] {
        let region = material.region
        return region.areas.map { document(places.area($0, language), .area($0, language)) }
            + region.municipalities.map { document(places.municipality($0, language), .municipality($0, language)) }
            + [document(places.index(language), .index(language)), document(places.overview(language), .overview(language))]
            + (hasSearch ? [document(places.searchWords(language), .searchWords(language))] : [])
            + (region.site == nil ? [] : [document(places.feed(language), .feed(language))])
    }

    private var common: [PlannedDocument] {
        [
            document(SitePlaces.card, .card, [.archive]), document(SitePlaces.notFound, .notFound),
            document(SitePlaces.robots, .robots),
        ] + (hasSearch ? [document(SitePlaces.searchScript, .searchScript)] : [])
            + (material.region.site == nil ? [] : [document(SitePlaces.siteMap, .siteMap)])
    }

    /// The pictures that pages show, and no other.
    private var used: [PlannedDocument] {
        let names = Set((material.pages.map(\.text) + material.news.map(\.text)).flatMap(\.images))
        return pictures.all.filter { names.contains("\(Pictures.folder)/\($0.name)") }.map {
            PlannedDocument(path: SitePlaces.picture($0.name), audience: .publicSite, recipe: .open(.picture($0)))
        }
    }

    private func document(_ path: OutputPath, _ recipe: SiteRecipe, _ editions: [Edition] = []) -> PlannedDocument {
        PlannedDocument(path: path, audience: .publicSite, recipe: .open(.site(recipe, material)), editions: editions)
    }

    /// The whole site as one file for each norm, in the order one reads it.
    func bundles(of documents: [PlannedDocument]) -> [PlannedBundle] {
        material.norms.compactMap { language in
            let read = documents.compactMap { document in document.siteRecipe.map { (document, $0) } }
                .filter { $0.1.language == language && $0.1.isRead }
            let order = read.sorted { left, right in
                (left.1.place.part, left.1.place.order, left.0.path) < (right.1.place.part, right.1.place.order, right.0.path)
            }.map(\.0)
            guard let first = order.first else { return nil }
            let title = SiteWording(language: language).wholeSite(material.region.name)
            return PlannedBundle(
                path: places.whole(language), content: .site(title: title, language), parts: order, ledger: first.ledger)
        }
    }
}

extension SiteReader {
    /// The order of readers on paper and in lists.
    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension PlannedDocument {
    var siteRecipe: SiteRecipe? { if case .open(.site(let recipe, _)) = recipe { recipe } else { nil } }
}

extension SiteRecipe {
    /// Whether it has anything to read on paper.
    fileprivate var isRead: Bool {
        switch self {
        case .page, .news, .area, .municipality: true
        case .index, .overview, .card, .feed, .notFound, .searchScript, .searchWords, .siteMap, .robots: false
        }
    }

    /// Its place in the whole site on paper: the front page, the others by reader, places, news.
    fileprivate var place: (part: Int, order: Int) {
        switch self {
        case .page(let page): page.slug == SitePage.front ? (0, 0) : (1 + page.head.reader.rank, page.head.order)
        case .area: (10, 0)
        case .municipality: (11, 0)
        case .news: (12, 0)
        case .index, .overview, .card, .feed, .notFound, .searchScript, .searchWords, .siteMap, .robots: (13, 0)
        }
    }
}
