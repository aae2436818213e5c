import Diagnostics

/// A marking from a municipality goes to one clinic only. Where two take the same from an area, «kommuner» tells them apart.
enum OneReception: ReferralRule {
    static func check(_ guide: ReferralGuide, in region: Region, on day: Day) -> [Diagnostic] {
        guide.markings.flatMap { marking -> [Diagnostic] in
            var said: Set<[Int]> = []
            return region.municipalities.flatMap { municipality -> [Diagnostic] in
                let candidates = guide.candidates(for: marking, from: municipality)
                guard let first = candidates.first else { return [] }
                // Once for each pair, not for each of its municipalities.
                return candidates.dropFirst().filter { said.insert([first, $0].map(\.clinic.span.range.lowerBound)).inserted }
                    .map { .twoReceptions(for: marking, from: municipality, first, $0) }
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
