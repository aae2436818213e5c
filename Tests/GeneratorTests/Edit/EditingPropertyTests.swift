import Diagnostics
import HelseIArbeid
import TestSupport
import Testing

@testable import Generator

/// Whatever rows somebody tries to add, in whatever order, the registers keep every rule.
struct EditingPropertyTests {
    /// A row somebody might try, right or wrong.
    private static func row(_ random: inout SplitMix64, _ process: CompanyProcess, on day: Day) -> NewRow {
        func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        let ids = process.statements.map(\.id)
        func statement() -> Statement.ID { ids.randomElement(using: &random) ?? .following([]) }
        func measure() -> Measure.ID { process.measures.map(\.id).randomElement(using: &random) ?? .following([]) }
        let texts = ["Vi hjelper hverandre", "Jeg sier fra", "Vi \"spør\"; og\nventer", "=1+1", "'s morgens", "Vi, æøå – 😀"]
        let text = texts[pick(0...texts.count - 1)] + " \(pick(0...99))"
        switch pick(0...17) {
        case 0...4: return .statement(.following(ids), day, cohort: nil, group: pick(1...3), text)
        case 5...6: return .merged(statement(), into: statement(), day, note: nil)
        case 7: return .votes(statement(), pick(0...12), day, note: text)
        case 8...10: return .chosen(statement(), Rank.allCases[pick(0...2)], day, note: nil)
        case 11: return .unchosen(statement(), day, note: nil)
        case 12: return .involvement(.dots, day, how: text, people: pick(1...12))
        case 13...14:
            return .measure(
                .following(process.measures.map(\.id)), day, for: statement(), Level.allCases[pick(0...3)], what: text, how: nil,
                who: "styreren", due: day.adding(days: pick(1...60)))
        case 15: return .status(measure(), Measure.State.allCases[pick(0...3)], day, comment: text, obstacle: nil)
        case 16: return .effect(measure(), day, text)
        default: return .attendance(.module1, cohort: nil, present: pick(0...14), of: nil, day)
        }
    }

    @Test(arguments: 1...12)
    func noRowReachesAStateThatBreaksARule(seed: Int) async throws {
        var random = SplitMix64(seed: UInt64(seed))
        let scratch = try RegisterScratch()
        var day = try #require(Day(iso: "2026-12-02"))
        var refused = 0
        for _ in 0..<40 {
            if Int.random(in: 0...2, using: &random) == 0 { day = day.adding(days: 1) }
            let before = scratch.files
            let (added, process) = try await scratch.edit(on: day) { editor in
                (editor.add([Self.row(&random, editor.process, on: day)]), editor.process)
            }
            if added.value == nil {
                refused += 1
                #expect(added.diagnostics.hasErrors)
                #expect(scratch.files == before)
            } else {
                for (name, bytes) in before { #expect(scratch.files[name]?.starts(with: bytes) == true, "\(name) was rewritten") }
            }
            try Self.holds(process)
        }
        #expect(refused > 0)
    }

    /// At most three chosen, none of them merged; every measure leads back to statements that were written.
    private static func holds(_ process: CompanyProcess) throws {
        #expect(process.chosen.count <= 3)
        #expect(process.chosen.allSatisfy { !$0.stage.isMerged })
        let written = Set(process.statements.map(\.id))
        let journey = Journey(of: process)
        for measure in process.measures {
            let sources = process.sources(of: measure)
            #expect(!sources.isEmpty && Set(sources).isSubset(of: written))
            #expect(Set(journey.statements(behind: .measure(measure.id))) == Set(sources))
        }
        #expect(Set(journey.clusters.flatMap(\.statements)) == written)
    }

    @Test(arguments: 1...12)
    func importOfAnExportIsTheIdentity(seed: Int) async throws {
        var random = SplitMix64(seed: UInt64(seed) + 1000)
        let scratch = try RegisterScratch()
        let day = try #require(Day(iso: "2026-12-02"))
        for _ in 0..<30 {
            _ = try await scratch.edit(on: day) { $0.add([Self.row(&random, $0.process, on: day)]) }
        }
        let export = try await scratch.edit(on: day) { StatementTable.csv(of: $0.process) }
        // Into the same company: nothing is new. Into another: all of it is.
        let again = try await scratch.edit(on: day) { Self.plan(export, $0.process, day) }
        #expect(again?.rows.isEmpty == true)
        let other = try RegisterScratch()
        let known = try await other.edit(on: day) { editor -> Int? in
            guard let plan = Self.plan(export, editor.process, day) else { return nil }
            #expect(plan.rows.isEmpty || editor.add(plan.rows).value != nil)
            return plan.known
        }
        #expect(known == 0)
        #expect(try await other.edit(on: day) { StatementTable.csv(of: $0.process) } == export)
    }

    private static func plan(_ csv: String, _ process: CompanyProcess, _ day: Day) -> StatementImport.Plan? {
        let source = StatementImport(path: "fil.csv", bytes: Array(csv.utf8), day: day, cohort: nil, group: nil)
        return source.rows(for: process).value
    }
}
