import Foundation
import TestSupport
import Testing

/// `hia minutes` and `hia actions`: what the one who writes the minutes does at a terminal.
struct MinutesCommandTests {
    private static let today = "2026-11-21"

    /// The small content of the golden cases, with the shipped people, bodies and minutes in it.
    private static let base: Scratch? = {
        guard let scratch = try? Scratch() else { return nil }
        let tests = Command.project.appendingPathComponent("Tests/GeneratorTests")
        for file in ["Base/innhold.txt", "Base/maler.txt"] {
            let text = try? String(contentsOf: tests.appendingPathComponent(file), encoding: .utf8)
            for section in Archive(text ?? "").sections { try? scratch.write(section.text, to: section.name) }
        }
        for name in ["personer.yaml", "organ", "referater"] {
            let (from, to) = (Command.project.appendingPathComponent("Content/\(name)"), scratch.folder.appendingPathComponent("Content/\(name)"))
            try? FileManager.default.copyItem(at: from, to: to)
        }
        // The companies and forms the shipped minutes are about are not here.
        for case let name as String in FileManager.default.enumerator(atPath: scratch.path + "/Content/referater") ?? .init() where name.hasSuffix(".md") {
            let path = "Content/referater/\(name)"
            guard let text = try? scratch.read(path) else { continue }
            let lines = text.components(separatedBy: "\n").filter { !$0.hasPrefix("Gjelder: ") || $0.contains("/26") && !$0.contains("NAV") }
            try? scratch.write(lines.joined(separator: "\n"), to: path)
        }
        return scratch
    }()

