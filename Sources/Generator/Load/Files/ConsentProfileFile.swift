import Diagnostics
import HelseIArbeid

/// `Content/samtykke/<skjema>/skjema.yaml`: what a form is, whatever its versions say.
enum ConsentProfileFile {
    private static let name = Key.required("navn", FieldType<String>.prose, "kort navn i lister")
    private static let nynorsk = Key.optional("navn-nynorsk", FieldType<String>.prose, "det samme på nynorsk")
    private static let kind = Key.required(
        "slag", FieldType<ConsentForm.Kind>.oneOf, "hvilke regler som gjelder: nav, foto, skjema eller forside")
    private static let reader = Key.required("leser", FieldType<ConsentForm.Reader>.oneOf, "pasient eller deltaker")
    private static let languages = Key.required(
        "språk", FieldType<[TextLanguage]>.list(of: .oneOf), "språkene en versjon må finnes på; alltid nb og nn")
    private static let pack = Key.optional(
        "skjemaer", FieldType<[Located<String>]>.list(of: FieldType<String>.slug.located), "skjemaene i pakka, i rekkefølge")

    static let record = Record<ConsentForm.Profile>(
        title: "skjemaet", rows: [name.row, nynorsk.row, kind.row, reader.row, languages.row, pack.row]
    ) { fields in
        let (name, nynorsk, kind) = (fields(name), fields(nynorsk), fields(kind))
        let (reader, languages, pack) = (fields(reader), fields(languages), fields(pack))
        guard let name, let kind, let reader, let languages else { return nil }
        let tongues = languages.map(\.language)
        for language in [Language.bokmål, .nynorsk] where !tongues.contains(language) {
            fields.report(.normMissing(language, at: fields.span(of: Self.languages)))
        }
        if kind == .cover, pack?.isEmpty ?? true { fields.report(.coverWithoutPack(at: fields.span)) }
        if kind != .cover, pack != nil { fields.report(.packWithoutCover(at: fields.span(of: Self.pack))) }
        return ConsentForm.Profile(
            name: name, nynorskName: nynorsk ?? name, kind: kind, reader: reader, languages: tongues, pack: pack ?? [],
            span: fields.span)
    }
}

extension Diagnostic {
    fileprivate static func normMissing(_ language: Language, at span: Span) -> Diagnostic {
        .error(
            .consentLanguages, "et skjema skal finnes både på bokmål og nynorsk, og «\(language.tag)» er ikke med", at: span,
            notes: [.init("språklova § 14")], help: "skriv «språk: [nb, nn]», med andre språk etter")
    }

    fileprivate static func coverWithoutPack(at span: Span) -> Diagnostic {
        .error(
            .missingField, "en forside skal si hvilke skjemaer pakka har", at: span,
            help: "legg til «skjemaer: [nav-samtykke, registrering]», i den rekkefølgen de skal ligge")
    }

    fileprivate static func packWithoutCover(at span: Span) -> Diagnostic {
        .error(
            .unknownField, "bare en forside har skjemaer i seg", at: span, help: "sett «slag: forside», eller ta bort feltet")
    }
}
