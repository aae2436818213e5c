import Diagnostics
import Testing

@testable import HelseIArbeid

struct KnownPlaceTests {
    @Test func acceptsMunicipalityInItsArea() throws {
        #expect(try KnownPlace.says("område | nordre\nkommune | askeladdheim") == [])
        #expect(try KnownPlace.says("område | sondre\nkommune | pannekakevoll") == [])
    }

    @Test func refusesUnknownAreaAndSaysNoMoreAboutIt() throws {
        #expect(
            try KnownPlace.says("område | nodre\nkommune | askeladdheim") == [
                """
                feil[ukjent-sted] bedrift:1 «nodre»: området «nodre» står ikke i region.yaml
                hjelp: mente du «nordre»?
                """
            ])
    }

    @Test func refusesUnknownMunicipality() throws {
        #expect(
            try KnownPlace.says("område | nordre\nkommune | Soria Moria") == [
                """
                feil[ukjent-sted] bedrift:2 «Soria Moria»: kommunen «Soria Moria» står ikke i region.yaml
                hjelp: her kan det stå: askeladdheim, pannekakevoll
                """
            ])
    }

    @Test func tellsOfBothAtOnce() throws {
        #expect(
            try KnownPlace.says("område | vestre\nkommune | askeladheim") == [
                """
                feil[ukjent-sted] bedrift:1 «vestre»: området «vestre» står ikke i region.yaml
                hjelp: her kan det stå: nordre, sondre
                """,
                """
                feil[ukjent-sted] bedrift:2 «askeladheim»: kommunen «askeladheim» står ikke i region.yaml
                hjelp: mente du «askeladdheim»?
                """,
            ])
    }

    @Test func warnsOfMunicipalityInAnotherArea() throws {
        #expect(
            try KnownPlace.says("område | nordre\nkommune | pannekakevoll") == [
                """
                advarsel[ukjent-sted] bedrift:2 «pannekakevoll»: kommunen «pannekakevoll» ligger i området «sondre», \
                ikke «nordre»
                merk bedrift:1 «nordre»: området står her
                hjelp: rett kommunen eller området
                """
            ])
    }
}
