import Diagnostics
import HelseIArbeid

/// A rule as it is read: its pack's source is put in where it has none of its own.
struct ConsentRuleDraft: Sendable {
    let id: Located<String>
    fileprivate let demand: ConsentRule.Demand
    fileprivate let level: Severity
    fileprivate let basis: ConsentRule.Basis
    fileprivate let source: String?
    fileprivate let quote: String?
    fileprivate let explanation: String
    fileprivate let advice: String
    fileprivate let mayBeDecided: Bool
    fileprivate let conflict: String?

    func rule(source packSource: String) -> ConsentRule {
        ConsentRule(
            id: id, demand: demand, level: level, basis: basis, source: source ?? packSource, quote: quote, explanation: explanation,
            advice: advice, mayBeDecided: mayBeDecided, conflict: conflict)
    }
}

/// One rule of a pack. Which fields it has besides the common ones depends on what it demands.
enum ConsentRuleFile {
    private static let id = Key.required("id", FieldType<String>.slug.located, "kortnavn som avgjørelser viser til")
    private static let demandWord = Key.required("slag", FieldType<DemandWord>.oneOf, "hva regelen krever")
    private static let level = Key.required("nivå", FieldType<LevelWord>.oneOf, "feil, advarsel eller tips")
    private static let basis = Key.required(
        "grunnlag", FieldType<ConsentRule.Basis>.oneOf, "lest, avtalt, forslag eller ukontrollert; det siste er aldri «feil»")
    private static let source = Key.optional("kilde", FieldType<String>.text, "hvor kravet står, om det er mer nøyaktig enn for pakka")
    private static let quote = Key.optional("sitat", FieldType<String>.text, "et kort sitat fra kilden")
    private static let explanation = Key.required("forklaring", FieldType<String>.text, "hvorfor, i én eller to enkle setninger")
    private static let advice = Key.required("råd", FieldType<String>.text, "hva forfatteren skal gjøre, med liten forbokstav")
    private static let decidable = Key.optional("kan-avgjøres", FieldType<Bool>.yesNo, "ja når mennesker kan bestemme at teksten skal stå")
    private static let conflict = Key.optional("motstrid", FieldType<String>.text, "den andre kilden, som sier noe annet")

    private static let phrases = Key.optional("tekst", ConsentPhrases.type, "det som skal stå, for hvert språk; ett av mønstrene er nok")
    private static let words = Key.optional("ord", ConsentPhrases.type, "det som ikke skal stå, for hvert språk eller for «alle»")
    private static let place = Key.optional("sted", FieldType<PlaceWord>.oneOf, "hvor i skjemaet")
    private static let part = Key.optional("del", FieldType<PartKind>.oneOf, "slaget av del, når stedet er «del»")
    private static let parts = Key.optional("deler", FieldType<[PartKind]>.oneOrMany(of: .oneOf), "slagene av deler, i rekkefølge")
    private static let structure = Key.optional("kontroll", FieldType<ConsentRule.StructureCheck>.oneOf, "navnet på kontrollen")

    static let record = Record<ConsentRuleDraft>(
        title: "regelen",
        rows: [
            id.row, demandWord.row, level.row, basis.row, source.row, quote.row, explanation.row, advice.row, decidable.row,
            conflict.row, phrases.row, words.row, place.row, part.row, parts.row, structure.row,
        ]
    ) { fields in
        let (id, word, level, basis) = (fields(id), fields(demandWord), fields(level), fields(basis))
        let (source, quote, explanation, advice) = (fields(source), fields(quote), fields(explanation), fields(advice))
        let (decidable, conflict) = (fields(decidable), fields(conflict))
        let demand = word.flatMap { readDemand($0, &fields) }
        if basis == .unverified, level == .error { fields.report(.uncheckedError(at: fields.span(of: Self.level))) }
        guard let id, let level, let basis, let explanation, let advice, let demand else { return nil }
        return ConsentRuleDraft(
            id: id, demand: demand, level: level.severity, basis: basis, source: source, quote: quote, explanation: explanation,
            advice: advice, mayBeDecided: decidable ?? false, conflict: conflict)
    }

    // MARK: - What depends on the kind

    private static func readDemand(_ word: DemandWord, _ fields: inout Fields) -> ConsentRule.Demand? {
        refuse(phrases, word, [.mustSay], &fields)
        refuse(words, word, [.mustNotSay], &fields)
        refuse(place, word, [.mustSay, .mustNotSay], &fields)
        refuse(part, word, [.mustSay], &fields)
        refuse(parts, word, [.mustHave, .mustNotHave, .inOrder], &fields)
        refuse(structure, word, [.structure], &fields)
        switch word {
        case .mustSay:
            guard let phrases = needed(phrases, word, &fields), let place = required(&fields) else { return nil }
            if phrases.all.isEmpty, [.bokmål, .nynorsk].contains(where: { phrases.byLanguage[$0]?.isEmpty ?? true }) {
                fields.report(.oneNormOnly(at: fields.span(of: Self.phrases)))
            }
            return .mustSay(phrases, place)
        case .mustNotSay:
            guard let words = needed(words, word, &fields), let onlyAtBoxes = forbidden(&fields) else { return nil }
            return .mustNotSay(words, onlyAtBoxes: onlyAtBoxes)
        case .mustHave: return needed(parts, word, &fields).map { .mustHave($0) }
        case .mustNotHave: return needed(parts, word, &fields).map { .mustNotHave($0) }
        case .inOrder: return needed(parts, word, &fields).map { .inOrder($0) }
        case .structure: return needed(structure, word, &fields).map { .structure($0) }
        }
    }

