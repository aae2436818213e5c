import Diagnostics
import HelseIArbeid

/// The front matter of `sammenfatning-<spørsmål>.md`: what groups on one question came to, put together.
struct SynthesisFile: Sendable {
    let question: Located<GroupCode>
    let title: String?
    let synthesiser: Located<String>
    let language: Language?

    private static let questionField = Key.required(
        "spørsmål", FieldType<GroupCode>.groupCode.located, "spørsmålet gruppene delte: koden uten nummer, som 4E")
    private static let titleField = Key.optional(
        "tittel", FieldType<String>.prose, "spørsmålet med ord, om det er et annet enn gruppenes")
    private static let synthesiserField = Key.required(
        "sammenfatter", FieldType<String>.prose.located, "navnet på den som sammenfatter")
    private static let languageField = Key.optional("språk", FieldType<Norm>.oneOf, "målforma, om det er en annen enn heftets")

    static let record = Record<SynthesisFile>(
        title: "sammenfatningen", rows: [questionField.row, titleField.row, synthesiserField.row, languageField.row]
    ) { fields in
        let (question, title) = (fields(questionField), fields(titleField))
        let (synthesiser, language) = (fields(synthesiserField), fields(languageField))
        guard let question, let synthesiser else { return nil }
        return SynthesisFile(
            question: question.map(\.question), title: title, synthesiser: synthesiser, language: language?.language)
    }
}

/// The front matter of `oppsummering.md`: the debrief to all who took part. It may be left out.
struct DebriefFile: Sendable {
    let title: String?
    let language: Language?

    static let none = DebriefFile(title: nil, language: nil)

    private static let titleField = Key.optional("tittel", FieldType<String>.prose, "overskriften, om den vanlige ikke passer")
    private static let languageField = Key.optional("språk", FieldType<Norm>.oneOf, "målforma, om det er en annen enn heftets")

    static let record = Record<DebriefFile>(title: "oppsummeringen", rows: [titleField.row, languageField.row]) { fields in
        let (title, language) = (fields(titleField), fields(languageField))
        return DebriefFile(title: title, language: language?.language)
    }
}
