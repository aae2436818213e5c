import Diagnostics

extension FragmentCompiler {
    /// The table that took the paragraph's place, if the paragraph was one.
    mutating func table(from paragraph: Node) -> Node? {
        let lines = paragraph.lines
        let delimiter = lines.dropFirst().firstIndex {
            TableSource.isDelimiter(locator.range(ofLine: $0), in: file.bytes)
        }
        guard let delimiter else { return nil }
        var source = TableSource(bytes: file.bytes)
        for line in lines {
            let range = locator.range(ofLine: line)
            // Markers of quotes and lists may stand before the first line.
            let indent = line == lines.lowerBound ? min(paragraph.startColumn - 1, range.count) : 0
            source.add(range.dropFirst(indent))
        }
        switch source.table(delimiter: lines.distance(from: lines.startIndex, to: delimiter)) {
        case .failure(let problem):
            diagnostics.append(.error(.table, problem.message, at: Span(file, problem.range), help: problem.help))
            return nil
        case .success(let table):
            diagnostics += table.surplus.map { surplus($0, width: table.alignments.count) }
            cells = table.cellsInOrder.reversed()
            return TableBuilder.replace(paragraph, with: table, bytes: file.bytes)
        }
    }

    private func surplus(_ range: Range<Int>, width: Int) -> Diagnostic {
        .warning(
            .table, "raden har flere celler enn tabellen har kolonner (\(width)); «\(file.text(in: range))» vises ikke",
            at: Span(file, range), help: "ta bort det som er for mye, eller skriv «\\|» for en strek i teksten")
    }

    /// Cells come in the order they have in the source, so the next one is always known.
    mutating func enterCell() {
        guard let range = cells.popLast() else { return }
        locator.enter(range)
        typography = Typography()
        plain?.beginCell()
    }

    mutating func exitTablePart(_ node: Node) {
        switch TablePart(rawValue: node.tag) {
        case .row: plain?.endRow()
        case .table: plain?.endBlock()
        case .section, nil: break
        }
    }
}
