import Diagnostics
import HelseIArbeid

/// `Content/region.yaml`: the county.
enum RegionFile {
    private static let name = Key.required("navn", FieldType<String>.text, "navnet på fylket eller regionen")
    private static let nynorskName = Key.optional("navn-nynorsk", FieldType<String>.text, "navnet på nynorsk, om det er et annet")
    private static let language = Key.required("språk", FieldType<Norm>.oneOf, "hovedmålforma i området: nb eller nn")
    private static let labourUnit = Key.required("nav", FieldType<String>.text, "navnet på NAV Arbeidslivssenter")
    private static let colour = Key.optional("farge", FieldType<String>.text.located, "fylkets egen farge, som \"#1b4b6b\"")
    private static let areas = Key.required("områder", FieldType<[Area]>.list(of: area.type, named: \.id), "områdene og klinikken deres")
    private static let clinics = Key.required("klinikker", FieldType<[Clinic]>.list(of: clinic.type, named: \.id), "poliklinikkene")
    private static let municipalities = Key.required(
        "kommuner", FieldType<[Municipality]>.list(of: municipality.type, named: \.id), "kommunene og området de hører til")
    private static let contacts = Key.optional("kontakter", FieldType<[Contact]>.list(of: contact.type), "hvem en kan spørre")

    private static let site = Key.optional(
        "nettsted", FieldType<String>.text.map(expected: "en adresse som begynner med https:// og slutter med /") {
            $0.hasPrefix("https://") && $0.hasSuffix("/") ? $0 : nil
        }, "adressen til det åpne nettstedet; trykkes på skjemaene")

    static let record = Record<Region>(
        title: "regionen",
        rows: [
            name.row, nynorskName.row, language.row, labourUnit.row, colour.row, site.row, areas.row, clinics.row,
            municipalities.row, contacts.row,
        ]
    ) { fields in
        let (name, language, unit) = (fields(name), fields(language), fields(labourUnit))
        _ = fields(nynorskName)
        let (colour, areas, clinics) = (fields(colour), fields(areas), fields(clinics))
        let site = fields(site)
        let (municipalities, contacts) = (fields(municipalities), fields(contacts))
        guard let name, let language, let unit, let areas, let clinics, let municipalities else { return nil }
        return Region(
            name: name, labourUnit: unit, language: language.language, colour: colour, site: site, areas: areas, clinics: clinics,
            municipalities: municipalities, contacts: contacts ?? [])
    }

    private static let id = Key.required("id", FieldType<String>.slug, "kortnavn som andre filer viser til")
    private static let ownName = Key.required("navn", FieldType<String>.text, "navnet")
    private static let clinicID = Key.required("klinikk", FieldType<String>.slug.located, "id-en til en av klinikkene")
    private static let place = Key.required("sted", FieldType<String>.text, "stedet klinikken ligger")
    private static let areaID = Key.required("område", FieldType<String>.slug.located, "id-en til et av områdene")
    private static let norm = Key.required("målform", FieldType<MunicipalNorm>.oneOf, "målvedtaket: nb, nn eller nøytral")
    private static let role = Key.required("rolle", FieldType<String>.text, "rollen")
    private static let mail = Key.optional("epost", FieldType<String>.text, "e-postadressen")

    private static let area = Record<Area>(title: "området", rows: [id.row, ownName.row, clinicID.row]) { fields in
        let (id, name, clinic) = (fields(id), fields(ownName), fields(clinicID))
        guard let id, let name, let clinic else { return nil }
        return Area(id: id, name: name, clinic: clinic)
    }

    private static let clinic = Record<Clinic>(title: "klinikken", rows: [id.row, ownName.row, place.row]) { fields in
        let (id, name, place) = (fields(id), fields(ownName), fields(place))
        guard let id, let name, let place else { return nil }
        return Clinic(id: id, name: name, place: place)
    }

    private static let municipality = Record<Municipality>(
        title: "kommunen", rows: [id.row, ownName.row, areaID.row, norm.row]
    ) { fields in
        let (id, name, area, norm) = (fields(id), fields(ownName), fields(areaID), fields(norm))
        guard let id, let name, let area, let norm else { return nil }
        return Municipality(id: id, name: name, area: area, language: norm.language)
    }

    private static let contact = Record<Contact>(title: "kontakten", rows: [role.row, ownName.row, mail.row]) { fields in
        let (role, name, mail) = (fields(role), fields(ownName), fields(mail))
        guard let role, let name else { return nil }
        return Contact(role: role, name: name, mail: mail)
    }
}

/// What a municipality has decided for letters from the state (språklova § 15).
private enum MunicipalNorm: String, CaseIterable, Sendable {
    case nb, nn
    case neutral = "nøytral"

    var language: Language? {
        switch self {
        case .nb: .bokmål
        case .nn: .nynorsk
        case .neutral: nil
        }
    }
}
