/// A hand that draws almost straight. Its sway comes from a seed, so that the same company gets the same road every time,
/// on every machine: only additions, multiplications and square roots, which are exact everywhere.
struct SteadyHand {
    private var state: UInt64

    /// FNV-1a over the bytes of the name.
    init(seed: String) {
        state = seed.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    /// A number from -1 to 1 (SplitMix64).
    mutating func next() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        value ^= value >> 31
        return Double(value >> 12) / Double(UInt64(1) << 51) - 1
    }

    /// A slow sway: a new direction every `period` steps, softly in between.
    mutating func sway(_ count: Int, by amplitude: Double, period: Int = 4) -> [Double] {
        let knots = (0...(count / period + 1)).map { _ in next() * amplitude }
        return (0..<count).map { step in
            let t = Double(step % period) / Double(period)
            let soft = t * t * (3 - 2 * t)
            return knots[step / period] * (1 - soft) + knots[step / period + 1] * soft
        }
    }

    /// A circle that is almost round.
    mutating func circle(x: Int, y: Int, radius: Int) -> HandPath {
        // The twelve hours of a clock face.
        let (half, high) = (0.5, 0.8660254037844386)
        let hours: [(Double, Double)] = [
            (0, -1), (half, -high), (high, -half), (1, 0), (high, half), (half, high), (0, 1), (-half, high), (-high, half),
            (-1, 0), (-high, -half), (-half, -high),
        ]
        return HandPath(
            hours.map { hour in
                // A curve through the middles of the sides lies a little inside of its points.
                let distance = Double(radius) * 1.034 + next() * 2.2
                return Point(Double(x) + hour.0 * distance, Double(y) + hour.1 * distance)
            }, isClosed: true)
    }

    /// A point a little beside where it should be.
    mutating func near(_ x: Int, _ y: Int, by amplitude: Double = 4) -> Point {
        Point(Double(x) + next() * amplitude, Double(y) + next() * amplitude)
    }
}

/// A point on the sheet, in tenths of a millimetre.
struct Point: Sendable, Equatable {
    var x: Double
    var y: Double

    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    func middle(_ other: Point) -> Point { Point((x + other.x) / 2, (y + other.y) / 2) }

    /// As it is written in a path.
    var text: String { "\(Int(x.rounded())) \(Int(y.rounded()))" }
}

/// A soft line near its points: it goes through the middle of each side, so it has no corners.
struct HandPath: Sendable {
    let points: [Point]
    let isClosed: Bool

    init(_ points: [Point], isClosed: Bool = false) {
        self.points = points
        self.isClosed = isClosed
    }

    /// The `d` of a path.
    var text: String {
        guard let first = points.first, let last = points.last, points.count > 2 else { return "" }
        guard !isClosed else {
            let curves = points.indices.map { index in
                let next = points[(index + 1) % points.count]
                return "Q\(points[index].text) \(points[index].middle(next).text)"
            }
            return "M\(last.middle(first).text)" + curves.joined() + "Z"
        }
        let curves = points.indices.dropFirst().dropLast().map { index in
            "Q\(points[index].text) \(points[index].middle(points[index + 1]).text)"
        }
        return "M\(first.text)" + curves.joined() + "L\(last.text)"
    }
}
