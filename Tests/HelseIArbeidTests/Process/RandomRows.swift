import HelseIArbeid
import TestSupport

/// Registers written by somebody who knows the ids but not the rules: many rows are wrong, and some histories are not.
struct RandomRows {
    private var random: SplitMix64
    private let statements: Int
    private let measures: Int

    /// The same seed gives the same registers.
    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        statements = Int.random(in: 1...9, using: &random)
        measures = Int.random(in: 1...4, using: &random)
    }

    private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func date(_ days: ClosedRange<Int>) -> String { Day.epoch.adding(days: pick(days)).iso }

    /// One line in the language of `Rows.fixture`.
    mutating func line() -> String {
        let (u, v, t) = (pick(1...statements), pick(1...statements), pick(1...measures))
        switch pick(1...23) {
        case 1...3: return "sortering | \(date(3...20)) | U\(u) | stemmer | \(pick(0...9))"
        case 4...6: return "sortering | \(date(3...20)) | U\(u) | slått sammen med | U\(v)"
        case 7...11: return "sortering | \(date(3...20)) | U\(u) | valgt | \(pick(1...3))"
        case 12: return "sortering | \(date(6...30)) | U\(u) | valgt bort"
        case 13: return "involvering | \(date(3...20)) | prikker | Tavla | \(pick(0...24))"
        case 14...15:
            let level = ["individ", "gruppe", "leder", "organisasjon"][pick(0...3)]
            return "tiltak | T\(t) | \(date(10...30)) | U\(u) | \(level) | Vi | | Alle | \(date(20...90))"
        case 16...20:
            let states = ["ikke begynt", "i gang", "ferdig", "ferdig", "ferdig", "stoppet"]
            return "status | \(date(20...50)) | T\(t) | \(states[pick(0...5)])"
        case 21: return "effekt | \(date(35...60)) | T\(t) | Bra"
        case 22: return "oppmøte | \(date(1...50)) | modul-\(pick(1...3)) | \(["A", "B", ""][pick(0...2)]) | \(pick(0...12))"
        default:
            let what = pick(0...1) == 0 ? "holdt" : "flyttet | \(date(40...60)) | Streik"
            return "møte | \(date(1...50)) | modul-\(pick(1...3)) | \(["A", "B", ""][pick(0...2)]) | \(what)"
        }
    }

    /// All statements, and then `count` lines of anything.
    mutating func lines(_ count: Int) -> [String] {
        (1...statements).map { "utsagn | U\($0) | 1970-01-0\(pick(2...5)) | A | 1 | Jeg" }
            + ["involvering | 1970-01-0\(pick(4...9)) | prikker | Tavla | 24"] + (0..<count).map { _ in line() }
    }

    mutating func shuffled<Element>(_ list: [Element]) -> [Element] { list.shuffled(using: &random) }
}
