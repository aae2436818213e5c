import Diagnostics
import HelseIArbeid
import TestSupport
import Testing

@testable import Generator

/// The site of a county that has little: what is not there is not linked to, and what is over is not offered.
struct SmallSiteTests {
    private static let address = "https://prove.eksempel.no/fastlege/"

    private static func inputs(_ more: [String: String] = [:]) throws -> Inputs {
        var inputs = try Inputs.base()
        try inputs.add("nettsted")
        let region = try #require(inputs["Content/region.yaml"])
        inputs["Content/region.yaml"] = region + "nettsted: \(address)\n"
        for (path, text) in more { inputs["Content/fastleger/\(path)"] = text }
        return inputs
    }

    private static func built(_ more: [String: String] = [:]) async throws -> [RenderedFile] {
        let built = try await inputs(more).build()
        return try #require(built.value, "\(Report.full(built.diagnostics))")
    }

    private static func page(_ title: String, _ state: String, _ text: String) -> String {
        """
        ---
        tittel: \(title)
        beskrivelse: En side.
        for: pasient
        rekkefølge: 5
        tilstand: \(state)
        publisert: 2026-11-01
        sist-kontrollert: 2026-11-01
        ---

        \(text)
        """
    }

    /// There are no forms here, so no register; the shipped frame is used, with its menu and foot.
    @Test func everyLinkLeadsToAFileThatIsMade() async throws {
        var inputs = try Self.inputs()
        for name in ["nettside", "bordkort"] {
            inputs["Templates/\(name).mustache"] = try Project.text(of: "\(Project.templates)/\(name).mustache")
        }
        let files = try #require(await inputs.build().value)
        let paths = Set(files.map(\.path))
        for file in files where file.path.isBelow("nettsted") && file.path.text.hasSuffix(".html") && file.path != SitePlaces.notFound {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for address in text.split(separator: " href=\"").dropFirst().map({ String($0.prefix { $0 != "\"" }) })
            where !["https:", "mailto:", "tel:"].contains(where: address.hasPrefix) {
                let target = try #require(file.path.resolving(address))
                #expect(paths.contains(target), "\(address) in \(file.path.text)")
                #expect(target.isBelow("nettsted"), "\(address) in \(file.path.text)")
            }
        }
    }

    /// A page approved in one language brings no draft of another with it.
    @Test func theMapHasOnlyWhatIsApproved() async throws {
        let files = try await Self.built([
            "nb/pasienter.md": Self.page("Pasienter", "godkjent", "Tekst."), "nn/pasienter.md": Self.page("Pasientar", "godkjent", "Tekst."),
            "en/pasienter.md": Self.page("Patients", "utkast", "Text."),
        ])
        let map = try #require(files["nettsted/sitemap.xml"])
        #expect(map.contains("<loc>\(Self.address)pasienter.html</loc>") && map.contains("<loc>\(Self.address)nn/pasienter.html</loc>"))
        #expect(!map.contains("en/pasienter.html") && !map.contains("ventetider"))
    }

    @Test func aMeetingNobodyCanSignUpForIsNotShown() async throws {
        let small = try Self.inputs()
        let contacts = try #require(small["Content/fastleger/kontakt.yaml"])
        let meetings = ["2026-11-19", "2026-11-20"].enumerated().map { index, deadline in
            """
              - dato: 2026-12-0\(index + 1)
                tid: 12.00–12.30
                tema: NAV
                tema-nynorsk: NAV
                form: digitalt
                form-nynorsk: digitalt
                påmelding: oda@eksempel.no
                frist: \(deadline)

            """
        }
        let files = try await Self.built([
            "kontakt.yaml": contacts + "informasjonsmøter:\n" + meetings.joined(),
            "nb/moter.md": Self.page("Møter", "utkast", "::: vis informasjonsmøter :::"),
            "nn/moter.md": Self.page("Møte", "utkast", "::: vis informasjonsmøter :::"),
        ])
        let page = try #require(files["nettsted/moter.html"])
        #expect(page.contains("2.\u{A0}desember 2026") && !page.contains("1.\u{A0}desember 2026"))
    }

    /// Where the site lies below a folder of its host, the page for wrong addresses leads there too.
    @Test func thePageForWrongAddressesLeadsHomeFromAnywhere() async throws {
        var inputs = try Self.inputs()
        inputs["Templates/nettside.mustache"] = try Project.text(of: "\(Project.templates)/nettside.mustache")
        let files = try #require(await inputs.build().value)
        let page = try #require(files["nettsted/404.html"])
        #expect(page.contains("href=\"/fastlege/stil.css\"") && page.contains("href=\"/fastlege/\"") && page.contains("href=\"/fastlege/nn/\""))
    }

    @Test func placesAreInTheOrderOfTheAlphabet() {
        let names = ["Åsen", "Zahl", "Ænes", "Øyer", "Aa", "Ås", "zoo"]
        #expect(names.inNorwegianOrder(\.self) == ["Aa", "Zahl", "zoo", "Ænes", "Øyer", "Ås", "Åsen"])
    }
}