    /// Where something must stand.
    private static func required(_ fields: inout Fields) -> ConsentRule.Place? {
        let (place, part) = (fields(place), fields(part))
        if place != .part, part != nil { fields.report(.partWithoutPlace(at: fields.span(of: Self.part))) }
        switch place {
        case .anywhere, nil: return .anywhere
        case .firstParagraph: return .firstParagraph
        case .first60Words: return .first60Words
        case .part:
            if part == nil, !fields.has(Self.part) { fields.report(.placeWithoutPart(at: fields.span(of: Self.place))) }
            return part.map { .part($0) }
        case .boxes:
            fields.report(.wrongPlace(.boxes, .mustSay, at: fields.span(of: Self.place)))
            return nil
        }
    }

    /// Whether the words are forbidden only at boxes.
    private static func forbidden(_ fields: inout Fields) -> Bool? {
        switch fields(place) {
        case .anywhere, nil: return false
        case .boxes: return true
        case .some(let place):
            fields.report(.wrongPlace(place, .mustNotSay, at: fields.span(of: Self.place)))
            return nil
        }
    }

    private static func needed<Value>(_ key: Key<Value>, _ word: DemandWord, _ fields: inout Fields) -> Value? {
        if !fields.has(key) { fields.report(.fieldNeeded(key.name, word.rawValue, at: fields.span(of: demandWord))) }
        return fields(key)
    }

    private static func refuse<Value>(_ key: Key<Value>, _ word: DemandWord, _ allowed: Set<DemandWord>, _ fields: inout Fields) {
        guard fields.has(key), !allowed.contains(word) else { return }
        fields.report(.fieldOutOfPlace(key.name, word.rawValue, at: fields.span(of: key)))
    }
}

/// What a rule demands, as its word in a file.
private enum DemandWord: String, CaseIterable, Sendable {
    case mustSay = "må-stå"
    case mustNotSay = "må-ikke-stå"
    case mustHave = "må-ha-del"
    case mustNotHave = "må-ikke-ha-del"
    case inOrder = "rekkefølge"
    case structure = "oppbygging"
}

private enum PlaceWord: String, CaseIterable, Sendable {
    case anywhere = "hvor-som-helst"
    case firstParagraph = "første-avsnitt"
    case first60Words = "første-60-ord"
    case part = "del"
    case boxes = "avkryssing"
}

private enum LevelWord: String, CaseIterable, Sendable {
    case error = "feil"
    case warning = "advarsel"
    case hint = "tips"

    var severity: Severity {
        switch self {
        case .error: .error
        case .warning: .warning
        case .hint: .hint
        }
    }
}

extension Diagnostic {
    fileprivate static func uncheckedError(at span: Span) -> Diagnostic {
        .error(
            .wrongType, "en regel med grunnlaget «ukontrollert» kan ikke være «feil»", at: span,
            help: "skriv «advarsel», eller les kilden og sett «grunnlag: lest»")
    }

    fileprivate static func fieldNeeded(_ name: String, _ word: String, at span: Span) -> Diagnostic {
        .error(.missingField, "en regel av slaget «\(word)» må ha «\(name)»", at: span, help: "legg til «\(name): …»")
    }

    fileprivate static func fieldOutOfPlace(_ name: String, _ word: String, at span: Span) -> Diagnostic {
        .error(.wrongType, "en regel av slaget «\(word)» har ikke «\(name)»", at: span, help: "ta bort feltet, eller rett slaget")
    }

    fileprivate static func wrongPlace(_ place: PlaceWord, _ word: DemandWord, at span: Span) -> Diagnostic {
        .error(
            .wrongType, "stedet «\(place.rawValue)» passer ikke for en regel av slaget «\(word.rawValue)»", at: span,
            help: word == .mustSay
                ? "her kan det stå: hvor-som-helst, første-avsnitt, første-60-ord, del" : "her kan det stå: hvor-som-helst, avkryssing")
    }

    fileprivate static func placeWithoutPart(at span: Span) -> Diagnostic {
        .error(.missingField, "stedet er «del», men det står ikke hvilken", at: span, help: "legg til «del: …» med slaget av del")
    }

    fileprivate static func partWithoutPlace(at span: Span) -> Diagnostic {
        .error(.wrongType, "«del» står uten «sted: del»", at: span, help: "legg til «sted: del», eller ta bort feltet")
    }

    fileprivate static func oneNormOnly(at span: Span) -> Diagnostic {
        .error(
            .missingField, "det som skal stå, er ikke gitt på både bokmål og nynorsk", at: span,
            help: "legg til mønstre for «nb» og «nn», eller bruk «alle»")
    }
}
