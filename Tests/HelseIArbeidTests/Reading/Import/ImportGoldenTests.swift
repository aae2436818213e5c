import Foundation
import HelseIArbeid
import TestSupport
import Testing

/// Every mess in `Samples`. With `HIA_RECORD=1` the expectations are written anew, and the run fails.
struct ImportGoldenTests {
    @Test(arguments: try ImportSample.all()) func isMadeAsExpected(_ sample: ImportSample) throws {
        let result = MinutesImport.read(sample.source)
        if ProcessInfo.processInfo.environment["HIA_RECORD"] == "1" {
            try sample.recorded(result.markdown, result.told).write(toFile: sample.path, atomically: true, encoding: .utf8)
            Issue.record("\(sample.name) is written anew")
            return
        }
        #expect(result.markdown == sample.section("fil"))
        #expect(result.told + "\n" == sample.section("fortalt"))
    }

    @Test func thereAreEnough() throws { #expect(try ImportSample.all().count >= 12) }

    @Test(arguments: try ImportSample.all()) func losesNoWord(_ sample: ImportSample) throws {
        let result = MinutesImport.read(sample.source)
        #expect(RawWords.lost(sample.source, in: result) == [])
        #expect(result.isComplete)
        if let first = result.understood.cases.first {
            #expect(RawWords.outOfOrder(sample.source, from: first.line, in: result) == nil)
        }
    }

    @Test(arguments: try ImportSample.all()) func tellsOfEveryWordThatIsGone(_ sample: ImportSample) throws {
        let result = MinutesImport.read(sample.source)
        let told = Set(result.notes.flatMap { RawWords.tokens($0.text) })
        for word in result.removed.flatMap(RawWords.tokens) { #expect(told.contains(word), "\(word)") }
    }

    /// What is made is made of again: importing a file that was imported loses nothing either.
    @Test(arguments: try ImportSample.all()) func survivesItsOwnResult(_ sample: ImportSample) throws {
        let first = MinutesImport.read(sample.source)
        #expect(RawWords.lost(first.markdown, in: MinutesImport.read(first.markdown)) == [])
    }
}

/// Cut, torn and shuffled texts: no crash, and every word is there.
struct ImportFuzzTests {
    private static func mangled(_ text: String, _ random: inout SplitMix64) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            guard !lines.isEmpty else { break }
            let index = Int.random(in: lines.indices, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: lines.removeSubrange(index..<min(lines.count, index + Int.random(in: 1...12, using: &random)))
            case 1: lines.insert("", at: index)
            case 2: lines[index] = String(lines[index].prefix(Int.random(in: 0...max(1, lines[index].count), using: &random)))
            case 3: lines.swapAt(index, Int.random(in: lines.indices, using: &random))
            case 4: lines.insert(lines.randomElement(using: &random) ?? "", at: index)
            default: lines[index] = (["Ansvar:", "> ", "::: ", "- ", "12/26", "# ", "|", "* ", "{{x}} ", "\t"].randomElement(using: &random) ?? "") + lines[index]
            }
        }
        let start = Int.random(in: 0...max(0, lines.count - 1), using: &random)
        let isCut = Bool.random(using: &random)
        return lines.dropFirst(isCut ? start : 0).joined(separator: "\n")
    }

    private func check(_ text: String, seed: UInt64, rounds: Int) {
        var random = SplitMix64(seed: seed)
        for round in 0..<rounds {
            let source = Self.mangled(text, &random)
            let result = MinutesImport.read(source)
            let lost = RawWords.lost(source, in: result)
            #expect(lost == [], "round \(round)")
            #expect(result.isComplete, "round \(round)")
            guard lost.isEmpty, result.isComplete else { return }
        }
    }

    @Test(arguments: try ImportSample.all()) func losesNothingOfSamples(_ sample: ImportSample) { check(sample.source, seed: 235, rounds: 60) }

    @Test(.enabled(if: RealMinutes.isThere)) func losesNothingOfRealMinutes() throws { check(try #require(RealMinutes.text), seed: 236, rounds: 120) }

    @Test(arguments: ["", "\n", " ", "\u{FEFF}", "•", "-", "Ansvar", "Ansvar:", "12/26", ":::", "---\n---", "\u{F0B7}", "\u{FFFD}", "a", "«", "Til stede:"])
    func survivesVeryLittle(text: String) {
        let result = MinutesImport.read(text)
        #expect(RawWords.lost(text, in: result) == [])
        #expect(result.markdown.hasPrefix("---\n"))
    }
}
