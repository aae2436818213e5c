import Testing

@testable import HelseIArbeid

/// The lines of a timed agenda.
struct AgendaLineTests {
    private func read(_ text: String) -> [String] { AgendaLine.entries(of: Written.block(text)).map(Written.told) }

    @Test(arguments: [
        ("09.30–10.15 Sak 1 Ventetider. Ved Espen Eksempel", "dagsorden: 09.30–10.15 Sak 1 Ventetider. Ved Espen Eksempel item"),
        ("0930-1015: Sak 1", "dagsorden: 09.30–10.15 Sak 1 item"), ("kl. 9.30–10.15 Sak 1", "dagsorden: 09.30–10.15 Sak 1 item"), ("9–10 Sak 1", "dagsorden: 09.00–10.00 Sak 1 item"),
        ("09.30 – 10.15  Pause med frukt", "dagsorden: 09.30–10.15 Pause med frukt pause"), ("12–13 Lunsj", "dagsorden: 12.00–13.00 Lunsj meal"),
        ("09.00–09.30 Registrering og kaffe", "dagsorden: 09.00–09.30 Registrering og kaffe social"), ("19.00–21.30 Middag", "dagsorden: 19.00–21.30 Middag social"),
        ("Sak uten klokke", "dagsorden: - Sak uten klokke item"), ("Kaffe", "dagsorden: - Kaffe pause"), ("10.15 Slutt", "dagsorden: - 10.15 Slutt item"),
    ])
    func readsTheClockAndWhatItIs(_ text: String, _ expected: String) { #expect(read(text) == [expected]) }

    @Test func tellsOfAClockThatGoesBackwards() {
        #expect(read("10.15–09.30 Bakvendt") == ["dagsorden: - 10.15–09.30 Bakvendt item", "ulest Tid: 10.15–09.30"])
    }

    @Test func readsEveryLineOfAParagraph() {
        #expect(read("9–10 Sak 1\n10–11 Sak 2") == ["dagsorden: 09.00–10.00 Sak 1 item", "dagsorden: 10.00–11.00 Sak 2 item"])
    }
}
