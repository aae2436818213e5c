import HelseIArbeid
import Testing

struct AttendanceCountTests {
    @Test func countsEachCohortAndAllTogetherAgainstNinetyPerCent() throws {
        let process = try Year.process(
            "oppmøte | 2026-08-14 | modul-1 | A | 12\noppmøte | 2026-08-15 | modul-1 | B | 9 | 10")
        #expect(process.attendance.map(\.cohort) == ["A", "B"])
        #expect(process.attendance.map(\.of) == [13, 10])
        #expect(process.attendance.map(\.needed) == [12, 9])
        #expect(process.attendance.map(\.isEnough) == [true, true])
        let all = try #require(process.attendance(in: .module1))
        #expect(all.present == 21 && all.of == 23 && all.needed == 21 && all.isEnough == true && all.day.iso == "2026-08-15")
        #expect(process.attendance(in: .module2) == nil)
    }

    @Test(arguments: [(21, false), (22, true), (24, true)])
    func roundsNinetyPerCentUpToWholePeople(present: Int, isEnough: Bool) throws {
        let process = try Year.process("oppmøte | 2026-08-14 | modul-1 | | \(present)", company: "ansatte | 24")
        #expect(process.attendance.first?.needed == 22)
        #expect(process.attendance(in: .module1)?.isEnough == isEnough)
    }

    @Test func asksNoShareOfMeetingsOfTheParties() throws {
        let process = try Year.process("oppmøte | 2026-03-10 | introduksjonsmøte | | 5")
        #expect(process.attendance.first?.of == nil && process.attendance.first?.isEnough == nil)
        #expect(try Year.process("oppmøte | 2026-03-10 | introduksjonsmøte | | 5 | 9").attendance.first?.isEnough == nil)
    }

    @Test func takesALaterCountInPlaceOfTheEarlier() throws {
        let rows = "oppmøte | 2026-08-14 | modul-1 | A | 12\noppmøte | 2026-08-15 | modul-1 | A | 11"
        #expect(try Year.process(rows).attendance.map(\.present) == [11])
        #expect(try Year.process(rows, on: "2026-08-14").attendance.map(\.present) == [12])
    }

    @Test(arguments: [
        ("modul-1 | A | 14", "14", 13), ("modul-1 | A | 13 | 12", "13", 12), ("modul-1 | | 25", "25", 24),
        ("introduksjonsmøte | | 5 | 4", "5", 4),
    ])
    func refusesMoreThanTheHeadCount(row: String, present: String, people: Int) throws {
        let company = "ansatte | 24\n" + Year.company
        #expect(
            try Year.refuses("oppmøte | 2026-08-14 | \(row)", company: company) == [
                """
                feil[oppmote] rader:1 «\(present)»: \(present) er ført som til stede, men det var bare \(people) som kunne komme
                hjelp: rett «til stede», eller skriv i «av» hvor mange de var
                """
            ])
    }

    @Test(arguments: ["modul-1 | A | 13", "modul-1 | A | 0", "modul-1 | | 24", "introduksjonsmøte | | 5"])
    func acceptsUpToTheHeadCount(row: String) throws {
        #expect(try Year.says("oppmøte | 2026-08-14 | \(row)") == [])
    }

    @Test func warnsWhenMoreCouldComeThanThereAre() throws {
        #expect(
            try Year.says("oppmøte | 2026-08-14 | modul-1 | A | 12 | 14") == [
                """
                advarsel[oppmote] rader:1 «14»: «av» er 14, men etter bedrift.yaml er de 13
                hjelp: rett tallet, eller «ansatte» i bedrift.yaml
                """
            ])
    }

    @Test func refusesCountOfAllBesideCountOfACohort() throws {
        let (one, all) = ("oppmøte | 2026-08-14 | modul-1 | A | 12", "oppmøte | 2026-08-14 | modul-1 | | 20")
        for rows in ["\(one)\n\(all)", "\(all)\n\(one)"] {
            #expect(
                try Year.refuses(rows).first?.hasPrefix(
                    """
                    feil[oppmote] rader:2 «modul-1»: oppmøtet på «Modul 1» er ført både for alle og for en pulje
                    merk rader:1
                    """) == true)
        }
    }

    @Test(arguments: [
        ("2026-10-27", true), ("2026-10-28", false), ("2026-11-02", false),
    ])
    func warnsOfACountFromBeforeTheMeeting(day: String, isEarly: Bool) throws {
        let said = try Year.says("oppmøte | \(day) | modul-2 | | 20 | ")
        #expect(said.contains { $0.contains("men «Modul 2» er først 28.\u{A0}oktober 2026") } == isEarly)
        let held = "møte | 2026-10-27 | modul-2 | | holdt\noppmøte | \(day) | modul-2 | | 20 | "
        #expect(try !Year.says(held).contains { $0.contains("er først") })
    }
}
