import HelseIArbeid
import Testing

/// A day, a time and a place in one line.
struct WrittenMomentTests {
    private let near = Day(iso: "2020-11-10")

    @Test(arguments: [
        ("torsdag 7. januar 14-16", "2021-01-07 | 14.00–16.00 | "),
        ("torsdag 10. september 2026 kl. 14–16, Soria Moria", "2026-09-10 | 14.00–16.00 | Soria Moria"),
        ("101120 kl. 1400-1600", "2020-11-10 | 14.00–16.00 | "),
        ("10. september 2026, Soria Moria, kl. 14–16", "2026-09-10 | 14.00–16.00 | Soria Moria"),
        ("10/12 Teams kl. 9-10 (lenke kommer)", "2020-12-10 | 09.00–10.00 | Teams (lenke kommer)"),
        ("10/12 kl. 14, Teams", "2020-12-10 | 14.00– | Teams"),
        ("10/12: rom 204", "2020-12-10 |  | rom 204"),
        ("10/12 rom 14-16", "2020-12-10 |  | rom 14-16"),
        ("10. desember 2000-2200", "2020-12-10 | 20.00–22.00 | "),
        ("den 4.–5. november 2026, Askeladdgarden.", "2026-11-04..2026-11-05 |  | Askeladdgarden."),
        ("1/2 kl. 14-16", "2021-02-01 | 14.00–16.00 | "),
        ("10/12 16-14", "2020-12-10 |  | 16-14"),
        ("10/12, Teams 14.00–16.00", "2020-12-10 | 14.00–16.00 | Teams"),
        ("onsdag 4. november", "2020-11-04 |  | "),
    ])
    func readsDayTimeAndWhatIsLeft(text: String, expected: String) throws {
        let moment = try #require(WrittenMoment.read(text, near: near))
        let time = moment.time?.written ?? moment.start.map { "\($0.written)–" } ?? ""
        #expect("\(moment.day.iso) | \(time) | \(moment.rest)" == expected)
        #expect(moment.time == nil || moment.start == moment.time?.start)
    }

    @Test(arguments: [
        "", "Soria Moria", "09.30–10.15 Sak 1", "27/20 Status", "14-16", "09.10–10.12 Kaffe", "31. november", "10/12-2",
    ])
    func refusesWhatBeginsWithNoDate(text: String) {
        #expect(WrittenMoment.read(text, near: near) == nil)
    }
}
