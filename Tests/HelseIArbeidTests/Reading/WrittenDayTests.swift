import HelseIArbeid
import Testing

/// The forms of C232, each as the whole text.
struct WrittenDayTests {
    /// «form → day», or days with `..` between; the document is of 10 November 2020.
    @Test(arguments: [
        ("101120", "2020-11-10"), ("06122019", "2019-12-06"), ("06.09.19", "2019-09-06"), ("6/12-19", "2019-12-06"),
        ("05/12-2019", "2019-12-05"), ("10/12", "2020-12-10"), ("30/11-20", "2020-11-30"), ("2/12", "2020-12-02"),
        ("10. desember", "2020-12-10"), ("3. november 2026", "2026-11-03"), ("2026-11-03", "2026-11-03"),
        ("3.11.2026", "2026-11-03"),
        ("4 og 5 mai 2022", "2022-05-04..2022-05-05"), ("11.-12.november", "2020-11-11..2020-11-12"),
        ("11.–12. november 2026", "2026-11-11..2026-11-12"), ("4. til 6. mai", "2021-05-04..2021-05-06"),
        ("4./5. november 2026", "2026-11-04..2026-11-05"), ("16/11-18/11", "2020-11-16..2020-11-18"),
        ("30. desember – 2. januar 2027", "2026-12-30..2027-01-02"), ("30. desember – 2. januar", "2020-12-30..2021-01-02"),
        ("30. desember 2025 – 2. januar", "2025-12-30..2026-01-02"), ("2026-11-04–2026-11-06", "2026-11-04..2026-11-06"),
        ("11.–12.11.2026", "2026-11-11..2026-11-12"), ("31. oktober og 1. november 2026", "2026-10-31..2026-11-01"),
        ("6. des. -19", "2019-12-06"), ("6. des -2019", "2019-12-06"), ("6/12/19", "2019-12-06"), ("6/12 2019", "2019-12-06"),
        ("7. jan. 2021", "2021-01-07"), ("7. jan", "2021-01-07"), ("7 feb.", "2021-02-07"), ("7. sept. 2021", "2021-09-07"),
        ("7. sep. 2021", "2021-09-07"), ("7. okt. 2021", "2021-10-07"), ("7. mars 2021", "2021-03-07"),
        ("12.november", "2020-11-12"),
        ("7.\u{A0}januar\u{202F}2021", "2021-01-07"), ("11.\u{2011}12. november", "2020-11-11..2020-11-12"),
        ("11.\u{AD}12. november", "2020-11-11..2020-11-12"), ("6/12\u{2013}19", "2019-12-06"), ("10. de\u{AD}sember", "2020-12-10"),
        ("11.-\n12.november", "2020-11-11..2020-11-12"), ("10. DESEMBER 2020.", "2020-12-10"), (" 10. desember ", "2020-12-10"),
        ("innen 1. september", "2020-09-01"), ("senest 1. mars", "2021-03-01"), ("før 1. desember", "2020-12-01"),
        ("06.09", "2020-09-06"), ("6.9.", "2020-09-06"), ("6.9. 2019", "2019-09-06"), ("1/2", "2021-02-01"),
    ])
    func readsEveryForm(text: String, days: String) throws {
        let near = try day("2020-11-10")
        guard case .day(let written) = WrittenDay.read(text, near: near) else {
            Issue.record("\(text) gave \(WrittenDay.read(text, near: near))")
            return
        }
        #expect(written.iso == days)
        #expect(written.weekday == nil)
    }

