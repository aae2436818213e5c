public import Diagnostics

/// What `region.yaml` refers to stands in it, and the county's colour can be read on white.
public enum RegionRules {
    public static func check(_ region: Region) -> [Diagnostic] {
        let clinics = region.clinics.map(\.id)
        let areas = region.areas.map(\.id)
        let unknownClinics = region.areas.filter { region.clinic($0.clinic.value) == nil }
            .map { Diagnostic.unknownPlace("klinikken", $0.clinic, among: clinics) }
        let unknownAreas = region.municipalities.filter { region.area($0.area.value) == nil }
            .map { Diagnostic.unknownPlace("området", $0.area, among: areas) }
        return unknownClinics + unknownAreas + contrast(region)
    }

    /// WCAG 1.4.3: text in the colour on white, and white on it, needs 4.5 to 1.
    private static func contrast(_ region: Region) -> [Diagnostic] {
        guard let colour = region.colour else { return [] }
        guard let ratio = Contrast.ratioToWhite(ofHex: colour.value) else { return [.notAColour(colour)] }
        return ratio < 4.5 ? [.lowContrast(colour, ratio)] : []
    }
}

extension Diagnostic {
    fileprivate static func notAColour(_ colour: Located<String>) -> Diagnostic {
        .error(
            .wrongType, "«\(colour.value)» er ikke en farge", at: colour.span,
            help: "skriv den som «#1b4b6b»: nummertegn og seks tegn 0–9 eller a–f")
    }

    fileprivate static func lowContrast(_ colour: Located<String>, _ ratio: Double) -> Diagnostic {
        let tenths = Int(ratio * 10)
        return .error(
            .contrast, "fargen \(colour.value) har kontrast \(tenths / 10),\(tenths % 10) mot hvitt; det må være minst 4,5",
            at: colour.span, help: "velg en mørkere farge (WCAG 1.4.3)")
    }
}
