import HelseIArbeid

/// The road as a hand draws it: its two edges, its middle, and how much of it lies behind the company.
struct PosterRoad: Sendable {
    private let one: [Point]
    private let other: [Point]
    private let centre: [Point]
    /// How many of the points are behind the company.
    private let end: Int

    /// What is seen of it through a window, as the `d` of paths.
    struct Piece {
        let surface: String
        let travelled: String
        let edges: [String]
        let middle: String
    }

    init(to position: Poster.Position, hand: inout SteadyHand) {
        let line = Self.line
        let count = line.count
        let drift = hand.sway(count, by: 5, period: 8)
        let (left, right) = (hand.sway(count, by: 3.5, period: 5), hand.sway(count, by: 3.5, period: 6))
        let normals = Self.normals(of: line)
        func offset(_ distance: (Int) -> Double) -> [Point] {
            line.indices.map { index in
                let aside = distance(index) + drift[index]
                return Point(line[index].x + normals[index].x * aside, line[index].y + normals[index].y * aside)
            }
        }
        let edge = Double(PosterSheet.roadEdge)
        one = offset { edge + left[$0] }
        other = offset { -edge - right[$0] }
        centre = offset { _ in 0 }
        end = Self.end(of: position, along: line)
    }

    /// `nil` where there is no road. The middle is always whole, since its dashes are counted from its beginning.
    func piece(in window: Box) -> Piece? {
        let runs = runs(in: window).filter { $0.count > 2 }
        guard !runs.isEmpty else { return nil }
        let travelled = runs.map { $0.clamped(to: 0..<end) }.filter { $0.count > 2 }
        func areas(_ runs: [Range<Int>]) -> String { runs.map { Self.area(Array(one[$0]), Array(other[$0])) }.joined() }
        return Piece(
            surface: areas(runs), travelled: areas(travelled),
            edges: [one, other].map { side in runs.map { HandPath(Array(side[$0])).text }.joined() },
            middle: HandPath(centre).text)
    }

    /// The stretches of it that pass through a window or so near that their ends are not seen.
    private func runs(in window: Box) -> [Range<Int>] {
        let near = window.grown(by: 240)
        return centre.indices.reduce(into: []) { runs, index in
            let (x, y) = (Int(centre[index].x), Int(centre[index].y))
            guard Box(x: x, y: y, width: 1, height: 1).overlaps(near) else { return }
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
    }

    private static func area(_ one: [Point], _ other: [Point]) -> String {
        // Back along the other side: its first «M» becomes a line.
        HandPath(one).text + "L" + HandPath(other.reversed()).text.dropFirst() + "Z"
    }

    /// How many points of the line are behind the company.
    private static func end(of position: Poster.Position, along line: [Point]) -> Int {
        func index(near x: Int, _ y: Int) -> Int {
            line.lastIndex { point in
                let (dx, dy) = (point.x - Double(x), point.y - Double(y))
                return dx * dx + dy * dy <= 36 * 36
            } ?? line.count
        }
        switch position {
        case .at(.introduction): return 0
        case .at(let session):
            let (x, y) = PosterSheet.station(session)
            return index(near: x, y)
        case .after(let session):
            let (x, y) = PosterSheet.station(session)
            return index(near: PosterSheet.isUpper(session) ? x + 650 : x - 650, y)
        case .arrived: return line.count
        }
    }

    /// The middle of the road, point by point: right along the upper lane, through the turn, back along the lower one.
    static var line: [Point] {
        let (top, bottom) = (Double(PosterSheet.upperRoad), Double(PosterSheet.lowerRoad))
        let (turn, wall) = (3640.0, Double(PosterSheet.turn))
        let bend = wall - turn
        var points = stride(from: -20.0, to: turn, by: 60).map { Point($0, top) }
        points += curve(Point(turn, top), Point(turn + bend * 0.58, top), Point(wall, top + bend * 0.42), Point(wall, top + bend))
        points += stride(from: top + bend + 60, to: bottom - bend - 20, by: 60).map { Point(wall, $0) }
        points += curve(
            Point(wall, bottom - bend), Point(wall, bottom - bend * 0.42), Point(turn + bend * 0.58, bottom), Point(turn, bottom))
        points += stride(from: turn - 60, through: -20, by: -60).map { Point($0, bottom) }
        return points
    }

    private static func curve(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> [Point] {
        (0...9).map { step in
            let t = Double(step) / 9
            let u = 1 - t
            let (p, q, r, s) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
            return Point(p * a.x + q * b.x + r * c.x + s * d.x, p * a.y + q * b.y + r * c.y + s * d.y)
        }
    }

    private static func normals(of line: [Point]) -> [Point] {
        line.indices.map { index in
            let (before, after) = (line[max(0, index - 1)], line[min(line.count - 1, index + 1)])
            let (dx, dy) = (after.x - before.x, after.y - before.y)
            let length = max((dx * dx + dy * dy).squareRoot(), 1)
            return Point(-dy / length, dx / length)
        }
    }
}
