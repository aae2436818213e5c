import Testing

@testable import HelseIArbeid

/// The headings of minutes.
struct WrittenHeadingTests {
    private func read(_ text: String, day: Day = Written.day) -> String {
        let (heading, title) = WrittenHeading.read(text, day: day)
        let kind = switch heading {
            case .numbered(let number): number.stem
            case .unnumbered: "uten"
            case .day(let day): "dag \(day.iso)"
            case .agenda: "dagsorden"
            case .next(let moment):
                "neste " + (moment.map { "\($0.day.first.iso) \($0.time?.written ?? "-") \($0.rest)".trimmed } ?? "ukjent")
        }
        return "\(kind) | \(title)"
    }

    @Test(arguments: [
        ("12/26 Status individtiltak", "12/26 | Status individtiltak"), ("12/26: Status", "12/26 | Status"), ("12/26 – Status", "12/26 | Status"),
        ("12/26. Status", "12/26 | Status"), ("Sak 12/26: Status", "12/26 | Status"), ("sak 12/26 Status", "12/26 | Status"), ("Sak nr. 12/26 Status", "12/26 | Status"),
        ("Saksnr. 12/26 Status", "12/26 | Status"), ("12/2026 Status", "12/26 | Status"), ("12/26", "12/26 | "), ("Sak 1 Ventetider", "11.6.2026/1 | Ventetider"),
        ("Sak 2: Ventetider", "11.6.2026/2 | Ventetider"), ("12/26\u{A0}Status", "12/26 | Status"),
    ])
    func readsNumbers(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("Velkommen", "uten | Velkommen"), ("Eventuelt", "uten | Eventuelt"), ("Status 12/26", "uten | Status 12/26"), ("Saker til neste gang", "uten | Saker til neste gang"),
        ("12/1926 Status", "uten | 12/1926 Status"), ("Sak og svar", "uten | Sak og svar"), ("0/26 Status", "uten | 0/26 Status"), ("", "uten | "),
        ("Oppgaver fra 11. juni", "uten | Oppgaver fra 11. juni"),
    ])
    func leavesOtherHeadings(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("Onsdag 4. november", "dag 2026-11-04 | Onsdag 4. november"), ("Dag 1: torsdag 11. juni", "dag 2026-06-11 | Dag 1: torsdag 11. juni"),
        ("4. november 2026", "dag 2026-11-04 | 4. november 2026"), ("Dagsorden", "dagsorden | Dagsorden"), ("SAKSLISTE", "dagsorden | SAKSLISTE"),
        ("Program", "dagsorden | Program"),
    ])
    func readsDaysAndAgendas(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("Neste møte: torsdag 10. september 2026 kl. 14–16, Soria Moria", "neste 2026-09-10 14.00–16.00 Soria Moria"),
        ("Neste møte torsdag 7. januar 14-16", "neste 2027-01-07 14.00–16.00"), ("Neste møte er torsdag 10. september", "neste 2026-09-10 -"),
        ("Neste møte blir 10. september", "neste 2026-09-10 -"), ("Neste møte – 10.9.2026", "neste 2026-09-10 -"), ("Neste møte", "neste ukjent"),
        ("Neste møte:", "neste ukjent"), ("Neste møte: april/mai 2027, informasjon kjem", "neste ukjent"), ("Neste fagråd: 4. mai 2027", "neste 2027-05-04 -"),
        ("Neste fagrådsmøte 4.–5. mai 2027", "neste 2027-05-04 -"),
    ])
    func readsWhenTheNextMeetingIs(_ text: String, _ expected: String) { #expect(read(text) == "\(expected) | \(text)") }

    @Test(arguments: [("Neste møte", true), ("Neste møte:", true), ("Neste møte: april", false), ("Neste møtes saker", false), ("Velkommen", false)])
    func knowsWhenAHeadingSaysNoDay(_ text: String, _ expected: Bool) { #expect(WrittenHeading.isBareNext(text) == expected) }
}
