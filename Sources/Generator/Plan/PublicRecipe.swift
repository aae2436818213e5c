import Diagnostics
import HelseIArbeid

/// What a file of the public site is made of. Everything here is made of public things only: there is no case, and no way to make
/// one, for a draft, a company or minutes.
enum PublicRecipe: Sendable {
    /// Every version that was ever approved.
    case register(Language)
    /// A form in use.
    case form(PublishedForm)
    /// The text of a version as it was approved.
    case frozenText(PublishedText)
    /// The site for GPs.
    case site(SiteRecipe, SiteMaterial)
    /// One that a page of the site shows.
    case picture(Picture)
    case style
    case icon

    var language: Language {
        switch self {
        case .site(let recipe, let material): recipe.language ?? material.region.language
        case .register(let language): language
        case .form(let form): form.printed.language
        case .frozenText, .picture, .style, .icon: .bokmål
        }
    }
}

/// A text of the version that applies. It can be made of nothing else.
struct PublishedForm: Sendable {
    let printed: PrintedForm

    init?(_ printed: PrintedForm) {
        guard printed.standing == .current, printed.text.frozen != nil, printed.cut == .whole else { return nil }
        self.printed = printed
    }

    /// All that apply on a day.
    static func all(in consents: Consents, on day: Day) -> [PublishedForm] {
        consents.inOrder.compactMap { form in form.applying(on: day).map { (form, $0) } }.flatMap { form, version in
            version.texts.compactMap { PrintedForm($0, of: version, form, in: consents, on: day).flatMap(PublishedForm.init) }
        }
    }
}

/// A text that was approved once, with its fingerprint. It can be made of nothing else.
struct PublishedText: Sendable {
    let form: ConsentForm
    let version: ConsentVersion
    let language: Language
    let fingerprint: String
    /// What the fingerprint is of.
    let bytes: [UInt8]

    init?(_ text: ConsentText, of version: ConsentVersion, _ form: ConsentForm) {
        guard version.approval != nil, let frozen = text.frozen, let copy = frozen.copy else { return nil }
        self.form = form
        self.version = version
        language = text.language
        fingerprint = frozen.fingerprint.value
        bytes = copy.bytes
    }
}
