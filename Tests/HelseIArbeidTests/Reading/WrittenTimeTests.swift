import HelseIArbeid
import Testing

/// The forms of C233.
struct WrittenTimeTests {
    @Test(arguments: [
        ("kl. 1400-1600", "14.00–16.00"), ("14-16", "14.00–16.00"), ("16 – 18", "16.00–18.00"), ("09:30 - 10:30", "09.30–10.30"),
        ("10:40 – 11:05", "10.40–11.05"), ("kl 09.00-12.00", "09.00–12.00"), ("Kl. 9 til 11", "09.00–11.00"),
        ("kl.\u{A0}14–16", "14.00–16.00"), ("fra kl. 9.15 til kl. 10", "09.15–10.00"), ("14.00\u{AD}16.00.", "14.00–16.00"),
        ("klokka 12.30—14", "12.30–14.00"), ("1230–1400", "12.30–14.00"), ("14\u{2011}16", "14.00–16.00"),
    ])
    func readsFromAndTo(text: String, written: String) {
        guard case .range(let range) = WrittenTime.read(text) else {
            Issue.record("«\(text)» gave \(WrittenTime.read(text))")
            return
        }
        #expect(range.written == written)
    }

    @Test(arguments: ["kl. 14", "14.00", "kl 1400", "klokken 14", "kl.14"])
    func readsOneClock(text: String) {
        #expect(WrittenTime.read(text) == .start(ClockTime(minutes: 14 * 60)))
    }

    @Test func tellsWhenTheEndIsBeforeTheStart() {
        #expect(WrittenTime.read("kl. 16-14") == .endsBeforeStart(ClockTime(minutes: 960), ClockTime(minutes: 840)))
    }

    @Test(arguments: ["", "Skype", "25-26", "14-16-18", "14–", "–16", "kl.", "3-6 uker", "10/12", "9.5", "14.00.00", "14 16"])
    func refusesWhatIsNoTime(text: String) {
        #expect(WrittenTime.read(text) == .unreadable)
    }
}
