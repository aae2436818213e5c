import Diagnostics
import HelseIArbeid

/// `Content/samtykke/avklaringer.yaml`: what people must decide about the forms.
enum OpenPointsFile {
    private static let points = Key.required(
        "punkter", FieldType<[OpenPoint]>.list(of: point.type, named: \.id), "punktene, ett for hvert spørsmål")

    static let record = Record<[OpenPoint]>(title: "avklaringene", rows: [points.row]) { fields in fields(points) }

    private static let id = Key.required("id", FieldType<String>.text, "kort navn, som «J1»")
    private static let forms = Key.required(
        "skjema", FieldType<[Located<String>]>.oneOrMany(of: FieldType<String>.slug.located), "mappene til skjemaene det gjelder")
    private static let parts = Key.optional("deler", FieldType<[String]>.oneOrMany(of: .text), "id-ene til delene det gjelder")
    private static let blocks = Key.required(
        "før-godkjenning", FieldType<Bool>.yesNo, "ja når det må være avgjort før skjemaet kan godkjennes")
    private static let question = Key.required("spørsmål", FieldType<String>.text, "det som må avgjøres, som et spørsmål")
    private static let why = Key.required("hvorfor", FieldType<String>.text, "hvorfor det ikke er avgjort")
    private static let who = Key.required("hvem", FieldType<String>.text, "rollene som kan avgjøre det")
    private static let answer = Key.optional("svar", FieldType<String>.text, "det som ble bestemt")
    private static let answeredBy = Key.optional("avgjort-av", FieldType<String>.text, "rollen som bestemte det")
    private static let answeredOn = Key.optional("avgjort-dato", FieldType<Day>.day, "dagen det ble bestemt")

    private static let point = Record<OpenPoint>(
        title: "punktet",
        rows: [
            id.row, forms.row, parts.row, blocks.row, question.row, why.row, who.row, answer.row, answeredBy.row, answeredOn.row,
        ]
    ) { fields in
        let (id, forms, parts, blocks) = (fields(id), fields(forms), fields(parts), fields(blocks))
        let (question, why, who) = (fields(question), fields(why), fields(who))
        let answer = readAnswer(&fields)
        guard let id, let forms, let blocks, let question, let why, let who else { return nil }
        return OpenPoint(
            id: id, forms: forms, parts: parts ?? [], blocksApproval: blocks, question: question, why: why, who: who, answer: answer)
    }

    /// All of an answer, or none of it: an answer nobody has given decides nothing.
    private static func readAnswer(_ fields: inout Fields) -> OpenPoint.Answer? {
        let written = [fields.has(answer), fields.has(answeredBy), fields.has(answeredOn)]
        let (text, by, on) = (fields(answer), fields(answeredBy), fields(answeredOn))
        if written.contains(true), written.contains(false) { fields.report(.halfAnswer(at: fields.span)) }
        guard let text, let by, let on else { return nil }
        return OpenPoint.Answer(text: text, by: by, on: on)
    }
}

extension Diagnostic {
    fileprivate static func halfAnswer(at span: Span) -> Diagnostic {
        .error(
            .missingField, "punktet er bare halvveis avgjort", at: span,
            help: "fyll ut «svar», «avgjort-av» (en rolle) og «avgjort-dato», eller ta bort alle tre")
    }
}
