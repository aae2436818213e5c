import Diagnostics

/// Clinics, areas and municipalities are the region's, and markings are described.
enum ReferralPlaces: ReferralRule {
    static func check(_ guide: ReferralGuide, in region: Region, on day: Day) -> [Diagnostic] {
        let clinics = guide.receptions.map(\.clinic) + guide.waits.map(\.clinic)
        let markings = guide.receptions.flatMap(\.markings) + guide.waits.map(\.marking)
        return unknown("klinikken", clinics, region.clinics.map(\.id))
            + unknown("området", guide.receptions.map(\.area), region.areas.map(\.id))
            + unknown("kommunen", guide.receptions.flatMap(\.municipalities), region.municipalities.map(\.id))
            + elsewhere(guide, region)
            + markings.filter { marking in !guide.markings.contains { $0.id.value == marking.value } }
            .map { .unknownMarking($0, guide.markings.map(\.id.value)) }
    }

    /// Also for what other data files name.
    static func unknown(_ kind: String, _ ids: [Located<String>], _ known: [String]) -> [Diagnostic] {
        ids.filter { !known.contains($0.value) }.map { .unknownPlace(kind, $0, among: known) }
    }

    private static func elsewhere(_ guide: ReferralGuide, _ region: Region) -> [Diagnostic] {
        guide.receptions.flatMap { reception in
            reception.municipalities.compactMap { id in
                region.municipality(id.value).flatMap {
                    $0.area.value == reception.area.value ? nil : .outsideArea(id, reception.area)
                }
            }
        }
    }
}

extension Diagnostic {
    static func unknownMarking(_ id: Located<String>, _ known: [String]) -> Diagnostic {
        .error(
            .unknownID, "merket «\(id.value)» er ikke beskrevet under «merker» i henvisning.yaml", at: id.span,
            help: Suggestion.help(for: id.value, among: known))
    }

    fileprivate static func outsideArea(_ id: Located<String>, _ area: Located<String>) -> Diagnostic {
        .error(
            .unknownPlace, "kommunen «\(id.value)» ligger ikke i området «\(area.value)»", at: id.span,
            notes: [.init("området står her", at: area.span)],
            help: "flytt kommunen til mottaket for området sitt, eller rett området")
    }
}
