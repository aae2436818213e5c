public import Diagnostics

/// How long patients wait, in weeks, as somebody said on a day.
public struct WaitingTime: Sendable {
    public let clinic: Located<String>
    public let marking: Located<String>
    public let weeks: Perishable<ClosedRange<Int>>
    /// Who said so.
    public let source: String

    public init(clinic: Located<String>, marking: Located<String>, weeks: Perishable<ClosedRange<Int>>, source: String) {
        self.clinic = clinic
        self.marking = marking
        self.weeks = weeks
        self.source = source
    }
}
