/// The poster on sheets of A4, lying: each with a piece of it, a little of which is on the next sheet too.
///
/// Where it is cut is chosen so that on nine sheets no line of text but the name and the one above it lies across a cut, and on
/// four none across the level one; the upright one must go through the middle column there.
struct PosterTiles: Sendable {
    let grid: Grid
    /// Row by row.
    let tiles: [Tile]

    enum Grid: String, Sendable, CaseIterable {
        /// Two by two: a little under A2.
        case four
        /// Three by three: between A2 and A1.
        case nine

        var side: Int { self == .four ? 2 : 3 }

        /// In per cent of A3; a piece is then at most 282 mm wide and 191 mm high.
        var scale: Int { self == .four ? 132 : 181 }

        /// What two sheets share: 10 mm of paper, in the unit of the poster.
        fileprivate var overlap: Int { self == .four ? 76 : 55 }

        fileprivate var columns: [Int] { self == .four ? [0, 1982] : [0, 1290, 2578] }
        fileprivate var rows: [Int] { self == .four ? [0, 1310] : [0, 1000, 1943] }
    }

    struct Tile: Sendable, Equatable {
        /// From 1.
        let number: Int
        /// From 0.
        let row: Int
        let column: Int
        /// What is seen of the poster on it.
        let box: Box
        /// Where the edge of the next sheet to the right shall lie, and of the one below; `nil` at the edge of the poster.
        let right: Int?
        let below: Int?
    }

    init(_ grid: Grid) {
        self.grid = grid
        func spans(_ starts: [Int], _ whole: Int) -> [(start: Int, end: Int, next: Int?)] {
            starts.indices.map { index in
                let next = index + 1 < starts.count ? starts[index + 1] : nil
                return (starts[index], next.map { $0 + grid.overlap } ?? whole, next)
            }
        }
        let columns = spans(grid.columns, PosterSheet.width)
        let rows = spans(grid.rows, PosterSheet.height)
        tiles = rows.enumerated().flatMap { row, high in
            columns.enumerated().map { column, wide in
                Tile(
                    number: row * grid.side + column + 1, row: row, column: column,
                    box: Box(x: wide.start, y: high.start, width: wide.end - wide.start, height: high.end - high.start),
                    right: wide.next, below: high.next)
            }
        }
    }

    /// Where crosses stand: wherever cuts meet each other or the edge of the poster.
    var crosses: [(x: Int, y: Int)] {
        let across = [0] + grid.columns.dropFirst() + [PosterSheet.width]
        let down = [0] + grid.rows.dropFirst() + [PosterSheet.height]
        return down.flatMap { y in across.map { (x: $0, y: y) } }.filter { cross in
            grid.columns.dropFirst().contains(cross.x) || grid.rows.dropFirst().contains(cross.y)
        }
    }
}
