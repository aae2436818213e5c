import Diagnostics
import HelseIArbeid

/// The front matter of `Content/moduler/<møte>/mote.md`.
struct MeetingFile: Sendable {
    let title: String
    let purpose: String?
    let language: Language
    let approval: Approval
    let changed: Day

    private static let titleField = Key.required("tittel", FieldType<String>.prose, "hele navnet på møtet")
    private static let shortTitle = Key.optional("kort-tittel", FieldType<String>.prose, "det korte navnet")
    private static let purposeField = Key.optional("formål", FieldType<String>.prose, "én eller to setninger om hvorfor")
    private static let languageField = Key.required("språk", FieldType<TextLanguage>.oneOf, "språket teksten er skrevet i")
    private static let participants = Key.optional("deltakere", FieldType<Participants>.oneOf, "alle eller partene")
    private static let status = Key.required("status", FieldType<ApprovalState>.oneOf, "utkast til en fagperson har godkjent")
    private static let approvedBy = Key.optional("faglig-godkjent-av", FieldType<String>.prose, "navn og yrke på den som har godkjent")
    private static let approvedOn = Key.optional("faglig-godkjent-dato", FieldType<Day>.day, "dagen det ble godkjent")
    private static let changedOn = Key.required("sist-endret", FieldType<Day>.day, "når teksten sist ble endret")

    static let record = Record<MeetingFile>(
        title: "møtet",
        rows: [
            titleField.row, shortTitle.row, purposeField.row, languageField.row, participants.row, status.row,
            approvedBy.row, approvedOn.row, changedOn.row,
        ]
    ) { fields in
        let (title, purpose, language) = (fields(titleField), fields(purposeField), fields(languageField))
        let (status, by, on, changed) = (fields(status), fields(approvedBy), fields(approvedOn), fields(changedOn))
        _ = (fields(shortTitle), fields(participants))
        guard let title, let language, let status, let changed else { return nil }
        let approval: Approval
        switch (status, by, on) {
        case (.approved, let by?, let on?): approval = .approved(by: by, on: on)
        case (.approved, _, _):
            fields.report(.approvalWithoutName(at: fields.span(of: Self.status)))
            return nil
        case (.draft, _, _): approval = .draft
        }
        return MeetingFile(
            title: title, purpose: purpose, language: language.language, approval: approval, changed: changed)
    }

    private enum Participants: String, CaseIterable, Sendable {
        case all = "alle"
        case parties = "partene"
    }
}

/// The language a text is written in, as it stands in front matter.
enum TextLanguage: String, CaseIterable, Sendable {
    case nb, nn, en, pl, uk

    var language: Language { Language(rawValue: rawValue) ?? .bokmål }
}

extension Diagnostic {
    fileprivate static func approvalWithoutName(at span: Span) -> Diagnostic {
        .error(
            .approval, "«godkjent» uten hvem og når", at: span,
            help: "fyll ut «faglig-godkjent-av» og «faglig-godkjent-dato», eller la status være «utkast»")
    }
}
