import Diagnostics
import HelseIArbeid

/// The front matter of `Content/horing/<navn>.md`: what is replied to, by whom, and when.
enum ConsultationFile {
    private static let title = Key.required("tittel", FieldType<String>.prose.located, "overskriften på innspillet")
    private static let language = Key.required("språk", FieldType<Norm>.oneOf, "språket innspillet er skrevet på: nb eller nn")
    private static let document = Key.required("dokument", FieldType<String>.prose, "navnet på dokumentet det svares på")
    private static let address = Key.optional("adresse", FieldType<String>.webAddress, "hvor dokumentet ligger på nettet")
    private static let publisher = Key.optional("utgiver", FieldType<String>.prose, "den som har bedt om innspill")
    private static let senders = Key.required(
        "avsendere", FieldType<[ConsultationSender]>.list(of: sender.type, named: \.name), "de som svarer, én eller flere sammen")
    private static let deadline = Key.required("frist", FieldType<Day>.day.located, "fristen for å svare")
    private static let extended = Key.optional("utsatt-frist", FieldType<Day>.day.located, "den nye fristen, om den er utsatt")
    private static let sent = Key.optional("sendt", FieldType<Day>.day.located, "dagen innspillet ble sendt")
    private static let state = Key.required("status", FieldType<ConsultationHead.State>.oneOf.located, "utkast eller sendt")

    static let record = Record<ConsultationHead>(
        title: "høringsinnspillet",
        rows: [
            title.row, language.row, document.row, address.row, publisher.row, senders.row, deadline.row, extended.row, sent.row,
            state.row,
        ]
    ) { fields in
        let (title, language, document) = (fields(title), fields(language), fields(document))
        let (address, publisher, senders) = (fields(address), fields(publisher), fields(senders))
        let (deadline, extended) = (fields(deadline), fields(extended))
        let (sent, state) = (fields(sent), fields(state))
        guard let title, let language, let document, let senders, let deadline, let state else { return nil }
        if senders.isEmpty { fields.report(.noSenders(at: fields.span(of: Self.senders))) }
        return ConsultationHead(
            title: title, language: language.language, document: document, address: address, publisher: publisher, senders: senders,
            deadline: deadline, extended: extended, sent: sent, state: state)
    }

    private static let name = Key.required("navn", FieldType<String>.prose, "navnet på avsenderen")
    private static let short = Key.optional("kort", FieldType<String>.prose, "kortnavnet som kan stå etter «Fra:»")
    private static let unit = Key.optional("enhet", FieldType<String>.prose, "avdelingen eller klinikken")
    private static let area = Key.optional("område", FieldType<String>.prose, "den delen av fylket avsenderen svarer for")
    private static let sender = Record<ConsultationSender>(title: "avsenderen", rows: [name.row, short.row, unit.row, area.row]) {
        fields in
        let (name, short, unit, area) = (fields(name), fields(short), fields(unit), fields(area))
        return name.map { ConsultationSender(name: $0, short: short, unit: unit, area: area) }
    }
}

extension Diagnostic {
    fileprivate static func noSenders(at span: Span) -> Diagnostic {
        .error(.missingField, "innspillet har ingen avsender", at: span, help: "skriv minst én, som «- navn: Eventyr helseforetak»")
    }
}
