import HelseIArbeid

/// A step on the way of the statements, from left to right.
enum JourneyStep: Int, Sendable, CaseIterable {
    case statements, clusters, choices, measures, effects
}

/// What the statements' journey says, in the company's own norm.
struct JourneyWording: Sendable {
    let language: Language
    private var nynorsk: Bool { language == .nynorsk }

    func overline(_ day: Day) -> String {
        nynorsk
            ? "HelseIArbeid – vegen utsegnene går. Slik stod det \(day.written(in: language))"
            : "HelseIArbeid – utsagnenes vei. Slik sto det \(day.written(in: language))"
    }

    /// The word for so many of a step, without the number: «klynger».
    func noun(_ step: JourneyStep, _ count: Int) -> String {
        let isOne = count == 1
        return switch step {
        case .statements: nynorsk ? (isOne ? "utsegn" : "utsegner") : "utsagn"
        case .clusters: isOne ? "klynge" : "klynger"
        case .choices: nynorsk ? (isOne ? "vald" : "valde") : (isOne ? "valgt" : "valgte")
        case .measures: "tiltak"
        case .effects: isOne ? "endring" : nynorsk ? "endringar" : "endringer"
        }
    }

    /// «9 klynger».
    func count(_ step: JourneyStep, _ count: Int) -> String { "\(count)\u{A0}\(noun(step, count))" }

    /// What a step will hold, said while it is empty.
    func coming(_ step: JourneyStep) -> String {
        switch step {
        case .statements: nynorsk ? "Gruppene skriv utsegner i modul 1." : "Gruppene skriver utsagn i modul 1."
        case .clusters:
            nynorsk
                ? "Etterpå sorterer alle utsegnene. Like utsegner blir éi klynge."
                : "Etterpå sorterer alle utsagnene. Like utsagn blir én klynge."
        case .choices:
            nynorsk ? "Alle er med og vel høgst tre før modul 2." : "Alle er med og velger høyst tre før modul 2."
        case .measures:
            nynorsk
                ? "I modul 2 blir det laga tiltak for kvar vald utsegn."
                : "I modul 2 blir det laget tiltak for hvert valgte utsagn."
        case .effects: nynorsk ? "I modul 3 seier alle kva som er endra." : "I modul 3 sier alle hva som er endret."
        }
    }

    /// «38 utsagn ble til 9 klynger, 3 valgte, 7 tiltak og 6 endringer.»; with what comes next while something is still empty.
    func summary(_ counts: [JourneyStep: Int]) -> String {
        let reached = JourneyStep.allCases.prefix { counts[$0, default: 0] > 0 }
        let next = JourneyStep.allCases.dropFirst(reached.count).first.map { " " + coming($0) } ?? ""
        let told = reached.map { count($0, counts[$0, default: 0]) }
        guard let first = told.first else { return coming(.statements) }
        guard told.count > 1 else { return first + "." + next }
        return "\(first) \(nynorsk ? "blei" : "ble") til \(told.dropFirst().listed(in: language))." + next
    }

    /// Said while statements are chosen and nobody has told how all were part of it (C52).
    var notCounting: String {
        nynorsk
            ? "Valet gjeld ikkje før det er notert korleis alle tilsette var med."
            : "Valget gjelder ikke før det er notert hvordan alle ansatte var med."
    }

    func votes(_ count: Int) -> String {
        let word = nynorsk ? (count == 1 ? "røyst" : "røyster") : (count == 1 ? "stemme" : "stemmer")
        return "\(count)\u{A0}\(word)"
    }

    func state(_ state: Measure.State) -> String {
        switch state {
        case .notBegun: nynorsk ? "ikkje\u{A0}begynt" : "ikke\u{A0}begynt"
        case .underWay: "i\u{A0}gang"
        case .done: "ferdig"
        case .stopped: nynorsk ? "stoppa" : "stoppet"
        }
    }

    func due(_ day: Day) -> String { "\(nynorsk ? "innan" : "innen") \(day.written(in: language))" }

    /// «innen 1.8.2026», kept together.
    func dueShort(_ day: Day) -> String { "\(nynorsk ? "innan" : "innen")\u{A0}\(day.short(in: language))\(day.year)" }

    /// Above the clusters that were not chosen.
    var bank: String { nynorsk ? "Banken: ikkje valde, men tekne vare på" : "Banken: ikke valgt, men tatt vare på" }
    var unchosen: String { nynorsk ? "Vald bort etterpå" : "Valgt bort etterpå" }
    var noMeasures: String { nynorsk ? "Ingen tiltak enno" : "Ingen tiltak ennå" }
    var noEffects: String { nynorsk ? "Ikkje sagt enno" : "Ikke sagt ennå" }

    /// «og 4 til».
    func more(_ count: Int) -> String { "og \(count) til" }

    /// For the clusters there is no room for.
    func moreClusters(_ clusters: Int, statements: Int) -> String {
        let more = "og \(count(.clusters, clusters)) til"
        return clusters == statements ? more : "\(more), av \(count(.statements, statements))"
    }

    func moreMeasures(_ measures: Int) -> String { "og \(count(.measures, measures)) til" }

    /// Below a figure that had to leave something out.
    var shortened: String {
        nynorsk
            ? "Korta ned for å få plass på eitt ark. Alt står i tabellane på skjermen."
            : "Kortet ned for å få plass på ett ark. Alt står i tabellene på skjermen."
    }
}
