import Diagnostics
import Foundation
import Testing

struct ReportTests {
    private let file = SourceFile(
        path: "Content/bedrifter/eventyr/bedrift.yaml", text: "navn: Eventyr\nansate: 24\nmøter:\n\tdato: \"i går\"\n")

    private var unknown: Diagnostic {
        .error(
            .unknownField, "feltet «ansate» finnes ikke her", at: Span(file, 14..<20),
            notes: [.init("navnet står her", at: Span(file, 6..<13)), .init("det er alt")], help: "mente du «ansatte»?")
    }

    private func diagnostic(_ text: String, _ range: Range<Int>, _ message: String = "galt") -> Diagnostic {
        .warning(.dayOff, message, at: Span(SourceFile(path: "a.md", text: text), range))
    }

    // MARK: For people

    @Test func showsPlaceExcerptNotesAndHelp() {
        #expect(
            Report.full([unknown]) == """
                Content/bedrifter/eventyr/bedrift.yaml:2:1: feil[ukjent-felt]: feltet «ansate» finnes ikke her
                  |
                2 | ansate: 24
                  | ^^^^^^
                   = merk: Content/bedrifter/eventyr/bedrift.yaml:1:7: navnet står her
                   = merk: det er alt
                   = hjelp: mente du «ansatte»?

                """)
    }

    @Test(arguments: [Code.personalData, .negativeStatement])
    func neverShowsALineThatMayHoldAPerson(code: Code) {
        let text = "U1;Ola Eksempel har vondt i ryggen"
        let span = Span(SourceFile(path: "utsagn.csv", text: text), 3..<15)
        let report = Report.full([.error(code, "her står noe om en person", at: span, help: "ta det bort")])
        #expect(report.hasPrefix("utsagn.csv:1:4: feil[\(code.rawValue)]") && report.contains("hjelp: ta det bort"))
        #expect(!report.contains("Ola") && !report.contains("ryggen"))
    }

    @Test func setsDiagnosticsApartInOrderOfPlace() {
        let found: [Diagnostic] = [
            unknown, .hint(.dayOff, "tips", at: Span(file, 0..<4)),
            .error(.cannotWrite, "full disk", at: nil, help: "rydd"),
        ]
        #expect(
            Report.full(found) == """
                feil[kan-ikke-skrives]: full disk
                   = hjelp: rydd

                Content/bedrifter/eventyr/bedrift.yaml:1:1: tips[fridag]: tips
                  |
                1 | navn: Eventyr
                  | ^^^^

                \(Report.full([unknown]))
                """)
        #expect(Report.full([]) == "")
    }

    @Test func showsTabsAsOneSpace() {
        let start = file.range(ofLine: 4).lowerBound
        #expect(
            Report.full([.warning(.wrongType, "galt", at: Span(file, start + 7..<start + 15))]).hasSuffix(
                """
                  |
                4 |  dato: "i går"
                  |        ^^^^^^^

                """))
    }

    @Test func marksOnlyTheFirstOfSeveralLines() {
        #expect(Report.full([diagnostic("ab cd\nef\n", 3..<8)]).hasSuffix("1 | ab cd\n  |    ^^\n"))
    }

    @Test(arguments: ["ab\ncd", "ab\r\ncd"])
    func marksTheEndOfALine(text: String) {
        #expect(Report.full([diagnostic(text, 2..<3)]).hasSuffix("1 | ab\n  |   ^\n"))
        #expect(
            Report.full([diagnostic(text, text.utf8.count - 3..<text.utf8.count - 2)]).hasSuffix("1 | ab\n  |   ^\n"))
    }

    @Test func marksAnEmptyPlaceWithOneCaret() {
        #expect(Report.full([diagnostic("ab\n", 1..<1)]).hasSuffix("1 | ab\n  |  ^\n"))
        #expect(Report.full([diagnostic("ab\n", 3..<3)]).hasSuffix("2 | \n  | ^\n"))
    }

    @Test func showsNoExcerptOfAnEmptyFile() {
        #expect(Report.full([diagnostic("", 0..<0)]) == "a.md:1:1: advarsel[fridag]: galt\n")
    }

    @Test func makesRoomForTheLineNumber() {
        let text = String(repeating: "\n", count: 99) + "ab"
        #expect(Report.full([diagnostic(text, 99..<101)]).hasSuffix("    |\n100 | ab\n    | ^^\n"))
    }

    @Test func cutsLongLinesAroundThePlace() {
        let text = String(repeating: "a", count: 100) + "feil" + String(repeating: "b", count: 100)
        let (before, after) = (String(repeating: "a", count: 60), String(repeating: "b", count: 40))
        #expect(
            Report.full([diagnostic(text, 100..<104)]).hasSuffix(
                "1 | …\(before)feil\(after)…\n  | \(String(repeating: " ", count: 61))^^^^\n"))
    }

    @Test func cutsLongPlacesAtTheirEnd() {
        let text = String(repeating: "a", count: 100) + "b"
        let carets = String(repeating: "^", count: 80)
        #expect(
            Report.full([diagnostic(text, 0..<100)]).hasSuffix(
                "1 | \(String(repeating: "a", count: 80))…\n  | \(carets)\n"))
    }

    @Test func countsCharactersAndNotBytes() {
        #expect(Report.full([diagnostic("æøå 👩‍⚕️ ny", 21..<23)]).hasSuffix("1 | æøå 👩‍⚕️ ny\n  |       ^^\n"))
    }

    /// A terminal obeys control characters: a text file must not be able to clear the screen or hide a line.
    @Test func sendsNoControlCharactersToTheTerminal() {
        let shown = Report.full([
            .error(
                .controlCharacter, "«\u{1B}[2J»",
                at: Span(SourceFile(path: "a\u{7}.md", text: "a\u{1B}[2Jb\u{85}"), 1..<2),
                notes: [.init("ett\r\nto")], help: "\u{0}")
        ])
        #expect(
            shown == """
                a�.md:1:2: feil[styretegn]: «�[2J»
                  |
                1 | a�[2Jb�
                  |  ^
                   = merk: ett to
                   = hjelp: �

                """)
    }

    // MARK: For editors

    @Test func saysItOnOneLineEach() {
        let found: [Diagnostic] = [
            unknown, .warning(.dayOff, "over\nto linjer", at: Span(file, 0..<4)), .hint(.strayFile, "fremmed", at: nil),
        ]
        #expect(
            Report.concise(found) == """
                tips[fremmed-fil]: fremmed
                Content/bedrifter/eventyr/bedrift.yaml:1:1: advarsel[fridag]: over to linjer
                Content/bedrifter/eventyr/bedrift.yaml:2:1: feil[ukjent-felt]: feltet «ansate» finnes ikke her

                """)
        #expect(Report.concise([]) == "")
    }

    // MARK: In short

    @Test(arguments: [
        (0, 0, nil), (1, 0, "1 feil"), (2, 0, "2 feil"), (0, 1, "1 advarsel"), (0, 3, "3 advarsler"),
        (2, 1, "2 feil og 1 advarsel"),
    ])
    func countsErrorsAndWarningsButNotHints(errors: Int, warnings: Int, text: String?) {
        let found =
            [Diagnostic](repeating: .error(.dayOff, "", at: nil), count: errors)
            + [Diagnostic](repeating: .warning(.dayOff, "", at: nil), count: warnings) + [.hint(.dayOff, "", at: nil)]
        #expect(Report.count(found) == text)
    }
}

