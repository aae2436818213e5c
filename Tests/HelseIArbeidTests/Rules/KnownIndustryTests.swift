import Diagnostics
import Testing

@testable import HelseIArbeid

struct KnownIndustryTests {
    private static let expiring = """
        bransje | barnehage | 2019-01-01 | 2026-11-20
        bransje | sykehjem | 2026-11-22
        bransje | sykehus | 2026-11-21 | 2026-11-21
        """

    @Test(arguments: ["barnehage", "sykehjem"])
    func acceptsIndustryOnTheList(id: String) throws {
        #expect(try KnownIndustry.says("bransje | \(id)") == [])
    }

    @Test func suggestsIndustryThatIsNearlySpeltSo() throws {
        #expect(
            try KnownIndustry.says("ansatte | 24\nbransje | barnhage") == [
                """
                feil[ukjent-bransje] bedrift:2 «barnhage»: bransjen «barnhage» finnes ikke
                hjelp: mente du «barnehage»?
                """
            ])
    }

    @Test func listsIndustriesWhenNoneIsNear() throws {
        #expect(
            try KnownIndustry.says("bransje | oljeboring") == [
                """
                feil[ukjent-bransje] bedrift:1 «oljeboring»: bransjen «oljeboring» finnes ikke
                hjelp: her kan det stå: barnehage, sykehjem
                """
            ])
    }

    @Test func hasNothingToListWithoutIndustries() throws {
        #expect(
            try KnownIndustry.says("bransje | barnehage", against: .fixture(industries: "")) == [
                "feil[ukjent-bransje] bedrift:1 «barnehage»: bransjen «barnehage» finnes ikke"
            ])
    }

    @Test func warnsOfIndustryThatIsNoLongerOnTheList() throws {
        #expect(
            try KnownIndustry.says("bransje | barnehage", against: .fixture(industries: Self.expiring)) == [
                """
                advarsel[bransje-utlopt] bedrift:1 «barnehage»: bransjen «barnehage» gjelder fra 1.\u{A0}januar 2019 til \
                20.\u{A0}november 2026, ikke på datoen det bygges for
                merk bransjer:1 «bransje | barnehage | 2019-01-01 | 2026-11-20»: gyldigheten står her
                hjelp: velg en bransje som gjelder, eller rett datoene i bransjefila
                """
            ])
    }

    @Test func warnsOfIndustryThatIsNotYetOnTheList() throws {
        #expect(
            try KnownIndustry.says("bransje | sykehjem", against: .fixture(industries: Self.expiring)) == [
                """
                advarsel[bransje-utlopt] bedrift:1 «sykehjem»: bransjen «sykehjem» gjelder fra 22.\u{A0}november 2026, \
                ikke på datoen det bygges for
                merk bransjer:2 «bransje | sykehjem | 2026-11-22»: gyldigheten står her
                hjelp: velg en bransje som gjelder, eller rett datoene i bransjefila
                """
            ])
    }

    @Test func acceptsIndustryOnItsOnlyDay() throws {
        #expect(try KnownIndustry.says("bransje | sykehus", against: .fixture(industries: Self.expiring)) == [])
    }
}
