/// The digits of a text in the groups they are written in, and what joins the groups.
struct DigitGroups {
    struct Group {
        let range: Range<Int>
        /// What stands between the group before and this one, if it is short and has no letters: else `nil`.
        let gap: Gap?
    }

    enum Gap: Equatable {
        /// One blank, point, hyphen or stroke.
        case single(Unicode.Scalar)
        /// A list goes on: a comma or semicolon and a blank.
        case list
        case other
    }

    /// More than this between two groups, and they are two numbers.
    private static let widest = 6

    let groups: [Group]

    init(_ text: FoldedText) {
        var groups: [Group] = []
        var index = 0
        let scalars = text.scalars
        while index < scalars.count {
            guard scalars[index].isDigit else {
                index += 1
                continue
            }
            let start = index
            while index < scalars.count, scalars[index].isDigit { index += 1 }
            let gap = groups.last.flatMap { Self.gap(scalars[$0.range.upperBound..<start]) }
            groups.append(Group(range: start..<index, gap: gap))
        }
        self.groups = groups
    }

    private static func gap(_ between: ArraySlice<Unicode.Scalar>) -> Gap? {
        guard between.count <= widest, !between.contains(where: \.isLetter), between.count(where: { $0 == "\n" }) <= 1 else {
            return nil
        }
        if between.count == 1, let only = between.first, " .-/".unicodeScalars.contains(only) { return .single(only) }
        let isList = between.contains { $0 == "," || $0 == ";" } && between.contains(" ")
        return isList ? .list : .other
    }

    /// The groups from `first` on that together have exactly `count` digits: the index after the last of them.
    func window(from first: Int, digits count: Int) -> Int? {
        var sum = 0
        var index = first
        while index < groups.count, sum < count {
            if index > first, groups[index].gap == nil { return nil }
            sum += groups[index].range.count
            index += 1
        }
        return sum == count ? index : nil
    }

    func shape(_ window: Range<Int>) -> [Int] { groups[window].map(\.range.count) }

    func gaps(_ window: Range<Int>) -> [Gap] { groups[window].dropFirst().compactMap(\.gap) }

    /// The scalars from the first group's first digit to the last group's last.
    func range(_ window: Range<Int>) -> Range<Int> {
        groups[window.lowerBound].range.lowerBound..<groups[window.upperBound - 1].range.upperBound
    }

    func digits(_ window: Range<Int>, of text: FoldedText) -> [Int] {
        groups[window].flatMap { text.scalars[$0.range].map { Int($0.value) - 48 } }
    }
}
