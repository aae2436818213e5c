import Diagnostics
import HelseIArbeid

/// The front matter of `Content/fastleger/<språk>/<navn>.md`.
enum SitePageFile {
    private static let title = Key.required("tittel", FieldType<String>.prose, "overskriften på siden")
    private static let short = Key.optional("kort", FieldType<String>.prose, "kort navn til menyer; ellers tittelen")
    private static let summary = Key.required("beskrivelse", FieldType<String>.prose, "én setning, til søkemotorer og den som deler siden")
    private static let reader = Key.required(
        "for", FieldType<SiteReader>.oneOf, "hvem siden er for: fastlege, henviser, pasient, arbeidsgiver eller alle")
    private static let order = Key.required("rekkefølge", FieldType<Int>.integer(0...10_000), "plassen blant sidene for de samme leserne")
    private static let inMenu = Key.optional("meny", FieldType<Bool>.yesNo, "ja for en side som skal stå i menyen øverst")
    static let state = Key.required("tilstand", FieldType<SiteState>.oneOf, "kladd (vises ikke), utkast (vises med merke) eller godkjent")
    private static let published = Key.required("publisert", FieldType<Day>.day, "dagen siden først ble lagt ut")
    private static let sources = Key.optional("kilder", FieldType<[String]>.oneOrMany(of: FieldType<String>.prose), "hvor det er hentet fra, med år")
    private static let keywords = Key.optional(
        "stikkord", FieldType<[String]>.oneOrMany(of: FieldType<String>.prose), "ordene noen ville lete etter, til A–Å")
    private static let life = PerishableKeys(usually: 365)

    static let record = Record<SiteHead>(
        title: "siden",
        rows: [
            title.row, short.row, summary.row, reader.row, order.row, inMenu.row, state.row, published.row, sources.row, keywords.row,
        ] + life.rows
    ) { fields in
        let (title, short, summary, reader) = (fields(title), fields(short), fields(summary), fields(reader))
        let (order, inMenu, state, published) = (fields(order), fields(inMenu), fields(state), fields(published))
        let (sources, keywords, checked) = (fields(sources), fields(keywords), fields(life, ()))
        guard let title, let summary, let reader, let order, let state, let published, let checked else { return nil }
        return SiteHead(
            title: title, short: short ?? title, summary: summary, reader: reader, order: order, isInMenu: inMenu ?? false,
            state: state, published: published, checked: checked, sources: sources ?? [], keywords: keywords ?? [])
    }
}
