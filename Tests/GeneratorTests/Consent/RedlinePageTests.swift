import Foundation
import HelseIArbeid
import Markup
import TestSupport
import Testing

@testable import Generator

/// The patient's consent from its first version to its second. With `HIA_RECORD=1` what is told is written anew, and the run fails.
struct RedlinePageTests {
    private static var path: String { Project.tests + "/Consent/endringer.txt" }

    private func sample(_ archive: Archive, _ number: Int) throws -> ConsentText {
        let lines = try #require(archive.sections.first { $0.name == "\(number)-nb" }).text
        return ConsentSample(lines, number: number).text
    }

    private func page(_ redline: Redline, _ language: Language = .bokmål) async throws -> String {
        let page = PageContext(try await PosterSamples.library(), at: Places.office, in: language)
        return RedlinePage.render(redline, of: "NAV-samtykke", page).text
    }

    private func body(of page: String) -> String {
        let main = page.split(separator: "<main id=\"innhold\" tabindex=\"-1\">\n").last ?? ""
        return String(main.prefix(upTo: main.range(of: "</main>")?.lowerBound ?? main.endIndex))
    }

    @Test func tellsWhatChangedInTheTerminalAndOnThePage() async throws {
        let archive = Archive(try Project.text(of: Self.path))
        let redline = Redline(from: try sample(archive, 1), to: try sample(archive, 2))
        let told = [
            Archive.Section(name: "terminal", text: redline.terminalText(RedlineWording(language: .bokmål))),
            Archive.Section(name: "side", text: body(of: try await page(redline))),
        ]
        let texts = archive.sections.filter { section in !told.contains { $0.name == section.name } }
        let recorded = Archive(comment: archive.comment, sections: texts + told)
        if ProcessInfo.processInfo.environment["HIA_RECORD"] == "1" {
            try recorded.text.write(toFile: Self.path, atomically: true, encoding: .utf8)
            Issue.record("recorded endringer.txt")
            return
        }
        #expect(recorded.text == archive.text)
    }

    @Test func whatAFormSaysIsOnlyText() async throws {
        let redline = Redline(
            from: ConsentSample("# C01 start <b>Hei</b>\n<script>en</script> & to").text,
            to: ConsentSample("# C01 start <i>Hei</i>\n<script>tre</script> & to\n- <img>", number: 2).text)
        let page = try await page(redline)
        for markup in ["<script", "<img", "<b>", "<i>"] { #expect(!page.contains(markup)) }
    }

    @Test func everyMarkIsSaidAndWholeBlocksOnce() async throws {
        let redline = Redline(
            from: ConsentSample("# C01 start\nDu kan si nei til oss.\n- Borte").text,
            to: ConsentSample("# C01 start\nDu kan alltid si nei til NAV.\n[] Ny", number: 2).text)
        let page = try await page(redline)
        #expect(page.contains("Du kan <ins><span class=\"skjult\">\u{A0}nytt: </span>alltid</ins> si nei"))
        #expect(page.contains("<del><span class=\"skjult\">\u{A0}tatt bort: </span>oss</del>"))
        #expect(page.contains(">Nytt: rute å krysse av</p>\n<p><ins>Ny</ins></p>"))
        #expect(page.contains(">Tatt bort: punkt</p>\n<p><del>Borte</del></p>"))
    }

    @Test func nothingChangedIsOneSentence() async throws {
        let text = ConsentSample("# C01 start\nHei", language: .nynorsk).text
        let page = try await page(Redline(from: text, to: text), .nynorsk)
        #expect(page.contains("<h1>Kva er endra?</h1>") && page.contains("Ingenting er endra. Dei to versjonane er like.</p>"))
        #expect(!page.contains("<ins>") && page.contains("<strong>Uendra delar (1):</strong> <span>C01 start</span>"))
    }
}
