import Diagnostics
import HelseIArbeid

/// `Content/fastleger/innhold.yaml`: what a referral should hold.
enum ReferralPointsFile {
    static let path = "fastleger/innhold.yaml"

    private static let points = Key.required(
        "punkter", FieldType<[ReferralPoint]>.list(of: point.type, named: \.id), "punktene, i den rekkefølgen de skal stå")
    private static let id = Key.required("id", FieldType<String>.slug, "kortnavn på punktet")
    private static let text = NormKey.required("punkt", "hva henvisningen skal fortelle")
    private static let demand = Key.required("krav", FieldType<ReferralPoint.Demand>.oneOf, "må, bør eller ved-behov")
    private static let line = NormKey.optional("linje", "linja i teksten til å kopiere, med [klammer] om det som fylles inn")
    private static let markings = Key.optional(
        "merker", FieldType<[Located<String>]>.list(of: FieldType<String>.slug.located), "merkene det gjelder, om det ikke er alle")
    private static let source = Key.optional("kilde", FieldType<String>.prose, "hvor kravet står")

    private static let point = Record<ReferralPoint>(
        title: "punktet", rows: [id.row] + text.rows + [demand.row] + line.rows + [markings.row, source.row]
    ) { fields in
        let (id, text, demand) = (fields(id), fields(text), fields(demand))
        let (line, markings, source) = (fields(line), fields(markings), fields(source))
        guard let id, let text, let demand else { return nil }
        return ReferralPoint(id: id, text: text, demand: demand, line: line, markings: markings ?? [], source: source)
    }

    static let record = Record<[ReferralPoint]>(title: "innholdet", rows: [points.row]) { $0(points) }
}
