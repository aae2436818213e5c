public import Diagnostics

/// A course of treatment, from the referral until the patient is back: what is drawn, and told in the same words.
public struct Course: Sendable {
    public let id: String
    public let marking: Located<String>
    public let name: NormText
    public let steps: [Step]
    public let source: String?

    public struct Step: Sendable {
        public let name: NormText
        /// What happens, each a few words.
        public let events: [NormText]

        public init(name: NormText, events: [NormText]) {
            self.name = name
            self.events = events
        }
    }

    public init(id: String, marking: Located<String>, name: NormText, steps: [Step], source: String?) {
        self.id = id
        self.marking = marking
        self.name = name
        self.steps = steps
        self.source = source
    }
}
