import TestSupport

extension SplitMix64 {
    /// Some of the items, any number of times.
    mutating func items<Item>(of items: [Item], count: ClosedRange<Int>) -> [Item] {
        (0..<Int.random(in: count, using: &self)).compactMap { _ in items.randomElement(using: &self) }
    }
}
