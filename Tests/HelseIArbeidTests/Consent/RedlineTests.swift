import HelseIArbeid
import TestSupport
import Testing

struct RedlineTests {
    private func redline(_ old: String, _ new: String) -> Redline {
        Redline(from: ConsentSample(old).text, to: ConsentSample(new, number: 2).text)
    }

    /// The runs of the only block.
    private func runs(_ old: String, _ new: String) -> [Run] {
        redline("# C01 start\n\(old)", "# C01 start\n\(new)").parts[0].blocks.flatMap(\.text)
    }

    @Test func wordsThatChangedAreFoundInTheirSentence() {
        #expect(
            runs("Det gjelder i høyst 6 måneder. Vi spør deg.", "Det gjelder i høyst 12 måneder. Vi spør deg.") == [
                .kept("Det gjelder i høyst "), .removed("6"), .added("12"), .kept(" måneder. Vi spør deg."),
            ])
    }

    @Test(arguments: [
        ("hver 2. måned", "hver 3. måned", "2", "3"), ("til 10. november", "til 12. november", "10", "12"),
        ("ring 00 00 00 01 nå", "ring 00 00 00 02 nå", "00 00 00 01", "00 00 00 02"),
        ("fra 1.12.2026 av", "fra 1.11.2026 av", "1.12.2026", "1.11.2026"), ("om 2,5 timer", "om 1,5 timer", "2,5", "1,5"),
        ("en NAV-veileder her", "en NAV-kontakt her", "NAV-veileder", "NAV-kontakt"),
    ])
    func numbersAndCompoundsAreNeverSplit(old: String, new: String, removed: String, added: String) {
        let found = runs("Det er \(old)", "Det er \(new)").filter { !$0.isKept }
        #expect(found == [.removed(removed), .added(added)])
    }

    @Test func aSentenceThatIsNewIsMarkedWhole() {
        let found = runs(
            "Det er frivillig. Du kan si nei.", "Det er frivillig. Du bestemmer selv hva du vil dele. Du kan si nei.")
        #expect(
            found == [
                .kept("Det er frivillig. "), .added("Du bestemmer selv hva du vil dele. "), .kept("Du kan si nei."),
            ])
    }

    @Test func aSentenceThatWasSplitIsComparedWithBoth() {
        let found = runs(
            "Du kan trekke samtykket når du vil, og du trenger ikke si hvorfor.",
            "Du kan trekke samtykket når du vil. Du trenger ikke si hvorfor.")
        #expect(found.filter { !$0.isKept } == [.removed(", og du"), .added(". Du")])
    }

    @Test func aLonelyWordBetweenTwoExchangesIsPartOfOne() {
        let found = runs("I dag skal du kan svare oss her nede.", "I dag skal vi kan spørre oss her nede.")
        #expect(found.filter { !$0.isKept } == [.removed("du kan svare"), .added("vi kan spørre")])
    }

    @Test func movedPartsAreThoseOutsideTheLongestRow() throws {
        let old = "# A start\nEn to tre fire\n# B nei\nFem\n# C når\nSeks\n# D kanal\nSju"
        let new = "# A start\nEn to tre fire\n# D kanal\nSju\n# B nei\nFem\n# C når\nSeks"
        let change = redline(old, new)
        #expect(change.summary == Redline.Summary(changed: 0, added: 0, removed: 0, moved: 1, same: 3))
        let moved = try #require(change.parts.first { $0.move != nil })
        #expect(moved.name.id == "D" && moved.move?.after?.id == "A" && moved.move?.formerlyAfter?.id == "C")
    }

    @Test func partsComeAndGoWhereTheyStand() {
        let change = redline("# A start\nEn\n# B nei\nTo\n# C når\nTre", "# A start\nEn\n# X kanal\nNy\n# C når\nTre")
        #expect(change.parts.map(\.name.id) == ["A", "B", "X", "C"])
        #expect(change.parts.map(\.presence) == [.both, .removed, .added, .both])
        #expect(change.parts[1].blocks.map(\.state) == [.removed])
        #expect(change.parts[2].blocks.map(\.text) == [[.added("Ny")]])
    }

    @Test func aBlockInAnotherPartIsMovedAndNotNew() throws {
        let words = "Skjemaet blir lagret i journalen din"
        let change = redline("# A start\nHei\n\(words)\n# B nei\nNei", "# A start\nHei\n# B nei\nNei\n\(words) her")
        #expect(change.parts[0].blocks.map(\.state) == [.same])
        #expect(change.parts[0].departed.map(\.other.id) == ["B"])
        let moved = try #require(change.parts[1].blocks.last)
        #expect(moved.state == .changed && moved.text == [.kept(words), .added(" her")])
        guard case .from(let part) = moved.move else { throw Missing() }
        #expect(part.id == "A")
    }

    private struct Missing: Error {}

    @Test func aSentenceInAnotherPartIsToldOfInBoth() {
        let sentence = "Skjemaet blir lagret i journalen din."
        let change = redline(
            "# A start\nDu kan be om innsyn i alt.\n# B nei\nAlle har taushetsplikt. \(sentence)",
            "# A start\n\(sentence) Du kan be om innsyn i alt.\n# B nei\nAlle har taushetsplikt.")
        #expect(change.parts[0].arrived.map(\.text) == [sentence] && change.parts[0].arrived.map(\.other.id) == ["B"])
        #expect(change.parts[1].departed.map(\.text) == [sentence] && change.parts[1].departed.map(\.other.id) == ["A"])
    }

    @Test func boxesOfAnotherKindAreNotTheSame() {
        let change = redline("# A start\n[] Jobben din i dag", "# A start\n() Jobben din i dag")
        #expect(change.parts[0].blocks.map(\.state) == [.removed, .added])
    }

    @Test func choicesAndRolesAreKnownByTheirNames() {
        let change = redline(
            "# A start\nvalg F1: Noe helt annet\nrolle nav: Veileder / navn\nlinjer 2\nfelt navn: Navn | Med blokkbokstaver",
            "# A start\nrolle nav: Rådgiver / navn\nvalg F1: Ord som er nye\nlinjer 3\nfelt navn: Hele navnet | Skriv tydelig")
        let blocks = change.parts[0].blocks
        #expect(blocks.map(\.state) == [.changed, .changed, .changed, .changed])
        #expect(blocks.count { $0.move == .within } == 1)
        #expect(blocks[2].formerKind == .lines(2) && blocks[2].kind == .lines(3))
        #expect(blocks[3].hint.old == "Med blokkbokstaver" && blocks[3].hint.new == "Skriv tydelig")
    }

    @Test func titlesKindsAndHeadsAreCompared() {
        var old = ConsentSample("# A nei Hvis du sier nei\nNei")
        var new = ConsentSample("# A kanal Når du sier nei\nNei", number: 2)
        old.title = "Samtykke"
        new.title = "Samtykke til bilder"
        new.function = .decided(.processing, by: "personvernombud", on: .epoch)
        let change = Redline(from: old.text, to: new.text)
        #expect(change.parts[0].formerKind == .refusing && change.parts[0].kind == .channel)
        #expect(change.parts[0].title.filter { !$0.isKept } == [.removed("Hvis"), .added("Når")])
        #expect(change.head == [.title([.kept("Samtykke"), .added(" til bilder")]), .function(.undecided, new.function)])
    }

    @Test func linesBrokenElsewhereAreNoChange() {
        #expect(redline("# A start\nEn to  tre", "# A start\nEn\u{A0}to tre").isEmpty)
    }

    @Test func tellsHowMany() {
        let bokmål = RedlineWording(language: .bokmål)
        func told(_ changed: Int, _ added: Int, _ removed: Int, _ moved: Int) -> String {
            bokmål.summary(.init(changed: changed, added: added, removed: removed, moved: moved, same: 0))
        }
        #expect(told(3, 1, 0, 1) == "3 deler er endret, 1 er ny og 1 er flyttet.")
        #expect(told(0, 0, 1, 0) == "1 del er tatt bort.")
        #expect(told(0, 0, 0, 0) == "Ingen deler er endret.")
        let nynorsk = RedlineWording(language: .nynorsk)
        #expect(
            nynorsk.summary(.init(changed: 1, added: 2, removed: 2, moved: 2, same: 0))
                == "1 del er endra, 2 er nye, 2 er tekne bort og 2 er flytta.")
    }
}
