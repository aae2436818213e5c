import Diagnostics
import TestSupport
import Testing

@testable import Tables

struct PropertyTests {
    @Test(arguments: Dialect.all)
    func importOfAnExportIsTheIdentity(dialect: Dialect) throws {
        var random = SplitMix64(seed: 1)
        for _ in 0..<150 {
            let table = RandomTable(for: dialect.encoding, using: &random)
            let bytes = try dialect.bytes(table.head, table.rows)
            expectSame(TableFile.read(csv(bytes)), table)
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func textReadsBack(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<10 {
            let table = RandomTable(using: &random)
            let text = TableFile.text(head: table.head, rows: table.rows)
            let result = TableFile.read(csv(text))
            expectSame(result, table)
            #expect(result.diagnostics.isEmpty)
            #expect(result.value.map { TableFile.text(head: $0.names, rows: $0.texts) } == text)
        }
    }

    @Test(arguments: Dialect.all)
    func aFileGrownRowByRowIsTheFileWrittenAtOnce(dialect: Dialect) throws {
        var random = SplitMix64(seed: 7)
        for _ in 0..<15 {
            let table = RandomTable(for: dialect.encoding, using: &random)
            guard dialect.encoding != .windows1252 || table.head.joined().contains("æ") else { continue }
            // A file of the head alone does not show which line end it would have.
            guard let first = table.rows.first else { continue }
            var bytes = try dialect.bytes(table.head, [first])
            for row in table.rows.dropFirst() {
                bytes = try #require(TableFile.appending(row, to: bytes, path: "a.csv").value)
            }
            #expect(bytes == (try dialect.bytes(table.head, table.rows)))
        }
    }

    private func expectSame(_ result: Checked<Table>, _ table: RandomTable) {
        #expect(result.errors.isEmpty)
        #expect(result.value?.names.map(scalars) == table.head.map(scalars))
        #expect(result.value?.texts.map { $0.map(scalars) } == table.rows.map { $0.map(scalars) })
        if let file = result.value?.file { expectInside(result, file) }
    }

    private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

    // MARK: Hostile input

    @Test(arguments: 0..<100 as Range<UInt64>)
    func anyBytesAreReadOrRefused(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let common: [UInt8] =
            Array("a1;;,\t\"\"\n\r=' ".utf8) + [0xC3, 0xA5, 0xE5, 0xEF, 0xBB, 0xBF, 0xE2, 0x80, 0xA0, 0xC2, 0xFF, 0xFE, 0x00]
        for round in 0..<100 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                round % 2 == 0
                    ? common[Int.random(in: common.indices, using: &random)] : UInt8.random(in: 0...255, using: &random)
            }
            let file = csv(bytes)
            let result = TableFile.read(file)
            #expect(result.value != nil || result.diagnostics.hasErrors)
            expectInside(result, result.value?.file ?? file)
            _ = Report.full(result.diagnostics)
            _ = TableFile.appending(["x;y", "æ"], to: bytes, path: "a.csv")
        }
    }

    /// All spans are in one file, in bounds, and begin and end between characters.
    private func expectInside(_ result: Checked<Table>, _ file: SourceFile) {
        let cells = result.value.map { table in table.head + table.rows.flatMap { $0.cells + $0.written } } ?? []
        let places = cells.map(\.span) + (result.value?.rows.map(\.span) ?? []) + result.diagnostics.compactMap(\.span)
        let outside = places.filter { span in
            let bytes = span.file.bytes
            return result.value != nil && span.file !== file || span.range.upperBound > bytes.count
                || [span.range.lowerBound, span.range.upperBound].contains { $0 < bytes.count && bytes[$0] & 0xC0 == 0x80 }
        }
        #expect(outside.isEmpty)
    }

    /// Every letter and digit of a file that is read without errors is in its head or its rows.
    @Test(arguments: 0..<100 as Range<UInt64>)
    func nothingIsDropped(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = Array("aå1;;;\"\"\n '=".unicodeScalars)
        for _ in 0..<50 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...30, using: &random) {
                text.append(pieces[Int.random(in: pieces.indices, using: &random)])
            }
            let result = TableFile.read(csv(String(text)))
            guard let table = result.value, !result.diagnostics.hasErrors else { continue }
            let kept = (table.names + table.texts.flatMap { $0 }).joined().unicodeScalars
            #expect(kept.filter(isLetter).elementsEqual(text.filter(isLetter)), "\(String(text).debugDescription)")
        }
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool { "aå1=".unicodeScalars.contains(scalar) }

    @Test(arguments: [
        "a;b;\"c\"\n", ";", "\"", "\"\"", "\n", "a\n", "\r", " ", "\u{FEFF}", "\u{A0}", "=;", "å", "\0;", "\"a\"b;", "a,b\n",
        ";;\n",
    ])
    func timeIsLinear(piece: String) {
        func time(_ count: Int) -> Duration {
            let file = csv("k;l;m\n" + String(repeating: piece, count: count))
            let bare = csv(String(repeating: piece, count: count))
            let clock = ContinuousClock()
            return (0..<3).map { _ in clock.measure { _ = (TableFile.read(file), TableFile.read(bare)) } }.min() ?? .zero
        }
        let (small, large) = (time(500), time(4_000))
        #expect(large < small * 40 + .milliseconds(20), "\(small) \(large)")
    }
}
