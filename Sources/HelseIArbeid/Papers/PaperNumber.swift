/// A number as it stands in a paper, with so many decimals: exact, since a third of a percent point is what people argue about.
public struct PaperNumber: Sendable, Hashable {
    /// In units of the last decimal: 375 is 37,5 with one decimal.
    public let units: Int
    public let decimals: Int

    init(units: Int, decimals: Int) {
        self.units = units
        self.decimals = decimals
    }

    /// Reads `37,5`, `25.9%`, `+11,5 %`, `−0,8 prosentpoeng`, `1 234`; at most ten digits, four of them decimals.
    public init?(_ text: String) {
        var rest = text.filter { !$0.isWhitespace }[...]
        for unit in ["prosentpoeng", "prosent", "poeng", "%"] where rest.hasSuffix(unit) {
            rest = rest.dropLast(unit.count)
            break
        }
        let isNegative = rest.first.map { "-−–".contains($0) } ?? false
        if isNegative || rest.first == "+" { rest = rest.dropFirst() }
        let parts = rest.split(separator: rest.contains(",") ? "," : ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        let decimals = parts.count == 2 ? parts[1].count : 0
        guard decimals <= 4, parts.joined().count <= 10, let units = Int(parts.joined()) else { return nil }
        self.init(units: isNegative ? -units : units, decimals: decimals)
    }

    /// «37,5».
    public var written: String { (units < 0 ? "−" : "") + magnitude }

    /// With its sign: «+3,4», «−0,8», «0,0».
    public var signed: String { (units > 0 ? "+" : units < 0 ? "−" : "") + magnitude }

    private var magnitude: String {
        let digits = String(abs(units))
        guard decimals > 0 else { return digits }
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return "\(padded.dropLast(decimals)),\(padded.suffix(decimals))"
    }

    /// Whether it is the same amount, however many decimals it is written with.
    public func equals(_ other: PaperNumber) -> Bool {
        let most = max(decimals, other.decimals)
        return scaled(to: most) == other.scaled(to: most)
    }

    /// In units of the decimal asked for, which is at least as fine as its own.
    private func scaled(to decimals: Int) -> Int { units * Self.power(decimals - self.decimals) }

    static func power(_ exponent: Int) -> Int { (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 } }

    /// How far it is from `base`, rounded to so many decimals, halves away from zero; `nil` if the base is nothing.
    public func deviation(from base: PaperNumber, in kind: Deviation, decimals: Int) -> PaperNumber? {
        let (difference, divisor) = fraction(from: base, in: kind, decimals: decimals)
        guard divisor != 0 else { return nil }
        let (up, down) = (abs(difference), abs(divisor))
        let rounded = (2 * up + down) / (2 * down)
        return PaperNumber(units: (difference < 0) != (divisor < 0) ? -rounded : rounded, decimals: decimals)
    }

    /// The same, cut off instead of rounded.
    func cutDeviation(from base: PaperNumber, in kind: Deviation, decimals: Int) -> PaperNumber? {
        let (difference, divisor) = fraction(from: base, in: kind, decimals: decimals)
        return divisor == 0 ? nil : PaperNumber(units: difference / divisor, decimals: decimals)
    }

    private func fraction(from base: PaperNumber, in kind: Deviation, decimals: Int) -> (Int, Int) {
        let most = max(self.decimals, base.decimals)
        let (own, other) = (scaled(to: most), base.scaled(to: most))
        switch kind {
        case .percent: return ((own - other) * 100 * Self.power(decimals), other)
        case .points: return ((own - other) * Self.power(decimals), Self.power(most))
        }
    }
}

/// What a deviation is counted in: percent of the base, or the plain difference.
public enum Deviation: String, Sendable, CaseIterable {
    case percent = "prosent"
    case points = "poeng"
}
