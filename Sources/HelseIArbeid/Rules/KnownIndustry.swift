public import Diagnostics

/// The industry of a company is on the list, and on it today.
enum KnownIndustry: CompanyRule {
    static func check(_ company: Company, against catalogue: Catalogue) -> [Diagnostic] {
        guard let industry = catalogue.industries[company.industry.value] else {
            return [.unknownIndustry(company.industry, among: catalogue.industries.keys.sorted())]
        }
        guard !industry.validity.contains(catalogue.today) else { return [] }
        return [.industryNotValid(company.industry, industry)]
    }
}

extension Diagnostic {
    /// Also for variants in the texts, where an industry is named too.
    public static func unknownIndustry(_ id: Located<String>, among known: [String]) -> Diagnostic {
        .error(
            .unknownIndustry, "bransjen «\(id.value)» finnes ikke", at: id.span,
            help: Suggestion.help(for: id.value, among: known))
    }

    fileprivate static func industryNotValid(_ id: Located<String>, _ industry: Industry) -> Diagnostic {
        let end = industry.validity.to.map { " til \($0.written(in: .bokmål))" } ?? ""
        let start = industry.validity.from.written(in: .bokmål)
        return .warning(
            .industryExpired, "bransjen «\(id.value)» gjelder fra \(start)\(end), ikke på datoen det bygges for",
            at: id.span, notes: [.init("gyldigheten står her", at: industry.span)],
            help: "velg en bransje som gjelder, eller rett datoene i bransjefila")
    }
}
