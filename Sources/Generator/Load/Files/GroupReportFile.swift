import Diagnostics
import HelseIArbeid

/// The front matter of a group's report, `Content/verksted/<verksted>/<kode>.md`.
enum GroupReportFile {
    private static let code = Key.required("kode", FieldType<GroupCode>.groupCode.located, "koden til gruppa, som 1C eller 4E-1")
    private static let title = Key.required("tittel", FieldType<String>.prose.located, "spørsmålet gruppa arbeidet med")
    private static let language = Key.optional(
        "språk", FieldType<Norm>.oneOf, "målforma rapporten er skrevet på, om det er en annen enn heftets")
    private static let themes = Key.optional(
        "tema", FieldType<[Located<String>]>.oneOrMany(of: FieldType<String>.prose.located),
        "ett eller flere av temaene i verksted.yaml")
    private static let participants = Key.optional(
        "deltakere", FieldType<[Participant]>.list(of: .participant),
        "én linje for hver: «Navn, tittel, organisasjon (fasilitator, dag 1)»")
    private static let access = Key.optional(
        "gruppe", FieldType<Access>.oneOf, "åpen eller lukket: om andre kunne bli med underveis")
    private static let contact = Key.optional("neste-kontakt", contactRecord.type, "når gruppa møtes igjen, og hvem som ordner det")
    private static let continues = Key.optional(
        "viderefører", FieldType<GroupReference>.groupReference.located, "gruppa fra arenaen før som denne fører videre")
    private static let goesOn = Key.optional("til-neste-arena", FieldType<Bool>.yesNo, "«ja» om gruppa går videre på neste arena")
    private static let publishes = Key.optional(
        "publisering", FieldType<Bool>.yesNo, "«ja» om gruppa vil at andre leser rapporten og kommer med innspill")
    private static let sameQuestion = Key.optional(
        "samme-spørsmål", FieldType<GroupCode>.groupCode.located, "spørsmålet flere grupper arbeidet med, som 4E")
    private static let synthesiser = Key.optional(
        "sammenfatter", FieldType<String>.prose.located, "den som sammenfatter det gruppene på spørsmålet kom fram til")

    /// - Parameter usual: the language of the booklet.
    static func record(_ usual: Language) -> Record<GroupHead> {
        Record(
            title: "rapporten",
            rows: [
                code.row, title.row, language.row, themes.row, participants.row, access.row, contact.row, continues.row, goesOn.row,
                publishes.row, sameQuestion.row, synthesiser.row,
            ]
        ) { fields in
            let (code, title, language, themes) = (fields(code), fields(title), fields(language), fields(themes))
            let (participants, access, contact) = (fields(participants), fields(access), fields(contact))
            let (continues, goesOn, publishes) = (fields(continues), fields(goesOn), fields(publishes))
            let (sameQuestion, synthesiser) = (fields(sameQuestion), fields(synthesiser))
            guard let code, let title else { return nil }
            return GroupHead(
                code: code, title: title, language: language?.language ?? usual, themes: themes ?? [],
                participants: participants ?? [],
                isOpen: access.map { $0 == .open }, nextContact: contact, continues: continues, goesOn: goesOn ?? false,
                publishes: publishes, sameQuestion: sameQuestion, synthesiser: synthesiser, span: fields.span)
        }
    }

    private enum Access: String, CaseIterable, Sendable {
        case open = "åpen"
        case closed = "lukket"
    }

    // MARK: - The next contact

    private static let date = Key.optional("dato", FieldType<DateText>.date.located, "dagen, gjerne med ukedag")
    private static let time = Key.optional(
        "tid", FieldType<ContactTime>.contactTime.located, "klokkeslettet, som «kl. 10» eller «10–11»")
    private static let backupDate = Key.optional("reservedato", FieldType<DateText>.date.located, "dagen om den første ikke passer")
    private static let backupTime = Key.optional(
        "reservetid", FieldType<ContactTime>.contactTime.located, "klokkeslettet om det første ikke passer")
    private static let about = Key.optional("når", FieldType<String>.prose, "omtrent når, om dagen ikke er avtalt: «før jul»")
    private static let place = Key.optional("sted", FieldType<String>.prose, "rommet, eller hvordan en kobler seg på")
    private static let responsible = Key.optional(
        "ansvarlig", FieldType<String>.prose.located, "navnet på den i gruppa som ordner det")

    private static let contactRecord = Record<NextContact>(
        title: "neste kontakt",
        rows: [date.row, time.row, backupDate.row, backupTime.row, about.row, place.row, responsible.row]
    ) { fields in
        let (date, time, backupDate, backupTime) = (fields(date), fields(time), fields(backupDate), fields(backupTime))
        let (about, place, responsible) = (fields(about), fields(place), fields(responsible))
        return NextContact(
            date: date, time: time, backupDate: backupDate, backupTime: backupTime, about: about, place: place,
            responsible: responsible,
            span: fields.span)
    }
}

extension FieldType<Participant> {
    /// Somebody in a group, on one line.
    static let participant = FieldType(
        shape: .text(pattern: nil, examples: ["Espen Eksempel, fysioterapeut, poliklinikken (fasilitator)"])
    ) { node, found in
        guard let line = FieldType<String>.prose.located.read(node, &found) else { return nil }
        if let participant = Participant(line) { return participant }
        found.append(.wrongType(node, expected: "en linje som begynner med et navn: «Navn, tittel, organisasjon»"))
        return nil
    }
}

extension FieldType<ContactTime> {
    static let contactTime = FieldType<String>.text.map(
        expected: "et klokkeslett, som «kl. 10», eller fra og til, som «10–11»",
        shape: .text(pattern: nil, examples: ["kl. 10", "10–11", "10.00–11.30"])
    ) { ContactTime($0) }
}
