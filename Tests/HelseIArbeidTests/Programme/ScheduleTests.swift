import Diagnostics
import HelseIArbeid
import Testing

struct ScheduleTests {
    private func schedule(_ minutes: [Int]) -> Schedule {
        let span = Span(SourceFile(path: "veileder", text: ""), line: 1)
        return Schedule(
            blocks: minutes.map { .init(title: "", kind: .frame, minutes: $0, gives: 0, steps: [], span: span) })
    }

    @Test func lastsAsLongAsItsBlocks() {
        #expect(schedule([5, 60, 20, 5]).minutes == 90)
        #expect(schedule([7]).minutes == 7)
        #expect(schedule([]).minutes == 0)
    }

    @Test func startsEachBlockWhenTheOneBeforeEnds() {
        #expect(schedule([5, 60, 20, 5]).starts == [0, 5, 65, 85])
        #expect(schedule([10]).starts == [0])
        #expect(schedule([]).starts == [])
    }

    @Test func startsBlocksWithoutMinutesAtOnce() {
        #expect(schedule([0, 10, 0, 5]).starts == [0, 0, 10, 10])
    }

    @Test func keepsTwentyMinutesForTheProcess() {
        #expect(Schedule.processMinutes == 20)
    }

    @Test func readsKindsByTheirNorwegianNames() {
        #expect(["ramme", "forelesning", "prosess"].map(Schedule.Kind.init) == Schedule.Kind.allCases)
    }
}
