import HelseIArbeid
import Testing

struct RowReferenceTests {
    @Test(arguments: [
        ("sortering | 2026-09-01 | U22 | valgt | 1", "utsagnet", "U22", "U2"),
        ("sortering | 2026-09-01 | U1 | slått sammen med | U33", "utsagnet", "U33", "U3"),
        ("tiltak | T1 | 2026-10-28 | U44 | gruppe | Vi | | Alle | 2026-12-01", "utsagnet", "U44", "U4"),
    ])
    func suggestsTheStatementThatWasMeant(row: String, noun: String, id: String, meant: String) throws {
        let found = try Year.refuses(Year.statements + row)
        #expect(found == ["feil[ukjent-id] rader:6 «\(id)»: \(noun) «\(id)» finnes ikke\nhjelp: mente du «\(meant)»?"])
    }

    @Test(arguments: [
        ("status | 2026-11-10 | T5 | i gang", "tiltaket «T5»", "T1"), ("effekt | 2026-11-10 | T5 | Bra", "tiltaket «T5»", "T1"),
        ("vurdering | 2027-03-16 | M2 | nådd", "målet «M2»", "M1"),
    ])
    func suggestsTheMeasureOrGoalThatWasMeant(row: String, thing: String, meant: String) throws {
        let found = try Year.refuses(Year.all + "mål | M1 | 2026-04-21 | Mål\n" + row)
        #expect(found.count == 1)
        #expect(found.first?.contains(": \(thing) finnes ikke\nhjelp: mente du «\(meant)»?") == true)
    }

    @Test func tellsWhereToEnterWhatNothingIsLike() throws {
        #expect(
            try Year.refuses("status | 2026-11-10 | T5 | i gang").first?
                .hasSuffix("hjelp: før tiltaket inn i handlingsplan.csv først") == true)
    }

    @Test func refusesStatusBeforeItsMeasure() throws {
        #expect(
            try Year.refuses(Year.all + "status | 2026-10-27 | T1 | i gang") == [
                """
                feil[dato-for-tidlig] rader:15 «2026-10-27»: raden er datert 27.\u{A0}oktober 2026, før tiltaket «T1» ble til
                merk rader:11 «T1»: T1 er fra 28.\u{A0}oktober 2026
                hjelp: rett den av datoene som er feil
                """
            ])
        #expect(try Year.refuses(Year.all + "status | 2026-10-28 | T1 | i gang") == [])
    }

    @Test(arguments: [
        "sortering | 2026-08-13 | U1 | stemmer | 2", "sortering | 2026-08-13 | U1 | valgt | 1", "effekt | 2026-10-27 | T1 | Bra",
        "vurdering | 2026-04-20 | M1 | nådd", "utsagn | U6 | 2026-08-20\nsortering | 2026-08-19 | U1 | slått sammen med | U6",
    ])
    func refusesEveryRowBeforeWhatItIsAbout(row: String) throws {
        let found = try Year.refuses(Year.all + "mål | M1 | 2026-04-21 | Mål\n" + row)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("feil[dato-for-tidlig]") == true)
    }

    @Test(arguments: [
        ("utsagn | U2 | 2026-08-15 | | | Nytt", "utsagnet «U2»", "rader:2 «U2»"),
        ("tiltak | T2 | 2026-10-29 | U1 | gruppe | Vi | | Alle | 2026-12-01", "tiltaket «T2»", "rader:12 «T2»"),
        ("mål | M1 | 2026-08-15 | To", "målet «M1»", "rader:15 «M1»"),
    ])
    func refusesAnIDTwice(row: String, thing: String, first: String) throws {
        let found = try Year.refuses(Year.all + "mål | M1 | 2026-04-21 | Mål\n" + row)
        #expect(found.count == 1)
        #expect(found.first?.contains("feil[samme-navn-to-ganger]") == true)
        #expect(found.first?.contains(": \(thing) er ført to ganger\nmerk \(first): den første\n") == true)
    }

    @Test func keepsTheFirstByDateWhereverItStands() throws {
        let rows = "utsagn | U1 | 2026-08-20 | | | Sist\nutsagn | U1 | 2026-08-14 | | | Først"
        #expect(try Year.refuses(rows).first?.hasPrefix("feil[samme-navn-to-ganger] rader:1 «U1»") == true)
    }

    @Test func refusesCohortTheCompanyDoesNotHave() throws {
        #expect(
            try Year.refuses("utsagn | U1 | 2026-08-14 | C | 1 | Jeg") == [
                "feil[puljer-stemmer-ikke] rader:1 «C»: puljen «C» står ikke i bedrift.yaml\nhjelp: mente du «A»?"
            ])
        #expect(
            try Year.refuses("utsagn | U1 | 2026-08-14 | C | 1 | Jeg", company: "").first?
                .hasSuffix("hjelp: la ruta stå tom: bedriften har ingen puljer") == true)
    }

    @Test func refusesCohortOfMeetingOfTheParties() throws {
        for (register, rest) in [("oppmøte", "5 | 6"), ("møte", "holdt")] {
            #expect(
                try Year.refuses("\(register) | 2026-03-10 | introduksjonsmøte | A | \(rest)") == [
                    """
                    feil[puljer-stemmer-ikke] rader:1 «A»: «Introduksjonsmøte» er for partene og holdes ikke i puljer
                    hjelp: la ruta for pulje stå tom
                    """
                ])
        }
    }

    @Test func tellsOfEverythingAtOnceByPlace() throws {
        let found = try Year.refuses(
            Year.statements + """
                sortering | 2026-09-01 | U1 | valgt bort
                sortering | 2026-08-01 | U2 | valgt | 1
                status | 2026-11-10 | T1 | i gang
                oppmøte | 2026-08-14 | modul-1 | A | 99
                """)
        #expect(
            found.map { $0.prefix { $0 != " " } }
                == ["feil[ikke-valgt]", "feil[dato-for-tidlig]", "feil[ukjent-id]", "feil[oppmote]"])
    }
}
