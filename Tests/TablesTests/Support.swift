import Diagnostics
import TestSupport
import Testing

@testable import Tables

func csv(_ text: String) -> SourceFile { SourceFile(path: "utsagn.csv", text: text) }

func csv(_ bytes: [UInt8]) -> SourceFile { SourceFile(path: "utsagn.csv", bytes: bytes) }

extension Table {
    var names: [String] { head.map(\.column) }
    var texts: [[String]] { rows.map { $0.cells.map(\.text) } }
}

extension Checked {
    var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
    var messages: [String] { errors.map(\.message) }
}

/// A way of writing a file that Excel or another program has.
struct Dialect: Sendable, CustomTestStringConvertible {
    var encoding: TextEncoding
    var mark: Bool
    var separator: Separator
    var lineEnd: String

    static let all: [Dialect] = Separator.allCases.flatMap { separator in
        ["\r\n", "\n", "\r"].flatMap { lineEnd in
            [
                Dialect(encoding: .utf8, mark: true, separator: separator, lineEnd: lineEnd),
                Dialect(encoding: .utf8, mark: false, separator: separator, lineEnd: lineEnd),
                Dialect(encoding: .utf16LittleEndian, mark: true, separator: separator, lineEnd: lineEnd),
                Dialect(encoding: .utf16BigEndian, mark: true, separator: separator, lineEnd: lineEnd),
                Dialect(encoding: .windows1252, mark: false, separator: separator, lineEnd: lineEnd),
            ]
        }
    }

    var testDescription: String { "\(encoding) \(mark) \(separator) \(lineEnd.debugDescription)" }

    func layout(width: Int) -> Layout {
        Layout(encoding: encoding, separator: separator, lineEnd: lineEnd, endsWithLineEnd: true, width: width)
    }

    func bytes(_ head: [String], _ rows: [[String]]) throws -> [UInt8] {
        let writer = RowWriter(layout: layout(width: head.count))
        return try encoding.bytes(of: (mark ? "\u{FEFF}" : "") + writer.head(head) + rows.map(writer.row).joined())
    }
}

/// Tables of texts that are hard to write: quotes, separators, line breaks, formulas, apostrophes, spaces, emoji.
struct RandomTable {
    let head: [String]
    let rows: [[String]]

    init(for encoding: TextEncoding = .utf8, using random: inout SplitMix64) {
        let everywhere = [
            "a", "æ", "Ø", "7", " ", "\u{A0}", "\"", "\"\"", ";", ",", "\t", "\n", "\r\n", "\r", "=", "+", "-", "@", "'", "«",
            "–",
        ]
        let beyond = ["😀", "👩‍⚕️", "e\u{301}", "č", "ŋ", "\u{202F}", "\u{2028}", "＝", "\u{FEFF}", "\u{5D0}"]
        let pieces = encoding == .windows1252 ? everywhere : everywhere + beyond
        func text(_ random: inout SplitMix64) -> String {
            (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }
                .joined()
        }
        let width = Int.random(in: 1...5, using: &random)
        let names = (0..<width).map { index in text(&random).onOneLine + "k\(index)" }
        head = names.map(\.onOneLine)
        rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in (0..<width).map { _ in text(&random) } }
            .filter { !$0.allSatisfy(\.isEmpty) }
    }
}
