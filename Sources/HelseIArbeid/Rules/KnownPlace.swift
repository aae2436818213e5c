import Diagnostics

/// The area and the municipality of a company are the region's, and belong together.
enum KnownPlace: CompanyRule {
    static func check(_ company: Company, against catalogue: Catalogue) -> [Diagnostic] {
        let region = catalogue.region
        var found: [Diagnostic] = []
        if region.area(company.area.value) == nil {
            found.append(.unknownPlace("området", company.area, among: region.areas.map(\.id)))
        }
        guard let municipality = region.municipality(company.municipality.value) else {
            let known = region.municipalities.map(\.id)
            return found + [.unknownPlace("kommunen", company.municipality, among: known)]
        }
        if found.isEmpty, municipality.area.value != company.area.value {
            found.append(.municipalityElsewhere(company, municipality))
        }
        return found
    }
}

extension Diagnostic {
    /// Also for places that `region.yaml` itself refers to.
    static func unknownPlace(_ kind: String, _ id: Located<String>, among known: [String]) -> Diagnostic {
        .error(
            .unknownPlace, "\(kind) «\(id.value)» står ikke i region.yaml", at: id.span,
            help: Suggestion.help(for: id.value, among: known))
    }

    fileprivate static func municipalityElsewhere(_ company: Company, _ municipality: Municipality) -> Diagnostic {
        .warning(
            .unknownPlace,
            "kommunen «\(municipality.id)» ligger i området «\(municipality.area.value)», ikke «\(company.area.value)»",
            at: company.municipality.span, notes: [.init("området står her", at: company.area.span)],
            help: "rett kommunen eller området")
    }
}
