import Diagnostics
import HelseIArbeid
import TestSupport
import Testing

/// What one company has in its registers, so far as the bank looks at it.
struct BankSample {
    var industry = "barnehage"
    var statements: [String] = []
    var measures: [(level: String, what: String, state: String, effects: [String])] = []

    func contribution(_ number: Int, lint: PrivacyLint = PrivacyLint(people: [])) throws -> Bank.Contribution {
        var lines = statements.enumerated().map { "utsagn | U\($0.offset + 2) | 2026-08-14 | | 1 | \($0.element)" }
        if !measures.isEmpty {
            // What the measures are for; the word is too short to count.
            lines += ["utsagn | U1 | 2026-08-14 | | 1 | Ja", "sortering | 2026-09-01 | U1 | valgt | 1"]
            lines.append("involvering | 2026-09-02 | prikker | Tavla | 24")
        }
        for (index, measure) in measures.enumerated() {
            lines += [
                "tiltak | T\(index + 1) | 2026-10-28 | U1 | \(measure.level) | \(measure.what) | | Alle | 2026-12-01",
                "status | 2026-12-01 | T\(index + 1) | \(measure.state)",
            ]
            lines += measure.effects.map { "effekt | 2026-12-05 | T\(index + 1) | \($0)" }
        }
        let fixture = try Company.fixture("bransje | \(industry)")
        let company = Company(
            id: .init(slug: "bedrift-\(number)"), name: "Bedrift \(number)", departments: [], industry: fixture.industry,
            area: fixture.area, municipality: fixture.municipality, employees: 24, language: .bokmål, sicknessAbsence: nil,
            people: fixture.people, groupSize: nil, cohorts: [], meetings: [], updated: nil, span: fixture.span)
        let checked = CompanyProcess.standing(
            try .fixture(lines.joined(separator: "\n")), in: company, on: try day("2027-12-31"))
        return Bank.Contribution(try #require(checked.value, "\(shown(checked.diagnostics))"), lint: lint)
    }

    /// Companies with one text each.
    static func bank(_ statements: [String], industry: String = "barnehage") throws -> Bank {
        try bank(statements.map { BankSample(industry: industry, statements: [$0]) })
    }

    static func bank(_ samples: [BankSample], lint: PrivacyLint = PrivacyLint(people: [])) throws -> Bank {
        Bank(of: try samples.enumerated().map { try $0.element.contribution($0.offset, lint: lint) })
    }

    /// Few words, so that many are shared; some of them personal.
    static func random(seed: UInt64) -> [BankSample] {
        var random = SplitMix64(seed: seed)
        let words = """
            jeg vi eg me spør hverandre kvarandre hjelp hjelper hjelpar lederen leiaren ikke ikkje tid tida pause pausen løft \
            sammen saman tidlig tidleg vanskelig vanskelege 12345678901 Kari depresjon kaffe fugl sol
            """.split(separator: " ").map(String.init)
        func text() -> String {
            (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in words.randomElement(using: &random) }.joined(
                separator: " ")
        }
        func texts(_ most: Int) -> [String] { (0..<Int.random(in: 0...most, using: &random)).map { _ in text() } }
        return (0..<Int.random(in: 3...14, using: &random)).map { _ in
            BankSample(
                industry: Bool.random(using: &random) ? "barnehage" : "sykehjem", statements: texts(6),
                measures: texts(5).map { what in
                    (
                        ["gruppe", "leder"][Int.random(in: 0...1, using: &random)], what,
                        ["ferdig", "i gang"][Int.random(in: 0...1, using: &random)], texts(2)
                    )
                })
        }
    }
}
