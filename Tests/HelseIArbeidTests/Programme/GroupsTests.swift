import HelseIArbeid
import Testing
import TestSupport

struct GroupsTests {
    @Test(arguments: [
        (24, 5, [5, 5, 5, 5, 4]), (25, 5, [5, 5, 5, 5, 5]), (26, 5, [5, 5, 4, 4, 4, 4]), (31, 6, [6, 5, 5, 5, 5, 5]),
        (5, 5, [5]), (4, 5, [4]), (1, 5, [1]), (7, 4, [4, 3]), (7, 7, [7]), (3, 1, [1, 1, 1]), (2, Int.max / 2, [2]),
    ])
    func dividesIntoAsFewAndEqualGroupsAsPossible(people: Int, size: Int, groups: [Int]) {
        #expect(Groups.sizes(people: people, size: size) == groups)
    }

    @Test(arguments: [(6, 5, [6]), (11, 5, [6, 5]), (13, 4, [5, 4, 4]), (6, 4, [6]), (9, 4, [5, 4])])
    func sparesPeopleGroupsOfThree(people: Int, size: Int, groups: [Int]) {
        #expect(Groups.sizes(people: people, size: size) == groups)
    }

    @Test(arguments: [(0, 5), (-1, 5), (5, 0), (5, -1), (0, 0)])
    func makesNoGroupsOfNobody(people: Int, size: Int) {
        #expect(Groups.sizes(people: people, size: size) == [])
    }

    @Test func holdsEverybodyInEqualGroupsWhateverTheNumbers() {
        var generator = SplitMix64(seed: 2026)
        for _ in 0..<2000 {
            let people = Int.random(in: 1...600, using: &generator)
            let size = Int.random(in: 1...40, using: &generator)
            let groups = Groups.sizes(people: people, size: size)
            let largest = groups.first ?? 0
            let isRight = groups.reduce(0, +) == people && largest <= max(size, 6) && largest - (groups.last ?? 0) <= 1
                && zip(groups, groups.dropFirst()).allSatisfy(>=) && (groups.count - 1) * size < people
            guard isRight else {
                Issue.record("\(people) people, at most \(size): \(groups)")
                return
            }
        }
    }

    @Test func usesSizeWithinTheRecommended() {
        #expect(Groups.recommendedSize == 4...6)
        #expect(Groups.recommendedSize.contains(Groups.usualSize))
    }
}

struct AttendanceTests {
    @Test(arguments: [
        (12, 11), (25, 23), (40, 36), (60, 54), (90, 81), (120, 108),
        // The boundaries: whole tens need no rounding, one more person needs one more.
        (0, 0), (1, 1), (2, 2), (9, 9), (10, 9), (11, 10), (19, 18), (20, 18), (21, 19), (100, 90), (101, 91), (1000, 900),
    ])
    func needsNinetyPercentRoundedUp(people: Int, needed: Int) {
        #expect(Attendance.needed(of: people) == needed)
    }

    @Test func needsTheLeastThatIsNinetyPercent() {
        let wrong = (1...2000).filter { people in
            let needed = Attendance.needed(of: people)
            return needed * 10 < people * 9 || (needed - 1) * 10 >= people * 9
        }
        #expect(wrong == [])
    }
}
