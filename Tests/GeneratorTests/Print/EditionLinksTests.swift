import HelseIArbeid
import Markup
import Testing

@testable import Generator

struct EditionLinksTests {
    @Test func theSlotIsFilledOrTakenAway() {
        let page = Array("<h1>Å</h1>\(EditionLinks.slot.text)<p>x</p>".utf8)
        #expect(String(decoding: EditionLinks.fill(page, with: nil), as: UTF8.self) == "<h1>Å</h1><p>x</p>")
        #expect(String(decoding: EditionLinks.fill(page, with: "<b>"), as: UTF8.self) == "<h1>Å</h1><b><p>x</p>")
        #expect(EditionLinks.fill(Array("uten".utf8), with: "<b>") == Array("uten".utf8))
    }

    @Test(arguments: [
        (0, 1, "1\u{A0}kB"), (1, 1, "1\u{A0}side, 1\u{A0}kB"), (2, 1000, "2\u{A0}sider, 1\u{A0}kB"), (11, 51_300, "11\u{A0}sider, 52\u{A0}kB"),
        (60, 999_000, "60\u{A0}sider, 999\u{A0}kB"), (60, 999_001, "60\u{A0}sider, 1,0\u{A0}MB"),
        (60, 1_250_000, "60\u{A0}sider, 1,3\u{A0}MB"),
    ])
    func tellsPagesAndSize(pages: Int, bytes: Int, text: String) {
        let record = PrintRecord(key: Digest(of: []), pages: pages, bytes: bytes)
        #expect(Wording(language: .bokmål).size(of: record) == text)
    }

    @Test func bothPDFsOfAFormAreLinkedTo() {
        let page = PlannedDocument(path: OutputPath("a", "skjema.html"), audience: .office, recipe: .style, editions: [.archive, .form])
        let record = PrintRecord(key: Digest(of: []), pages: 2, bytes: 1)
        let prints = Dictionary(uniqueKeysWithValues: page.editions.map { (page.path.edition($0), record) })
        #expect(
            EditionLinks.html(page, prints)?.text == """
                <p class="til-utskrift"><a href="skjema.pdf">PDF til utskrift (2\u{A0}sider, 1\u{A0}kB)</a> · \
                <a href="skjema-utfylling.pdf">PDF til å fylle ut på skjerm (2\u{A0}sider, 1\u{A0}kB)</a></p>
                """)
    }

    @Test func filesAreToldOfInTheLanguageOfThePage() {
        let record = PrintRecord(key: Digest(of: []), pages: 2, bytes: 1_250_000)
        let wording = Wording(language: .english)
        #expect(wording.link(to: .archive, record) == "PDF to print (2\u{A0}pages, 1.3\u{A0}MB)")
        #expect(wording.link(to: .form, record) == "PDF to fill in on screen (2\u{A0}pages, 1.3\u{A0}MB)")
        #expect(wording.file(.form, record) == "PDF to fill in, 2\u{A0}pages, 1.3\u{A0}MB")
        #expect(wording.pages(1) == "1\u{A0}page")
    }

    @Test func digestsTellListsApart() {
        let (a, b, c) = (Array("a".utf8), Array("b".utf8), Array("ab".utf8))
        let digests = [Digest(of: []), Digest(of: [[]]), Digest(of: [a]), Digest(of: [a, b]), Digest(of: [c]), Digest(of: [b, a])]
        #expect(Set(digests).count == digests.count)
        #expect(digests.allSatisfy { Digest(hex: $0.hex) == $0 })
        #expect(Digest(hex: "abc") == nil && Digest(hex: String(repeating: "G", count: 64)) == nil)
    }
}
