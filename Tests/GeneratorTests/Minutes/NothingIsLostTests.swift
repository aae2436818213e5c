import Diagnostics
import HelseIArbeid
import TestSupport
import Testing

@testable import Generator

/// Every word below the front matter of minutes is printed or stands in an entry, however the file is written.
struct NothingIsLostTests {
    private func check(_ text: String, _ name: String) throws {
        let reader = try #require(ReadMinutes.shipped)
        let read = reader.read(text)
        // What is refused is not printed at all.
        guard let document = read.value, !read.diagnostics.hasErrors else { return }
        var source = WordCount()
        source.add(text)
        let missing = source.missing(in: WordCount.kept(of: document))
        #expect(missing.isEmpty, "\(name) loses \(missing.joined(separator: ", ")):\n\(text)")
    }

    @Test func ofTheShippedMinutes() throws {
        let texts = try ReadMinutes.texts()
        #expect(texts.count >= 6)
        for (name, text) in texts {
            try check(text, name)
            try check(text.replacing("\n", with: "\r\n"), name)
            let shipped = try #require(ReadMinutes.shipped)
            #expect(shipped.read(text).diagnostics.isEmpty)
        }
    }

    /// A line of the shipped minutes is indented, doubled, joined, quoted, made an item or moved; new ones are put in.
    @Test(arguments: UInt64(0)..<250)
    func ofMinutesThatSomebodyHasBeenAt(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let (name, text) = try #require(try ReadMinutes.texts().randomElement(using: &random))
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // A part of the file, so that what goes wrong can be read.
        let start = Int.random(in: 0..<max(1, lines.count - 30), using: &random)
        lines = Array(lines[start..<min(lines.count, start + Int.random(in: 5...30, using: &random))])
        for _ in 0..<Int.random(in: 1...8, using: &random) { Self.change(&lines, &random) }
        let changed = lines.joined(separator: Bool.random(using: &random) ? "\n" : "\r\n") + "\n"
        try check(changed, "\(name) (\(seed))")
    }

    private static let news = [
        "Ansvar: RR", "Frist: før jul", "Frist: 1. september", "Ansvar:", "Finne kontor. Ansvar: OO. Frist: 1. september", "- Ringe legen (Ansvar: GG)", "11/26-1: ferdig. Ja.",
        "- 11/26-1: videreføres, ny frist 1. november, ansvar PP og TT. Vi venter.", "Meldes til styringsgruppa: Kan de?", "Kan de? Spilles inn til styringsgruppa.",
        "Vedtak: Ja. Ansvar: OO", "### Vedtak", "### Konklusjon/vedtak: Vi leier.", "::: sitat E-post", ":::", "> Sitert. Ansvar: OO", "Se [notatet](https://eksempel.no/notat)",
        "Gjelder: sak 12/26,", "Tall: ventetid: 3–6 uker, økende", "  - Under. Ansvar: LL", "* Først", "## Dagsorden", "- 10.00–10.30 Sak 1", "    Innrykket", "| a | b |", "```",
        "## Neste møte", "Torsdag 21. januar 2027 kl. 14–16", "Svar på: samarbeidsgruppa 11/26", "Ved: OO og PP", "Vedtak:", "*Ansvar:* OO skriver og sender til LL", "---",
    ]

    private static func change(_ lines: inout [String], _ random: inout SplitMix64) {
        guard !lines.isEmpty else { return lines.append("Ansvar: RR") }
        let index = Int.random(in: lines.indices, using: &random)
        switch Int.random(in: 0...12, using: &random) {
        case 0: lines[index] = ["  ", "    ", " ", "\t"][Int.random(in: 0...3, using: &random)] + lines[index]
        case 1: lines[index] = "- " + lines[index]
        case 2: lines[index] = "> " + lines[index]
        case 3: lines.remove(at: index)
        case 4: lines.insert("", at: index)
        case 5 where index > 0:
            lines[index - 1] += " " + lines[index]
            lines.remove(at: index)
        case 6: lines.insert(lines[index], at: index)
        case 7: lines.swapAt(index, Int.random(in: lines.indices, using: &random))
        case 8: lines[index] = lines[index].replacing(": ", with: ":** ", maxReplacements: 1).replacing("Ansvar", with: "**Ansvar", maxReplacements: 1)
        default: lines.insert(news[Int.random(in: 0..<news.count, using: &random)], at: index)
        }
    }
}
