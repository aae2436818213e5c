import Testing

@testable import HelseIArbeid

struct PrivacyLintTests {
    private let lint = PrivacyLint(people: PersonalStatements.people)

    @Test(arguments: AnonymousStatements.all)
    func findsNothingInAnonymousStatement(text: String) {
        #expect(lint.told(text) == [])
    }

    @Test(arguments: PersonalStatements.all)
    func findsWhatIsPersonal(kind: Finding.Kind, text: String) {
        #expect(lint.findings(in: text).contains { $0.kind == kind }, "\(lint.told(text))")
    }

    @Test func hasListsLongEnoughToMeanSomething() {
        #expect(AnonymousStatements.all.count >= 120)
        #expect(PersonalStatements.all.count >= 120)
        #expect(Set(AnonymousStatements.all).count == AnonymousStatements.all.count)
        #expect(Set(PersonalStatements.all.map(\.text)).count == PersonalStatements.all.count)
    }

    @Test(arguments: [
        ("Vi spør Espen Eksempel om råd.", "Espen Eksempel", Finding.Certainty.certain),
        ("Åse og Espen bytter.", "Espen", .likely),
        ("Tlf: +47 900 12 345, takk", "47 900 12 345", .certain),
        ("Å, skriv til kari@eksempel.no.", "kari@eksempel.no", .certain),
        ("Vi vil at hun på kjøkkenet får hjelp.", "hun på kjøkkenet", .likely),
        ("Jeg har ski\u{200B}veprolaps, ja.", "ski\u{200B}veprolaps", .likely),
        ("Øl? Ring ９００ １２ ３４５!", "９００ １２ ３４５", .certain),
        ("A\u{30A}se-Marie Hansen ler.", "A\u{30A}se-Marie Hansen", .certain),
    ])
    func saysWhereInBytes(text: String, part: String, certainty: Finding.Certainty) throws {
        let finding = try #require(lint.findings(in: text).first)
        #expect(String(decoding: Array(text.utf8)[finding.range], as: UTF8.self) == part)
        #expect(finding.certainty == certainty)
    }

    @Test func keepsOneOfThoseThatOverlap() {
        #expect(lint.told("Lederen vår Espen Eksempel på lageret.") == ["name certain «Espen Eksempel»"])
    }

    @Test func tellsOfEachThingInOrder() {
        #expect(
            lint.told("Ring Espen på 900 12 345 eller espen@eksempel.no om migrenen.") == [
                "name likely «Espen»", "phone certain «900 12 345»", "mail certain «espen@eksempel.no»",
                "health likely «migrenen»",
            ])
    }

    @Test(arguments: ["Hun trenger hjelp.", "Vikaren må få pause.", "Kokken på kjøkkenet er sliten.", "Den nye trenger hjelp."])
    func asksForLessInSmallGroup(text: String) {
        #expect(PrivacyLint(people: [], groupSize: 4).findings(in: text).map(\.kind) == [.singledOut])
        #expect(PrivacyLint(people: [], groupSize: 5).findings(in: text) == [])
        #expect(PrivacyLint(people: []).findings(in: text) == [])
    }

    @Test func knowsDepartmentsOfCompany() {
        let text = "Ho på Rødbrakka får hjelp."
        #expect(PrivacyLint(people: [], places: ["Avdeling Rødbrakka"]).findings(in: text).map(\.kind) == [.singledOut])
        #expect(PrivacyLint(people: []).findings(in: text) == [])
    }

    @Test(arguments: [
        "", " ", "\u{200B}", "\u{301}", "@", "+", "(", "([", "0", "\n\r\n", "(A", "47", "@@@@", "+47", "f. ", "🤝 Vi hjelper 🤝",
    ])
    func survivesNextToNothing(text: String) {
        #expect(lint.findings(in: text) == [])
    }

    @Test(arguments: [(-1, true), (0, true), (4, true), (5, false), (6, false)])
    func countsGroupUnderFiveAsTooSmall(people: Int, isTooSmall: Bool) {
        #expect(SmallGroups.isTooSmall(people: people) == isTooSmall)
    }
}

extension PrivacyLint {
    /// Findings as they are read: kind, certainty, what they cover.
    func told(_ text: String) -> [String] {
        findings(in: text).map {
            "\($0.kind) \($0.certainty) «\(String(decoding: Array(text.utf8)[$0.range], as: UTF8.self))»"
        }
    }
}
