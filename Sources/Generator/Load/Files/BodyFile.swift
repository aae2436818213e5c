import Diagnostics
import HelseIArbeid

/// `Content/organ/<organ>.yaml`: a body that meets, with its members.
enum BodyFile {
    private static let name = Key.required("navn", FieldType<String>.text, "hele navnet på organet")
    private static let mentions = Key.required(
        "omtales", FieldType<[String]>.oneOrMany(of: .text), "det tekster kaller det: [samarbeidsgruppa, samarbeidsgruppen]")
    private static let kind = Key.required("slag", FieldType<Body.Kind>.oneOf, "samarbeidsgruppe, styringsgruppe eller fagråd")
    private static let language = Key.required("språk", FieldType<TextLanguage>.oneOf, "språket referatene skrives på")
    private static let reportsTo = Key.optional(
        "rapporterer-til", FieldType<String>.slug.located, "organet det melder saker til: navnet på fila, uten .yaml")
    private static let secretary = Key.optional("sekretær", FieldType<String>.text.located, "den som skriver referat")
    private static let standing = Key.optional(
        "faste-saker", FieldType<[StandingItem]>.list(of: item.type), "sakene som står på hver saksliste")
    private static let members = Key.required(
        "medlemmer", FieldType<[Membership]>.list(of: member.type), "medlemmene, med fra og til")

    static func record(id: String, _ file: SourceFile) -> Record<Body> {
        Record(
            title: "organet",
            rows: [name.row, mentions.row, kind.row, language.row, reportsTo.row, secretary.row, standing.row, members.row]
        ) { fields in
            let (name, mentions, kind, language) = (fields(name), fields(mentions), fields(kind), fields(language))
            let (reportsTo, secretary) = (fields(reportsTo), fields(secretary))
            let (standing, members) = (fields(standing), fields(members))
            guard let name, let mentions, let kind, let language, let members else { return nil }
            return Body(
                id: id, name: name, mentions: mentions, kind: kind, language: language.language, reportsTo: reportsTo,
                secretary: secretary,
                standing: standing ?? [], members: members, file: file)
        }
    }

    private static let title = Key.required("tittel", FieldType<String>.text, "det saken heter")
    private static let presenter = Key.optional("ved", FieldType<String>.text.located, "den som legger den fram")
    private static let status = Key.optional("bedriftsstatus", FieldType<Bool>.yesNo, "ja når saken skal vise hvor bedriftene er")

    private static let item = Record<StandingItem>(title: "saken", rows: [title.row, presenter.row, status.row]) { fields in
        let (title, presenter, status) = (fields(title), fields(presenter), fields(status))
        return title.map { StandingItem(title: $0, presenter: presenter, hasCompanyStatus: status ?? false) }
    }

    private static let person = Key.required(
        "person", FieldType<String>.text.located, "initialene eller navnet, som i personer.yaml")
    private static let role = Key.required("rolle", FieldType<String>.text, "rollen i organet, som leder eller medlem")
    private static let from = Key.required("fra", FieldType<Day>.day, "den første dagen som medlem")
    private static let until = Key.optional("til", FieldType<Day>.day, "den siste dagen som medlem")

    private static let member = Record<Membership>(title: "medlemmet", rows: [person.row, role.row, from.row, until.row]) {
        fields in
        let (person, role, from, until) = (fields(person), fields(role), fields(from), fields(until))
        guard let person, let role, let from else { return nil }
        return Membership(person: person, role: role, from: from, until: until)
    }
}
