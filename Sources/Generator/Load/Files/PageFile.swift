import Diagnostics
import HelseIArbeid

/// The front matter of a plain page, `Content/sider/<navn>.md`.
struct PageFile: Sendable {
    let title: String
    let language: Language
    let changed: Day

    private static let titleField = Key.required("tittel", FieldType<String>.prose, "overskriften på siden")
    private static let languageField = Key.required("språk", FieldType<TextLanguage>.oneOf, "språket siden er skrevet på")
    private static let changedOn = Key.required("sist-endret", FieldType<Day>.day, "når siden sist ble endret")

    static let record = Record<PageFile>(
        title: "siden", rows: [titleField.row, languageField.row, changedOn.row]
    ) { fields in
        let (title, language, changed) = (fields(titleField), fields(languageField), fields(changedOn))
        guard let title, let language, let changed else { return nil }
        return PageFile(title: title, language: language.language, changed: changed)
    }
}
