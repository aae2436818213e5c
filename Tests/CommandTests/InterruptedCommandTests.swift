import Foundation
import Testing

/// A command that is killed leaves the register as it was, or as it should be.
struct InterruptedCommandTests {
    @Test func killedAtAnyMomentTheRegisterIsWhole() async throws {
        let scratch = try Scratch()
        try scratch.copyContent()
        let path = "Content/bedrifter/pannekaka-bakeri/utsagn.csv"
        let templates = Command.project.appendingPathComponent("Templates").path
        var before = try scratch.bytes(path)
        var wholeRuns = 0
        for round in 0..<24 {
            let text = "Vi hjelper hverandre, runde \(round)"
            let process = try Command.started(
                arguments: [
                    "statement", "add", "pannekaka-bakeri", text, "--pulje", "A", "--date", "2026-11-28", "--templates", templates,
                ], in: scratch.folder)
            // From before it has read anything until after it is done.
            try await Task.sleep(for: .milliseconds(round * 6))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let now = try scratch.bytes(path)
            if now != before {
                #expect(now.starts(with: before) && String(decoding: now, as: UTF8.self).hasSuffix(";A;;\(text)\r\n") || String(decoding: now, as: UTF8.self).hasSuffix(";A;;\"\(text)\"\r\n"))
                wholeRuns += 1
            }
            before = now
        }
        let listed = try Command(
            arguments: ["statement", "list", "pannekaka-bakeri", "--date", "2026-11-28", "--templates", templates], in: scratch.folder)
        #expect(listed.code == 0 && listed.output.contains("\(27 + wholeRuns) utsagn"))
    }

    @Test func twoAtOnceLoseNothing() throws {
        let scratch = try Scratch()
        try scratch.copyContent()
        let templates = Command.project.appendingPathComponent("Templates").path
        let started = try (0..<6).map { number in
            try Command.started(
                arguments: [
                    "statement", "add", "pannekaka-bakeri", "Vi er \(number) om det", "--pulje", "B", "--date", "2026-11-28",
                    "--templates", templates,
                ], in: scratch.folder)
        }
        for process in started {
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        let text = try scratch.read("Content/bedrifter/pannekaka-bakeri/utsagn.csv")
        for number in 0..<6 { #expect(text.contains("Vi er \(number) om det")) }
        for number in 28..<34 { #expect(text.contains("U\(number);")) }
    }
}
