import Diagnostics

/// The life of a statement as far as `sortering.csv` tells it. The one way from one state to the next is `after(_:)`, with a row;
/// what measures add to it is read off the plan (`Statement.Stage`).
enum Life: Sendable {
    /// Proposed, or prioritised when there are votes.
    case standing(votes: Int?)
    case chosen(Shortlist.Entry, votes: Int?)
    /// The end of its own life: from here on it is part of another.
    case merged(into: Statement.ID)

    var votes: Int? {
        switch self {
        case .standing(let votes), .chosen(_, let votes): votes
        case .merged: nil
        }
    }

    var entry: Shortlist.Entry? {
        if case .chosen(let entry, _) = self { entry } else { nil }
    }

    /// The state the row leads to; `nil` if there is no such step from here, which `OneLife` tells the author.
    func after(_ row: SortingRow) -> Life? {
        switch (self, row.step) {
        case (.merged, _), (.chosen, .merged), (.standing, .unchosen): nil
        case (.standing, .merged(let target)): .merged(into: target.value)
        case (.standing, .counted(let votes)): .standing(votes: votes.value)
        case (.chosen(let entry, _), .counted(let votes)): .chosen(entry, votes: votes.value)
        case (.standing(let votes), .chosen(let rank)): .chosen(row.entry(rank.value, since: row.date.value), votes: votes)
        case (.chosen(let entry, let votes), .chosen(let rank)):
            .chosen(row.entry(rank.value, since: entry.since), votes: votes)
        case (.chosen(_, let votes), .unchosen): .standing(votes: votes)
        }
    }

    /// The same with the votes of one that is merged into it.
    func adding(votes more: Int?) -> Life {
        guard let more else { return self }
        return switch self {
        case .standing(let votes): .standing(votes: (votes ?? 0) + more)
        case .chosen(let entry, let votes): .chosen(entry, votes: (votes ?? 0) + more)
        case .merged: self
        }
    }

    /// Where it has come once its measures count too.
    func stage(with measures: [Measure]) -> Statement.Stage {
        switch self {
        case .merged(let target): return .merged(into: target)
        case .standing(nil): return .proposed
        case .standing(let votes?): return .prioritised(votes: votes)
        case .chosen(let entry, _):
            let states = measures.map(\.state).filter { $0 != .stopped }
            if measures.isEmpty { return .chosen(entry.rank) }
            if measures.contains(where: { !$0.effects.isEmpty }) { return .withEffect(entry.rank) }
            return !states.isEmpty && states.allSatisfy { $0 == .done } ? .carriedOut(entry.rank) : .withMeasures(entry.rank)
        }
    }
}

extension SortingRow {
    fileprivate func entry(_ rank: Rank, since day: Day) -> Shortlist.Entry {
        Shortlist.Entry(statement: statement.value, rank: rank, since: day, span: span)
    }
}
