import Diagnostics
import HelseIArbeid
import Testing

/// A source file of one line per thing, `key | field | field`, so that every value has the span it really stands at.
struct Fixture {
    struct Line {
        let key: String
        /// The fields after the key, without the blanks around them; an empty one is there, but empty.
        let fields: [Located<String>]
        let span: Span

        /// The field at `index` (from 0), unless it is empty or missing.
        func field(_ index: Int) -> Located<String>? {
            guard fields.indices.contains(index), !fields[index].value.isEmpty else { return nil }
            return fields[index]
        }

        func number(_ index: Int) throws -> Int { try #require(field(index).flatMap { Int($0.value) }) }
    }

    let file: SourceFile
    let lines: [Line]

    /// `defaults` are added as lines of their own for the keys that `text` does not have.
    init(_ path: String, _ text: String, defaults: [(key: String, line: String)] = []) {
        var rows = text.split(separator: "\n").map(String.init)
        let keys = Set(rows.map { $0.prefix { $0 != " " } })
        rows += defaults.filter { !keys.contains($0.key[...]) }.map { "\($0.key) | \($0.line)" }
        let file = SourceFile(path: path, text: rows.joined(separator: "\n"))
        self.file = file
        lines = (1...file.lineCount).map { Self.line($0, of: file) }
    }

    private static func line(_ number: Int, of file: SourceFile) -> Line {
        let range = file.range(ofLine: number)
        let bar = UInt8(ascii: "|")
        let parts = file.bytes[range].split(separator: bar, omittingEmptySubsequences: false)
        let located = parts.map { part in
            var part = part
            while part.first == UInt8(ascii: " ") { part.removeFirst() }
            while part.last == UInt8(ascii: " ") { part.removeLast() }
            let range = part.startIndex..<part.endIndex
            return Located(file.text(in: range), at: Span(file, range))
        }
        return Line(
            key: located.first?.value ?? "", fields: Array(located.dropFirst()), span: Span(file, range))
    }

    func all(_ key: String) -> [Line] { lines.filter { $0.key == key } }

    func required(_ key: String) throws -> Located<String> { try #require(all(key).first?.field(0)) }
}

/// What a day is written as: `2026-11-03`.
func day(_ iso: String) throws -> Day { try #require(Day(iso: iso), "\(iso)") }

/// Diagnostics as they are read: `severity[code] line «covered text»: message`, notes and help on lines of their own.
func shown(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
        let head = "\(diagnostic.severity.word)[\(diagnostic.code.rawValue)]\(shown(diagnostic.span)): \(diagnostic.message)"
        let notes = diagnostic.notes.map { "\nmerk\(shown($0.span)): \($0.message)" }
        return head + notes.joined() + (diagnostic.help.map { "\nhjelp: \($0)" } ?? "")
    }
}

private func shown(_ span: Span?) -> String {
    span.map { " \($0.file.path):\($0.line) «\($0.text)»" } ?? ""
}
