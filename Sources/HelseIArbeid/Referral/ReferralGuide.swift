import Diagnostics

/// Where a GP refers to, and how: what the whole site for GPs rests on.
public struct ReferralGuide: Sendable {
    public let markings: [Marking]
    public let receptions: [Reception]
    public let waits: [WaitingTime]

    public init(markings: [Marking], receptions: [Reception], waits: [WaitingTime]) {
        self.markings = markings
        self.receptions = receptions
        self.waits = waits
    }

    /// Where a referral with this marking goes from a municipality. One that names the municipality goes before one that takes its
    /// whole area.
    public func reception(for marking: Marking, from municipality: Municipality) -> Reception? {
        candidates(for: marking, from: municipality).first
    }

    /// All that claim it, with equal right: more than one is a mistake.
    func candidates(for marking: Marking, from municipality: Municipality) -> [Reception] {
        let all = receptions.filter { $0.takes(marking) && $0.serves(municipality) }
        let named = all.filter { $0.names(municipality) }
        return named.isEmpty ? all : named
    }

    /// How long a patient with this marking waits at a clinic, if anybody has said.
    public func wait(for marking: Marking, at clinic: String) -> WaitingTime? {
        waits.first { $0.marking.value == marking.id.value && $0.clinic.value == clinic }
    }
}
