import Diagnostics
import Testing

@testable import Generator
import TestSupport

/// Content nobody writes by hand: it ends, soon, and with a diagnostic.
@Suite(.timeLimit(.minutes(10)))
struct HostileContentTests {
    private static let text = "Content/moduler/3-modul-1/tekst.md"
    private static let company = "Content/bedrifter/prove/bedrift.yaml"

    /// What is found in a build with the file. That it ends soon is for the suite's limit, wide enough for a busy machine, and
    /// for the acceptance check `pathological`, which compares times.
    private func findings(_ path: String, _ content: String) async throws -> [String] {
        let inputs = try Inputs.base().with(path, content)
        let built = await inputs.build()
        _ = Report.full(built.diagnostics)
        return built.diagnostics.findings
    }

    @Test func blocks100000Deep() async throws {
        let deep = "::: for deltaker\n" + String(repeating: "::: boks\n", count: 100_000)
        let found = try await findings(Self.text, deep)
        #expect(found.contains("for-dypt \(Self.text)"))
        #expect(found.count < 100)
        #expect(
            try await findings(Self.text, deep + String(repeating: ":::\n", count: 100_001)) == [
                "for-dypt \(Self.text)"
            ])
    }

    @Test func quotes100000Deep() async throws {
        let found = try await findings(
            Self.text, "::: for deltaker\n\n" + String(repeating: "> ", count: 100_000) + "a\n\n:::\n")
        #expect(found == ["for-dypt \(Self.text)"])
    }

    @Test func lists100000Deep() async throws {
        let found = try await findings(
            Self.text, "::: for deltaker\n\n" + String(repeating: "- ", count: 100_000) + "a\n\n:::\n")
        #expect(found == ["for-dypt \(Self.text)"])
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "- - ", "[["])
    func yaml100000Deep(_ opening: String) async throws {
        let found = try await findings(Self.company, String(repeating: opening, count: 100_000) + "\n")
        #expect(found.count == 1)
        #expect(found.first?.hasSuffix(Self.company) == true)
    }

    @Test func yamlThatGoesDeepByIndentation() async throws {
        let text = (0..<3000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(try await findings(Self.company, text) == ["for-dypt \(Self.company)"])
    }

    /// Ten aliases of ten aliases of ten aliases …
    @Test func yamlThatMultiplies() async throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            text +=
                "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
                + "]\n"
        }
        let found = try await findings(Self.company, text)
        #expect(Set(found) == ["yaml-utenfor-reglene \(Self.company)"])
        #expect(found.count == 13)
    }

    @Test func aSharedPieceAskedForAThousandTimes() async throws {
        let text = "::: for deltaker\n\n" + String(repeating: "::: felles hjelp :::\n\n", count: 1000) + ":::\n"
        #expect(try await findings(Self.text, text) == [])
    }

    @Test func tenThousandMistakesAreToldAtOnce() async throws {
        let text = "::: for deltaker\n\n" + String(repeating: "{{tull}}\n\n", count: 10_000) + ":::\n"
        #expect(try await findings(Self.text, text).count == 10_000)
    }

    @Test(arguments: ["{{", "}}", "::: ", ":::\n", "|", "`", "[", "![", "*a **a ", "\"", "<", "&#", "---\n", "# "])
    func manyOfTheSameSign(_ sign: String) async throws {
        _ = try await findings(
            Self.text, "::: for deltaker invitasjon-leder\n\n" + String(repeating: sign, count: 30_000) + "\n\n:::\n")
    }

    /// Any mixture of what means something: no crash, and every place is in the file it names.
    @Test(arguments: 0..<60 as Range<UInt64>)
    func anyMixture(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        let words = [
            "::: for veileder\n", "::: for deltaker leder\n", "::: tid 20 prosess IGP\n", "::: steg 5 Alene\n", ":::\n",
            "\n", "\n\n",
            "::: boks {{bedrift.navn}}\n", "::: felles hjelp :::\n", "::: skala a / b :::\n",
            "::: bransje barnehage skole\n",
            "::: puljer en\n", "::: form digital\n", "::: eksempel m1-si-fra-tidlig :::\n", "::: lysark x\n",
            "::: notat\n",
            "{{bedrift.leder}}", "{{tull}}", "[a](igp.html)", "[a](../../../../x)", "## Tittel\n", "| a |\n|---|\n",
            "- a\n", "---\n",
            "æ", "\t", "\\", "<b>", "«", "::: skrivelinjer 4 :::\n", "::: figur seks-moter :::\n", "::: ja-nei {{x\n",
        ]
        let text = random.items(of: words, count: 0...60).joined()
        let inputs = try Inputs.base().with(Self.text, text)
        let built = await inputs.build()
        #expect(built.diagnostics.hasErrors || built.value != nil)
        for span in built.diagnostics.compactMap(\.span) { #expect(span.range.upperBound <= span.file.bytes.count) }
    }
}
