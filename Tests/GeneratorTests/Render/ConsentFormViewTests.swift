import Diagnostics
import HelseIArbeid
import Markup
import Templating
import Testing

@testable import Generator

/// The page of a form, with the theme that is shipped.
struct ConsentFormViewTests {
    private static func page(
        _ kind: ConsentStateView.Kind?, in language: Language = .bokmål, address: String? = nil, isLarge: Bool = false
    ) async throws -> String {
        let workspace = try #require(
            await WorkspaceReader.read(content: Project.content, templates: Project.templates).value)
        let theme = try #require(Theme.load(workspace).value)
        let frame = FrameView(
            language: language, title: "Samtykke – HelseIArbeid", template: "samtykke", styleAddress: "stil.css",
            iconAddress: "ikon.svg", heading: "Samtykke", overline: "", crumbs: [], isDraft: false, version: "",
            documentName: "Samtykke", source: "Her", editions: .empty)
        let footer = ConsentFooterView(
            name: "Samtykke", version: "Versjon 2 · bokmål",
            fingerprint: FactView(name: "Fingeravtrykk", value: ConsentFooterView.groups(of: "3f2a91bc")),
            address: address.map { FactView(name: "Se om versjonen gjelder", value: $0) },
            code: address.flatMap { QRCode($0)?.figure } ?? .empty, source: "Her")
        let state = kind.map { ConsentStateView(kind: $0, mark: "Merke.", text: "Om <det>.", language: language) }
        let view = ConsentFormView(
            frame: frame, phrases: theme.phrases.nearest(to: language) ?? .empty(language), state: state,
            body: "<section class=\"skjemadel\"></section>", isLarge: isLarge, footer: footer)
        return theme.templates.consentForm.render(view).text
    }

    @Test func theFootSaysWhichFormItIs() async throws {
        let plain = try await Self.page(nil)
        #expect(plain.contains("<footer class=\"fot samtykke-fot\">"))
        #expect(plain.split(separator: "<footer").count == 2, "in place of the one of the frame")
        #expect(plain.contains("<p class=\"fot-versjon\">Versjon 2 · bokmål</p>"))
        #expect(plain.contains("Fingeravtrykk</span> <code class=\"fot-hex\">3f2a 91bc</code>"))
        #expect(!plain.contains("<svg") && !plain.contains("fot-adresse") && plain.contains("<div class=\"samtykke\">"))
        let published = try await Self.page(nil, address: "https://example.org/a", isLarge: true)
        #expect(published.contains("<div class=\"samtykke stor har-qr\">") && published.contains("<svg class=\"qr\""))
        #expect(published.contains("Se om versjonen gjelder</span> https://example.org/a</p>"))
    }

    @Test(arguments: [
        (ConsentStateView.Kind.draft, Language.bokmål, "UTKAST"), (.submitted, .nynorsk, "UTKAST"), (.draft, .english, "DRAFT"),
        (.replaced, .bokmål, "ERSTATTET"), (.replaced, .nynorsk, "ERSTATTA"), (.withdrawn, .english, "WITHDRAWN"),
        (.withdrawn, .nynorsk, "TREKT TILBAKE"),
    ])
    func whatMustNotBeUsedSaysSoInWordsAndAcrossThePage(
        kind: ConsentStateView.Kind, language: Language, watermark: String
    ) async throws {
        let page = try await Self.page(kind, in: language)
        let slug = kind.rawValue
        #expect(page.contains("<p class=\"tilstand\" data-tilstand=\"\(slug)\"><strong class=\"tilstand-merke\">Merke.</strong> Om &lt;det&gt;.</p>"))
        #expect(page.contains("data-tilstand=\"\(slug)\" aria-hidden=\"true\"><span>\(watermark)</span></div>"))
    }

    @Test func aFormInUseHasNoWatermark() async throws {
        let page = try await Self.page(.applies)
        #expect(page.contains("data-tilstand=\"gjelder\"") && !page.contains("vannmerke"))
    }

    @Test func digitsAreInGroupsOfFour() {
        #expect(ConsentFooterView.groups(of: "") == "")
        #expect(ConsentFooterView.groups(of: "abcdef") == "abcd ef")
    }
}
