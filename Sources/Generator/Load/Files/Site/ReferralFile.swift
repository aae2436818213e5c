import Diagnostics
import HelseIArbeid

/// `Content/fastleger/henvisning.yaml`: where GPs refer to, how referrals are marked, and how long patients wait.
enum ReferralFile {
    static let path = "fastleger/henvisning.yaml"

    private static let markings = Key.required(
        "merker", FieldType<[Marking]>.list(of: marking.type, named: \.id.value), "merkene en henvisning kan ha")
    private static let receptions = Key.required(
        "mottak", FieldType<[Reception]>.list(of: reception.type), "hvor henvisningene sendes")
    private static let waits = Key.optional(
        "ventetider", FieldType<[WaitingTime]>.list(of: wait.type), "ventetida for hvert merke ved hver klinikk")

    static let record = Record<ReferralGuide>(
        title: "henvisningen", rows: [markings.row, receptions.row, waits.row]
    ) { fields in
        let (markings, receptions, waits) = (fields(markings), fields(receptions), fields(waits))
        guard let markings, let receptions else { return nil }
        return ReferralGuide(markings: markings, receptions: receptions, waits: waits ?? [])
    }

    // MARK: - Markings

    private static let id = Key.required("id", FieldType<String>.slug.located, "kortnavn som mottak og ventetider viser til")
    private static let words = Key.required("merke", FieldType<String>.prose, "ordene legen skriver først, som «HelseIArbeid MSK»")
    private static let about = NormKey.required("gjelder", "hva merket er for")

    private static let marking = Record<Marking>(title: "merket", rows: [id.row, words.row] + about.rows) { fields in
        let (id, words, about) = (fields(id), fields(words), fields(about))
        guard let id, let words, let about else { return nil }
        return Marking(id: id, words: words, about: about)
    }

    // MARK: - Receptions and waiting times

    private static let clinic = Key.required("klinikk", FieldType<String>.slug.located, "id-en til en av klinikkene i region.yaml")
    private static let area = Key.required("område", FieldType<String>.slug.located, "id-en til et av områdene i region.yaml")
    private static let municipalities = Key.optional(
        "kommuner", FieldType<[Located<String>]>.list(of: FieldType<String>.slug.located),
        "kommunene det gjelder, om det ikke er hele området")
    private static let taken = Key.required(
        "merker", FieldType<[Located<String>]>.list(of: FieldType<String>.slug.located), "merkene mottaket tar imot")
    private static let address = Key.required("adresse", FieldType<String>.prose, "det legen skriver som mottaker")
    private static let addressLife = PerishableKeys(usually: 365)
    private static let waitLife = PerishableKeys(usually: 90)

    private static let reception = Record<Reception>(
        title: "mottaket", rows: [area.row, municipalities.row, clinic.row, taken.row, address.row] + addressLife.rows
    ) { fields in
        let (area, municipalities, clinic) = (fields(area), fields(municipalities), fields(clinic))
        let (taken, written) = (fields(taken), fields(address))
        let address = fields(addressLife, written)
        guard let area, let clinic, let taken, let address else { return nil }
        return Reception(clinic: clinic, area: area, municipalities: municipalities ?? [], markings: taken, address: address)
    }

    private static let marked = Key.required("merke", FieldType<String>.slug.located, "id-en til et av merkene")
    private static let weeks = Key.required("uker", FieldType<ClosedRange<Int>>.weeks, "antall uker, som 4 eller 3–6")
    private static let source = Key.required("kilde", FieldType<String>.prose, "hvem som sa det, som «samarbeidsgruppa, sak 23/26»")

    private static let wait = Record<WaitingTime>(
        title: "ventetida", rows: [clinic.row, marked.row, weeks.row, source.row] + waitLife.rows
    ) { fields in
        let (clinic, marked, number, source) = (fields(clinic), fields(marked), fields(weeks), fields(source))
        let weeks = fields(waitLife, number)
        guard let clinic, let marked, let weeks, let source else { return nil }
        return WaitingTime(clinic: clinic, marking: marked, weeks: weeks, source: source)
    }
}

extension FieldType<ClosedRange<Int>> {
    /// A number of weeks, or from one number to another: `4`, `3–6`.
    static let weeks = FieldType<String>.text.map(
        expected: "antall uker, som «4» eller «3–6»", shape: .text(pattern: nil, examples: ["4", "3–6"])
    ) { text in
        let parts = text.split(whereSeparator: { $0 == "–" || $0 == "-" }).map { Int(String($0).trimmed) }
        switch parts.count {
        case 1: return parts[0].flatMap { (0...520).contains($0) ? $0...$0 : nil }
        case 2:
            guard let from = parts[0], let to = parts[1], from <= to, (0...520).contains(from), to <= 520 else { return nil }
            return from...to
        default: return nil
        }
    }
}
