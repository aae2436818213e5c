import Diagnostics
import HelseIArbeid
import TestSupport
import Testing

/// What holds whatever anybody writes into the registers.
struct ProcessPropertyTests {
    private static let end = Day.epoch.adding(days: 100)

    private let company: Company

    init() throws { company = try .fixture(Year.company) }

    private func rows(_ lines: [String]) throws -> Rows { try .fixture(lines.joined(separator: "\n")) }

    private func checked(_ rows: Rows, on day: Day = end) -> Checked<CompanyProcess> {
        CompanyProcess.standing(rows, in: company, on: day)
    }

    /// A history without a fault: of random rows, each one that would be refused is left out.
    private func history(seed: UInt64) throws -> Rows {
        var random = RandomRows(seed: seed)
        let lines = try random.lines(45).reduce(into: [String]()) { lines, line in
            if !checked(try rows(lines + [line])).diagnostics.hasErrors { lines.append(line) }
        }
        return try rows(lines)
    }

    /// Everything about a standing, told in one text.
    private func told(_ process: CompanyProcess?) -> String {
        guard let process else { return "-" }
        let statements = process.statements.map { "\($0.id) \($0.stage) \($0.origins) \($0.votes ?? -1)" }
        let measures = process.measures.map { "\($0.id) \($0.statement) \($0.statuses) \($0.effects)" }
        let attendance = process.attendance.map { "\($0.session) \($0.cohort ?? "-") \($0.present)" }
        let meetings = process.company.meetings.map { "\($0.session) \($0.cohort?.value ?? "-") \($0.date.day?.iso ?? "-")" }
        let choice = process.choice.shortlist.entries.map { "\($0.statement) \($0.rank) \($0.since.iso)" }
        let events = process.meetings.map { "\($0)" } + ["\(process.choice.counts)"]
        return (statements + measures + attendance + meetings + choice + events).joined(separator: "\n")
    }

    /// What is said, but for where.
    private func said(_ checked: Checked<CompanyProcess>) -> [String] {
        checked.diagnostics.map { "\($0.severity) \($0.code) \($0.message)" }.sorted()
    }

    private func keepsEveryRule(_ process: CompanyProcess) -> Bool {
        let chosen = process.statements.filter { $0.stage.rank != nil }
        let entries = process.choice.shortlist.entries
        let merged = process.statements.filter(\.stage.isMerged)
        let ends = process.statements.filter { !$0.stage.isMerged }
        let ids = process.statements.map(\.id)
        return chosen.count <= 3 && Set(chosen.compactMap(\.stage.rank)).count == chosen.count
            && Set(chosen.map(\.id)) == Set(entries.map(\.statement)) && chosen.count == entries.count
            && (!process.choice.counts || !process.involvement.isEmpty && !chosen.isEmpty)
            // Every statement is in exactly one cluster, under its own end.
            && ends.flatMap { [$0.id] + $0.origins }.sorted() == ids.sorted()
            && merged.allSatisfy { one in
                ends.contains { $0.origins.contains(one.id) && one.stage == .merged(into: $0.id) }
            }
            && process.measures.allSatisfy { measure in
                ends.contains { $0.id == measure.statement } && measure.day <= process.day
                    && measure.statuses.allSatisfy { measure.day <= $0.day && $0.day <= process.day }
                    && measure.effects.allSatisfy { measure.day <= $0.day && $0.day <= process.day }
            }
            && process.statements.allSatisfy { $0.day <= process.day }
            && process.attendance.allSatisfy { count in count.of.map { count.present <= $0 } ?? true }
    }

    @Test(arguments: 0..<150)
    func reachesNoStateThatBreaksARule(seed: UInt64) throws {
        var random = RandomRows(seed: seed)
        let rows = try rows(random.lines(20))
        for offset in stride(from: 0, through: 60, by: 5) {
            let checked = checked(rows, on: Day.epoch.adding(days: offset))
            #expect((checked.value == nil) == checked.diagnostics.hasErrors)
            if let process = checked.value { #expect(keepsEveryRule(process)) }
        }
    }

    @Test(arguments: 0..<12)
    func keepsEveryRuleThroughLongHistories(seed: UInt64) throws {
        let rows = try history(seed: seed)
        for offset in 0...60 {
            let process = try #require(checked(rows, on: Day.epoch.adding(days: offset)).value)
            #expect(keepsEveryRule(process))
        }
    }

    /// Otherwise the other tests would hold of next to nothing.
    @Test func comesAcrossEveryStageOfALife() throws {
        var reached: Set<String> = []
        for seed in 0..<UInt64(12) {
            let rows = try history(seed: seed)
            for offset in stride(from: 0, through: 60, by: 3) {
                let process = try #require(checked(rows, on: Day.epoch.adding(days: offset)).value)
                reached.formUnion(process.statements.map { String("\($0.stage)".prefix { $0 != "(" }) })
                if process.chosen.count == 3 { reached.insert("three") }
                if process.choice.counts { reached.insert("counts") }
            }
        }
        #expect(
            reached.sorted() == [
                "carriedOut", "chosen", "counts", "merged", "prioritised", "proposed", "three", "withEffect", "withMeasures",
            ])
    }

