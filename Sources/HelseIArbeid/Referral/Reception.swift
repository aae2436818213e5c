public import Diagnostics

/// Where referrals are sent: a clinic, whom it takes them from, and how they are marked.
public struct Reception: Sendable {
    public let clinic: Located<String>
    public let area: Located<String>
    /// Only these municipalities of the area; empty for all of them.
    public let municipalities: [Located<String>]
    public let markings: [Located<String>]
    public let address: Perishable<String>

    public init(
        clinic: Located<String>, area: Located<String>, municipalities: [Located<String>], markings: [Located<String>],
        address: Perishable<String>
    ) {
        self.clinic = clinic
        self.area = area
        self.municipalities = municipalities
        self.markings = markings
        self.address = address
    }

    public func takes(_ marking: Marking) -> Bool { markings.contains { $0.value == marking.id.value } }

    /// Whether it names the municipality itself, not only its area.
    func names(_ municipality: Municipality) -> Bool { municipalities.contains { $0.value == municipality.id } }

    func serves(_ municipality: Municipality) -> Bool {
        municipalities.isEmpty ? area.value == municipality.area.value : names(municipality)
    }
}
