extension Poster {
    /// The poster before anything is known: six stations without dates, and room to write.
    public static func blank(of company: Company, on today: Day) -> Poster {
        Poster(of: company.with(meetings: []), on: today)
    }
}

extension History {
    /// As it was drawn after the last meeting that has been held; `nil` before the first, when an empty one hangs there.
    public var hangingPoster: Poster? {
        let held = now.company.meetings.filter { $0.hasBeen(on: now.day) }.compactMap(\.date.day)
        return held.filter { $0 < now.day }.max().map { Poster(of: standing(on: $0)) }
    }
}
