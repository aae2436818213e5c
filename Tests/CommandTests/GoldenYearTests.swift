import Foundation
import TestSupport
import Testing

/// One company from introduction to evaluation, driven only by commands; what each command says, and what the packs hold at each
/// step, stands in `Year/aaret.txt`. With `HIA_RECORD=1` it is written anew, and the run fails.
struct GoldenYearTests {
    private static let folder = Command.project.appendingPathComponent("Tests/CommandTests/Year")
    private static let script = folder.appendingPathComponent("aaret.txt")

    /// A command with what was pasted into it, and what it said.
    private struct Step {
        let line: String
        var input: [String] = []
        var said: [String] = []
    }

    @Test func carriesTheStatementsFromMeetingToMeeting() throws {
        let text = try String(contentsOf: Self.script, encoding: .utf8)
        let steps = Self.steps(text)
        #expect(steps.count > 60)
        let scratch = try Self.scratch()
        let played = try steps.map { try Self.play($0, in: scratch) }
        let whole = played.map(Self.written).joined()
        if ProcessInfo.processInfo.environment["HIA_RECORD"] == "1" {
            try whole.write(to: Self.script, atomically: true, encoding: .utf8)
            Issue.record("recorded the year")
            return
        }
        for (step, now) in zip(steps, played) { #expect(now.said == step.said, "\(step.line)") }
        #expect(whole == text)
    }

    // MARK: - The script

    private static func steps(_ text: String) -> [Step] {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().reduce(into: []) { steps, line in
            if line.hasPrefix("$ ") {
                steps.append(Step(line: String(line.dropFirst(2))))
            } else if line.hasPrefix(">"), !steps.isEmpty {
                steps[steps.count - 1].input.append(String(line.dropFirst(line.hasPrefix("> ") ? 2 : 1)))
            } else if !steps.isEmpty {
                steps[steps.count - 1].said.append(String(line))
            }
        }
    }

    private static func written(_ step: Step) -> String {
        let input = step.input.map { $0.isEmpty ? ">" : "> \($0)" }
        return (["$ \(step.line)"] + input + step.said).map { $0 + "\n" }.joined()
    }

    private static func scratch() throws -> Scratch {
        let scratch = try Scratch()
        let base = Command.project.appendingPathComponent("Tests/GeneratorTests/Base")
        for file in [base.appendingPathComponent("innhold.txt"), base.appendingPathComponent("maler.txt"), folder.appendingPathComponent("innhold.txt")] {
            for section in Archive(try String(contentsOf: file, encoding: .utf8)).sections {
                try scratch.write(section.text, to: section.name)
            }
        }
        return scratch
    }

    // MARK: - Playing it

    /// `hia …` runs it; `vis FIL --date …` builds and shows a file of the company, of a page only what stands in `<main>`.
    private static func play(_ step: Step, in scratch: Scratch) throws -> Step {
        var words = words(in: step.line)
        if words.first == "lim" { words.removeFirst(3) }
        let command = words.removeFirst()
        var now = step
        if command == "vis" {
            let file = words.removeFirst()
            let built = try Command(arguments: ["build", "--no-pdf"] + words, in: scratch.folder)
            let text = try scratch.read("Output/bedrifter/prove/\(file)")
            now.said = lines(of: built.errors) + lines(of: file.hasSuffix(".html") ? mainPart(of: text) : text)
        } else {
            let input = step.input.joined(separator: "\n")
            let ran = try Command(arguments: words, in: scratch.folder, input: Data(input.utf8))
            now.said = lines(of: ran.output) + lines(of: ran.errors) + (ran.code == 0 ? [] : ["(kode \(ran.code))"])
        }
        return now
    }

    /// What cannot be seen made visible, and no empty line that a trailing space would hide.
    private static func lines(of text: String) -> [String] {
        let shown = text.replacingOccurrences(of: "\u{A0}", with: "⍽").replacingOccurrences(of: "\u{FEFF}", with: "")
            .replacingOccurrences(of: "\r\n", with: "\n")
        return shown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var line = line
            while line.last == " " { line.removeLast() }
            return String(line)
        }.filter { line in !line.isEmpty && !Self.drawing.contains { line.hasPrefix($0) } }
    }

    /// How a figure is painted is for its own tests.
    private static let drawing = ["<path", "<circle", "<rect", "<line", "<text"]

    private static func mainPart(of html: String) -> String {
        guard let start = html.range(of: "<main"), let open = html[start.upperBound...].firstIndex(of: ">"),
            let end = html.range(of: "</main>")
        else { return html }
        return String(html[html.index(after: open)..<end.lowerBound])
    }

    /// As a shell would cut them: quotation marks hold words together.
    private static func words(in line: String) -> [String] {
        var words: [String] = []
        var word = ""
        var (isQuoted, isWord) = (false, false)
        for letter in line {
            switch letter {
            case "\"":
                isQuoted.toggle()
                isWord = true
            case " " where !isQuoted:
                if isWord { words.append(word) }
                (word, isWord) = ("", false)
            default:
                word.append(letter)
                isWord = true
            }
        }
        return isWord ? words + [word] : words
    }
}
