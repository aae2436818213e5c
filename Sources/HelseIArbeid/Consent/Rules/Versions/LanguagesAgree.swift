public import Diagnostics

/// The same in all languages: what stands above the text, the parts, the blocks, and every number (språklova § 14).
///
/// A number that differs is an error in a draft too: no later work with the words mends it.
public enum LanguagesAgree {
    public static func check(_ version: ConsentVersion) -> [Diagnostic] {
        let missing = version.state == .draft ? [] : version.missingNorms.map { Diagnostic.missing($0, version) }
        return missing
            + version.texts.dropFirst().flatMap { text -> [Diagnostic] in
                let pair = LanguagePair(lead: version.lead, other: text, level: version.faultLevel)
                return pair.heads + pair.order + pair.shared.flatMap(pair.compare)
            }
    }
}

/// Two languages of one version held against each other.
private struct LanguagePair {
    let lead: ConsentText
    let other: ConsentText
    let level: Severity

    // MARK: - What stands above

    var heads: [Diagnostic] {
        var differing: [String] = []
        if lead.head.state.word != other.head.state.word {
            differing.append("«status»")
        } else if lead.head.state != other.head.state {
            differing.append("feltene om godkjenningen")
        }
        if lead.head.function != other.head.function { differing.append("«funksjon»") }
        return differing.map { .head($0, self) }
    }

    // MARK: - Parts

    var shared: [(lead: FormPart, other: FormPart)] {
        lead.parts.compactMap { part in other.part(part.id.value).map { (part, $0) } }
    }

    var order: [Diagnostic] {
        let missing = lead.parts.filter { other.part($0.id.value) == nil }.map { Diagnostic.missing($0, in: other, self) }
        let extra = other.parts.filter { lead.part($0.id.value) == nil }.map { Diagnostic.extra($0, self) }
        let wanted = lead.parts.map(\.id.value).filter { other.part($0) != nil }
        let given = other.parts.filter { lead.part($0.id.value) != nil }
        let misplaced = zip(given, wanted).first { $0.id.value != $1 }.map { [Diagnostic.misplaced($0.0, before: $0.1, self)] }
        return missing + extra + (misplaced ?? [])
    }

    func compare(_ part: (lead: FormPart, other: FormPart)) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if part.lead.kind != part.other.kind { found.append(.kind(part.lead, part.other, self)) }
        if (part.lead.title == nil) != (part.other.title == nil) { found.append(.title(part.lead, part.other, self)) }
        return found + blocks(part.lead, part.other) + numbers(part.lead, part.other)
    }

    /// The first block that has no like.
    private func blocks(_ lead: FormPart, _ other: FormPart) -> [Diagnostic] {
        for (index, (block, its)) in zip(lead.blocks, other.blocks).enumerated() {
            if block.kind != its.kind { return [.block(index + 1, block, its, lead, self)] }
            if (block.hint == nil) != (its.hint == nil) { return [.hint(block, its, self)] }
        }
        return lead.blocks.count == other.blocks.count ? [] : [.blockCount(lead, other, self)]
    }

    /// The first number that has no like.
    private func numbers(_ lead: FormPart, _ other: FormPart) -> [Diagnostic] {
        let (ours, theirs) = (WrittenNumber.all(in: lead), WrittenNumber.all(in: other))
        if ours.map(\.digits) == theirs.map(\.digits) { return [] }
        let place = zip(ours, theirs).enumerated().first { $0.element.0.digits != $0.element.1.digits }?.offset ?? min(ours.count, theirs.count)
        return [
            .number(
                ours.indices.contains(place) ? ours[place] : nil, theirs.indices.contains(place) ? theirs[place] : nil, lead, other, self)
        ]
    }

    var languages: String { "\(lead.language.nameInMessages) og \(other.language.nameInMessages)" }

    /// Where something is, and where it is not.
    func only(_ onOther: Bool) -> String {
        let (has, lacks) = onOther ? (other, lead) : (lead, other)
        return "på \(has.language.nameInMessages), men ikke på \(lacks.language.nameInMessages)"
    }
}

extension Diagnostic {
    fileprivate static func missing(_ norm: Language, _ version: ConsentVersion) -> Diagnostic {
        .error(
            .consentLanguages, "versjon \(version.number) mangler på \(norm.nameInMessages)", at: version.lead.head.stateSpan,
            help: "lag fila \(version.number)-\(norm.tag).md med samme deler (språklova § 14)")
    }