struct JSONReportTests {
    private let file = SourceFile(path: "a.yaml", text: "navn: Å\nsted: «her»\n")

    @Test func givesPlacesHelpAndNotes() {
        let found: [Diagnostic] = [
            .error(
                .unknownField, "ukjent «sted»", at: Span(file, 9..<13),
                notes: [.init("uten sted"), .init("her", at: Span(file, 0..<4))],
                help: "ta det bort"),
            .hint(.strayFile, "fremmed", at: nil), .warning(.dayOff, "over to linjer", at: Span(file, 6..<13)),
        ]
        #expect(
            Report.json(found) == """
                {
                  "version": 1,
                  "diagnostics": [
                    {"severity": "hint", "code": "fremmed-fil", "message": "fremmed", "notes": []},
                    {"severity": "warning", "code": "fridag", "message": "over to linjer", "file": "a.yaml", \
                "line": 1, "column": 7, "endLine": 2, "endColumn": 5, "notes": []},
                    {"severity": "error", "code": "ukjent-felt", "message": "ukjent «sted»", "file": "a.yaml", \
                "line": 2, "column": 1, "endLine": 2, "endColumn": 5, "help": "ta det bort", \
                "notes": [{"message": "uten sted"}, {"message": "her", "file": "a.yaml", \
                "line": 1, "column": 1, "endLine": 1, "endColumn": 5}]}
                  ]
                }

                """)
    }

    @Test func isJSONWhateverTheTextHolds() throws {
        let nasty = "\"\\/\u{0}\u{8}\t\r\n\u{1F}\u{7F}\u{2028}e\u{301}😀</script>"
        let text = Report.json([
            .error(.dayOff, nasty, at: Span(SourceFile(path: nasty, text: "a"), 0..<1), help: nasty)
        ])
        let json = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let found = try #require((json["diagnostics"] as? [[String: Any]])?.first)
        #expect(json["version"] as? Int == Report.jsonVersion)
        for field in ["message", "file", "help"] { #expect(found[field] as? String == nasty) }
        #expect(!text.utf8.contains { $0 < 0x20 && $0 != 0x0A })
    }

    @Test func isJSONWithNothingFound() throws {
        let json = try #require(JSONSerialization.jsonObject(with: Data(Report.json([]).utf8)) as? [String: Any])
        #expect((json["diagnostics"] as? [Any])?.isEmpty == true)
    }
}
