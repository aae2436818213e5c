import Diagnostics
import HelseIArbeid
import Testing

@testable import Generator

/// The calendar as a format: a program that knows RFC 5545 reads it, and a moved meeting is the same meeting.
struct CalendarFileTests {
    private static let path = "bedrifter/prove/kalender.ics"

    /// The calendar of the base company with `changes` to its file.
    private func calendar(_ changes: [(String, String)] = []) async throws -> String {
        var inputs = try Inputs.base()
        var text = try #require(inputs["Content/bedrifter/prove/bedrift.yaml"])
        for (old, new) in changes {
            try #require(text.contains(old))
            text = text.replacing(old, with: new)
        }
        inputs["Content/bedrifter/prove/bedrift.yaml"] = text
        return try #require(await inputs.build().value?[Self.path])
    }

    /// The lines as they were before they were folded.
    private func lines(_ calendar: String) -> [String] {
        // By bytes, as readers do: a fold may stand between a letter and its accent.
        let bytes = Array(calendar.utf8)
        let whole = bytes.split(separator: Array("\r\n ".utf8), omittingEmptySubsequences: false).joined()
        return String(decoding: Array(whole), as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    private func values(of name: String, in calendar: String) -> [String] {
        lines(calendar).filter { $0.hasPrefix(name) }.map { String($0.dropFirst(name.count)) }
    }

    @Test func endsEveryLineWithCarriageReturnAndLineFeed() async throws {
        let bytes = Array(try await calendar().utf8)
        for index in bytes.indices where bytes[index] == 0x0A { #expect(index > 0 && bytes[index - 1] == 0x0D) }
        for index in bytes.indices where bytes[index] == 0x0D {
            #expect(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
        }
        #expect(bytes.suffix(2) == [0x0D, 0x0A])
    }

    @Test(arguments: [
        "En bedrift med et navn som er så langt at det ikke kan stå på én linje i en kalender, og litt til",
        "Øøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøø",
        "a" + String(repeating: "\u{301}", count: 80),
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "a, b; c, d; e, f; g, h; i, j; k, l; m, n; o, p; q, r; s, t; u, v; w, x; y, z; æ, ø",
    ])
    func foldsLongLinesAt75BytesAndLosesNothing(name: String) async throws {
        let text = try await calendar([("navn: Prøve barnehage", "navn: \"\(name)\"")])
        for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75, "\(line)") }
        let escaped = name.replacing(",", with: "\\,").replacing(";", with: "\\;")
        #expect(values(of: "SUMMARY:", in: text) == ["Modul 1: \(escaped)"])
    }

    @Test func escapesWhatTheFormatKeepsForItself() async throws {
        let text = try await calendar([("Storstua", "\"Rom 1; 2, 3 \\\\ 4: \\\"x\\\"\"")])
        #expect(values(of: "LOCATION:", in: text) == ["Rom 1\\; 2\\, 3 \\\\ 4: \"x\""])
    }

    @Test func keepsIdentifiersWhenMeetingsMoveAndNamesChange() async throws {
        let first = try await calendar()
        let moved = try await calendar([
            ("tirsdag 2026-12-01", "2027-01-12"), ("Storstua", "Lillestua"), ("Prøve barnehage", "Nytt navn"),
            ("12.30–14.00", "09.00–10.30"),
        ])
        #expect(values(of: "UID:", in: first) == ["prove-3-modul-1@helseiarbeid.invalid"])
        #expect(values(of: "UID:", in: moved) == values(of: "UID:", in: first))
        #expect(first != moved)
    }

    @Test func identifiersAreUnique() async throws {
        let text = try await calendar([
            (
                "  modul-1:\n    dato: tirsdag 2026-12-01\n    tid: 12.30–14.00\n    sted: Storstua\n",
                """
                  introduksjonsmøte: {dato: 2026-11-24}
                  modul-1:
                    - {pulje: A, dato: 2026-12-01}
                    - {pulje: B, dato: 2026-12-02}
                  modul-2:
                    - {pulje: A, dato: 2027-01-12}
                    - {pulje: B, dato: 2027-01-13}
                  modul-3:
                    - {pulje: A, dato: 2027-02-16}
                    - {pulje: B, dato: 2027-02-17}

                """
            ), ("ansatte: 12", "ansatte: 12\npuljer: [{id: A, ansatte: 6}, {id: B, ansatte: 6}]"),
        ])
        let identifiers = values(of: "UID:", in: text)
        // Seven meetings, and two deadlines with two reminders each.
        #expect(identifiers.count == 13)
        #expect(Set(identifiers).count == 13)
        #expect(identifiers.filter { $0.contains("frist") }.count == 6)
    }

    @Test func deadlinesAreWholeDaysTwoWeeksBefore() async throws {
        let text = try await calendar([("modul-1:", "modul-2:")])
        let days = lines(text).filter { $0.hasPrefix("DTSTART;VALUE=DATE") || $0.hasPrefix("DTEND;VALUE=DATE") }
        // The deadline, and the reminders three and two weeks before it.
        #expect(days == [
            "DTSTART;VALUE=DATE:20261117", "DTEND;VALUE=DATE:20261118", "DTSTART;VALUE=DATE:20261027",
            "DTEND;VALUE=DATE:20261028", "DTSTART;VALUE=DATE:20261103", "DTEND;VALUE=DATE:20261104",
        ])
        #expect(values(of: "TRANSP:", in: text) == ["TRANSPARENT", "TRANSPARENT", "TRANSPARENT"])
    }

    @Test func tellsTheClockInNorwegianTime() async throws {
        let text = try await calendar()
        #expect(values(of: "DTSTART;TZID=Europe/Oslo:", in: text) == ["20261201T123000"])
        #expect(values(of: "DTEND;TZID=Europe/Oslo:", in: text) == ["20261201T140000"])
        #expect(values(of: "TZID:", in: text) == ["Europe/Oslo"])
    }

    @Test func stampsComeFromTheContentAndNotFromTheClock() async throws {
        #expect(values(of: "DTSTAMP:", in: try await calendar()) == ["20261115T000000Z"])
        #expect(
            values(of: "DTSTAMP:", in: try await calendar([("oppdatert: 2026-11-15\n", "")])) == ["20261201T000000Z"])
    }

    @Test func whatIsOpenedIsClosed() async throws {
        var open: [String] = []
        for line in lines(try await calendar([("modul-1:", "modul-2:")])) {
            if line.hasPrefix("BEGIN:") { open.append(String(line.dropFirst(6))) }
            if line.hasPrefix("END:") { #expect(open.popLast() == String(line.dropFirst(4))) }
        }
        #expect(open == [])
    }

    @Test func aCompanyWithoutDatesHasAnEmptyCalendar() async throws {
        let text = try await calendar([("    dato: tirsdag 2026-12-01\n", "")])
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VTIMEZONE\r\nEND:VCALENDAR\r\n"))
    }
}
