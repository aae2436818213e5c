import Diagnostics
import HelseIArbeid

/// The front matter of a short document beside a project, `Content/prosjekt/<kortnavn>/<navn>.md`.
struct AttachmentFile: Sendable {
    let title: String
    let language: Language
    let kind: Kind
    let changed: Day

    enum Kind: String, CaseIterable, Sendable {
        case document = "dokument"
        /// Others fill it in.
        case template = "mal"
    }

    private static let titleField = Key.required("tittel", FieldType<String>.prose, "overskriften på dokumentet")
    private static let languageField = Key.required("språk", FieldType<Norm>.oneOf, "språket det er skrevet på: nb eller nn")
    private static let kindField = Key.required("slag", FieldType<Kind>.oneOf, "dokument, eller mal når andre skal fylle det ut")
    private static let changedOn = Key.required("sist-endret", FieldType<Day>.day, "når det sist ble endret")

    static let record = Record<AttachmentFile>(
        title: "dokumentet", rows: [titleField.row, languageField.row, kindField.row, changedOn.row]
    ) { fields in
        let (title, language) = (fields(titleField), fields(languageField))
        let (kind, changed) = (fields(kindField), fields(changedOn))
        guard let title, let language, let kind, let changed else { return nil }
        return AttachmentFile(title: title, language: language.language, kind: kind, changed: changed)
    }
}
