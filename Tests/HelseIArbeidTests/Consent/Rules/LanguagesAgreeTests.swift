import Diagnostics
import TestSupport
import Testing

@testable import HelseIArbeid

struct LanguagesAgreeTests {
    private typealias Fix = ConsentFixture

    private func says(_ nn: String, state: ConsentState = .draft) throws -> [Diagnostic] {
        LanguagesAgree.check(try Fix.version(nn: nn, state: state))
    }

    @Test func acceptsLanguagesThatAgree() throws { #expect(try shown(says(Fix.nynorsk)) == []) }

    @Test func draftIsWarnedAndSentFormRefused() throws {
        let fewer = try Fix.nynorsk.with("[] F1: samtalar\n", "")
        #expect(try says(fewer).map(\.severity) == [.warning, .error])
        let item = try Fix.nynorsk.with("# C02 frivillig\n", "# C02 frivillig\nHei.\n")
        #expect(try says(item).map(\.severity) == [.warning])
        #expect(try says(item, state: .submitted).map(\.severity) == [.error])
    }

    @Test(arguments: [
        ("12 månader", "21 månader"), ("00 00 00 01", "00 00 00 10"), ("10. november 2026", "2026, 10. november"),
        ("00 00 00 01", "telefonen"), ("12 månader", "12 månader, kvar 3. veke"), ("12 månader", "elleve månader"),
    ])
    func anotherNumberIsAlwaysAnError(old: String, new: String) throws {
        #expect(try says(Fix.nynorsk.with(old, new)).map(\.severity) == [.error])
    }

    @Test(arguments: [("12 månader", "tolv månader"), ("før 10. november", "innan 10 November"), ("Samtykket", "Ein gong: samtykket")])
    func sameNumberMayBeWrittenOtherwise(old: String, new: String) throws {
        #expect(try shown(says(Fix.nynorsk.with(old, new))) == [])
    }

    @Test func headsAgree() throws {
        let nb = ConsentSample(Fix.bokmål).text
        var sample = ConsentSample(Fix.nynorsk, language: .nynorsk)
        sample.state = .submitted
        sample.function = .none
        let version = try #require(ConsentVersion(number: 1, texts: [nb, sample.text], mirror: nil))
        #expect(
            LanguagesAgree.check(version).map(\.message) == [
                "«status» er ikke fylt ut likt på bokmål og nynorsk", "«funksjon» er ikke fylt ut likt på bokmål og nynorsk",
            ])
    }

    @Test func missingNormIsAnErrorOnceItIsSent() throws {
        #expect(LanguagesAgree.check(try Fix.version()).isEmpty)
        #expect(LanguagesAgree.check(try Fix.version(state: .submitted)).map(\.severity) == [.error])
    }

    /// Every small change of one language is found: the mirror lets nothing through.
    @Test func findsEveryMutation() throws {
        let mutants = Self.mutants(of: Fix.nynorsk)
        #expect(mutants.count > 60)
        for (name, lines) in mutants {
            #expect(try !says(lines).isEmpty, "\(name) is not found")
        }
    }

    private static func mutants(of text: String) -> [(String, String)] {
        let lines = text.split(separator: "\n").map(String.init)
        var mutants: [(String, [String])] = []
        for (index, line) in lines.enumerated() where !line.hasPrefix("# ") {
            mutants.append(("without «\(line)»", lines.enumerated().filter { $0.offset != index }.map(\.element)))
            mutants.append(("twice «\(line)»", Array(lines[...index] + lines[index...])))
            if line.hasPrefix("felt ") {
                let changed = line.replacingPrefix(through: ":", with: "felt telefon:")
                mutants.append(("another field for «\(line)»", lines.replacing(index, changed)))
            }
            if line.hasPrefix("valg ") { mutants.append(("a paragraph for «\(line)»", lines.replacing(index, String(line.dropFirst(8))))) }
            for place in line.indices where line[place].isNumber {
                var changed = line
                changed.replaceSubrange(place...place, with: line[place] == "7" ? "8" : "7")
                mutants.append(("another digit in «\(changed)»", lines.replacing(index, changed)))
            }
        }
        let parts = lines.split { $0.hasPrefix("# ") }.count
        let heads = lines.indices.filter { lines[$0].hasPrefix("# ") } + [lines.count]
        for part in 0..<parts {
            let range = heads[part]..<heads[part + 1]
            mutants.append(("without part \(part)", Array(lines[..<range.lowerBound] + lines[range.upperBound...])))
            mutants.append(("another kind of part \(part)", lines.replacing(range.lowerBound, "# " + lines[range.lowerBound].split(separator: " ")[1] + " kontakt X")))
            if part + 1 < parts {
                let next = heads[part + 1]..<heads[part + 2]
                let swapped = lines[..<range.lowerBound] + lines[next] + lines[range] + lines[next.upperBound...]
                mutants.append(("parts \(part) and \(part + 1) swapped", Array(swapped)))
            }
        }
        return mutants.map { ($0.0, $0.1.joined(separator: "\n")) }
    }
}

extension [String] {
    fileprivate func replacing(_ index: Int, _ line: String) -> [String] {
        var copy = self
        copy[index] = line
        return copy
    }
}

extension String {
    fileprivate func replacingPrefix(through mark: Character, with new: String) -> String {
        firstIndex(of: mark).map { new + self[index(after: $0)...] } ?? self
    }
}
