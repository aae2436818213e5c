/// A pipe table as byte ranges of the source; never more than what stands between paragraph and HTML for a moment.
struct Table {
    enum Alignment { case start, middle, end }

    var alignments: [Alignment]
    var header: [Range<Int>]
    /// Each as wide as the header: what a row lacks are empty cells at its end.
    var rows: [[Range<Int>]] = []
    /// What rows have beyond the width of the header; it is not shown.
    var surplus: [Range<Int>] = []

    var cellsInOrder: [Range<Int>] { header + rows.joined() }

    mutating func addRow(_ cells: [Range<Int>]) {
        let missing = alignments.count - cells.count
        if missing < 0, let end = cells.last?.upperBound { surplus.append(cells[alignments.count].lowerBound..<end) }
        let end = cells.last?.upperBound ?? 0
        rows.append(cells.prefix(alignments.count) + Array(repeating: end..<end, count: max(0, missing)))
    }
}

/// What a node of the table is, kept as the node's tag.
enum TablePart: Int {
    case table = 1
    case section, row
}
