import Foundation
import TestSupport
import Testing

/// `hia consent`: what people at a terminal do with forms, and what becomes of the files.
struct ConsentCommandTests {
    private static let day = "2026-11-20"

    /// Three small forms beside the content of the golden cases, read against each other; made once, and copied.
    private static let read: Scratch? = {
        guard let scratch = try? Scratch() else { return nil }
        let tests = Command.project.appendingPathComponent("Tests/GeneratorTests")
        for (file, folder) in [("Base/innhold.txt", ""), ("Base/maler.txt", ""), ("Consent/smaskjemaer.txt", "Content/samtykke/")] {
            let text = try? String(contentsOf: tests.appendingPathComponent(file), encoding: .utf8)
            for section in Archive(text ?? "").sections { try? scratch.write(section.text, to: folder + section.name) }
        }
        for form in ["bilder", "lapp", "mappe"] {
            _ = try? Command("consent", "mirror", form, "--role", "koordinator", "--date", day, in: scratch.folder)
        }
        return scratch
    }()

    private func scratch() throws -> Scratch {
        let (scratch, read) = (try Scratch(), try #require(Self.read))
        for name in ["Content", "Templates"] {
            try FileManager.default.copyItem(at: read.folder.appendingPathComponent(name), to: scratch.folder.appendingPathComponent(name))
        }
        #expect(FileManager.default.fileExists(atPath: scratch.path + "/Content/samtykke/mappe/1-speil.yaml"))
        return scratch
    }

    private func hia(_ scratch: Scratch, on day: String = day, _ arguments: String...) throws -> Command {
        try Command(arguments: arguments + ["--date", day], in: scratch.folder)
    }

    private func approve(_ scratch: Scratch, _ form: String = "bilder", on day: String = day, _ more: String...) throws -> Command {
        try Command(
            arguments: ["consent", "approve", form, "--role", "personvernombudet", "--case", "12/26", "--date", day] + more, in: scratch.folder)
    }

    // MARK: - From the first version to the last

    @Test func aFormIsApprovedListedChangedAndWithdrawn() throws {
        let scratch = try scratch()
        let listed = try hia(scratch, "samtykke", "liste")
        #expect(listed.code == 0 && listed.errors.isEmpty)
        #expect(listed.output.contains("til godkjenning") && listed.output.contains("1 av 2 punkter er ikke avgjort."))
        let checked = try hia(scratch, "consent", "check")
        #expect(checked.code == 0, "\(checked.errors)")
        #expect(checked.output.contains("  P2 Skal skjemaet ha farger? (koordinatoren)"))

        let approved = try hia(
            scratch, "samtykke", "godkjenn", "bilder", "--rolle", "personvernombudet", "--sak", "12/26", "--fra", "2026-12-01")
        #expect(approved.code == 0, "\(approved.errors)")
        #expect(approved.output.hasPrefix("Godkjent i sak 12/26 og frosset."))
        #expect(approved.output.contains("  Content/samtykke/bilder/fryst/1-nb.txt\n"))
        let nb = try scratch.read("Content/samtykke/bilder/1-nb.md")
        #expect(nb.contains("\ngodkjent-dato: 2026-11-20\n") && nb.contains("\ngjelder-fra: 2026-12-01  # settes"))
        #expect(try hia(scratch, "consent", "list").output.contains("godkjent, gjelder ikke ennå"))
        #expect(try hia(scratch, on: "2026-12-01", "consent", "list").output.contains("gjelder nå"))

        let history = try hia(scratch, "consent", "history", "bilder")
        #expect(history.code == 0)
        for told in ["Versjon 1: ", "sak 12/26", "personvernombudet", "Kontoret (ikke sendt)", "Fingeravtrykk, engelsk: "] {
            #expect(history.output.contains(told), "\(told)")
        }
        let print = try #require(nb.components(separatedBy: "fingeravtrykk: ").last?.prefix(64))
        #expect(history.output.contains(print) && print.allSatisfy(\.isHexDigit))

        let again = try approve(scratch)
        #expect(again.code == 1 && again.errors.contains("feil[skjema-status]: versjon 1 av «bilder» er godkjent"))
        #expect(again.errors.hasSuffix("Ingenting er skrevet.\n"))

        // A second version, and what is new in it.
        #expect(try hia(scratch, "consent", "diff", "bilder").code == 2)
        try newVersion(scratch)
        let unread = try approve(scratch, on: "2027-01-10", "--from", "2027-02-01")
        #expect(unread.code == 1 && unread.errors.contains("feil[sprak-ikke-lest]"))
        let mirrored = try hia(scratch, on: "2027-01-09", "samtykke", "speil", "bilder", "--rolle", "koordinator")
        #expect(mirrored.code == 0 && mirrored.output.contains("  Content/samtykke/bilder/2-speil.yaml\n"))
        let changes = try hia(scratch, "samtykke", "endringer", "bilder", "--sprak", "nn")
        #expect(changes.code == 0 && changes.output.hasPrefix("Bildesamtykke, nynorsk\n") && changes.output.contains("alle"))
        #expect(try approve(scratch, on: "2027-01-10", "--from", "2027-02-01").code == 0)
        #expect(try hia(scratch, on: "2027-02-01", "consent", "list").output.contains("erstattet"))

        let withdrawn = try hia(scratch, on: "2027-06-15", "samtykke", "trekk", "bilder", "--rolle", "personvernombudet", "--grunn", "Vi er ferdige.")
        #expect(withdrawn.code == 0, "\(withdrawn.errors)")
        #expect(try hia(scratch, on: "2027-06-15", "consent", "list").output.contains("trukket tilbake"))
        #expect(try hia(scratch, on: "2027-06-15", "consent", "history", "bilder", "--version", "2").output.contains("Vi er ferdige."))
        #expect(try hia(scratch, on: "2027-06-15", "consent", "check").code == 0)
    }

    private func newVersion(_ scratch: Scratch) throws {
        for (language, old, new) in [("nb", "på kurs", "på alle kurs"), ("nn", "på kurs", "på alle kurs"), ("en", "in courses", "in all courses")] {
            let lines = try scratch.read("Content/samtykke/bilder/1-\(language).md").components(separatedBy: "\n")
            let written = ["godkjent-", "fingeravtrykk", "gjelder-fra"]
            let text = lines.filter { line in !written.contains { line.hasPrefix($0) } }.joined(separator: "\n")
                .replacingOccurrences(of: "versjon: 1", with: "versjon: 2").replacingOccurrences(of: "status: godkjent", with: "status: til-godkjenning")
                .replacingOccurrences(of: old, with: new)
            try scratch.write(text, to: "Content/samtykke/bilder/2-\(language).md")
        }
    }

    @Test func theBuildPublishesWhatIsApproved() throws {
        let scratch = try scratch()
        #expect(try hia(scratch, "build", "--no-pdf").code == 0)
        func published() throws -> [String] { try scratch.files(below: "Output/nettsted").keys.filter { $0.contains("bilder") || $0.contains("lapp") }.sorted() }
        #expect(try published() == [])
        #expect(try approve(scratch).code == 0)
        #expect(try hia(scratch, "build", "--no-pdf").code == 0)
        #expect(try published() == ["en", "nb", "nn"].flatMap { ["samtykke/bilder-1-\($0).html", "samtykke/bilder-1-\($0).txt"] })
        let (open, frozen) = (try scratch.bytes("Output/nettsted/samtykke/bilder-1-nn.txt"), try scratch.bytes("Content/samtykke/bilder/fryst/1-nn.txt"))
        #expect(open == frozen)
        #expect(try hia(scratch, "consent", "withdraw", "bilder", "--role", "ombudet", "--reason", "Ferdig").code == 0)
        #expect(try hia(scratch, "build", "--no-pdf").code == 0)
        #expect(try published() == ["en", "nb", "nn"].map { "samtykke/bilder-1-\($0).txt" })
        #expect(try !scratch.files(below: "Output/samtykke").keys.contains("bilder-1-nb.html"))
        #expect(try hia(scratch, "build", "--no-pdf", "--archive").code == 0)
        #expect(try scratch.read("Output/samtykke/bilder-1-nb.html").contains("Trukket tilbake. Skal ikke brukes."))
    }

    // MARK: - What is refused

    @Test func whatIsWrongIsRefusedAndNothingIsWritten() throws {
        let scratch = try scratch()
        let text = try scratch.read("Content/samtykke/bilder/1-nb.md")
        try scratch.write(text.replacingOccurrences(of: "Ring oss på", with: "Ring [telefon] på"), to: "Content/samtykke/bilder/1-nb.md")
        let before = try scratch.files(below: "Content/samtykke")
        let refused = try approve(scratch)
        #expect(refused.code == 1 && refused.output.isEmpty)
        #expect(refused.errors.contains("feil[apent-felt]") && refused.errors.hasSuffix("Ingenting er skrevet.\n"))
        #expect(try hia(scratch, "consent", "withdraw", "bilder", "--role", "ombudet", "--reason", "x").code == 1)
        #expect(try hia(scratch, "consent", "check", "bilder").code == 1)
        #expect(try hia(scratch, "consent", "check", "lapp").code == 0)
        #expect(try scratch.files(below: "Content/samtykke") == before)
    }

    @Test func warningsAreErrorsForTheStrict() throws {
        let scratch = try scratch()
        let text = try scratch.read("Content/samtykke/lapp/1-nb.md")
        try scratch.write(text.replacingOccurrences(of: "hemmelig", with: "en"), to: "Content/samtykke/lapp/1-nb.md")
        #expect(try hia(scratch, "consent", "check").code == 0)
        #expect(try hia(scratch, "consent", "check", "--strict").code == 1)
        let told = try JSONSerialization.jsonObject(with: Data(try hia(scratch, "consent", "check", "--json").output.utf8)) as? [String: Any]
        #expect(told?["version"] as? Int == 1)
    }

    @Test(arguments: [
        (["approve", "bildr", "--rolle", "r", "--sak", "1"], "skjemaet «bildr» finnes ikke"),
        (["withdraw", "bildr", "--rolle", "r", "--grunn", "g"], "skjemaet «bildr» finnes ikke"),
        (["mirror", "bildr", "--rolle", "r"], "skjemaet «bildr» finnes ikke"),
        (["history", "bildr"], "skjemaet «bildr» finnes ikke"), (["check", "bildr"], "skjemaet «bildr» finnes ikke"),
        (["diff", "bildr"], "skjemaet «bildr» finnes ikke"),
        (["approve", "bilder", "--version", "9", "--rolle", "r", "--sak", "1"], "«bilder» har ingen versjon 9"),
        (["approve", "bilder", "--sak", "1"], "--rolle mangler"), (["approve", "bilder", "--rolle", "r"], "--sak mangler"),
        (["withdraw", "bilder", "--rolle", "r"], "--grunn mangler"), (["mirror", "bilder"], "--rolle mangler"),
        (["approve", "bilder", "--rolle", "r", "--sak", "1", "--den", "i går"], "i går"),
        (["approve"], "mangler"), (["diff", "bilder", "--language", "xx"], "xx"),
        (["history", "bilder", "--content", "ingen"], "«ingen/samtykke» finnes ikke"),
    ])
    func misuseIsToldInNorwegian(_ arguments: [String], _ expected: String) throws {
        let scratch = try scratch()
        let before = try scratch.files(below: "Content/samtykke")
        let command = try Command(arguments: ["consent"] + arguments + ["--date", Self.day], in: scratch.folder)
        #expect(command.code == 2 && command.errors.contains(expected), "\(command.code): \(command.errors)")
        for english in ["Error", "Usage", "Unknown", "Unexpected", "Missing", "expected", "invalid"] { #expect(!command.errors.contains(english), "\(command.errors)") }
        #expect(try scratch.files(below: "Content/samtykke") == before)
    }

    @Test(arguments: [[], ["approve"], ["withdraw"], ["mirror"], ["check"], ["diff"], ["list"], ["history"]])
    func helpIsInNorwegian(_ command: [String]) throws {
        let help = try Command(arguments: ["consent"] + command + ["--help"])
        #expect(help.code == 0 && help.output.contains("BRUK: hia consent"))
        for english in ["USAGE", "OVERVIEW", "OPTIONS", "SUBCOMMANDS", "ARGUMENTS", "Show ", "See '", "aliases", "values", "default"] {
            #expect(!help.output.contains(english), "\(english) in:\n\(help.output)")
        }
    }

    /// Without `--den` and `--date` somebody must say which day it was.
    @Test func theDayIsNotGuessed() throws {
        let scratch = try scratch()
        let asked = try Command("consent", "approve", "bilder", "--rolle", "r", "--sak", "1", in: scratch.folder)
        #expect(asked.code == 2 && asked.errors.contains("--den mangler"))
    }

    // MARK: - Commands that are stopped

    /// All of an approval, or nothing of it.
    @Test func killedAtAnyMomentTheFormIsAsItWasOrAsItShouldBe() throws {
        let scratch = try scratch()
        let samtykke = scratch.folder.appendingPathComponent("Content/samtykke")
        let before = try scratch.files(below: "Content/samtykke")
        let spare = scratch.folder.appendingPathComponent("spare")
        try FileManager.default.copyItem(at: samtykke, to: spare)
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try approve(scratch).code == 0)
        let seconds = start.duration(to: clock.now) / .seconds(1)
        let after = try scratch.files(below: "Content/samtykke")
        #expect(after.count == before.count + 3)
        var wholeRuns = 0
        for round in 0..<16 {
            try FileManager.default.removeItem(at: samtykke)
            try FileManager.default.copyItem(at: spare, to: samtykke)
            let process = try Command.started(
                arguments: ["consent", "approve", "bilder", "--role", "personvernombudet", "--case", "12/26", "--date", Self.day],
                in: scratch.folder)
            // From before it has read anything until after it is done. A sleeping task wakes late when many tests run at once, and then
            // every command would have come to its end; a thread does not.
            Thread.sleep(forTimeInterval: seconds * Double(round) / 12)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let all = try scratch.files(below: "Content/samtykke")
            let now = all.filter { !$0.key.hasPrefix(".bilder.ny") }
            #expect(now == before || now == after, "round \(round)")
            wholeRuns += now == after ? 1 : 0
            // Whatever it left, a build passes by and the next command takes away.
            if all.count > now.count {
                #expect(try hia(scratch, "check").code == 0)
                #expect(try hia(scratch, "consent", "list").code == 0)
                #expect(try scratch.files(below: "Content/samtykke") == now)
            }
        }
        #expect(wholeRuns < 16)
    }

    @Test func ofTwoWhoApproveAtOnceOneIsRefused() throws {
        let scratch = try scratch()
        let started = try (0..<4).map { _ in
            try Command.started(
                arguments: ["consent", "approve", "bilder", "--role", "personvernombudet", "--case", "12/26", "--date", Self.day],
                in: scratch.folder)
        }
        for process in started { process.waitUntilExit() }
        #expect(started.map(\.terminationStatus).sorted() == [0, 1, 1, 1])
        #expect(try hia(scratch, "consent", "check", "bilder").code == 0)
    }
}
