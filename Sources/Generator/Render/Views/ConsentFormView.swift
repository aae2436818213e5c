import HelseIArbeid
import Markup
import Templating

/// A form in one version and language: to be read, printed and filled in.
struct ConsentFormView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    /// What every reader must know before the text; `nil` when there is nothing to say.
    let state: ConsentStateView?
    let body: HTML
    /// In large type.
    let isLarge: Bool
    let footer: ConsentFooterView

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .view("tilstand", \.state), .html("brod", \.body),
        .flag("stor", \.isLarge), .flag("har_qr") { !$0.footer.code.isEmpty }, .view("bunn", \.footer),
    ]
}

/// Whether the version may be used: said in words above the text, and for most across every printed page.
struct ConsentStateView: TemplateView {
    enum Kind: String, Sendable, CaseIterable {
        case draft = "utkast"
        case submitted = "til-godkjenning"
        /// It applies, or will from a day.
        case applies = "gjelder"
        case replaced = "erstattet"
        case withdrawn = "trukket"
    }

    let kind: Kind
    /// «Utkast.»
    let mark: String
    /// «Skjemaet er ikke godkjent og skal ikke brukes.»
    let text: String
    let language: Language

    static let fields: FieldTable<Self> = [
        .text("slag", \.kind.rawValue), .text("merke", \.mark), .text("tekst", \.text),
        .flag("har_vannmerke") { $0.kind != .applies }, .text("vannmerke") { $0.kind.watermark(in: $0.language) },
    ]
}

extension ConsentStateView.Kind {
    /// What is written across the page; nothing when the version applies.
    func watermark(in language: Language) -> String {
        let (bokmål, nynorsk, english) =
            switch self {
            case .draft, .submitted: ("UTKAST", "UTKAST", "DRAFT")
            case .applies: ("", "", "")
            case .replaced: ("ERSTATTET", "ERSTATTA", "REPLACED")
            case .withdrawn: ("TRUKKET TILBAKE", "TREKT TILBAKE", "WITHDRAWN")
            }
        return switch language {
        case .bokmål: bokmål
        case .nynorsk: nynorsk
        case .english, .polish, .ukrainian: english
        }
    }
}

/// The foot of every page: which form it is, down to the letter, and where one sees whether it still applies.
struct ConsentFooterView: TemplateView {
    let name: String
    /// «Versjon 2 · Gjelder fra 1. januar 2027 · bokmål».
    let version: String
    /// Its name, and the digits in groups; `nil` while nothing is approved.
    let fingerprint: FactView?
    /// What stands there, and the address in words; `nil` when the form is not published anywhere.
    let address: FactView?
    /// The same address as a code, or empty.
    let code: HTML
    /// Who hands it out; on screen only.
    let source: String

    static let fields: FieldTable<Self> = [
        .text("navn", \.name), .text("versjon", \.version), .view("fingeravtrykk", \.fingerprint),
        .view("adresse", \.address), .html("qr", \.code), .text("kilde", \.source),
    ]

    /// `3f2a91bc…` as `3f2a 91bc …`, which an eye can compare.
    static func groups(of digits: String) -> String {
        var groups: [Substring] = []
        var rest = digits[...]
        while !rest.isEmpty {
            groups.append(rest.prefix(4))
            rest = rest.dropFirst(4)
        }
        return groups.joined(separator: " ")
    }
}
