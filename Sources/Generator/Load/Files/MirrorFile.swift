import Diagnostics
import HelseIArbeid

/// `Content/samtykke/<skjema>/<versjon>-speil.yaml`, which `hia consent mirror` writes: which texts were read against each other.
enum MirrorFile {
    private static let day = Key.required("lest", FieldType<Day>.day, "dagen tekstene ble lest mot hverandre")
    private static let role = Key.required("rolle", FieldType<String>.prose, "rollen som leste dem")
    private static let parts = Key.required("deler", FieldType<[Part]>.list(of: part.type, named: \.id), "fingeravtrykk av hver del")

    static let record = Record<MirrorRecord>(title: "speilet", rows: [day.row, role.row, parts.row]) { fields in
        let (day, role, parts) = (fields(day), fields(role), fields(parts))
        guard let day, let role, let parts else { return nil }
        let prints = parts.map { ($0.id, Dictionary($0.prints, uniquingKeysWith: { first, _ in first })) }
        return MirrorRecord(day: day, by: role, parts: Dictionary(prints, uniquingKeysWith: { first, _ in first }))
    }

    private struct Part: Sendable {
        let id: String
        let prints: [(Language, String)]
    }

    private static let id = Key.required("id", FieldType<String>.text, "id-en til delen")
    private static let prints = TextLanguage.allCases.map {
        ($0.language, Key.optional($0.rawValue, FieldType<String>.text, "fingeravtrykk av delen på dette språket"))
    }
    private static let part = Record<Part>(title: "delen", rows: [id.row] + prints.map(\.1.row)) { fields in
        let id = fields(id)
        let given = prints.compactMap { language, key in fields(key).map { (language, $0) } }
        return id.map { Part(id: $0, prints: given) }
    }

    /// The file as it is written.
    static func text(_ record: MirrorRecord, order: [String]) -> String {
        let lines = order.compactMap { id -> String? in
            guard let prints = record.parts[id] else { return nil }
            let known = Language.allCases.compactMap { language in prints[language].map { "\(language.tag): \($0)" } }
            return "  - {id: \(id), \(known.joined(separator: ", "))}\n"
        }
        return """
            # Skrives av `hia consent mirror` når noen har lest språkene mot hverandre. Ikke rett den for hånd.
            lest: \(record.day.iso)
            rolle: \(YAMLText.quoted(record.by))
            deler:

            """ + lines.joined()
    }
}