    @Test(arguments: [
        ("torsdag 7. januar", Weekday.thursday, "2021-01-07"), ("Torsdag, 7/1-21", .thursday, "2021-01-07"),
        ("tysdag den 3. november 2026", .tuesday, "2026-11-03"), ("måndag 2. november 2026", .monday, "2026-11-02"),
        ("laurdag 7.11.2026", .saturday, "2026-11-07"), ("tors. 7. jan. 2021", .thursday, "2021-01-07"),
        ("ons. 4.–5. november 2026", .wednesday, "2026-11-04..2026-11-05"), ("mandag 101120", .monday, "2020-11-10"),
    ])
    func readsWeekdayBeforeItAlsoIfItIsWrong(text: String, weekday: Weekday, days: String) throws {
        guard case .day(let written) = WrittenDay.read(text, near: try day("2020-11-10")) else {
            Issue.record("\(text) was not read")
            return
        }
        #expect(written.weekday == weekday)
        #expect(written.iso == days)
    }

    @Test func readsWeekdayOfBothDays() throws {
        let reading = WrittenDay.read("onsdag 4. – fredag 5. november 2026", near: nil)
        guard case .day(let written) = reading else {
            Issue.record("not read: \(reading)")
            return
        }
        #expect(written.iso == "2026-11-04..2026-11-05")
        #expect(written.weekday == .wednesday)
        #expect(written.lastWeekday == .friday)
    }

    @Test(arguments: [
        "Sept. 2020", "september 2020", "okt/nov", "okt/nov. informasjon kommer", "høsten 2026", "uke 45", "før jul", "i januar",
        "neste møte", "fortløpende", "medio mai", "ca. 10. desember", "4. og 11. mai 2026", "10. desember eller 12. desember",
        "Våren", "torsdag",
    ])
    func keepsWhatIsVagueAsWritten(text: String) throws {
        #expect(WrittenDay.read(text, near: try day("2020-11-10")) == .vague(text))
    }

    @Test(arguments: ["10. desember", "10/12", "4 og 5 mai", "29/2"])
    func isVagueWithoutYearAndDocument(text: String) {
        #expect(WrittenDay.read(text, near: nil) == .vague(text))
    }

    @Test(arguments: [
        "", " ", "Skype", "14-16", "27/20", "50/50", "31. november 2026", "31/11-20", "32. mai 2020", "29. februar 2021", "311120",
        "12.–11. mai 2026", "5. mai 2026 – 4. mai 2026", "2026-13-01", "12345678", "10/13", "00/12", "101120101120",
        "1/2/3", "kl. 1400-1600", "5.–5. mai",
    ])
    func refusesWhatIsNoDate(text: String) throws {
        #expect(WrittenDay.read(text, near: try day("2020-11-10")) == .unreadable)
    }

    @Test(arguments: [
        ("2020-11-10", "30/9", "2020-09-30"), ("2020-11-10", "7/1", "2021-01-07"), ("2020-11-10", "11/7", "2020-07-11"),
        ("2020-11-10", "10/7", "2021-07-10"), ("2021-01-07", "10/12", "2020-12-10"), ("2021-02-10", "1/9", "2021-09-01"),
        ("2024-02-10", "29/2", "2024-02-29"), ("2023-12-10", "29/2", "2024-02-29"),
    ])
    func takesYearFromDocument(near: String, text: String, expected: String) throws {
        guard case .day(let written) = WrittenDay.read(text, near: try day(near)) else {
            Issue.record("\(text) was not read")
            return
        }
        #expect(written.iso == expected)
        #expect(written.isYearInferred)
    }

    @Test func saysThatYearWasWritten() throws {
        for text in ["6/12-19", "4 og 5 mai 2022", "101120", "30. desember 2025 – 2. januar"] {
            guard case .day(let written) = WrittenDay.read(text, near: try day("2020-11-10")) else { throw Unread() }
            #expect(!written.isYearInferred)
        }
    }

    @Test func knowsNoLeapDayInOtherYears() throws {
        #expect(WrittenDay.read("29. februar", near: try day("2020-11-10")) == .unreadable)
    }

    private struct Unread: Error {}

    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
}

extension WrittenDay {
    /// `2026-11-04` or `2026-11-04..2026-11-05`.
    var iso: String { first == last ? first.iso : "\(first.iso)..\(last.iso)" }
}
