import Diagnostics

/// Whatever a referral is marked with, and wherever it comes from, a clinic takes it.
enum MarkingsTaken: ReferralRule {
    static func check(_ guide: ReferralGuide, in region: Region, on day: Day) -> [Diagnostic] {
        guide.markings.compactMap { marking in
            let without = region.municipalities.filter { guide.candidates(for: marking, from: $0).isEmpty }
            if without.isEmpty { return nil }
            return without.count == region.municipalities.count
                ? .takenByNone(marking) : .notTaken(marking, from: without.map(\.name))
        }
    }
}

extension Diagnostic {
    fileprivate static func takenByNone(_ marking: Marking) -> Diagnostic {
        .error(
            .markingNotTaken, "ingen klinikk tar imot «\(marking.words)»", at: marking.id.span,
            help: "sett «\(marking.id.value)» i «merker» hos et mottak, eller ta bort merket")
    }

    fileprivate static func notTaken(_ marking: Marking, from municipalities: [String]) -> Diagnostic {
        .error(
            .markingNotTaken, "ingen klinikk tar imot «\(marking.words)» fra \(municipalities.listed(in: .bokmål))",
            at: marking.id.span, help: "sett «\(marking.id.value)» i «merker» hos et mottak for området, eller lag et mottak til")
    }
}