    @Test(arguments: 0..<12)
    func leadsEveryMeasureBackToStatements(seed: UInt64) throws {
        let process = try #require(checked(try history(seed: seed)).value)
        let journey = Journey(of: process)
        #expect(journey.statementCount == process.statements.count)
        #expect(journey.effects.count == process.measures.reduce(0) { $0 + $1.effects.count })
        let back = Dictionary(grouping: journey.links, by: \.to)
        for node in journey.measures.map(Journey.Node.measure) + journey.effects {
            var seen: Set<Journey.Node> = []
            var open = [node]
            while let next = open.popLast() {
                if seen.insert(next).inserted { open += (back[next] ?? []).map(\.from) }
            }
            let found = seen.compactMap { node -> Statement.ID? in if case .statement(let id) = node { id } else { nil } }
            #expect(!found.isEmpty && found.sorted() == journey.statements(behind: node).sorted())
        }
        for measure in process.measures {
            #expect(process.sources(of: measure) == journey.statements(behind: .measure(measure.id)))
        }
    }

    @Test(arguments: 0..<60)
    func changesNoEarlierDayByALaterRow(seed: UInt64) throws {
        var random = RandomRows(seed: seed)
        let lines = random.lines(20)
        let day = Day.epoch.adding(days: 15)
        let before = checked(try rows(lines), on: day)
        let later = (0..<20).map { _ in random.line() }.filter { line in
            // The first date of a line is when it became known.
            line.split(separator: "|").compactMap { Day(iso: $0.split(separator: " ").joined()) }.first.map { $0 > day } ?? false
        }
        let after = checked(try rows(lines + later), on: day)
        #expect(told(before.value) == told(after.value))
        #expect(said(before) == said(after))
    }

    @Test(arguments: 0..<12)
    func standsOnEveryEarlierDayIfItStandsNow(seed: UInt64) throws {
        var random = RandomRows(seed: seed)
        for _ in 0..<10 {
            let rows = try rows(random.lines(12))
            guard checked(rows).value != nil else { continue }
            for offset in 0...60 { #expect(checked(rows, on: Day.epoch.adding(days: offset)).value != nil) }
        }
    }

    /// The registers may be read in any order, and a file need not be sorted by date: only rows of one date keep their order.
    @Test(arguments: 0..<60)
    func readsFilesInAnyOrderAndRowsOfOneDateInTheirs(seed: UInt64) throws {
        var random = RandomRows(seed: seed)
        let lines = random.lines(25)
        let expected = checked(try rows(lines))
        func key(_ line: String) -> String {
            let words = line.split(separator: " ").map(String.init)
            return words[0] + (words.first { Day(iso: $0) != nil } ?? "")
        }
        let groups = Dictionary(grouping: lines, by: key)
        let shuffled = random.shuffled(groups.keys.sorted()).flatMap { groups[$0] ?? [] }
        let found = checked(try rows(shuffled))
        #expect(told(found.value) == told(expected.value))
        #expect(said(found) == said(expected))
    }

    @Test(arguments: 0..<12)
    func tellsOfEveryChangeBetweenTwoDays(seed: UInt64) throws {
        let rows = try history(seed: seed)
        for offset in stride(from: 0, to: 60, by: 4) {
            let earlier = try #require(checked(rows, on: Day.epoch.adding(days: offset)).value)
            let later = try #require(checked(rows, on: Day.epoch.adding(days: offset + 4)).value)
            let since = SinceLast(from: earlier, to: later)
            #expect(earlier.statements.count + since.statements.count == later.statements.count)
            #expect(earlier.measures.count + since.measures.count == later.measures.count)
            #expect(earlier.chosen.count + since.chosen.count - since.unchosen.count == later.chosen.count)
            #expect(since.effects.allSatisfy { earlier.day < $0.effect.day && $0.effect.day <= later.day })
            #expect(since.states.allSatisfy { $0.from != $0.to.state && earlier.day < $0.to.day })
            #expect(SinceLast(from: later, to: later).isEmpty)
        }
    }
}
