/// The division of a cohort into groups for IGP.
public enum Groups {
    /// Groups of four to six work best (rules B7).
    public static let recommendedSize = 4...6
    public static let usualSize = 5

    /// The head count of each group, all as equal as possible, the larger ones first.
    ///
    /// As few groups as `size` allows; fewer still when that spares somebody a group of three and makes none larger than six.
    public static func sizes(people: Int, size: Int) -> [Int] {
        guard people > 0, size > 0 else { return [] }
        var count = (people - 1) / size + 1
        while size >= recommendedSize.lowerBound, count > 1, people / count < recommendedSize.lowerBound,
            (people - 1) / (count - 1) + 1 <= recommendedSize.upperBound
        {
            count -= 1
        }
        return (0..<count).map { people / count + ($0 < people % count ? 1 : 0) }
    }
}

/// Attendance: at least 90 % of the staff should be there (project proposal 3.4.4; C95).
public enum Attendance {
    /// The people needed for 90 % of `people`, rounded up to whole people.
    public static func needed(of people: Int) -> Int { (people * 9 + 9) / 10 }
}
