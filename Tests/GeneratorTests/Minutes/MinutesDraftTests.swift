import Diagnostics
import HelseIArbeid
import Testing

@testable import Generator

/// The file for the next meeting of a body.
struct MinutesDraftTests {
    private static let head = "---\ndokument: referat\ntittel: Status\nspråk: nb\ndato: %\ntil-stede: [OO, PP, Hulda Hittepå]\n---\n\n"

    /// Meetings as `folder/day` and text, beside the people and bodies of the golden cases.
    private func source(_ meetings: [(String, String)], on day: String = "2026-11-20", extra: [String: String] = [:]) async throws -> MeetingSource {
        var inputs = try Inputs.base()
        try inputs.add("referater")
        inputs.today = try #require(Day(iso: day))
        for (path, text) in meetings {
            inputs["Content/referater/\(path).md"] = Self.head.replacing("%", with: String(path.split(separator: "/")[1])) + text
        }
        for (path, text) in extra { inputs[path] = text }
        let loaded = await inputs.library()
        try #require(!loaded.diagnostics.hasErrors, "\(Report.full(loaded.diagnostics.filter { $0.severity == .error }))")
        return MeetingSource(library: try #require(loaded.value), content: "Content", today: inputs.today)
    }

    private func draft(_ body: String, _ source: MeetingSource, on day: String? = nil) throws -> Checked<MinutesDraft> {
        MinutesDraft.next(of: try #require(source.proceedings.body(body)), in: source, on: try day.map { try #require(Day(iso: $0)) })
    }

    private func titles(_ text: String) -> [String] { text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map(String.init) }

    @Test func theDayComesFromTheLastMinutes() async throws {
        let source = try await source([("samarbeidsgruppa/2026-09-10", "## 7/26 Sak\n\n## Neste møte: torsdag 10. desember 2026 kl. 14–16, Fjellet: storsalen\n")])
        let text = try #require(try draft("samarbeidsgruppa", source).value).text
        #expect(text.contains("\ndokument: innkalling\n") && text.contains("\ndato: torsdag 10. desember 2026\ntid: kl. 14.00–16.00\nsted: \"Fjellet: storsalen\"\n"))
        #expect(titles(text) == ["## Velkommen", "## 8/26 Status bedriftstiltak", "## Eventuelt", "## Neste møte:"])
    }

    /// A meeting that has been and has no minutes yet gets minutes, with those who were members.
    @Test func aDayThatHasBeenGivesMinutes() async throws {
        let source = try await source([("samarbeidsgruppa/2026-09-10", "## 7/26 Sak\n\n## Neste møte: torsdag 12. november 2026\n")])
        let text = try #require(try draft("samarbeidsgruppa", source).value).text
        #expect(text.contains("\ndokument: referat\n") && text.contains("\ntil-stede: OO, PP, Hulda Hittepå\n"))
    }

    @Test func aMeetingOfSeveralDaysHasThemAll() async throws {
        let source = try await source([("fagradet/2026-09-10", "## Sak 1 Sak\n\n## Neste møte: 4.–5. mai 2027\n")])
        let text = try #require(try draft("fagradet", source).value).text
        #expect(text.contains("\ndato: tirsdag 4. mai – onsdag 5. mai 2027\n"))
        #expect(titles(text) == ["## Tirsdag 4. mai 2027", "## Velkommen", "## Onsdag 5. mai 2027", "## Eventuelt", "## Neste møte:"])
        _ = try await self.source([], extra: ["Content/referater/fagradet/2027-05-04.md": text])
    }

    @Test func saysWhyItCannotBeMade() async throws {
        let source = try await source([("samarbeidsgruppa/2026-09-10", "## 7/26 Sak\n\n## Neste møte: våren 2027\n")])
        let none = try draft("samarbeidsgruppa", source)
        #expect(none.value == nil && none.diagnostics.map(\.code) == [.missingField])
        let late = try draft("samarbeidsgruppa", source, on: "2026-06-11")
        #expect(late.value == nil && late.diagnostics.map(\.code) == [.tooEarly])
        #expect(try draft("styringsgruppa", source, on: "2026-06-11").value != nil)
    }

    /// What a machine would take for markup stays the words somebody wrote.
    @Test func keepsTheWordsOfTasksAndQuestions() async throws {
        let source = try await source([
            (
                "samarbeidsgruppa/2026-09-10",
                """
                ## 7/26 Rom * to

                Lese «\\*.txt» \\<nå\\> og \\[x\\] \\{\\{y\\}\\}
                Ansvar: OO

                Saken om 1/2 rom meldes til styringsgruppa.

                ## 8/26 FoU

                Meldes til styringsgruppa: Frist: når?

                """
            )
        ])
        for body in ["samarbeidsgruppa", "styringsgruppa"] {
            for day in ["2026-11-20", "2026-12-10"] {
                let text = try #require(try draft(body, source, on: day).value).text
                _ = try await self.source(
                    [("samarbeidsgruppa/2026-09-10", "## 7/26 Rom\n\nLese «\\*.txt»\nAnsvar: OO\n\nSaken om 1/2 rom meldes til styringsgruppa.\n\n## 8/26 FoU\n\nMeldes til styringsgruppa: Frist: når?\n")],
                    on: "2026-11-20", extra: ["Content/referater/\(body)/\(day).md": text])
                #expect(body == "samarbeidsgruppa" ? text.contains("- 7/26-1: videreføres. Lese") : text.contains("> Saken om 1/2 rom meldes til styringsgruppa."))
            }
        }
    }

    /// A point that says what stands there already is not listed twice; one that says something new is never left out.
    @Test func takesUpWhatTheLastMinutesNamed() async throws {
        let source = try await source([
            (
                "samarbeidsgruppa/2026-09-10",
                "## 7/26 Modul 1\n\nKonklusjon: Tas opp igjen til våren.\n\n## Neste møte: torsdag 10. desember 2026\n\n- Status for bedriftstiltak\n- FoU\n- Modul 1\n- Modul 2\n- NAV\n"
            )
        ])
        let text = try #require(try draft("samarbeidsgruppa", source).value).text
        #expect(titles(text).dropFirst().dropLast(2) == ["## 8/26 Status bedriftstiltak", "## 9/26 Modul 1", "## 10/26 FoU", "## 11/26 Modul 2", "## 12/26 NAV"])
    }

    /// What is to come back waits until a later meeting has had it.
    @Test func whatComesBackWaitsUntilItHas() async throws {
        let first = ("samarbeidsgruppa/2026-06-11", "## 1/26 Lokaler\n\nKonklusjon: Tas opp igjen i desember.\n\n## 2/26 Bemanning\n\nKonklusjon: Tas opp igjen.\n")
        let second = ("samarbeidsgruppa/2026-09-10", "## 3/26 Folk nok\n\nGjelder: sak 2/26\n")
        let source = try await source([first, second])
        let text = try #require(try draft("samarbeidsgruppa", source, on: "2026-12-10").value).text
        #expect(text.contains("Lokaler\n") && !text.contains("Bemanning"))
        let third = ("samarbeidsgruppa/2026-10-08", "## 4/26 Lokaler\n\nKonklusjon: Tas til orientering.\n")
        let later = try #require(try draft("samarbeidsgruppa", try await self.source([first, second, third]), on: "2026-12-10").value).text
        #expect(!later.contains("Lokaler"))
    }

    // MARK: - Who is to do what

    @Test func whatAllAreToDoIsOnTheListOfThoseWhoWereThere() async throws {
        let source = try await source([("samarbeidsgruppa/2026-09-10", "## 7/26 Sak\n\nØve\nAnsvar: alle\n\nRinge\nAnsvar: RR\n")])
        let report = ActionReport(source)
        #expect(report.text(of: .person("Oda Oppdiktet")).contains("Øve") && !report.text(of: .person("Oda Oppdiktet")).contains("Ringe"))
        #expect(report.text(of: .person("Ragna Regle")).contains("Ringe") && !report.text(of: .person("Ragna Regle")).contains("Øve"))
        #expect(report.text(of: .person("Hulda Hittepå")).contains("7/26-1"))
    }

    @Test func tasksAreInOrderOfDayAndThenOfPlace() async throws {
        let tasks = (1...11).map { "Gjøre \($0) ting\nAnsvar: OO\n" }.joined(separator: "\n")
        let source = try await source([("samarbeidsgruppa/2026-09-10", "## 9/26 Sak\n\nSist\nAnsvar: PP\n\n## 10/26 Sak\n\n\(tasks)\nFørst\nAnsvar: OO\nFrist: 1. oktober\n")])
        let ids = ActionReport(source).text().split(separator: "\n").compactMap { $0.split(separator: " ").first.flatMap { TaskID($0) } }.map { "\($0)" }
        #expect(ids == ["10/26-12", "9/26-1"] + (1...11).map { "10/26-\($0)" })
    }
}
