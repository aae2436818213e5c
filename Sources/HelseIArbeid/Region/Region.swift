public import Diagnostics

/// The county the tool is used in: what a real county replaces without touching code.
public struct Region: Sendable {
    public let name: String
    /// The unit that runs the programme: a NAV Arbeidslivssenter.
    public let labourUnit: String
    public let language: Language
    /// The county's own colour, `#rrggbb`, if it has one.
    public let colour: Located<String>?
    /// Where the public site will be: printed on forms, so that their versions can be looked up.
    public let site: String?
    public let areas: [Area]
    public let clinics: [Clinic]
    public let municipalities: [Municipality]
    public let contacts: [Contact]

    public init(
        name: String, labourUnit: String, language: Language, colour: Located<String>?, site: String? = nil,
        areas: [Area], clinics: [Clinic], municipalities: [Municipality], contacts: [Contact]
    ) {
        self.name = name
        self.labourUnit = labourUnit
        self.language = language
        self.colour = colour
        self.site = site
        self.areas = areas
        self.clinics = clinics
        self.municipalities = municipalities
        self.contacts = contacts
    }

    /// The same, with nobody to turn to: for those who are not to know them.
    public var withoutContacts: Region {
        Region(
            name: name, labourUnit: labourUnit, language: language, colour: colour, site: site, areas: areas, clinics: clinics,
            municipalities: municipalities, contacts: [])
    }

    public func area(_ id: String) -> Area? { areas.first { $0.id == id } }
    public func clinic(_ id: String) -> Clinic? { clinics.first { $0.id == id } }
    public func municipality(_ id: String) -> Municipality? { municipalities.first { $0.id == id } }
}

/// Part of the county, served by one clinic.
public struct Area: Sendable {
    public let id: String
    public let name: String
    public let clinic: Located<String>

    public init(id: String, name: String, clinic: Located<String>) {
        self.id = id
        self.name = name
        self.clinic = clinic
    }
}

/// An outpatient clinic that takes referrals and whose clinicians give the lectures.
public struct Clinic: Sendable {
    public let id: String
    public let name: String
    public let place: String

    public init(id: String, name: String, place: String) {
        self.id = id
        self.name = name
        self.place = place
    }
}

public struct Municipality: Sendable {
    public let id: String
    public let name: String
    public let area: Located<String>
    /// The norm the municipality has chosen (språklova § 15); `nil` for a neutral one.
    public let language: Language?

    public init(id: String, name: String, area: Located<String>, language: Language?) {
        self.id = id
        self.name = name
        self.area = area
        self.language = language
    }
}

/// Someone to turn to, by role.
public struct Contact: Sendable {
    public let role: String
    public let name: String
    public let mail: String?

    public init(role: String, name: String, mail: String?) {
        self.role = role
        self.name = name
        self.mail = mail
    }
}
