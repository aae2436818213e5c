import Diagnostics
import HelseIArbeid

/// `Content/bedrifter/<slug>/bedrift.yaml`: one company (C13).
enum CompanyFile {
    static let name = Key.required("navn", FieldType<String>.text, "navnet slik det skal stå på alle ark")
    static let departments = Key.optional(
        "avdelinger", FieldType<[String]>.list(of: .text), "avdelingene som er med, når ikke hele bedriften er det")
    static let industry = Key.required(
        "bransje", FieldType<String>.slug.located, "kortnavnet til en fil i Content/bransjer, som «barnehage»")
    static let area = Key.required("område", FieldType<String>.slug.located, "id-en til et område i region.yaml")
    static let municipality = Key.required(
        "kommune", FieldType<String>.slug.located, "id-en til en kommune i region.yaml")
    static let employees = Key.required(
        "ansatte", FieldType<Int>.integer(1...20_000), "hvor mange som er med, ledere medregnet")
    static let language = Key.required(
        "målform", FieldType<Norm>.oneOf, "målforma bedriften vil ha: nb eller nn")
    static let absence = Key.optional(
        "sykefravær", FieldType<String>.text, "bedriftens eget tall, bare hvis den selv vil ha det med")
    static let leader = Key.optional("leder", FieldType<String>.text, "kontaktleder")
    static let union = Key.optional("tillitsvalgt", FieldType<String>.text, "tillitsvalgt som er med")
    static let safety = Key.optional("verneombud", FieldType<String>.text, "verneombud som er med")
    static let healthService = Key.optional("bht", FieldType<String>.text, "bedriftshelsetjenesten, om bedriften har en")
    static let adviser = Key.optional("rådgiver", FieldType<String>.text, "IA-rådgiveren som leder prosessen")
    static let clinicians = Key.optional(
        "behandlere", FieldType<[String]>.list(of: .text), "de som holder de faglige timene")
    static let groupSize = Key.optional(
        "gruppestørrelse", FieldType<Int>.integer(2...12).located, "folk i hver gruppe; fire til seks er best, fem er vanlig")
    static let cohorts = Key.optional("puljer", FieldType<[Cohort]>.list(of: cohort.type), "når ikke alle samles samtidig")
    static let updated = Key.optional("oppdatert", FieldType<Day>.day, "når fila sist ble endret")
    static let meetings = Key.optional("møter", FieldType(meetingsType), "de seks møtene, hvert under sitt navn")

    static func record(id: Company.ID) -> Record<Company> {
        Record(
            title: "bedriften",
            rows: [
                name.row, departments.row, industry.row, area.row, municipality.row, employees.row, language.row,
                absence.row, leader.row, union.row, safety.row, healthService.row, adviser.row, clinicians.row,
                groupSize.row, cohorts.row, updated.row, meetings.row,
            ]
        ) { fields in
            let people = Company.People(
                leader: fields(leader), unionRepresentative: fields(union), safetyRepresentative: fields(safety),
                healthService: fields(healthService), adviser: fields(adviser), clinicians: fields(clinicians) ?? [])
            let (name, industry, area) = (fields(name), fields(industry), fields(area))
            let (municipality, employees, language) = (fields(municipality), fields(employees), fields(language))
            let (departments, absence, groupSize) = (fields(departments), fields(absence), fields(groupSize))
            let (cohorts, updated, meetings) = (fields(cohorts), fields(updated), fields(meetings))
            guard let name, let industry, let area, let municipality, let employees, let language else { return nil }
            return Company(
                id: id, name: name, departments: departments ?? [], industry: industry, area: area,
                municipality: municipality, employees: employees, language: language.language,
                sicknessAbsence: absence, people: people, groupSize: groupSize, cohorts: cohorts ?? [],
                meetings: meetings ?? [], updated: updated, span: fields.span)
        }
    }

    private static let cohortID = Key.required("id", FieldType<String>.text, "en bokstav eller et kort ord")
    private static let cohortEmployees = Key.required("ansatte", FieldType<Int>.integer(1...20_000), "hvor mange i puljen")

    private static let cohort = Record<Cohort>(title: "puljen", rows: [cohortID.row, cohortEmployees.row]) { fields in
        let (id, employees) = (fields(cohortID), fields(cohortEmployees))
        guard let id, let employees else { return nil }
        return Cohort(id: id, employees: employees, span: fields.span)
    }
}

/// The Norwegian norm somebody has chosen.
enum Norm: String, CaseIterable, Sendable {
    case nb, nn

    var language: Language { self == .nb ? .bokmål : .nynorsk }
}
