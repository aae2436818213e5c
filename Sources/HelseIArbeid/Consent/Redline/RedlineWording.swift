/// What is said about changes, in the norm of the text; in bokmål of texts in other languages, since it is staff who read it.
public struct RedlineWording: Sendable {
    let nynorsk: Bool
    private let language: Language

    public init(language: Language) {
        nynorsk = language == .nynorsk
        self.language = nynorsk ? .nynorsk : .bokmål
    }

    public var before: String { "Før" }
    public var now: String { nynorsk ? "No" : "Nå" }
    public var new: String { "Nytt" }
    public var gone: String { nynorsk ? "Teke bort" : "Tatt bort" }
    public var nothing: String {
        nynorsk ? "Ingenting er endra. Dei to versjonane er like." : "Ingenting er endret. De to versjonene er like."
    }
    public var unchangedParts: String { nynorsk ? "Uendra delar" : "Uendrede deler" }
    public var unchangedBlocks: String { nynorsk ? "Resten av delen er uendra." : "Resten av delen er uendret." }
    public var aboutTheForm: String { "Om skjemaet" }
    public var titleOfForm: String { "Tittel" }
    public var titleOfPart: String { "Overskrift" }
    public var hint: String { "Hjelpetekst" }

    /// «3 deler er endret, 1 er ny og 1 er flyttet.»
    public func summary(_ summary: Redline.Summary) -> String {
        let counts: [(Int, String, String)] = [
            (summary.changed, nynorsk ? "endra" : "endret", nynorsk ? "endra" : "endret"), (summary.added, "ny", "nye"),
            (summary.removed, nynorsk ? "teken bort" : "tatt bort", nynorsk ? "tekne bort" : "tatt bort"),
            (summary.moved, nynorsk ? "flytta" : "flyttet", nynorsk ? "flytta" : "flyttet"),
        ]
        let told = counts.filter { $0.0 > 0 }.enumerated().map { index, count in
            let noun = index > 0 ? "" : count.0 == 1 ? " del" : nynorsk ? " delar" : " deler"
            return "\(count.0)\(noun) er \(count.0 == 1 ? count.1 : count.2)"
        }
        guard !told.isEmpty else { return nynorsk ? "Ingen delar er endra." : "Ingen deler er endret." }
        return told.listed(in: language) + "."
    }

    /// For the foot of every page, which says what page this is and not what is on it.
    public func foot(_ redline: Redline) -> String {
        let versions = "versjon \(redline.old.number) til \(redline.new.number)"
        return "\(nynorsk ? "Endringar frå" : "Endringer fra") \(versions), \(redline.new.language.nameInMessages)"
    }

    /// «Versjon 1 og versjon 2»
    public func versions(_ redline: Redline) -> String { "Versjon \(redline.old.number) og versjon \(redline.new.number)" }

    /// What became of a part, in a few words: «endret», «flyttet og endret».
    public func state(_ part: PartChange) -> String {
        switch part.presence {
        case .added: return "ny"
        case .removed: return nynorsk ? "teken bort" : "tatt bort"
        case .both: break
        }
        let words = [
            part.move.map { _ in nynorsk ? "flytta" : "flyttet" }, part.isChanged ? (nynorsk ? "endra" : "endret") : nil,
        ].compactMap { $0 }
        return words.isEmpty ? (nynorsk ? "uendra" : "uendret") : words.listed(in: language)
    }

    /// «C09 Hvor lenge gjelder samtykket?»
    public func name(_ part: PartName) -> String { "\(part.id) \(part.title)" }

    /// «Står nå etter C02 Frivillig. Sto før etter C12 Taushetsplikt.»
    public func moved(_ move: PartChange.Move) -> String {
        let first = nynorsk ? "fyrst" : "først"
        let now = move.after.map { "etter \(name($0))" } ?? first
        let before = move.formerlyAfter.map { "etter \(name($0))" } ?? first
        return nynorsk ? "Står no \(now). Stod før \(before)." : "Står nå \(now). Sto før \(before)."
    }

    public func departed(to part: PartName) -> String { "\(nynorsk ? "Flytta" : "Flyttet") til \(name(part))" }
    public func arrived(from part: PartName) -> String {
        "\(nynorsk ? "Flytta hit frå" : "Flyttet hit fra") \(name(part))"
    }

    public func moved(_ move: BlockChange.Move) -> String {
        switch move {
        case .within: nynorsk ? "Flytta inne i delen" : "Flyttet inne i delen"
        case .from(let part): arrived(from: part)
        }
    }

    public func formerKind(_ old: PartKind, _ new: PartKind) -> String {
        nynorsk
            ? "Delen er no merkt «\(new.rawValue)». Før var han merkt «\(old.rawValue)»."
            : "Delen er nå merket «\(new.rawValue)». Før var den merket «\(old.rawValue)»."
    }

    /// What a block is, where it is not plain text: «rute», «valg F1».
    public func kind(_ kind: FormBlock.Kind) -> String {
        switch kind {
        case .paragraph: "avsnitt"
        case .heading: "overskrift"
        case .item: "punkt"
        case .choice(let id): "ja eller nei til \(id)"
        case .tickBox: "rute å krysse av"
        case .option: nynorsk ? "rute der éin skal veljast" : "rute der én skal velges"
        case .field: "felt å fylle ut"
        case .recipient: nynorsk ? "rolle med linje til namn" : "rolle med linje til navn"
        case .lines(let count):
            count == 1 ? "1 linje å skrive på" : "\(count) linjer å skrive på"
        case .scale: "skala med fem ruter"
        case .packList: nynorsk ? "lista over skjema" : "lista over skjemaer"
        }
    }

    public func name(_ change: HeadChange) -> String {
        switch change {
        case .title: titleOfForm
        case .from: nynorsk ? "Gjeld frå" : "Gjelder fra"
        case .until: nynorsk ? "Gjeld til" : "Gjelder til"
        case .function: nynorsk ? "Kva samtykket gjer i lova" : "Hva samtykket gjør i loven"
        }
    }

    public func day(_ day: Day?) -> String {
        day.map { $0.written(in: language) } ?? (nynorsk ? "ikkje bestemt" : "ikke bestemt")
    }

    public func function(_ function: LegalFunction) -> String {
        switch function {
        case .none: nynorsk ? "ikkje eit samtykke" : "ikke et samtykke"
        case .undecided: nynorsk ? "ikkje avgjort" : "ikke avgjort"
        case .decided(let basis, let by, let day):
            "\(self.basis(basis)) (avgjort av \(by) \(day.written(in: language)))"
        }
    }

    private func basis(_ basis: LegalFunction.Basis) -> String {
        switch basis {
        case .liftsConfidentiality: nynorsk ? "opphevar teieplikta" : "opphever taushetsplikten"
        case .processing:
            nynorsk ? "er grunnlag for å behandle personopplysningar" : "er grunnlag for å behandle personopplysninger"
        }
    }
}
