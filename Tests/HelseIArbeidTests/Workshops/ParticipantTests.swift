import Diagnostics
import Testing

@testable import HelseIArbeid

struct ParticipantTests {
    private func read(_ text: String) -> Participant? {
        let file = SourceFile(path: "1c.md", text: text)
        return Participant(Located(text, at: Span(file, line: 1)))
    }

    @Test func readsALineWithEverything() throws {
        let person = try #require(read("Live Låtsom, styrer, Askeladden barnehage (fasilitator, siste halvdel dag 2)"))
        #expect(person.name == "Live Låtsom" && person.title == "styrer" && person.organisation == "Askeladden barnehage")
        #expect(person.isFacilitator && person.presence == "siste halvdel dag 2" && person.days == [2] && person.notes == [])
    }

    @Test(arguments: [
        ("Live Låtsom", "", ""), ("Live Låtsom, NAV", "", "NAV"), ("Live Låtsom; styrer; NAV", "styrer", "NAV"),
        ("Live Låtsom – styrer – NAV", "styrer", "NAV"), ("Live Låtsom, lege, spesialist, NAV", "lege, spesialist", "NAV"),
        ("  Live   Låtsom ,styrer,  NAV  ", "styrer", "NAV"), ("Live Låtsom, , NAV", "", "NAV"),
    ])
    func readsAsMuchAsThereIs(line: String, title: String, organisation: String) throws {
        let person = try #require(read(line), "\(line)")
        #expect(person.name == "Live Låtsom")
        #expect((person.title ?? "", person.organisation ?? "") == (title, organisation))
        #expect(!person.isFacilitator && person.presence == nil)
    }

    @Test func takesOnlyWhatIsAboutTakingPartOutOfTheMiddle() throws {
        let person = try #require(read("Live Låtsom (Fasilitator), leder (vikar), Snipp (BHT), NAV (referent, dag 1)"))
        #expect(person.isFacilitator && person.title == "leder (vikar), Snipp (BHT)" && person.organisation == "NAV")
        #expect(person.notes == ["referent"] && person.presence == "dag 1")
    }

    @Test(arguments: ["", ", styrer, NAV", "(fasilitator)", "123, NAV"])
    func refusesALineWithoutAName(line: String) { #expect(read(line) == nil, "\(line)") }
}
