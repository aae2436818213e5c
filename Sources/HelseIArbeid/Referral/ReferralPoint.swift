public import Diagnostics

/// Something a referral should hold (Helsedirektoratet's guide to referrals), and its line in the text that is ready to copy.
public struct ReferralPoint: Sendable {
    public let id: String
    public let text: NormText
    public let demand: Demand
    /// «Sykmelding: [ingen, gradert eller full]»; `nil` where nothing is to be written by hand.
    public let line: NormText?
    /// The ids of the markings it is for; empty for all.
    public let markings: [Located<String>]
    public let source: String?

    public enum Demand: String, Sendable, CaseIterable {
        case must = "må"
        case should = "bør"
        case ifNeeded = "ved-behov"
    }

    public init(
        id: String, text: NormText, demand: Demand, line: NormText?, markings: [Located<String>], source: String?
    ) {
        self.id = id
        self.text = text
        self.demand = demand
        self.line = line
        self.markings = markings
        self.source = source
    }

    public func isFor(_ marking: Marking) -> Bool { markings.isEmpty || markings.contains { $0.value == marking.id.value } }
}
