import Diagnostics
import TestSupport
import Testing

@testable import Tables

struct FormulaTests {
    @Test(arguments: [
        "=1+1", "+47", "-ja", "@a", "\"\t=1\"", "\"=HYPERLINK(\"\"http://x\"\")\"", "\"\rx\"", " =1", "\" =1\"", "＝1",
        "\"\nx\"",
    ])
    func keepsFormulasAndWarns(written: String) {
        let result = TableFile.read(csv("k;l\nx;\(written)\n"))
        #expect(result.diagnostics.map(\.code) == [.formulaCell])
        #expect(result.diagnostics.map(\.severity) == [.warning])
        #expect(result.diagnostics.first?.message == "teksten i rad 2, kolonne B («l»), ser ut som en formel for Excel")
        #expect(result.value?.rows.first?[1].isEmpty == false)
    }

    @Test(arguments: [
        ("'=1", "=1"), ("''=1", "'=1"), ("'", "'"), ("''", "''"), ("'a=1", "'a=1"), ("' =1", " =1"), ("\"'\t\"", "\t"),
    ])
    func takesTheGuardAway(written: String, text: String) {
        let result = TableFile.read(csv("k;l\nx;\(written)\n"))
        #expect(result.diagnostics.isEmpty)
        #expect(result.value?.rows.first?[1].text == text)
    }

    @Test func warnsInTheHeadToo() {
        #expect(TableFile.read(csv("=k;l\n")).diagnostics.map(\.code) == [.formulaCell])
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func guardsWithoutLoss(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = ["'", "=", "+", "-", "@", "\t", "\r", "\n", " ", "\u{A0}", "a", "＠"]
        for _ in 0..<50 {
            let text = (0..<Int.random(in: 0...5, using: &random)).map { _ in
                pieces[Int.random(in: pieces.indices, using: &random)]
            }.joined()
            let guarded = Formula.guarded(text)
            #expect((Formula.unguarded(guarded) ?? guarded).unicodeScalars.elementsEqual(text.unicodeScalars))
            #expect(!"=+-@\t\r\n＝＋－＠".unicodeScalars.contains(guarded.unicodeScalars.first ?? "a"))
        }
    }
}
