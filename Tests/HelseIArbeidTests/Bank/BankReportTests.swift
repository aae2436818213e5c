import HelseIArbeid
import Testing

struct BankReportTests {
    private static func bank() throws -> Bank {
        let kindergartens = (0..<6).map { index in
            BankSample(
                statements: ["Vi spør hverandre", index < 5 ? "Lederen ser meg når \(index) er tungt" : "Kaffe"],
                measures: [("leder", "Fast tid til samtale", "ferdig", index < 4 ? ["Flere sier fra"] : [])])
        }
        let contributions = try kindergartens.enumerated().map { try $0.element.contribution($0.offset) }
        let bus = try BankSample(industry: "buss", statements: ["Vi hilser"]).contribution(99)
        return Bank(of: contributions + [bus], names: ["barnehage": "Barnehage", "buss": "Rutebuss"])
    }

    @Test func tellsInBokmålWhatFiveOrMoreSaid() throws {
        #expect(
            BankReport.text(try Self.bank()) == """
                Barnehage: 6 bedrifter
                  Utsagn: 18 i 6 bedrifter
                    6 bedrifter: «Ja»
                    6 bedrifter: «Jeg/vi spør hverandre»
                    5 bedrifter: lederen, ser, tungt
                  Tiltak på leder-nivå som er gjennomført: 6 i 6 bedrifter
                    6 bedrifter: «Fast tid til samtale»

                Rutebuss: færre enn fem bedrifter har noe å fortelle, så ingenting vises.
                """)
    }

    @Test func tellsProgramsTheSame() throws {
        #expect(
            BankReport.json(try Self.bank()) == """
                {
                  "version": 1,
                  "fewest": 5,
                  "industries": [
                    {"industry": "barnehage", "name": "Barnehage", "companies": 6, "statements": {"texts": 18, "companies": 6, \
                "themes": [{"sentence": "Ja", "companies": 6}, {"sentence": "Jeg/vi spør hverandre", "companies": 6}, \
                {"words": ["lederen", "ser", "tungt"], "companies": 5}]}, "measures": [{"level": "leder", "texts": 6, \
                "companies": 6, "themes": [{"sentence": "Fast tid til samtale", "companies": 6}]}]},
                    {"industry": "buss", "name": "Rutebuss"}
                  ]
                }

                """)
    }

    @Test func anEmptyBankSaysSo() {
        #expect(BankReport.text(Bank(of: [])) == "Ingen bedrifter har noe i banken ennå.")
        #expect(BankReport.json(Bank(of: [])) == "{\n  \"version\": 1,\n  \"fewest\": 5,\n  \"industries\": []\n}\n")
    }

    @Test func oneIndustryCanBeAskedFor() throws {
        let bank = try Self.bank()
        #expect(BankReport.text(try #require(bank.only("buss"))).hasPrefix("Rutebuss: færre enn fem"))
        #expect(bank.only("sykehus") == nil)
    }
}
