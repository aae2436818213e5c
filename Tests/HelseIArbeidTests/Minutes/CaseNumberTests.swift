import Testing

@testable import HelseIArbeid

/// What cases and tasks are called.
struct CaseNumberTests {
    @Test(arguments: [
        ("27/20", "27/20"), ("27/2020", "27/20"), ("007/26", "7/26"), ("sak 27/20", "27/20"), ("Saka 27/20.", "27/20"), ("5.11.2026/2", "5.11.2026/2"), ("05.11.2026/2", "5.11.2026/2"),
        ("2026-11-05/2", "5.11.2026/2"), ("sak 2, 5.11.2026", "5.11.2026/2"), ("sak 2 5.11.2026", "5.11.2026/2"),
    ])
    func readsWhatTextsCallACase(_ text: String, _ expected: String) { #expect(CaseNumber(written: text)?.stem == expected) }

    @Test(arguments: ["27", "27/1920", "27/2", "0/26", "1000/26", "27/20/1", "a/26", "27/26a", "31.11.2026/2", "sak", "", "sak to, 5.11.2026", "2, 5.11.2026", "²/26"])
    func readsNothingElse(_ text: String) { #expect(CaseNumber(written: text) == nil) }

    @Test(arguments: [
        ("12/26-1", "12/26-1"), ("12/2026-1", "12/26-1"), ("012/26-01", "12/26-1"), ("5.11.2026/2-1", "5.11.2026/2-1"), ("05.11.2026/2-1", "5.11.2026/2-1"), ("11.6.2026-3", "11.6.2026-3"),
        ("2026-06-11-3", "11.6.2026-3"),
    ])
    func readsTheIDsOfTasks(_ text: String, _ expected: String) { #expect(TaskID(text).map(String.init(describing:)) == expected) }

    @Test(arguments: ["12/26", "12/26-", "12/26-0", "12/26-a", "12-1", "2026-06-11", "-1", "", "12/26--1", "12/26-1-"])
    func readsNoOtherIDs(_ text: String) { #expect(TaskID(text) == nil) }

    /// An id that is printed is read as the same.
    @Test func readsItsOwnWriting() throws {
        let day = try #require(Day(iso: "2026-11-05"))
        for number in [CaseNumber.running(7, year: 2026), .running(123, year: 2031), .ofDay(2, day)] {
            #expect(CaseNumber(written: number.written) == number && CaseNumber(written: number.stem) == number)
            #expect(TaskID("\(number.stem)-4")?.stem == number.stem)
        }
    }

    @Test func areInOrderOfYearAndNumber() {
        let numbers = ["9/26", "10/26", "1/27", "100/26"].compactMap { CaseNumber(written: $0) }.sorted()
        #expect(numbers.map(\.stem) == ["9/26", "10/26", "100/26", "1/27"])
    }
}
