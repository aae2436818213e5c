import Diagnostics
import HelseIArbeid

/// Where the groups of a project stand in the figure: each above those that report to it, those that give advice beside it.
struct OrganisationLayout: Sendable {
    /// In the order of the data file.
    private(set) var boxes: [Group] = []
    private(set) var lines: [Line] = []
    private(set) var width = 0
    private(set) var height = 0

    struct Group: Sendable {
        let id: String
        let box: Box
        let lines: [String]
    }

    /// From one box to another; dashed where one only gives advice.
    struct Line: Sendable {
        let from: Box
        let to: Box
        let isAdvice: Bool
    }

    static let (boxWidth, gap, drop, margin, padding) = (176, 20, 36, 4, 10)
    static let text = TextMeasure(size: 16, weight: .bold)
    static let leading = 20

    private let groups: [ProjectGroup]
    private var level: [Int] = []
    /// The left edge of the next free place.
    private var next = margin

    /// No group may be below itself.
    init(_ groups: [ProjectGroup]) {
        self.groups = groups
        // As high as the highest name needs on each level.
        for depth in 0..<max(1, groups.count) {
            let heights = groups.filter { self.depth(of: $0) == depth }.map { Self.height(of: $0.name) }
            guard let highest = heights.max() else { break }
            level.append(highest)
        }
        for group in groups where group.higher == nil { _ = place(group, depth: 0) }
        let order = groups.map(\.id.value)
        boxes = order.compactMap { id in boxes.first { $0.id == id } }
        width = next - Self.gap + Self.margin
        height = (boxes.map { $0.box.y + $0.box.height }.max() ?? 0) + Self.margin
    }

    private func depth(of group: ProjectGroup) -> Int {
        var (depth, current) = (0, group)
        for _ in groups {
            guard let id = current.higher, let higher = groups.first(where: { $0.id.value == id }) else { break }
            // One that gives advice stands beside it, on the same level.
            if current.above != nil { depth += 1 }
            current = higher
        }
        return depth
    }

    private static func height(of name: String) -> Int {
        text.balanced(name, width: boxWidth - 2 * padding).count * leading + 2 * padding
    }

    private func top(of depth: Int) -> Int { Self.margin + level.prefix(depth).reduce(0) { $0 + $1 + Self.drop } }

    /// Places a group with all that hangs from it; gives its box.
    private mutating func place(_ group: ProjectGroup, depth: Int) -> Box {
        let below = groups.filter { $0.above?.value == group.id.value }.map { place($0, depth: depth + 1) }
        let x: Int
        if let first = below.first, let last = below.last {
            x = (first.x + last.x) / 2
        } else {
            x = next
            next += Self.boxWidth + Self.gap
        }
        let box = Box(x: x, y: top(of: depth), width: Self.boxWidth, height: level[depth])
        boxes.append(
            Group(id: group.id.value, box: box, lines: Self.text.balanced(group.name, width: Self.boxWidth - 2 * Self.padding)))
        lines += below.map { Line(from: box, to: $0, isAdvice: false) }
        for adviser in groups where adviser.beside?.value == group.id.value {
            let other = place(adviser, depth: depth)
            lines.append(Line(from: box, to: other, isAdvice: true))
        }
        return box
    }
}