    private func scratch() throws -> Scratch {
        let (scratch, base) = (try Scratch(), try #require(Self.base))
        for name in ["Content", "Templates"] {
            try FileManager.default.copyItem(at: base.folder.appendingPathComponent(name), to: scratch.folder.appendingPathComponent(name))
        }
        return scratch
    }

    private func hia(_ scratch: Scratch, _ arguments: String..., on day: String = today) throws -> Command {
        try Command(arguments: arguments + ["--date", day], in: scratch.folder)
    }

    @Test func fromTheLastMinutesToTheNext() throws {
        let scratch = try scratch()
        let listed = try hia(scratch, "minutes", "list")
        #expect(listed.code == 0, "\(listed.errors)")
        #expect(listed.output.contains("samarbeidsgruppa  2026-11-12  referat     23/26 til 28/26"))

        let made = try hia(scratch, "referat", "ny", "samarbeidsgruppen")
        #expect(made.code == 0 && made.output.hasPrefix("Laget Content/referater/samarbeidsgruppa/2027-01-21.md."), "\(made.errors)")
        let path = "Content/referater/samarbeidsgruppa/2027-01-21.md"
        let call = try scratch.read(path)
        #expect(call.contains("- 18/26-1: videreføres. Avklare legestillingen"))
        #expect(call.contains("\n## 1/27 Status individtiltak, Nordre Eventyr\n"))
        let checked = try hia(scratch, "minutes", "check", "samarbeidsgruppa", "--dag", "2027-01-21")
        #expect(checked.code == 0 && checked.errors.isEmpty, "\(checked.errors)")
        #expect(checked.output.contains("innkalling, torsdag 21. januar 2027, kl. 14.00–16.00, Kvitebjørnvik".replacing(" 21. j", with: " 21.\u{A0}j")))

        // A second time it is there already, and stays as it is.
        let again = try hia(scratch, "minutes", "new", "samarbeidsgruppa")
        #expect(again.code == 1 && again.errors.contains("2027-01-21.md» finnes fra før"))
        #expect(try scratch.read(path) == call)

        // The meeting is held.
        let minutes = call.replacing("dokument: innkalling", with: "dokument: referat")
            .replacing("- 18/26-1: videreføres. Avklare", with: "- 18/26-1: ferdig. Stillingen er lyst ut. Avklare")
            .replacing("## Eventuelt", with: "## Eventuelt\n\nKjøpe kake\nAnsvar: PP\nFrist: 28. januar\n")
        try scratch.write(minutes, to: path)
        let actions = try hia(scratch, "actions", "--organ", "samarbeidsgruppa", on: "2027-01-22")
        #expect(actions.code == 0, "\(actions.errors)")
        #expect(!actions.output.contains("18/26-1") && actions.output.contains("21.1.2027-1") && actions.output.contains("Kjøpe kake"))
        #expect(actions.output.hasSuffix("5 åpne oppgaver, 3 over fristen.\n"))
    }

    @Test func tellsWhatIsWrongAndWhere() throws {
        let scratch = try scratch()
        let path = "Content/referater/samarbeidsgruppa/2026-11-12.md"
        try scratch.write(try scratch.read(path).replacing("Ansvar OO", with: "Ansvar: OQ"), to: path)
        let checked = try hia(scratch, "minutes", "check")
        #expect(checked.code == 1 && checked.output.isEmpty)
        #expect(checked.errors.hasPrefix("\(path):"), "\(checked.errors)")
        #expect(checked.errors.contains(":9: feil[ukjent-person]: «OQ» er ingen i Content/personer.yaml"), "\(checked.errors)")
        for command in [["minutes", "list"], ["minutes", "new", "samarbeidsgruppa"], ["actions"]] {
            #expect(try Command(arguments: command + ["--date", Self.today], in: scratch.folder).code == 1)
        }
    }

    @Test func theTasksOfOneAndThoseThatAreLate() throws {
        let scratch = try scratch()
        let late = try hia(scratch, "oppgaver", "--over-fristen")
        #expect(late.code == 0 && late.output.contains("18/26-1") && late.output.hasSuffix("1 åpen oppgave, 1 over fristen.\n"))
        let own = try hia(scratch, "actions", "--hvem", "ÅÅ")
        #expect(own.output.contains("20/26-1") && own.output.contains("9/26-1") && own.output.hasSuffix("2 åpne oppgaver, 0 over fristen.\n"))
        #expect(try hia(scratch, "actions", "--hvem", "helseforetaket").output.contains("18/26-1"))
        #expect(try hia(scratch, "actions", "--hvem", "Hulda Hittepå").output == "Ingen oppgaver.\n")
        #expect(try hia(scratch, "actions", "--alle", "--hvem", "Hulda Hittepå").output.contains("12/26-1"))
    }

    @Test(arguments: [
        (["actions", "--hvem", "HH"], "«HH» kan være Hulda Hittepå eller Hjalmar Hjernespinn"), (["actions", "--hvem", "QQ"], "Ingen heter «QQ»"),
        (["actions", "--organ", "samarbeidsgrupa"], "organet «samarbeidsgrupa» finnes ikke"), (["minutes", "check", "rådet"], "organet «rådet» finnes ikke"),
        (["minutes", "new", "ingen"], "organet «ingen» finnes ikke"), (["minutes", "new"], "mangler"), (["minutes", "new", "fagrådet"], "står ikke i det siste referatet"),
        (["minutes", "new", "samarbeidsgruppa", "--dag", "i morgen"], "i morgen"),
        (["minutes", "new", "samarbeidsgruppa", "--dag", "2026-06-01"], "har alt et møte"), (["minutes", "list", "--content", "ingen"], "«ingen» finnes ikke"),
    ])
    func misuseIsToldInNorwegian(_ arguments: [String], _ expected: String) throws {
        let scratch = try scratch()
        let before = try scratch.files(below: "Content")
        let command = try Command(arguments: arguments + ["--date", Self.today], in: scratch.folder)
        #expect(command.code != 0 && command.errors.contains(expected), "\(command.code): \(command.errors)")
        for english in ["Error", "Usage", "Unknown", "Unexpected", "Missing", "expected", "invalid"] { #expect(!command.errors.contains(english), "\(command.errors)") }
        #expect(try scratch.files(below: "Content") == before)
    }

    @Test(arguments: [["minutes"], ["minutes", "new"], ["minutes", "check"], ["minutes", "list"], ["actions"]])
    func helpIsInNorwegian(_ command: [String]) throws {
        let help = try Command(arguments: command + ["--help"])
        #expect(help.code == 0 && help.output.contains("BRUK: hia \(command[0])"))
        for english in ["USAGE", "OVERVIEW", "OPTIONS", "SUBCOMMANDS", "ARGUMENTS", "Show ", "See '", "aliases", "values", "default"] {
            #expect(!help.output.contains(english), "\(english) in:\n\(help.output)")
        }
    }

    /// Without people, bodies and minutes there is nothing to tell, and that is said.
    @Test func nothingYet() throws {
        let scratch = try scratch()
        for name in ["personer.yaml", "organ", "referater"] { try FileManager.default.removeItem(atPath: "\(scratch.path)/Content/\(name)") }
        #expect(try hia(scratch, "minutes", "check").output == "Ingen møter.\n")
        #expect(try hia(scratch, "actions").output == "Ingen oppgaver.\n")
    }
}
