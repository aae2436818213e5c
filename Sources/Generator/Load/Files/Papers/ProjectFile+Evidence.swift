import Diagnostics
import HelseIArbeid

/// What is known, and from where.
extension ProjectFile {
    private static let sources = Key.optional(
        "kilder", FieldType<[PaperSource]>.list(of: sourceRecord.type, named: \.id.value), "kildene teksten og tallene viser til")
    private static let facts = Key.optional(
        "tall", FieldType<[PaperFact]>.list(of: fact.type, named: \.id.value), "tall som brukes i teksten: «{{tall.id}}»")
    private static let tables = Key.optional(
        "tabeller", FieldType<[FactTable]>.list(of: table.type, named: \.id.value), "tabeller med tall og avvik")
    static let evidenceRows = [sources.row, facts.row, tables.row]

    static func evidence(_ fields: inout Fields) -> ProjectPaper.Evidence {
        let (sources, facts, tables) = (fields(sources), fields(facts), fields(tables))
        return ProjectPaper.Evidence(sources: sources ?? [], facts: facts ?? [], tables: tables ?? [])
    }

    private static let id = Key.required("id", FieldType<String>.slug.located, "kortnavn som teksten viser til")
    private static let text = Key.required("tekst", FieldType<String>.prose, "hvem, hva og når, slik det skal stå i lista")
    private static let address = Key.optional("adresse", FieldType<String>.webAddress, "hvor den ligger på nettet")
    private static let sourceRecord = Record<PaperSource>(title: "kilden", rows: [id.row, text.row, address.row]) { fields in
        let (id, text, address) = (fields(id), fields(text), fields(address))
        guard let id, let text else { return nil }
        return PaperSource(id: id, text: text, address: address)
    }

    // MARK: - Where a figure comes from

    private static let source = Key.optional("kilde", FieldType<String>.slug.located, "id-en til en av kildene")
    private static let period = Key.optional("periode", FieldType<String>.prose, "tida tallet gjelder, som «2. kvartal 2026»")
    private static let checked = Key.optional("sist-kontrollert", FieldType<Day>.day.located, "dagen noen holdt tallet mot kilden")
    private static let life = Key.optional(
        "levetid", FieldType<Int>.integer(1...120), "hvor mange måneder det kan stå; 12 om ikke annet er sagt")
    private static let originRows = [source.row, period.row, checked.row, life.row]

    private static func origin(_ fields: inout Fields) -> FactOrigin {
        let (source, period, checked, life) = (fields(source), fields(period), fields(checked), fields(life))
        return FactOrigin(source: source, period: period, checked: checked, life: life ?? 12, span: fields.span(of: id))
    }

    // MARK: - Single figures

    private static let value = Key.required("verdi", FieldType<String>.prose, "tallet med enhet, som «5,6 %»")
    private static let about = Key.required("hva", FieldType<String>.prose, "hva tallet er")
    private static let fact = Record<PaperFact>(title: "tallet", rows: [id.row, value.row, about.row] + originRows) { fields in
        let (id, value, about) = (fields(id), fields(value), fields(about))
        let origin = origin(&fields)
        guard let id, let value, let about else { return nil }
        return PaperFact(id: id, value: value, about: about, origin: origin)
    }

    // MARK: - Tables

    private static let title = Key.required("tittel", FieldType<String>.prose, "hva tabellen viser")
    private static let unit = Key.optional("enhet", FieldType<String>.prose, "hva tallene er i, som «prosent»")
    private static let columns = Key.required("kolonner", FieldType<[String]>.list(of: .prose), "overskriftene over tallene")
    private static let base = Key.optional("grunnlag", FieldType<String>.prose.located, "navnet på raden de andre holdes mot")
    private static let deviation = Key.optional("avvik-i", FieldType<Deviation>.oneOf, "prosent av grunnlaget, eller poeng")
    private static let decimals = Key.optional(
        "desimaler", FieldType<Int>.integer(0...4), "hvor mange desimaler avviket har; 1 om ikke annet er sagt")
    private static let rows = Key.required(
        "rader", FieldType<[FactTable.Row]>.list(of: row.type, named: \.name), "én rad for hvert sted eller gruppe")

    private static let table = Record<FactTable>(
        title: "tabellen",
        rows: [id.row, title.row, unit.row, columns.row, base.row, deviation.row, decimals.row, rows.row] + originRows
    ) { fields in
        let (id, title, unit, columns) = (fields(id), fields(title), fields(unit), fields(columns))
        let (base, deviation, decimals, rows) = (fields(base), fields(deviation), fields(decimals), fields(rows))
        let origin = origin(&fields)
        guard let id, let title, let columns, let rows else { return nil }
        for row in rows where row.values.count != columns.count {
            fields.report(.wrongCount(row, columns.count, at: row.values.first?.span ?? id.span))
        }
        return FactTable(
            id: id, title: title, unit: unit, columns: columns, base: base, deviation: deviation ?? .percent,
            decimals: decimals ?? 1,
            rows: rows, origin: origin)
    }

    private static let rowName = Key.required("navn", FieldType<String>.prose, "stedet eller gruppa")
    private static let values = Key.required(
        "tall", FieldType<[Located<PaperNumber>]>.list(of: FieldType<PaperNumber>.number.located), "tallene, ett for hver kolonne")
    private static let deviations = Key.optional(
        "avvik", FieldType<[Located<PaperNumber>]>.list(of: FieldType<PaperNumber>.number.located),
        "avvikene, om de er skrevet inn; ellers regnes de ut")
    private static let row = Record<FactTable.Row>(title: "raden", rows: [rowName.row, values.row, deviations.row]) { fields in
        let (name, values, deviations) = (fields(rowName), fields(values), fields(deviations))
        guard let name, let values else { return nil }
        if let deviations, deviations.count != values.count {
            fields.report(.wrongDeviationCount(name, at: fields.span(of: Self.deviations)))
        }
        return FactTable.Row(name: name, values: values, deviations: deviations ?? [])
    }
}

extension Diagnostic {
    fileprivate static func wrongCount(_ row: FactTable.Row, _ count: Int, at span: Span) -> Diagnostic {
        .error(
            .wrongType, "«\(row.name.shortened)» har \(row.values.count) tall, men tabellen har \(count) kolonner", at: span,
            help: "skriv ett tall for hver kolonne")
    }

    fileprivate static func wrongDeviationCount(_ name: String, at span: Span) -> Diagnostic {
        .error(
            .wrongType, "«\(name.shortened)» har ikke ett avvik for hvert tall", at: span,
            help: "skriv ett for hvert tall, eller ta bort «avvik»")
    }
}
