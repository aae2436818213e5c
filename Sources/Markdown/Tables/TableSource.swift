/// The lines of a paragraph, read as a pipe table by GFM's rules where they are one.
struct TableSource {
    /// Why something that looks like a table is none.
    struct Problem: Error {
        let message: String
        let range: Range<Int>
        let help: String
    }

    /// Rows are filled up to the width of the header; this keeps a small source from making a huge table.
    static let mostColumns = 32

    let bytes: [UInt8]
    private var lines: [Range<Int>] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Adds a line of the paragraph. The `>` and the indentation of the blocks around it are not part of the paragraph.
    mutating func add(_ line: Range<Int>) {
        var line = bytes.trimmed(line)
        while let first = line.first, bytes[first] == UInt8(ascii: ">") {
            line = bytes.trimmed(first + 1..<line.upperBound)
        }
        lines.append(line)
    }

    /// Whether a line has only `|`, `-`, `:` and blanks, with at least one `|` and one `-`: a line between a header and
    /// rows, as nothing else is written that way.
    static func isDelimiter(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
        var (hasPipe, hasHyphen) = (false, false)
        for byte in bytes[line] {
            switch byte {
            case UInt8(ascii: "|"): hasPipe = true
            case UInt8(ascii: "-"): hasHyphen = true
            case UInt8(ascii: ":"), UInt8(ascii: ">"), 0x20, 0x09: continue
            default: return false
            }
        }
        return hasPipe && hasHyphen
    }

    /// The table whose header stands just before the line with the index `delimiter`.
    func table(delimiter: Int) -> Result<Table, Problem> {
        let header = cells(in: lines[delimiter - 1])
        let marks = cells(in: lines[delimiter])
        let alignments = marks.compactMap(alignment)
        if delimiter > 1 {
            return problem(
                "tabellen står inntil teksten over", delimiter - 1, "sett en tom linje over overskriftsraden")
        }
        if alignments.count != marks.count {
            return problem("skillelinja i tabellen er ikke riktig skrevet", delimiter, "skriv --- i hver kolonne")
        }
        if header.count != marks.count {
            return problem(
                "overskriftsraden har \(header.count) celler, men skillelinja har \(marks.count)", delimiter,
                "gi begge linjene like mange kolonner")
        }
        if header.count > Self.mostColumns {
            return problem(
                "tabellen har \(header.count) kolonner; høyst \(Self.mostColumns) er tillatt", 0, "del tabellen i flere"
            )
        }
        var table = Table(alignments: alignments, header: header)
        for line in lines[(delimiter + 1)...] { table.addRow(cells(in: line)) }
        return .success(table)
    }

    private func problem(_ message: String, _ index: Int, _ help: String) -> Result<Table, Problem> {
        .failure(Problem(message: message, range: lines[index], help: help))
    }

    private func alignment(_ mark: Range<Int>) -> Table.Alignment? {
        let colon = UInt8(ascii: ":")
        var hyphens = mark
        if let first = hyphens.first, bytes[first] == colon { hyphens.removeFirst() }
        let endsWithColon = hyphens.last.map { bytes[$0] == colon } ?? false
        if endsWithColon { hyphens.removeLast() }
        guard !hyphens.isEmpty, bytes[hyphens].allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
        guard endsWithColon else { return .start }
        return hyphens.lowerBound > mark.lowerBound ? .middle : .end
    }

    /// Cuts a line at its `|`, code or not; `\|` does not cut. Pipes at the ends of the line are only its frame.
    private func cells(in line: Range<Int>) -> [Range<Int>] {
        let pipe = UInt8(ascii: "|")
        var cells: [Range<Int>] = []
        var index = line.lowerBound
        if index < line.upperBound, bytes[index] == pipe { index += 1 }
        var start = index
        while index < line.upperBound {
            if bytes[index] == pipe {
                cells.append(bytes.trimmed(start..<index))
                start = index + 1
            } else if bytes[index] == UInt8(ascii: "\\"), index + 1 < line.upperBound {
                index += 1
            }
            index += 1
        }
        if start < line.upperBound || cells.isEmpty { cells.append(bytes.trimmed(start..<line.upperBound)) }
        return cells
    }
}
