import Diagnostics
import HelseIArbeid

/// `Content/fastleger/kontakt.yaml`: whom to turn to, and meetings to sign up for.
enum ContactsFile {
    static let path = "fastleger/kontakt.yaml"

    struct Contacts: Sendable {
        let contacts: [PublicContact]
        let meetings: [InformationMeeting]
    }

    private static let contacts = Key.required(
        "kontakter", FieldType<[PublicContact]>.list(of: contact.type, named: \.id), "dem en kan spørre")
    private static let meetings = Key.optional(
        "informasjonsmøter", FieldType<[InformationMeeting]>.list(of: meeting.type), "møter legekontorer kan melde seg på")

    static let record = Record<Contacts>(title: "kontaktene", rows: [contacts.row, meetings.row]) { fields in
        let (contacts, meetings) = (fields(contacts), fields(meetings))
        return contacts.map { Contacts(contacts: $0, meetings: meetings ?? []) }
    }

    // MARK: - Contacts

    private static let id = Key.required("id", FieldType<String>.slug, "kortnavn på kontakten")
    private static let role = NormKey.required("rolle", "rollen eller telefonen, som «Henvisningstelefonen»")
    private static let name = Key.optional("navn", FieldType<String>.prose, "hvem det er, om det er ett menneske")
    private static let helpsWith = NormKey.required("hjelper-med", "hva de svarer på, i én setning")
    private static let phone = Key.optional(
        "telefon",
        FieldType<String>.text.map(
            expected: "et telefonnummer med åtte siffer, som «00 00 00 01»",
            shape: .text(pattern: "^[0-9 ]+$", examples: ["00 00 00 01"])
        ) { text in text.allSatisfy { $0.isASCII && $0.isNumber || $0 == " " } && text.count(where: \.isNumber) == 8 ? text : nil },
        "telefonnummeret")
    private static let mail = Key.optional("epost", FieldType<String>.mail, "e-postadressen")
    private static let hours = NormKey.optional("svarer", "når telefonen blir svart")
    private static let readers = Key.required(
        "for", FieldType<[SiteReader]>.oneOrMany(of: FieldType<SiteReader>.oneOf), "hvem de er for: fastlege, henviser, pasient, arbeidsgiver, alle")
    private static let area = Key.optional("område", FieldType<String>.slug.located, "området, om det ikke er hele fylket")
    private static let forDoubt = Key.optional("ved-tvil", FieldType<Bool>.yesNo, "ja for den en lege ringer når hun er i tvil")
    private static let life = PerishableKeys(usually: 180)

    private static let contact = Record<PublicContact>(
        title: "kontakten",
        rows: [id.row] + role.rows + [name.row] + helpsWith.rows + [phone.row] + hours.rows
            + [mail.row, readers.row, area.row, forDoubt.row] + life.rows
    ) { fields in
        let (id, role, name, helpsWith) = (fields(id), fields(role), fields(name), fields(helpsWith))
        let (phone, mail, hours, readers) = (fields(phone), fields(mail), fields(hours), fields(readers))
        let (area, forDoubt) = (fields(area), fields(forDoubt))
        let number = phone.flatMap { number in hours.map { PublicContact.Phone(number: number, hours: $0) } }
        if fields.has(Self.phone), hours == nil { fields.report(.noHours(fields.span(of: Self.phone))) }
        if hours != nil, !fields.has(Self.phone) { fields.report(.hoursOfNothing(fields.span)) }
        if !fields.has(Self.phone), !fields.has(Self.mail) { fields.report(.noWay(fields.span)) }
        let ways = fields(life, PublicContact.Ways(phone: number, mail: mail))
        guard let id, let role, let helpsWith, let readers, let ways else { return nil }
        return PublicContact(
            id: id, role: role, name: name, helpsWith: helpsWith, readers: readers, area: area, isForDoubt: forDoubt ?? false,
            ways: ways)
    }

    // MARK: - Meetings

    private static let day = Key.required("dato", FieldType<Day>.day.located, "dagen")
    private static let time = Key.required("tid", FieldType<TimeRange>.timeRange, "fra og til")
    private static let theme = NormKey.required("tema", "hva det handler om")
    private static let form = NormKey.required("form", "digitalt, eller hvor")
    private static let signUp = Key.required("påmelding", FieldType<String>.mail, "e-postadressen en melder seg på til")
    private static let deadline = Key.required("frist", FieldType<Day>.day.located, "siste dag å melde seg på")

    private static let meeting = Record<InformationMeeting>(
        title: "møtet", rows: [day.row, time.row] + theme.rows + form.rows + [signUp.row, deadline.row]
    ) { fields in
        let (day, time, theme) = (fields(day), fields(time), fields(theme))
        let (form, signUp, deadline) = (fields(form), fields(signUp), fields(deadline))
        guard let day, let time, let theme, let form, let signUp, let deadline else { return nil }
        return InformationMeeting(day: day, time: time, theme: theme, form: form, signUp: signUp, deadline: deadline)
    }
}

extension Diagnostic {
    fileprivate static func noWay(_ span: Span) -> Diagnostic {
        .error(
            .missingField, "kontakten har verken «telefon» eller «epost»", at: span,
            help: "skriv hvordan en får tak i dem, eller ta bort kontakten")
    }

    fileprivate static func hoursOfNothing(_ span: Span) -> Diagnostic {
        .error(
            .missingField, "«svarer» står uten «telefon»", at: span, help: "skriv telefonnummeret, eller ta bort «svarer»")
    }

    fileprivate static func noHours(_ span: Span) -> Diagnostic {
        .error(
            .missingField, "«svarer» mangler: ingen vet når telefonen blir tatt", at: span,
            help: "legg til «svarer: hverdager kl. …» og «svarer-nynorsk: …»")
    }
}
