import Diagnostics
import HelseIArbeid

/// `Content/verksted/<verksted>/verksted.yaml`: what holds for a whole workshop.
enum WorkshopFile {
    private static let title = Key.required(
        "tittel", FieldType<String>.prose.located, "navnet på verkstedet, som «Åpen arena 2026»")
    private static let language = Key.required("språk", FieldType<Norm>.oneOf, "målforma heftet får: nb eller nn")
    private static let dates = Key.required(
        "dato", FieldType<[Located<DateText>]>.oneOrMany(of: FieldType<DateText>.date.located),
        "dagen, eller en liste med dagene i rekkefølge")
    private static let place = Key.optional("sted", FieldType<String>.prose, "stedet verkstedet ble holdt")
    private static let organiser = Key.optional("arrangør", FieldType<String>.prose, "den som inviterte")
    private static let about = Key.optional("om", FieldType<String>.prose.located, "noen setninger om hva verkstedet handlet om")
    private static let themes = Key.optional(
        "temaer", FieldType<[String]>.list(of: .prose), "temaene gruppene hører til; heftet har et register over dem")
    private static let earlier = Key.optional("forrige", arena.type, "arenaen før denne, med gruppene som kan bli ført videre")
    private static let next = Key.optional("neste", arena.type, "arenaen etter denne")
    private static let disclaimer = Key.optional(
        "forbehold", FieldType<String>.prose.located, "hva rapportene er og ikke er; uten feltet står det vanlige forbeholdet")
    private static let publishes = Key.optional(
        "publisering", FieldType<Bool>.yesNo, "om andre kan lese rapportene og komme med innspill, der gruppa ikke sier noe selv")

    static let record = Record<WorkshopProfile>(
        title: "verkstedet",
        rows: [
            title.row, language.row, dates.row, place.row, organiser.row, about.row, themes.row, earlier.row, next.row,
            disclaimer.row,
            publishes.row,
        ]
    ) { fields in
        let (title, language, dates) = (fields(title), fields(language), fields(dates))
        let (place, organiser, about, themes) = (fields(place), fields(organiser), fields(about), fields(themes))
        let (earlier, next, disclaimer, publishes) = (fields(earlier), fields(next), fields(disclaimer), fields(publishes))
        guard let title, let language, let dates else { return nil }
        return WorkshopProfile(
            title: title, language: language.language, dates: dates, place: place, organiser: organiser, about: about,
            themes: themes ?? [], earlier: earlier, next: next, disclaimer: disclaimer, publishes: publishes)
    }

    // MARK: - The arena before, and the one after

    private static let name = Key.required("navn", FieldType<String>.prose, "navnet på arenaen, som «Åpen arena 2025»")
    private static let when = Key.optional("når", FieldType<String>.prose, "når den var eller blir; det kan stå omtrent")
    private static let venue = Key.optional("sted", FieldType<String>.prose, "stedet")
    private static let folder = Key.optional(
        "mappe", FieldType<String>.slug.located, "mappa i Content/verksted, om rapportene ligger her")
    private static let groups = Key.optional(
        "grupper", FieldType<[Arena.Group]>.list(of: group.type),
        "gruppene som noen kan føre videre, når rapportene ikke ligger her")

    private static let arena = Record<Arena>(
        title: "arenaen", rows: [name.row, when.row, venue.row, folder.row, groups.row]
    ) { fields in
        let (name, when, place) = (fields(name), fields(when), fields(venue))
        let (folder, groups) = (fields(folder), fields(groups))
        return name.map { Arena(name: $0, when: when, place: place, folder: folder, groups: groups ?? []) }
    }

    private static let code = Key.required("kode", FieldType<GroupCode>.groupCode, "koden gruppa hadde, som 2C")
    private static let groupTitle = Key.required("tittel", FieldType<String>.prose, "spørsmålet den arbeidet med")
    private static let group = Record<Arena.Group>(title: "gruppa", rows: [code.row, groupTitle.row]) { fields in
        let (code, title) = (fields(code), fields(groupTitle))
        guard let code, let title else { return nil }
        return Arena.Group(code: code, title: title)
    }
}

extension FieldType<GroupCode> {
    /// The code of a group: `1C`, `4E-1`, `4A-1 & 2`.
    static let groupCode = FieldType(shape: .text(pattern: nil, examples: ["1C", "4E-1", "4A-1 & 2"])) { node, found in
        guard let text = FieldType<String>.text.read(node, &found) else { return nil }
        if let code = GroupCode(text) { return code }
        found.append(.unreadableCode(text, at: node.span))
        return nil
    }
}

extension FieldType<GroupReference> {
    /// A group somewhere else: `2C`, `2C fra Åpen arena 2025`.
    static let groupReference = FieldType(shape: .text(pattern: nil, examples: ["2C", "2C fra Åpen arena 2025"])) { node, found in
        guard let text = FieldType<String>.text.read(node, &found) else { return nil }
        if let reference = GroupReference(text) { return reference }
        found.append(.unreadableCode(text, at: node.span))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func unreadableCode(_ text: String, at span: Span) -> Diagnostic {
        .error(
            .groupCode, "«\(text.shortened)» er ikke koden til en gruppe", at: span,
            help: "skriv tall og bokstav, og nummer om flere grupper hadde samme spørsmål: 1C, 4E-1, 4A-1 & 2")
    }
}
