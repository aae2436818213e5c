import Diagnostics

/// Two chosen statements do not have the same rank. It is looked at when a day is over, so that two can change places.
enum RankOnce {
    /// The statements that were given a rank that day, in order.
    static func check(_ ranked: [Statement.ID], in standing: Standing) -> [Diagnostic] {
        let chosen = standing.chosen
        var told: Set<Rank> = []
        return ranked.reversed().compactMap { id in
            guard let entry = chosen.first(where: { $0.statement == id }), !told.contains(entry.rank),
                let other = chosen.first(where: { $0.rank == entry.rank && $0.statement != id })
            else { return nil }
            told.insert(entry.rank)
            return .rankTwice(entry, other, free: Rank.allCases.first { rank in !chosen.contains { $0.rank == rank } })
        }
    }
}

extension Diagnostic {
    fileprivate static func rankTwice(_ entry: Shortlist.Entry, _ other: Shortlist.Entry, free: Rank?) -> Diagnostic {
        let rank = entry.rank.rawValue
        return .error(
            .rankTwice, "både «\(other.statement)» og «\(entry.statement)» er valgt som nummer \(rank)", at: entry.span,
            notes: [.init("«\(other.statement)» er nummer \(rank) her", at: other.span)],
            help: free.map { "gi det ene nummer \($0.rawValue); skal de bytte plass, må begge radene ha samme dato" })
    }
}
