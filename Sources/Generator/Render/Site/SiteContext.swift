import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// What every page of the public site is made with: the material, and nothing that is not in it.
struct SiteContext: Sendable {
    let material: SiteMaterial
    let theme: Theme
    let path: OutputPath
    let language: Language
    let phrases: Phrases
    /// What may be told of PDFs.
    let prints: Prints

    init(_ material: SiteMaterial, _ theme: Theme, at path: OutputPath, in language: Language, prints: Prints = [:]) {
        self.material = material
        self.theme = theme
        self.path = path
        self.language = language
        self.prints = prints
        phrases = theme.phrases.nearest(to: language) ?? Phrases.empty(language)
    }

    var wording: SiteWording { SiteWording(language: language) }
    var region: Region { material.region }
    var facts: SiteFacts { material.facts }
    var places: SitePlaces { material.places }
    /// Where a page in a language that has not all of them links to: English readers are led to the county's own norm.
    var norm: Language { material.norms.contains(language) ? language : region.language }

    /// «HelseIArbeid for fastleger i Eventyrfylket».
    var siteTitle: String { "\(wording.siteName) \(wording.about(region.name))" }

    func address(of other: OutputPath) -> String {
        guard path == SitePlaces.notFound, let site = region.site, let own = webAddress(of: other) else { return other.address(from: path) }
        // It is shown wherever somebody went wrong: from the root of the host.
        let host = site.dropFirst("https://".count).prefix { $0 != "/" }
        return String(own.dropFirst("https://".count + host.count))
    }

    func link(_ name: String, _ other: OutputPath) -> HTML { "<a href=\"\(address(of: other))\">\(name.typeset)</a>" }

    /// A text that exists in both norms; on a page in another language it says which it is in (WCAG 3.1.2).
    func text(_ text: NormText) -> HTML { foreign(text.text(in: language)) }

    func foreign(_ text: String) -> HTML {
        if material.norms.contains(language) { return HTML(escaping: text.typeset) }
        return "<span lang=\"nb\">\(text.typeset)</span>"
    }

    func date(_ day: Day) -> HTML { "<time datetime=\"\(day.iso)\">\(day.written(in: language))</time>" }

    /// What may be shown of something that goes stale, with a mark where it may no longer be right.
    func shown<Value>(_ fact: Perishable<Value>, _ html: (Value) -> HTML) -> HTML {
        switch fact.freshness(on: material.today) {
        case .fresh(let value): html(value)
        case .stale(let value): "\(html(value)) <strong class=\"foreldet\">\(wording.stale)</strong>"
        case .expired: HTML(escaping: wording.tooOld)
        }
    }

    /// When something was last checked, and, while that day is still to come, when it will be again.
    func checked<Value>(_ fact: Perishable<Value>, source: String? = nil) -> HTML {
        let said: HTML = source.map { "\(wording.source): \(foreign($0)). " } ?? .empty
        let day: HTML = "\(said)\(wording.checked) \(date(fact.checked.value))"
        return fact.goodUntil < material.today ? "\(day)." : "\(day), \(wording.goodUntil(fact.goodUntil))."
    }
}
