import Diagnostics
import HelseIArbeid

/// Whom it is about, and who decides.
extension ProjectFile {
    static let stakeholders = Key.optional(
        "interessenter", FieldType<[Stakeholder]>.list(of: stakeholder.type, named: \.name.value),
        "de som kan påvirke prosjektet; kommunikasjonsplanen lages av dem")
    static let groups = Key.optional(
        "organisering", FieldType<[ProjectGroup]>.list(of: group.type, named: \.id.value), "gruppene, den øverste først")
    static let peopleRows = [stakeholders.row, groups.row]

    private static let name = Key.required("navn", FieldType<String>.prose.located, "navnet på interessenten")
    private static let role = Key.optional("rolle", FieldType<String>.prose, "linjerollen")
    private static let influence = Key.required("påvirkning", FieldType<String>.prose, "hvordan de kan påvirke prosjektet")
    private static let actions = Key.required(
        "tiltak", FieldType<[Stakeholder.Action]>.oneOrMany(of: .oneOf),
        "kommunikasjonsplan, referansegruppe, opplæring, styringsgruppe, samarbeidsgruppe, arbeidsgruppe, gir-ressurs eller kontakt"
    )
    private static let isInternal = Key.optional("intern", FieldType<Bool>.yesNo, "ja når de hører til en av samarbeidspartnerne")
    private static let communication = Key.optional("kommunikasjon", message.type, "det de skal få vite")

    private static let stakeholder = Record<Stakeholder>(
        title: "interessenten", rows: [name.row, role.row, influence.row, actions.row, isInternal.row, communication.row]
    ) { fields in
        let (name, role, influence) = (fields(name), fields(role), fields(influence))
        let (actions, isInternal, message) = (fields(actions), fields(isInternal), fields(communication))
        guard let name, let influence, let actions else { return nil }
        return Stakeholder(
            name: name, role: role, influence: influence, actions: actions, isInternal: isInternal ?? false, message: message)
    }

    private static let audience = Key.optional("målgruppe", FieldType<String>.prose, "hvem som skal få det, om det ikke er alle")
    private static let text = Key.optional("budskap", FieldType<String>.prose.located, "det de skal vite")
    private static let channels = Key.optional("kanal", FieldType<[String]>.oneOrMany(of: .prose), "møte, e-post, nyhetsbrev …")
    private static let who = Key.optional("hvem", FieldType<String>.prose, "rollen som sier det")
    private static let when = Key.optional("når", FieldType<PlanMoment>.moment, "dagen eller måneden")
    private static let state = Key.optional("status", FieldType<Stakeholder.Message.State>.oneOf, "ikke-begynt, i-gang eller gjort")

    private static let message = Record<Stakeholder.Message>(
        title: "kommunikasjonen", rows: [audience.row, text.row, channels.row, who.row, when.row, state.row]
    ) { fields in
        let (audience, text, channels) = (fields(audience), fields(text), fields(channels))
        let (who, when, state) = (fields(who), fields(when), fields(state))
        return Stakeholder.Message(
            audience: audience, text: text, channels: channels ?? [], who: who, when: when, state: state ?? .notBegun,
            span: fields.span)
    }

    private static let id = Key.required("id", FieldType<String>.slug.located, "kortnavn som de andre gruppene viser til")
    private static let groupName = Key.required("navn", FieldType<String>.prose, "navnet på gruppa")
    private static let about = Key.optional("om", FieldType<String>.prose, "hva gruppa gjør")
    private static let members = Key.optional("medlemmer", FieldType<[String]>.oneOrMany(of: .prose), "hvem som er med")
    private static let above = Key.optional("under", FieldType<String>.slug.located, "id-en til gruppa den rapporterer til")
    private static let beside = Key.optional("råd-til", FieldType<String>.slug.located, "id-en til gruppa den gir råd")

    private static let group = Record<ProjectGroup>(
        title: "gruppa", rows: [id.row, groupName.row, about.row, members.row, above.row, beside.row]
    ) { fields in
        let (id, name, about) = (fields(id), fields(groupName), fields(about))
        let (members, above, beside) = (fields(members), fields(above), fields(beside))
        guard let id, let name else { return nil }
        return ProjectGroup(id: id, name: name, about: about, members: members ?? [], above: above, beside: beside)
    }
}
