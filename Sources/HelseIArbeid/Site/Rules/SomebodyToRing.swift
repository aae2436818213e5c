import Diagnostics

/// A GP in doubt has somebody to ring, from every area, with a phone that is answered at known hours.
enum SomebodyToRing: SiteRule {
    static func check(_ facts: SiteFacts, in region: Region, on day: Day) -> [Diagnostic] {
        let without = region.areas.filter { facts.ringWhenInDoubt(about: $0).isEmpty }
        return without.map { .nobodyToRing($0) }
    }
}

extension Diagnostic {
    fileprivate static func nobodyToRing(_ area: Area) -> Diagnostic {
        .warning(
            .nobodyToRing, "en lege i \(area.name) som er i tvil, har ingen å ringe", at: area.clinic.span,
            help: "sett «ved-tvil: ja» på en kontakt for «fastlege» som har telefon, i Content/fastleger/kontakt.yaml")
    }
}
