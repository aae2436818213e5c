import Diagnostics
import HelseIArbeid

/// `Content/personer.yaml`: everyone the minutes may name.
enum PeopleFile {
    private static let persons = Key.required("personer", FieldType<[Person]>.list(of: person.type), "folkene, en for hver")
    private static let organisations = Key.optional(
        "organisasjoner", FieldType<[Organisation]>.list(of: organisation.type, named: \.name.value),
        "organisasjonene som kan eie en oppgave")

    static let record = Record<People>(title: "personlista", rows: [persons.row, organisations.row]) { fields in
        let (persons, organisations) = (fields(persons), fields(organisations))
        return persons.map { People(persons: $0, organisations: organisations ?? []) }
    }

    private static let initials = Key.required(
        "initialer", FieldType<[String]>.oneOrMany(of: .text), "initialene referatene bruker, gjerne flere: [LS, LIS]")
    private static let name = Key.required("navn", FieldType<String>.text.located, "hele navnet, slik det skal stå")
    private static let title = Key.optional("tittel", FieldType<String>.text, "stillingen eller rollen")
    private static let belongsTo = Key.optional("organisasjon", FieldType<String>.text, "hvor personen arbeider")
    private static let mail = Key.optional("epost", FieldType<String>.text, "e-postadressen på jobben")

    private static let person = Record<Person>(
        title: "personen", rows: [initials.row, name.row, title.row, belongsTo.row, mail.row]
    ) { fields in
        let (initials, name, title) = (fields(initials), fields(name), fields(title))
        let (belongsTo, mail) = (fields(belongsTo), fields(mail))
        guard let initials, let name else { return nil }
        return Person(name: name, initials: initials, title: title, organisation: belongsTo, mail: mail)
    }

    private static let aliases = Key.optional(
        "også", FieldType<[String]>.oneOrMany(of: .text), "andre navn referatene bruker på den")

    private static let organisation = Record<Organisation>(title: "organisasjonen", rows: [name.row, aliases.row]) { fields in
        let (name, aliases) = (fields(name), fields(aliases))
        return name.map { Organisation(name: $0, aliases: aliases ?? []) }
    }
}
