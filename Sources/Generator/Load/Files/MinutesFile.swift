import Diagnostics
import HelseIArbeid

/// The front matter of `Content/referater/<organ>/<dato>.md`.
enum MinutesFile {
    private static let kind = Key.required(
        "dokument", FieldType<MinutesHead.Kind>.oneOf, "innkalling til møtet er holdt, så referat")
    private static let title = Key.required("tittel", FieldType<String>.prose, "hva møtet gjaldt, som «Status og oppdatering»")
    private static let language = Key.required("språk", FieldType<TextLanguage>.oneOf, "språket det er skrevet på")
    private static let date = Key.required("dato", FieldType<WrittenDay>.writtenDay.located, "dagen, eller dagene, møtet var")
    private static let time = Key.optional("tid", FieldType<TimeRange>.writtenTime, "fra og til, som «kl. 14–16»")
    private static let place = Key.optional("sted", FieldType<String>.prose, "hvor møtet var")
    private static let purpose = Key.optional("formål", FieldType<String>.prose, "hva møtet skulle oppnå, i én setning")
    private static let present = Key.optional("til-stede", .names, "de som var der: navn eller initialer")
    private static let absent = Key.optional("forfall", .names, "de som hadde meldt forfall")
    private static let absentToo = Key.optional("frafall", .names, "det samme som forfall, slik eldre referater skriver det")
    private static let roles = MinutesRole.allCases.map { role in (role, Key.optional(role.rawValue, .names, Self.about(role))) }
    private static let archive = Key.optional("arkivsak", FieldType<String>.text, "nummeret i arkivet")
    private static let classification = Key.optional(
        "gradering", FieldType<String>.text, "om noe er unntatt offentlighet, og hvorfor")
    private static let links = Key.optional(
        "lenker", FieldType<[DocumentLink]>.list(of: .link), "dokumenter og presentasjoner, hver som «navn: adresse»")
    private static let deadline = Key.optional("frist-innspill", FieldType<Day>.day, "siste dag å melde saker til møtet")

    static func record(body: Located<String>) -> Record<MinutesHead> {
        Record(
            title: "møtet",
            rows: [
                kind.row, title.row, language.row, date.row, time.row, place.row, purpose.row, present.row, absent.row,
                absentToo.row,
            ] + roles.map(\.1.row) + [archive.row, classification.row, links.row, deadline.row]
        ) { fields in
            let (kind, title, language, date) = (fields(kind), fields(title), fields(language), fields(date))
            let (time, place, purpose) = (fields(time), fields(place), fields(purpose))
            let (present, absent, more) = (fields(present), fields(absent), fields(absentToo))
            let given = roles.compactMap { role, key in fields(key).map { (role, $0) } }
            let (archive, classification, links) = (fields(archive), fields(classification), fields(links))
            let deadline = fields(deadline)
            guard let kind, let title, let language, let date else { return nil }
            return MinutesHead(
                body: body, kind: kind, title: title, language: language.language, date: date, time: time, place: place,
                purpose: purpose,
                present: present ?? [], absent: (absent ?? []) + (more ?? []),
                roles: Dictionary(given, uniquingKeysWith: { first, _ in first }), archive: archive, classification: classification,
                links: links ?? [], deadline: deadline)
        }
    }

    private static func about(_ role: MinutesRole) -> String {
        switch role {
        case .chair: "den som ledet møtet"
        case .speakers: "de som holdt innlegg"
        case .secretariat: "de som forberedte møtet, og hvor de kommer fra"
        case .observers: "de som var der uten å være med i rådet"
        case .writer: "den som skrev referatet"
        case .support: "den som passet på teknikken"
        }
    }
}
