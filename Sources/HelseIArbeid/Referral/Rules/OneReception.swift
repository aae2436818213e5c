import Diagnostics

/// A marking from a municipality goes to one clinic only. Where two take the same from an area, «kommuner» tells them apart.
enum OneReception: ReferralRule {
    static func check(_ guide: ReferralGuide, in region: Region, on day: Day) -> [Diagnostic] {
        guide.markings.flatMap { marking -> [Diagnostic] in
            var said: Set<Int> = []
            return region.municipalities.compactMap { municipality in
                let candidates = guide.candidates(for: marking, from: municipality)
                guard let first = candidates.first, let second = candidates.dropFirst().first else { return nil }
                // Once for each pair, not for each of its municipalities.
                return said.insert(second.clinic.span.range.lowerBound).inserted
                    ? .twoReceptions(for: marking, from: municipality, first, second) : nil
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func twoReceptions(
        for marking: Marking, from municipality: Municipality, _ first: Reception, _ second: Reception
    ) -> Diagnostic {
        .error(
            .twoReceptions, "to mottak tar imot «\(marking.words)» fra \(municipality.name)", at: second.clinic.span,
            notes: [.init("det andre står her", at: first.clinic.span)],
            help: "del merkene mellom dem, eller sett «kommuner» på det ene: det går foran det som gjelder hele området")
    }
}
