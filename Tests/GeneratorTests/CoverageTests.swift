import Diagnostics
import Testing

@testable import Generator

/// The matrix of industries and examples, as `hia coverage` prints it.
struct CoverageTests {
    private func table(_ change: (inout Inputs) -> Void) async throws -> String {
        var inputs = try Inputs.base()
        change(&inputs)
        return Coverage.table(try #require(await inputs.library().value))
    }

    @Test func tellsWhatIsOwnBorrowedAndMissing() async throws {
        let table = try await table { inputs in
            inputs["Content/bransjer/skole-og-sfo-i-distriktet.yaml"] = """
                navn: Skole
                ia-bransje: ja
                gyldig-fra: 2027-01-01
                faller-tilbake-til: barnehage
                kontrollert: 2026-11-20
                status: utkast
                ord: {sted: skolen}
                eksempler: {m1-si-fra-tidlig: Skolens eget.}

                """
            inputs["Content/bransjer/tom.yaml"] = """
                navn: Tom
                ia-bransje: nei
                gyldig-fra: 2020-01-01
                kontrollert: 2026-11-20
                status: utkast

                """
            inputs["Content/moduler/3-modul-1/tekst.md"] =
                "::: for deltaker\n\n::: eksempel m1-si-fra-tidlig :::\n\n:::\n"
        }
        #expect(
            table == """
                A  m1-vondt-uten-fare  (ikke i bruk)
                B  m1-bevegelse-i-jobben  (ikke i bruk)
                C  m1-si-fra-tidlig
                D  m1-plass-i-laget  (ikke i bruk)
                E  m2-akutt-eller-langvarig  (ikke i bruk)
                F  m2-alarm-uten-skade  (ikke i bruk)
                G  m2-jevn-dosering  (ikke i bruk)
                H  m2-det-rundt-smerten  (ikke i bruk)
                I  m3-tung-periode  (ikke i bruk)
                J  m3-apenhet-pa-egne-vilkar  (ikke i bruk)
                K  m3-se-og-spor  (ikke i bruk)
                L  m3-jobbe-mens-det-er-tungt  (ikke i bruk)
                M  m3-effekt-eksempel  (ikke i bruk)

                bransje                    A B C D E F G H I J K L M  ord
                barnehage                  x x x x x x x x x x x x x  7/7
                skole-og-sfo-i-distriktet  o o x o o o o o o o o o o  1/7  faller tilbake til barnehage  gjelder ikke nå
                tom                        - - - - - - - - - - - - -  0/7

                x  eget   o  lånt fra bransjen den faller tilbake til   -  mangler
                """)
    }
}
