import Diagnostics
import Testing

@testable import Generator

/// The marks of a template, and what only looks like one.
struct UnfilledScanTests {
    private func found(_ text: String) -> [String] {
        let file = SourceFile(path: "t.md", text: text)
        return UnfilledScan.marks(in: file, 0..<file.bytes.count).map { file.text(in: $0) }
    }

    @Test(arguments: [
        ("Behandlet <dato> av <navn>", ["<dato>", "<navn>"]),
        ("<Avsluttes / starte planleggingsfasen>", ["<Avsluttes / starte planleggingsfasen>"]),
        ("<…>", ["<…>"]), ("<___>", ["<___>"]), ("<årstall>", ["<årstall>"]), ("a <b c", []), ("<https://x.no>", []),
        ("<a@b.no>", []),
        ("1 < 2 og 3 > 2", []), ("<p>avsnitt</p>", []), ("<br/>", []), ("\\<dato>", []), ("<dato\n>", []), ("<<dato>", ["<dato>"]),
        ("<>", []),
        ("<!-- <dato> -->", ["<dato>"]),
    ])
    func findsMarks(text: String, marks: [String]) { #expect(found(text) == marks) }

    @Test(arguments: [("<dato>", true), ("til <dato>", false), ("", false), ("<dato><navn>", false)])
    func knowsAValueThatIsNothingElse(text: String, isMark: Bool) { #expect(UnfilledScan.isMark(text) == isMark) }

    @Test func keepsEveryByteInItsPlace() {
        let file = SourceFile(path: "t.md", text: "æ <dato> ø <navn>")
        let masked = UnfilledScan.masked(file, UnfilledScan.marks(in: file, 0..<file.bytes.count))
        #expect(masked.text(in: 0..<masked.bytes.count) == "æ [dato] ø [navn]")
        #expect(masked.bytes.count == file.bytes.count)
    }
}