    fileprivate static func head(_ what: String, _ pair: LanguagePair) -> Diagnostic {
        told(
            "\(what) er ikke fylt ut likt på \(pair.languages)", at: pair.other.head.stateSpan, pair.lead.head.stateSpan, pair,
            help: "skriv det samme øverst i fila på alle språk")
    }

    fileprivate static func missing(_ part: FormPart, in text: ConsentText, _ pair: LanguagePair) -> Diagnostic {
        told("delen «\(part.id.value)» mangler på \(text.language.nameInMessages)", at: text.place, part.place, pair)
    }

    fileprivate static func extra(_ part: FormPart, _ pair: LanguagePair) -> Diagnostic {
        told("delen «\(part.id.value)» finnes ikke på \(pair.lead.language.nameInMessages)", at: part.place, pair.lead.place, pair)
    }

    fileprivate static func misplaced(_ part: FormPart, before id: String, _ pair: LanguagePair) -> Diagnostic {
        let place = pair.lead.part(id)?.place ?? pair.lead.place
        return told("«\(part.id.value)» står der «\(id)» står på \(pair.lead.language.nameInMessages)", at: part.place, place, pair)
    }

    fileprivate static func kind(_ lead: FormPart, _ other: FormPart, _ pair: LanguagePair) -> Diagnostic {
        told(
            "delen «\(other.id.value)» er «\(other.kind.rawValue)» her, men «\(lead.kind.rawValue)» på \(pair.lead.language.nameInMessages)",
            at: other.place, lead.place, pair)
    }

    fileprivate static func title(_ lead: FormPart, _ other: FormPart, _ pair: LanguagePair) -> Diagnostic {
        told("delen «\(other.id.value)» har overskrift \(pair.only(lead.title == nil))", at: other.place, lead.place, pair)
    }

    fileprivate static func block(
        _ number: Int, _ lead: FormBlock, _ other: FormBlock, _ part: FormPart, _ pair: LanguagePair
    ) -> Diagnostic {
        told(
            "nummer \(number) i delen «\(part.id.value)» er \(other.kind.words) her, men \(lead.kind.words) på "
                + pair.lead.language.nameInMessages, at: other.span, lead.span, pair)
    }

    fileprivate static func hint(_ lead: FormBlock, _ other: FormBlock, _ pair: LanguagePair) -> Diagnostic {
        told("\(other.kind.words) har rettledning \(pair.only(lead.hint == nil))", at: other.span, lead.span, pair)
    }

    fileprivate static func blockCount(_ lead: FormPart, _ other: FormPart, _ pair: LanguagePair) -> Diagnostic {
        told(
            "delen «\(other.id.value)» har \(other.blocks.count) avsnitt, punkter og felt her, men \(lead.blocks.count) på "
                + pair.lead.language.nameInMessages, at: other.place, lead.place, pair)
    }

    fileprivate static func number(
        _ ours: WrittenNumber?, _ theirs: WrittenNumber?, _ lead: FormPart, _ other: FormPart, _ pair: LanguagePair
    ) -> Diagnostic {
        let told: (WrittenNumber?) -> String = { $0.map { "«\($0.digits)»" } ?? "ikke noe tall" }
        return .error(
            .consentLanguages,
            "delen «\(other.id.value)» har \(told(theirs)) her, men \(told(ours)) på \(pair.lead.language.nameInMessages)",
            at: theirs?.span ?? other.place, notes: [.init("på \(pair.lead.language.nameInMessages)", at: ours?.span ?? lead.place)],
            help: "skriv samme tall, i samme rekkefølge, på alle språk")
    }

    private static func told(
        _ message: String, at span: Span, _ lead: Span, _ pair: LanguagePair,
        help: String = "la alle språk ha de samme delene og feltene, i samme rekkefølge"
    ) -> Diagnostic {
        Diagnostic(
            pair.level, .consentLanguages, message, at: span, notes: [.init("på \(pair.lead.language.nameInMessages)", at: lead)],
            help: help)
    }
}

extension FormBlock.Kind {
    /// What it is, in a sentence.
    fileprivate var words: String {
        switch self {
        case .paragraph: "et avsnitt"
        case .heading: "en overskrift"
        case .item: "et punkt"
        case .choice(let id): "valget «\(id)»"
        case .tickBox: "en rute"
        case .option: "en rute der bare én velges"
        case .field(let kind): "feltet «\(kind.rawValue)»"
        case .recipient(let key): "mottakeren «\(key)»"
        case .lines(let count): "\(count) skrivelinjer"
        case .scale: "en skala"
        case .packList: "skjemalista"
        }
    }
}
