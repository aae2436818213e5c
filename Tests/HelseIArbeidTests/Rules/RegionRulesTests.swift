import Diagnostics
import HelseIArbeid
import Testing

struct RegionRulesTests {
    private func says(_ text: String) throws -> [String] { shown(RegionRules.check(try .fixture(text))) }

    @Test func acceptsRegionThatHangsTogether() throws {
        #expect(try says(Region.usual) == [])
        #expect(try says("") == [])
    }

    @Test func refusesClinicThatIsNotThere() throws {
        #expect(
            try says("klinikk | nordklinikken\nområde | nordre | norklinikken") == [
                """
                feil[ukjent-sted] region:2 «norklinikken»: klinikken «norklinikken» står ikke i region.yaml
                hjelp: mente du «nordklinikken»?
                """
            ])
    }

    @Test func refusesAreaThatIsNotThere() throws {
        #expect(
            try says(Region.usual + "\nkommune | soria-moria | østenfor sol") == [
                """
                feil[ukjent-sted] region:7 «østenfor sol»: området «østenfor sol» står ikke i region.yaml
                hjelp: her kan det stå: nordre, sondre
                """
            ])
    }

    @Test func tellsOfEverythingAtOnce() throws {
        #expect(
            try says("område | nordre | nordklinikken\nkommune | soria-moria | vestre\nfarge | gul") == [
                "feil[ukjent-sted] region:1 «nordklinikken»: klinikken «nordklinikken» står ikke i region.yaml",
                """
                feil[ukjent-sted] region:2 «vestre»: området «vestre» står ikke i region.yaml
                hjelp: her kan det stå: nordre
                """,
                """
                feil[feil-verdi] region:3 «gul»: «gul» er ikke en farge
                hjelp: skriv den som «#1b4b6b»: nummertegn og seks tegn 0–9 eller a–f
                """,
            ])
    }

    @Test(arguments: ["#767676", "#1b4b6b", "#000000"])
    func acceptsColourThatCanBeReadOnWhite(colour: String) throws {
        #expect(try says("farge | \(colour)") == [])
    }

    @Test(arguments: [("#777777", "4,4"), ("#ff0000", "3,9"), ("#ffff00", "1,0"), ("#ffffff", "1,0")])
    func refusesColourTooLightForWhite(colour: String, ratio: String) throws {
        #expect(
            try says("farge | \(colour)") == [
                """
                feil[for-lav-kontrast] region:1 «\(colour)»: fargen \(colour) har kontrast \(ratio) mot hvitt; \
                det må være minst 4,5
                hjelp: velg en mørkere farge (WCAG 1.4.3)
                """
            ])
    }
}
