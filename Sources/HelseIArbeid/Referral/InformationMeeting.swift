public import Diagnostics

/// A meeting that GP offices can sign up for (C188). What the public may know: who came stands elsewhere.
public struct InformationMeeting: Sendable {
    public let day: Located<Day>
    public let time: TimeRange
    public let theme: NormText
    /// «digitalt», or where.
    public let form: NormText
    public let signUp: String
    public let deadline: Located<Day>

    public init(
        day: Located<Day>, time: TimeRange, theme: NormText, form: NormText, signUp: String, deadline: Located<Day>
    ) {
        self.day = day
        self.time = time
        self.theme = theme
        self.form = form
        self.signUp = signUp
        self.deadline = deadline
    }
}
