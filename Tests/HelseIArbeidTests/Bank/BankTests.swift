import HelseIArbeid
import TestSupport
import Testing

struct BankTests {
    private func themes(_ bank: Bank) -> [String] {
        (bank.industries.first?.findings?.statements.themes ?? []).map { "\($0.companies) \($0.text)" }
    }

    // MARK: - The gate

    @Test func fiveCompaniesTellAndFourDoNot() throws {
        #expect(themes(try BankSample.bank(Array(repeating: "Vi spør hverandre", count: 5))) == ["5 Jeg/vi spør hverandre"])
        let four = try BankSample.bank(Array(repeating: "Vi spør hverandre", count: 4))
        #expect(four.industries.count == 1 && four.industries[0].findings == nil)
    }

    /// Five that have something to tell, but four that say the same.
    @Test func fourOfFiveThatSayTheSameTellNothing() throws {
        let bank = try BankSample.bank(Array(repeating: "Vi spør hverandre", count: 4) + ["Vi ler"])
        #expect(themes(bank) == [])
        #expect(bank.industries.first?.findings?.statements.count?.texts == 5)
    }

    @Test func fiveTextsFromFourCompaniesTellNothing() throws {
        var samples = Array(repeating: BankSample(statements: ["Vi spør hverandre"]), count: 4)
        samples[0].statements.append("Vi spør hverandre!")
        samples.append(BankSample(statements: ["Vi ler"]))
        let bank = try BankSample.bank(samples)
        #expect(themes(bank) == [])
        #expect(bank.industries.first?.findings?.statements.count?.texts == 6)
    }

    @Test func twoFoldersOfOneCompanyAreOne() throws {
        let contributions = try (0..<5).map { try BankSample(statements: ["Vi ler"]).contribution(max(1, $0)) }
        #expect(Bank(of: contributions).industries.first?.findings == nil)
    }

    @Test func companiesOfAnotherIndustryDoNotCount() throws {
        let samples = (0..<8).map { BankSample(industry: $0 < 4 ? "barnehage" : "sykehjem", statements: ["Vi ler"]) }
        let bank = try BankSample.bank(samples)
        #expect(bank.industries.map(\.id) == ["barnehage", "sykehjem"])
        #expect(bank.industries.allSatisfy { $0.findings == nil })
    }

    // MARK: - What is alike

    @Test func spellingCaseAndWhoSpeaksMakeNoDifference() throws {
        let bank = try BankSample.bank([
            "Jeg får ikke hjelp tidlig nok.", "vi får ikke hjelp tidlig nok", "Eg får ikkje hjelp tidleg nok",
            "ME FÅR IKKJE HJELP TIDLEG NOK!",
            "«Vi får ikke hjelp – tidlig nok»",
        ])
        #expect(themes(bank) == ["5 Jeg/vi får ikke hjelp tidlig nok"])
    }

    @Test func othersAreToldByTheWordsTheyShare() throws {
        let bank = try BankSample.bank([
            "Vi spør om hjelp når det er tungt", "Jeg spør tidlig om hjelp", "Det er lov å spørre om hjelpen",
            "Vi spør noen om hjelp",
            "Alle spør om hjelp i tide", "Kaffe",
        ])
        #expect(themes(bank) == ["5 hjelp-"])
    }

    /// Each word from five companies, but never together from five: they are not told together.
    @Test func wordsAreToldTogetherOnlyIfFiveWroteThemTogether() throws {
        let samples = (0..<10).map {
            BankSample(statements: [$0 < 4 ? "fuglen på kaffen" : $0 < 7 ? "fuglen synger" : "kaffen koker"])
        }
        #expect(themes(try BankSample.bank(samples)) == ["7 fuglen"])
    }

    @Test func aFormThatFewWroteIsOnlyToldByItsBeginning() throws {
        let bank = try BankSample.bank(["Pause ute", "Pausen vår", "Flere pauser", "Lange pauser", "Pausene"])
        #expect(themes(bank) == ["5 paus-"])
    }

    // MARK: - The lint

