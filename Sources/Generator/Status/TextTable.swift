/// Columns on a terminal. The last one is as long as it is.
public struct TextTable {
    private var rows: [[String]]

    public init(_ head: [String]) { rows = [head] }

    public mutating func add(_ row: [String]) { rows.append(row) }

    public var text: String {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
        return rows.map { row in
            let cells = row.enumerated().map { index, cell in
                index == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[index] - cell.count)
            }
            return cells.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
