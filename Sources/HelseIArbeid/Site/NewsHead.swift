public import Diagnostics

/// What stands at the top of a news item.
public struct NewsHead: Sendable {
    public let title: String
    public let summary: String
    public let day: Located<Day>
    /// The last day it may stand on the front page; `nil` where it never shall.
    public let frontUntil: Located<Day>?
    public let state: SiteState

    public init(title: String, summary: String, day: Located<Day>, frontUntil: Located<Day>?, state: SiteState) {
        self.title = title
        self.summary = summary
        self.day = day
        self.frontUntil = frontUntil
        self.state = state
    }

    public func isOnFront(on today: Day) -> Bool { day.value <= today && frontUntil.map { today <= $0.value } ?? false }
}
