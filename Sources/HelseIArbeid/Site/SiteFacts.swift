import Diagnostics

/// What the data files of the public site say: the facts its pages put into their texts.
public struct SiteFacts: Sendable {
    public let referral: ReferralGuide
    public let points: [ReferralPoint]
    public let courses: [Course]
    public let groups: [GroupOffer]
    public let offers: [LowThresholdOffer]
    public let contacts: [PublicContact]
    public let meetings: [InformationMeeting]

    public init(
        referral: ReferralGuide, points: [ReferralPoint] = [], courses: [Course] = [], groups: [GroupOffer] = [],
        offers: [LowThresholdOffer] = [], contacts: [PublicContact] = [], meetings: [InformationMeeting] = []
    ) {
        self.referral = referral
        self.points = points
        self.courses = courses
        self.groups = groups
        self.offers = offers
        self.contacts = contacts
        self.meetings = meetings
    }

    /// Those that can still be joined, the next one first.
    public func meetings(from today: Day) -> [InformationMeeting] {
        meetings.filter { $0.deadline.value >= today }.sorted { $0.day.value < $1.day.value }
    }

    /// Those one rings when in doubt about a patient from an area.
    public func ringWhenInDoubt(about area: Area) -> [PublicContact] {
        contacts.filter { contact in
            contact.isForDoubt && contact.isFor(area) && !Set(contact.readers).isDisjoint(with: [.doctor, .everyone])
                && contact.ways.rule { $0.phone != nil }
        }
    }
}
