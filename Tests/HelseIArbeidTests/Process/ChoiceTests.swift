import HelseIArbeid
import Testing

struct ChoiceTests {
    private func chosen(_ rows: String, on day: String = "2027-12-31") throws -> [String] {
        try Year.process(Year.statements + rows, on: day).choice.shortlist.entries.map {
            "\($0.rank.rawValue) \($0.statement) \($0.since.iso)"
        }
    }

    private static let three = """
        sortering | 2026-09-01 | U1 | valgt | 1
        sortering | 2026-09-01 | U2 | valgt | 2
        sortering | 2026-09-02 | U3 | valgt | 3

        """

    @Test func holdsThree() throws {
        #expect(try chosen(Self.three) == ["1 U1 2026-09-01", "2 U2 2026-09-01", "3 U3 2026-09-02"])
        #expect(try chosen(Self.three, on: "2026-09-01") == ["1 U1 2026-09-01", "2 U2 2026-09-01"])
        #expect(try chosen(Self.three, on: "2026-08-31") == [])
    }

    @Test func refusesFourthChosenStatement() throws {
        #expect(
            try Year.refuses(Year.statements + Self.three + "sortering | 2026-09-03 | U4 | valgt | 3") == [
                """
                feil[for-mange-valgte] rader:9 «U4»: «U4» er det fjerde valgte utsagnet; høyst tre kan være valgt
                merk rader:6 «sortering | 2026-09-01 | U1 | valgt | 1»: «U1» er valgt som nummer 1
                merk rader:7 «sortering | 2026-09-01 | U2 | valgt | 2»: «U2» er valgt som nummer 2
                merk rader:8 «sortering | 2026-09-02 | U3 | valgt | 3»: «U3» er valgt som nummer 3
                hjelp: ta bort raden, velg bort ett av de tre, for eksempel med `hia statement unchoose askeladden U3`, \
                og velg så «U4»
                """
            ])
    }

    @Test func tellsNothingMoreOfWhatFollowsFromTheFourth() throws {
        let rows = Year.statements + Self.three + """
            sortering | 2026-09-03 | U4 | valgt | 3
            tiltak | T1 | 2026-10-28 | U4 | gruppe | Vi | | Alle | 2026-12-01
            status | 2026-11-10 | T1 | i gang
            sortering | 2026-11-11 | U4 | valgt bort
            """
        #expect(try Year.refuses(rows).count == 1)
    }

    @Test func forgetsTheRefusalWhenThereIsRoomLater() throws {
        let rows = Year.statements + Self.three + """
            sortering | 2026-09-03 | U4 | valgt | 3
            sortering | 2026-09-04 | U3 | valgt bort
            sortering | 2026-09-05 | U4 | valgt | 3
            sortering | 2026-09-06 | U4 | valgt bort
            sortering | 2026-09-07 | U5 | valgt | 3
            """
        #expect(try Year.refuses(rows).count == 1)
    }

    @Test func refusesTheFourthThoughOneIsUnchosenLaterThatDay() throws {
        let fourth = "sortering | 2026-09-03 | U4 | valgt | 3"
        let away = "sortering | 2026-09-03 | U3 | valgt bort"
        #expect(try Year.refuses(Year.statements + Self.three + "\(fourth)\n\(away)").count == 1)
        #expect(try chosen(Self.three + "\(away)\n\(fourth)").last == "3 U4 2026-09-03")
    }

    @Test func opensAPlaceWhenOneIsUnchosen() throws {
        let rows = Self.three + "sortering | 2026-09-05 | U2 | valgt bort\n"
        #expect(try chosen(rows) == ["1 U1 2026-09-01", "3 U3 2026-09-02"])
        #expect(try Year.process(Year.statements + rows).stage("U2") == .proposed)
        let back = rows + "sortering | 2026-09-06 | U2 | valgt | 2"
        #expect(try chosen(back)[1] == "2 U2 2026-09-06")
    }

    @Test func keepsSinceWhenRanksChange() throws {
        let swap = Self.three + "sortering | 2026-09-05 | U3 | valgt | 1\nsortering | 2026-09-05 | U1 | valgt | 3"
        #expect(try chosen(swap) == ["1 U3 2026-09-02", "2 U2 2026-09-01", "3 U1 2026-09-01"])
        #expect(try chosen(swap, on: "2026-09-04").first == "1 U1 2026-09-01")
    }

    @Test func refusesTwoOfTheSameRankWhenTheDayIsOver() throws {
        let rows = Year.statements + "sortering | 2026-09-01 | U1 | valgt | 1\nsortering | 2026-09-02 | U2 | valgt | 1"
        let message = """
            feil[nummer-to-ganger] rader:7 «sortering | 2026-09-02 | U2 | valgt | 1»: både «U1» og «U2» er valgt som nummer 1
            merk rader:6 «sortering | 2026-09-01 | U1 | valgt | 1»: «U1» er nummer 1 her
            hjelp: gi det ene nummer 2; skal de bytte plass, må begge radene ha samme dato
            """
        #expect(try Year.refuses(rows) == [message])
        #expect(try Year.refuses(rows + "\nsortering | 2026-09-03 | U1 | valgt | 2") == [message])
        #expect(try Year.refuses(rows + "\nsortering | 2026-09-02 | U1 | valgt | 2") == [])
        #expect(try Year.refuses(rows, on: "2026-09-01") == [])
        let oneDay = try Year.refuses(rows.replacing("2026-09-01", with: "2026-09-02"))
        #expect(oneDay == [message.replacing("2026-09-01", with: "2026-09-02")])
    }

    @Test func refusesToUnchooseWhatIsNotChosen() throws {
        #expect(
            try Year.refuses(Year.statements + "sortering | 2026-09-01 | U1 | valgt bort") == [
                """
                feil[ikke-valgt] rader:6 «U1»: «U1» er ikke valgt og kan ikke velges bort
                hjelp: rett nummeret, eller ta bort raden
                """
            ])
    }

    @Test func awaitsInvolvement() throws {
        let process = try Year.process(Year.statements + Self.three)
        guard case .awaitingInvolvement(let list) = process.choice else {
            Issue.record("\(process.choice)")
            return
        }
        #expect(list.entries.count == 3 && !process.choice.counts)
        #expect(
            try Year.says(Year.statements + Self.three, on: "2026-09-02").first == """
                advarsel[involvering-mangler] rader:6 «sortering | 2026-09-01 | U1 | valgt | 1»: utsagn er valgt, men det står \
                ikke hvordan alle ansatte var med på valget
                hjelp: før det i involvering.csv, med dato, metode og hvordan; før det er gjort, teller ikke valget
                """)
    }

    private func countsFrom(_ rows: String) throws -> String? {
        if case .made(_, let day) = try Year.process(Year.statements + rows).choice { day.iso } else { nil }
    }

    @Test func countsFromTheDayBothAreRecorded() throws {
        let involved = "involvering | 2026-08-30 | rundgang | Alle sa sitt | 24\n"
        #expect(try countsFrom(Self.three + involved) == "2026-09-01")
        #expect(try countsFrom(Self.three + involved.replacing("2026-08-30", with: "2026-09-10")) == "2026-09-10")
        #expect(try countsFrom(involved) == nil)
        let away = "sortering | 2026-09-04 | U1 | valgt bort\nsortering | 2026-09-05 | U4 | valgt | 1\n"
        #expect(try countsFrom(Self.three + involved + away) == "2026-09-01")
    }

    @Test func countsAnewWhenEverythingWasUnchosenInBetween() throws {
        let rows = """
            involvering | 2026-08-30 | annet | Vi snakket | 24
            sortering | 2026-09-01 | U1 | valgt | 1
            sortering | 2026-09-04 | U1 | valgt bort
            sortering | 2026-09-08 | U2 | valgt | 1
            """
        #expect(try countsFrom(rows) == "2026-09-08")
        #expect(try Year.process(Year.statements + rows, on: "2026-09-05").choice.shortlist.isEmpty)
    }

    @Test func hintsWhenNotEveryoneTookPart() throws {
        func hints(_ counts: [String]) throws -> Int {
            let rows = counts.map { "\ninvolvering | 2026-09-03 | prikker | Tavla | \($0)" }.joined()
            return try Year.says(Year.statements + Self.three + rows, on: "2026-09-05")
                .count { $0.hasPrefix("tips[involvering-mangler]") }
        }
        #expect(try hints(["23"]) == 1)
        #expect(try hints(["24"]) == 0)
        #expect(try hints(["12", "12"]) == 0)
        #expect(try hints(["12", ""]) == 0)
    }
}
