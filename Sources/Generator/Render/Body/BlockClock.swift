import Diagnostics
import HelseIArbeid
import Markup

/// Tells the time of each block as a meeting goes on, for every cohort at once.
struct BlockClock {
    private let starts: [(cohort: String?, start: ClockTime)]
    private let language: Language
    /// Minutes from the start of the meeting to the next block, and to the next step in the block.
    private var elapsed = 0
    private var elapsedInBlock = 0
    private var blockStart = 0

    init(_ meetings: [Meeting], language: Language) {
        self.language = language
        starts = meetings.compactMap { meeting in
            meeting.time.map { (meeting.cohort?.value, $0.value.start) }
        }
    }

    mutating func block(_ minutes: Int) -> HTML {
        blockStart = elapsed
        elapsedInBlock = 0
        elapsed += minutes
        return written(from: blockStart, minutes)
    }

    mutating func step(_ minutes: Int) -> HTML {
        let start = blockStart + elapsedInBlock
        elapsedInBlock += minutes
        return written(from: start, minutes)
    }

    /// «12.34–13.34»; with cohorts that start at different times «A 12.34–13.34» and «B 14.34–15.34»; without a start «4–64».
    private func written(from start: Int, _ minutes: Int) -> HTML {
        guard let first = starts.first else { return "\("\(start)–\(start + minutes)")" }
        let isShared = starts.allSatisfy { $0.start == first.start }
        return (isShared ? [first] : starts).map { cohort, begin -> HTML in
            let range = "\(begin.adding(minutes: start).written)–\(begin.adding(minutes: start + minutes).written)"
            return isShared ? HTML(escaping: range) : "<span class=\"pulje\">\(cohort ?? "")\u{A0}\(range)</span>"
        }.joined(separator: " ")
    }
}
