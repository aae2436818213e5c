import HelseIArbeid
import Testing

struct WeekdayTests {
    @Test func beginsWeekOnMonday() {
        #expect(Weekday.allCases.first == .monday)
        #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
    }

    @Test(arguments: [
        ("tirsdag", Weekday.tuesday), ("tysdag", .tuesday), ("TIRSDAG", .tuesday), ("Måndag", .monday),
        ("mandag", .monday), ("lørdag", .saturday), ("laurdag", .saturday), ("LØRDAG", .saturday), ("søndag", .sunday),
        ("onsdag", .wednesday), ("torsdag", .thursday), ("fredag", .friday),
    ])
    func readsEitherNorm(name: String, weekday: Weekday) {
        #expect(Weekday(norwegian: name) == weekday)
    }

    @Test(arguments: ["", "tirs", "tirsdag.", " tirsdag", "Tuesday", "lordag", "november"])
    func refusesOtherWords(name: String) {
        #expect(Weekday(norwegian: name) == nil)
    }

    @Test(arguments: [
        (Language.bokmål, "mandag tirsdag onsdag torsdag fredag lørdag søndag"),
        (.nynorsk, "måndag tysdag onsdag torsdag fredag laurdag søndag"),
        (.english, "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        (.polish, "poniedziałek wtorek środa czwartek piątek sobota niedziela"),
        (.ukrainian, "понеділок вівторок середа четвер пʼятниця субота неділя"),
    ])
    func isNamedInEveryLanguage(language: Language, names: String) {
        #expect(Weekday.allCases.map { $0.name(in: language) }.joined(separator: " ") == names)
    }
}
