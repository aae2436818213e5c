/// Groups in which anonymity is a word only: with few to choose from, everybody knows who wrote what (rules B8).
public enum SmallGroups {
    /// The fewest people a statement may come from, and the fewest companies a figure may.
    public static let fewest = 5

    public static func isTooSmall(people: Int) -> Bool { people < fewest }
}