    @Test func whatTheLintFindsNeverCounts() throws {
        let statements = Array(repeating: "Vi spør Espen Eksempel", count: 6)
        let bank = try BankSample.bank(
            statements.map { BankSample(statements: [$0]) }, lint: PrivacyLint(people: ["Espen Eksempel"]))
        #expect(bank.industries.first?.findings == nil)
        let likely = try BankSample.bank(Array(repeating: "Jeg har depresjon og trenger pause", count: 6))
        #expect(likely.industries.first?.findings == nil)
    }

    @Test func oneTextTheLintFindsIsOneTooFew() throws {
        var statements = Array(repeating: "Vi tar pause", count: 5)
        #expect(themes(try BankSample.bank(statements)).count == 1)
        statements[4] += ", ring 99 88 77 66"
        #expect(themes(try BankSample.bank(statements)) == [])
    }

    // MARK: - Measures and effects

    @Test func onlyMeasuresThatAreCarriedOutCountAndEachLevelForItself() throws {
        let done = BankSample(measures: [
            ("leder", "Fast tid til samtale", "ferdig", ["Flere sier fra"]),
            ("gruppe", "Felles kaffe", "i gang", ["Vi ler mer"]),
        ])
        let findings = try #require(try BankSample.bank(Array(repeating: done, count: 7)).industries.first?.findings)
        let leader = try #require(findings.measures.first { $0.level == .leader }).section
        #expect(leader.count?.texts == 7 && leader.themes.map(\.text) == ["Fast tid til samtale"])
        #expect(findings.measures.filter { $0.level != .leader }.allSatisfy { $0.section.isEmpty })
        #expect(findings.effects.themes.map(\.text) == ["Flere sier fra"])
    }

    // MARK: - Properties

    @Test func theOrderOfTheCompaniesMakesNoDifference() throws {
        var random = SplitMix64(seed: 7)
        for seed: UInt64 in 0..<40 {
            let contributions = try BankSample.random(seed: seed).enumerated().map { try $0.element.contribution($0.offset) }
            let told = BankReport.json(Bank(of: contributions))
            #expect(BankReport.json(Bank(of: contributions.shuffled(using: &random))) == told, "\(seed)")
        }
    }

    /// Every word in a theme was written by five companies of the industry in texts the lint let through, in one spelling or
    /// another.
    @Test func noWordIsToldThatFewerThanFiveWrote() throws {
        let lint = PrivacyLint(people: [])
        let same = [
            "eg": "jeg", "vi": "jeg", "me": "jeg", "ikkje": "ikke", "saman": "sammen", "kvarandre": "hverandre",
            "leiaren": "lederen",
            "hjelpar": "hjelper", "tidleg": "tidlig", "vanskelege": "vanskelige",
        ]
        var told = 0
        for seed: UInt64 in 0..<150 {
            let samples = BankSample.random(seed: seed)
            let bank = try BankSample.bank(samples)
            for industry in bank.industries {
                let texts = samples.filter { $0.industry == industry.id }.map { sample in
                    (sample.measures.isEmpty ? [] : ["Ja"]) + sample.statements
                        + sample.measures.filter { $0.state == "ferdig" }.flatMap { [$0.what] + $0.effects }
                }
                let written = texts.map { company in
                    Set(
                        company.filter { lint.findings(in: $0).isEmpty }.flatMap {
                            $0.lowercased().split(separator: " ").map(String.init)
                        }
                        .map { same[$0] ?? $0 })
                }
                for theme in industry.findings.map(themes) ?? [] {
                    told += 1
                    #expect(theme.companies >= 5)
                    for word in theme.text.lowercased().split(whereSeparator: { $0 == " " || $0 == "," }) where word != "jeg/vi"
                    {
                        let wrote = written.filter { words in
                            word.hasSuffix("-")
                                ? words.contains { $0.hasPrefix(word.dropLast()) } : words.contains(String(word))
                        }
                        #expect(wrote.count >= 5, "\(seed): \(theme)")
                    }
                }
            }
        }
        #expect(told > 100)
    }

    private func themes(_ findings: Bank.Findings) -> [Bank.Theme] {
        ([findings.statements, findings.effects] + findings.measures.map(\.section)).flatMap(\.themes)
    }
}
