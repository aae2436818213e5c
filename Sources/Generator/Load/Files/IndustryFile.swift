import Diagnostics
import HelseIArbeid

/// `Content/bransjer/<slug>.yaml`: one industry.
enum IndustryFile {
    private static let name = Key.required("navn", FieldType<String>.prose, "navnet på bransjen")
    private static let nynorskName = Key.optional("navn-nynorsk", FieldType<String>.prose, "navnet på nynorsk, i en setning")
    private static let isFocus = Key.required("ia-bransje", FieldType<Bool>.yesNo, "om IA-avtalen nevner bransjen")
    private static let validFrom = Key.required("gyldig-fra", FieldType<Day>.day, "når bransjen kom på lista")
    private static let validTo = Key.optional("gyldig-til", FieldType<Day>.day, "når den gikk av lista")
    private static let fallback = Key.optional(
        "faller-tilbake-til", FieldType<String>.slug.located, "bransjen som fyller det denne mangler, som regel «annen»")
    private static let checkedOn = Key.required("kontrollert", FieldType<Day>.day, "når tall og tekst sist ble kontrollert")
    private static let status = Key.required("status", FieldType<ApprovalState>.oneOf, "utkast til en fagperson har godkjent")
    private static let words = Key.optional(
        "ord", FieldType<[(IndustryWord, String)]>.byName(IndustryWord.self, .prose), "bransjens egne ord, i den forma løpende tekst trenger")
    private static let opening = Key.optional("åpning", FieldType<String>.prose, "linja for introduksjonsmøtet")
    private static let strains = Key.optional(
        "belastninger", FieldType<[Strain]>.list(of: strain.type), "typiske belastninger med kilde og år")
    private static let examples = Key.optional(
        "eksempler", FieldType<[(ExampleSlot, Located<String>)]>.byName(ExampleSlot.self, FieldType<String>.prose.located),
        "ett eksempel for hver plass modulene har")
    private static let statements = Key.optional("utsagn", FieldType<[String]>.list(of: .prose), "gode utsagn, «Jeg …» eller «Vi …»")
    private static let measures = Key.optional(
        "tiltak", FieldType<[SuggestedMeasure]>.list(of: measure.type), "tiltak på hvert nivå i IGLO")
    private static let gathering = Key.optional("oppmøte", gatheringRecord.type, "hvordan 90 % kan samles her")
    private static let avoid = Key.optional("unngå", FieldType<[String]>.list(of: .prose), "ord som ikke hører hjemme i rommet")

    static func record(id: String) -> Record<Industry> {
        Record(
            title: "bransjen",
            rows: [
                name.row, nynorskName.row, isFocus.row, validFrom.row, validTo.row, fallback.row, checkedOn.row,
                status.row, words.row, opening.row, strains.row, examples.row, statements.row, measures.row,
                gathering.row, avoid.row,
            ]
        ) { fields in
            let (name, nynorsk, isFocus) = (fields(name), fields(nynorskName), fields(isFocus))
            let (from, to, fallback) = (fields(validFrom), fields(validTo), fields(fallback))
            let (words, opening, strains) = (fields(words), fields(opening), fields(strains))
            let (examples, statements, measures) = (fields(examples), fields(statements), fields(measures))
            let (gathering, avoid) = (fields(gathering), fields(avoid))
            _ = (fields(checkedOn), fields(status))
            guard let name, let isFocus, let from else { return nil }
            return Industry(
                id: id, name: name, nynorskName: nynorsk, isFocus: isFocus, validity: .init(from: from, to: to),
                fallback: fallback, words: Dictionary(words ?? []) { first, _ in first },
                examples: Dictionary(examples ?? []) { first, _ in first }, opening: opening, strains: strains ?? [],
                statements: statements ?? [], measures: measures ?? [], gathering: gathering, avoid: avoid ?? [],
                span: fields.span(of: validFrom))
        }
    }

    private static let text = Key.required("tekst", FieldType<String>.prose, "én forsiktig setning med tallet")
    private static let source = Key.required("kilde", FieldType<String>.prose, "hvor tallet kommer fra")
    private static let year = Key.required("år", FieldType<String>.prose, "året tallet gjelder, eller at kilden ikke sier det")
    private static let certainty = Key.required("sikkerhet", FieldType<Strain.Certainty>.oneOf, "lest i kilden, andrehånd eller usikker")

    private static let strain = Record<Strain>(
        title: "belastningen", rows: [text.row, source.row, year.row, certainty.row]
    ) { fields in
        let (text, source, year, certainty) = (fields(text), fields(source), fields(year), fields(certainty))
        guard let text, let source, let year, let certainty else { return nil }
        return Strain(text: text, source: source, year: year, certainty: certainty)
    }

    private static let level = Key.required("nivå", FieldType<Level>.oneOf, "individ, gruppe, leder eller organisasjon")
    private static let what = Key.required("tiltak", FieldType<String>.prose, "hva som skal gjøres")
    private static let who = Key.required("hvem", FieldType<String>.prose, "en rolle, ikke «alle»")
    private static let how = Key.required("hvordan", FieldType<String>.prose, "et første steg som går på ei uke")

    private static let measure = Record<SuggestedMeasure>(
        title: "tiltaket", rows: [level.row, what.row, who.row, how.row]
    ) { fields in
        let (level, what, who, how) = (fields(level), fields(what), fields(who), fields(how))
        guard let level, let what, let who, let how else { return nil }
        return SuggestedMeasure(level: level, measure: what, who: who, how: how)
    }

    private static let difficulty = Key.required("vanskelig", FieldType<String>.prose, "hva som er vanskelig her")
    private static let steps = Key.required("grep", FieldType<[String]>.list(of: .prose), "praktiske grep, ett per linje")

    private static let gatheringRecord = Record<Gathering>(title: "oppmøtet", rows: [difficulty.row, steps.row]) { fields in
        let (difficulty, steps) = (fields(difficulty), fields(steps))
        guard let difficulty, let steps else { return nil }
        return Gathering(difficulty: difficulty, steps: steps)
    }
}
