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

    /// When something was last checked, and how long it holds.
    func checked<Value>(_ fact: Perishable<Value>) -> HTML {
        let isStale = fact.freshness(on: material.today).isStale
        let day = "\(wording.checked) \(date(fact.checked.value))" as HTML
        return isStale ? "\(day). <strong class=\"foreldet\">\(wording.stale)</strong>" : "\(day), \(wording.goodUntil(fact.goodUntil))."
    }
}
