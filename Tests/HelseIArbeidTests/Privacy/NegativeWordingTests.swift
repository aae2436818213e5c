import Diagnostics
import Testing

@testable import HelseIArbeid

struct NegativeWordingTests {
    @Test(arguments: [
        ("Vi har ikke tid til pauser", "ikke", "Vi tar"),
        ("Vi har aldri tid til kundene.", "aldri", "Vi tar oss tid til"),
        ("Me har ikkje tid til pausar.", "ikkje", "Me tek"),
        ("Vi mangler folk i helgene.", "mangler", "Vi har"),
        ("Me manglar folk i helga.", "manglar", "Me har"),
        ("Mangel på opplæring.", "Mangel på", "Vi har"),
        ("Jeg får aldri ros.", "aldri", "Jeg får"),
        ("Eg får aldri skryt.", "aldri", "Eg får"),
        ("Ingen spør hvordan det går.", "Ingen", "Vi spør"),
        ("Ingen høyrer på oss.", "Ingen", "Vi høyrer"),
        ("Vi må slutte å baksnakke.", "slutte å", "Vi begynner å"),
        ("Me må slutte med å baksnakke kvarandre, eg òg.", "slutte med", "Me byrjar å"),
        ("Lederen hilser ikke.", "ikke", "Vi gjør"),
        ("Leiaren helsar ikkje.", "ikkje", "Vi gjer"),
        ("Æsj, vi tør ikke si fra.", "ikke", "Vi tør"),
    ])
    func asksForTheOpposite(statement: String, word: String, opening: String) throws {
        let hint = try #require(NegativeWording.finding(in: statement))
        #expect(String(decoding: Array(statement.utf8)[hint.range], as: UTF8.self) == word)
        #expect(hint.suggestion == "Hva vil dere ha i stedet? For eksempel: «\(opening) …»")
    }

    @Test(arguments: [
        "", "Vi tar pausen vår.", "Vi bytter oppgaver uten å regne på hvem som gjorde mest.",
        "Vi sier ikke bare fra, vi gjør noe.", "Hvorfor ikke ta en pause?", "Vi har det bra, ikke sant?",
        "Vi er ikkje minst ein gjeng.",
    ])
    func leavesPositiveStatementAlone(statement: String) {
        #expect(NegativeWording.finding(in: statement) == nil)
    }

    @Test func isAHintThatHoldsNothingOfTheStatement() {
        let file = SourceFile(path: "utsagn", text: "Kari får aldri pause")
        let statement = Located("Kari får aldri pause", at: Span(file, line: 1))
        #expect(
            shown(NegativeWording.check(statement)) == [
                """
                tips[negativt-utsagn] utsagn:1 «Kari får aldri pause»: utsagnet sier hva det er for lite av, eller hva som \
                ikke skal være
                hjelp: Hva vil dere ha i stedet? For eksempel: «Vi får …»
                """
            ])
    }
}
