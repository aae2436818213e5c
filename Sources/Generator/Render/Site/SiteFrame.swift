import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// The frame of a page of the public site: what is around its text.
struct SiteFrame {
    let page: SiteContext
    let heading: String
    let summary: String
    var overline = ""
    var isDraft = false
    /// Whether search engines may find it: drafts and the page that says there is none are kept out.
    var isFound = true
    var published: Day?
    var checked: Perishable<Void>?
    var sources: [String] = []
    /// Run on this page; every other has none.
    var scripts: [OutputPath] = []
    /// Between the front page and this one.
    var crumbs: [LinkView] = []
    /// The same page in every language it has, with this one; empty where there is only this.
    var languages: [(Language, OutputPath)] = []

    private var wording: SiteWording { page.wording }
    private var isFront: Bool { page.path == page.places.front(page.language) }

    func html(_ body: HTML) -> HTML {
        page.theme.templates.site.render(
            SitePageView(
                head: head, phrases: page.phrases, heading: heading.typeset, overline: overline, menu: menu,
                languages: alternates { page.address(of: $0) }, crumbs: isFront ? [] : front + crumbs,
                draftNote: isDraft ? wording.draftNote : nil, staleNote: staleNote, body: body,
                sources: sources.map { LineView(text: $0.typeset) }, dates: dates, foot: foot, names: names))
    }

    // MARK: - The head

    private var head: SiteHeadView {
        let name = page.siteTitle
        return SiteHeadView(
            language: page.language,
            title: (isFront ? "\(name): \(heading)" : "\(heading) – \(name)").replacing("\u{A0}", with: " "), summary: summary,
            style: page.address(of: SitePlaces.style), icon: page.address(of: SitePlaces.icon),
            canonical: page.webAddress(of: page.path), alternates: alternates { page.webAddress(of: $0) ?? page.address(of: $0) },
            isFound: isFound && !isDraft, kind: isFront ? "website" : "article", locale: Self.locale(page.language),
            feed: page.region.site == nil
                ? nil : LinkView(name: wording.news, address: page.address(of: page.places.feed(page.norm))),
            scripts: scripts.map { LineView(text: page.address(of: $0)) },
            published: published?.iso, changed: checked?.checked.value.iso)
    }

    private static func locale(_ language: Language) -> String {
        switch language {
        case .nynorsk: "nn_NO"
        case .english: "en_GB"
        case .bokmål, .polish, .ukrainian: "nb_NO"
        }
    }

    private func alternates(_ address: (OutputPath) -> String) -> [SiteLanguageView] {
        languages.map { language, path in
            SiteLanguageView(
                name: SiteWording(language: language).ownName, tag: language.tag, address: address(path),
                isHere: language == page.language)
        }
    }

    // MARK: - Around the text

    private var front: [LinkView] { [LinkView(name: wording.front, address: page.address(of: page.places.front(page.norm)))] }

    private var menu: [SiteLinkView] {
        let links = page.material.menu(in: page.norm).map { ($0.head.short, page.places.page($0.slug, $0.language)) }
            + [(wording.indexTitle, page.places.index(page.norm))]
        return links.map { SiteLinkView(name: $0, address: page.address(of: $1), isHere: $1 == page.path) }
    }

    private var foot: [LinkView] {
        let links = page.material.foot(in: page.norm).map { ($0.head.short, page.places.page($0.slug, $0.language)) }
            + [(wording.overviewTitle, page.places.overview(page.norm))]
        return links.map { LinkView(name: $0, address: page.address(of: $1)) }
    }

    private var staleNote: HTML? {
        guard let checked, checked.isPast(on: page.material.today) else { return nil }
        return "\(wording.pageStale) \(page.date(checked.checked.value))."
    }

    private var dates: HTML? {
        let first = published.map { "\(wording.published) \(page.date($0))." as HTML }
        let last = checked.map { page.checked($0) }
        let told = [first, last].compactMap { $0 }
        return told.isEmpty ? nil : told.joined(separator: " ")
    }

    private var names: SiteNamesView {
        SiteNamesView(
            site: wording.siteName, about: wording.about(page.region.name), front: page.address(of: page.places.front(page.norm)),
            menu: wording.menu, languages: wording.languages, foot: wording.foot, sources: wording.sources,
            source: "\(page.region.labourUnit), HelseIArbeid i \(page.region.name)",
            otherLanguage: page.norm == page.language ? nil : page.norm.tag)
    }
}

extension SiteContext {
    /// The address on the web of a file of the site; `nil` while the site has none.
    func webAddress(of path: OutputPath) -> String? {
        region.site.map { $0 + Self.short(path) }
    }

    /// Below the site's own folder, and without the name that every web host fills in.
    private static func short(_ path: OutputPath) -> String {
        let own = path.text.dropFirst(Audience.publicFolder.count + 1)
        return String(own == "index.html" ? "" : own.hasSuffix("/index.html") ? own.dropLast("index.html".count) : own)
    }
}
