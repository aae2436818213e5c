import Testing

@testable import HelseIArbeid

/// What a resolution comes to, by its words (C148).
struct OutcomeTests {
    @Test(arguments: [
        ("Gruppa anbefaler å leie to rom.", Resolution.Outcome.decided), ("Tas til orientering.", .forInformation), ("Saka er teken til orientering.", .forInformation),
        ("Tatt til etterretning.", .forInformation), ("Tas opp igjen 21. januar.", .comesBack), ("Saka kjem opp att på neste møte, med mål om vedtak.", .comesBack),
        ("Saken blir tema på neste fagrådsmøte.", .comesBack), ("Gruppa kommer tilbake på neste møte.", .comesBack), ("Saken ble tatt opp igjen.", .comesBack), ("Ja.", .decided),
    ])
    func isReadFromTheWords(_ text: String, _ expected: Resolution.Outcome) { #expect(Resolution.Outcome(text) == expected) }
}
