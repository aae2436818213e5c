import Diagnostics

/// What a group is asked to write about, and what groups have been seen to write about beside it (C166, C167).
public enum ReportField: String, Sendable, CaseIterable {
    case problem, result, concretised, nextSteps, webPlace, comments
    case innovation, possibilities, stakeholders, value, obstacle, resources, afterwards, poster
    case recommendations, actionBank

    /// What no report can do without; «Ikke relevant» is an answer too (C168).
    public static let required: [ReportField] = [.problem, .result, .concretised, .nextSteps]
    /// What groups on one question are held beside each other by.
    public static let compared: [ReportField] = required

    /// What it is printed under.
    public func name(in language: Language) -> String {
        let names = language == .nynorsk ? nynorsk : bokmål
        return names[0]
    }

    /// The field a heading means, and whom it names when it is «Anbefalinger til NAV» (C171).
    public static func reading(_ heading: String) -> (field: ReportField, recipient: String?)? {
        let key = heading.headingKey
        if let field = byKey[key] { return (field, nil) }
        let words = heading.tidied.split(separator: " ")
        guard words.count > 2, words[1].lowercased() == "til", recommending.contains(String(words[0]).headingKey) else {
            return nil
        }
        return (.recommendations, words.dropFirst(2).joined(separator: " "))
    }

    /// The name of the field whose heading is nearest to one nobody knows.
    public static func nearest(to heading: String, in language: Language) -> String? {
        Suggestion.nearest(to: heading.headingKey, in: byKey.keys.sorted()).flatMap { byKey[$0]?.name(in: language) }
    }

    /// How a line or heading begins that recommends something to somebody.
    static let recommending: Set<String> = ["anbefaling", "anbefalinger", "anbefalingar", "tilråding", "tilrådingar", "tilrådning"]

    private static let byKey: [String: ReportField] = {
        let pairs = allCases.flatMap { field in (field.bokmål + field.nynorsk).map { ($0.headingKey, field) } }
        return Dictionary(pairs) { first, _ in first }
    }()

    /// The name, and what else it is called.
    private var bokmål: [String] {
        switch self {
        case .problem:
            [
                "Problemet eller utfordringen", "Beskriv problemet/utfordringen", "Kort problembeskrivelse", "Problembeskrivelse",
                "Beskrivelse av problemet", "Beskriv problemet", "Beskriv utfordringen", "Problemet", "Problem", "Utfordring",
                "Utfordringen", "Utfordringa", "Hva er problemet?", "Hva er utfordringen?", "Kort beskrivelse av problemet",
                "Kort beskrivelse av utfordringen", "Problemstilling", "Problem/utfordring",
            ]
        case .result:
            ["Resultat", "Resultatet", "Resultater", "Hva kom vi fram til?", "Hva gruppa kom fram til", "Dette kom vi fram til"]
        case .concretised:
            [
                "Konkretisering av resultatet", "Konkretisering av resultat", "Konkretisering", "Resultatet konkretisert",
                "Konkrete forslag", "Konkret", "Hva betyr det i praksis?",
            ]
        case .nextSteps:
            [
                "Videre arbeid (neste skritt)", "Videre arbeid", "Neste skritt", "Neste steg", "Konkrete innspill til neste skritt",
                "Konkrete innspill til neste steg", "Innspill til neste skritt", "Videre arbeid (neste steg)", "Veien videre",
            ]
        case .webPlace:
            [
                "Ønsket bruk av nettplassen", "Ønsket bruk av nettplass", "Bruk av nettplassen", "Nettplassen", "Nettplass",
                "Ønsket bruk av nettsiden",
            ]
        case .comments:
            [
                "Kommentarer fra gruppa", "Kommentar fra gruppa", "Kommentarer fra gruppen", "Kommentar fra gruppen", "Kommentarer",
                "Kommentar", "Andre kommentarer", "Kommentarer til slutt",
            ]
        case .innovation: ["Hva er det innovative?", "Det innovative", "Hva er nytt?", "Hva er det nye?"]
        case .possibilities: ["Muligheter og hinder", "Muligheter og hindringer", "Muligheter/hinder", "Muligheter"]
        case .stakeholders:
            [
                "Interessenter som bør involveres", "Interessenter", "Hvem bør involveres?", "Hvem bør være med?",
                "Aktører som bør involveres",
            ]
        case .value: ["For hvem skaper det verdi?", "Hvem skaper det verdi for?", "Verdi for hvem?", "Hvem har nytte av det?"]
        case .obstacle: ["Største hinder", "Det største hinderet", "Største hindring", "Hinder", "Hindringer"]
        case .resources: ["Ressurser", "Ressursbehov", "Ressurser vi trenger"]
        case .afterwards:
            [
                "Innspill i etterkant", "Innspill i etterkant av fokuskafé", "Innspill i etterkant av fokuscafè",
                "Innspill i etterkant av fokuscafé", "Innspill etter fokuskafé", "Innspill etter fokuskafeen", "Innspill etterpå",
            ]
        case .poster: ["Bilde av plakaten", "Plakaten", "Plakat", "Bilde av plakat"]
        case .recommendations:
            ["Anbefalinger", "Anbefaling", "Gruppas anbefalinger", "Gruppa anbefaler", "Våre anbefalinger", "Vi anbefaler"]
        case .actionBank: ["Tiltaksbank", "Bank med tiltak", "Tiltaksbanken"]
        }
    }

    private var nynorsk: [String] {
        switch self {
        case .problem:
            [
                "Problemet eller utfordringa", "Skildre problemet/utfordringa", "Kort problemskildring", "Problemskildring",
                "Skildring av problemet", "Kva er problemet?", "Kva er utfordringa?", "Kort skildring av problemet",
            ]
        case .result: ["Resultat", "Kva kom vi fram til?", "Kva gruppa kom fram til", "Dette kom vi fram til"]
        case .concretised:
            [
                "Konkretisering av resultatet", "Konkretisering", "Konkrete framlegg", "Kva betyr det i praksis?",
                "Kva tyder det i praksis?",
            ]
        case .nextSteps:
            [
                "Vidare arbeid (neste steg)", "Vidare arbeid", "Neste steg", "Konkrete innspel til neste steg",
                "Innspel til neste steg",
                "Vegen vidare", "Vidare arbeid (neste skritt)",
            ]
        case .webPlace: ["Ønskt bruk av nettplassen", "Ønskt bruk av nettplass", "Bruk av nettplassen"]
        case .comments: ["Kommentarar frå gruppa", "Kommentar frå gruppa", "Kommentarar", "Andre kommentarar"]
        case .innovation: ["Kva er det innovative?", "Kva er nytt?", "Kva er det nye?"]
        case .possibilities: ["Moglegheiter og hinder", "Moglegheiter", "Høve og hinder"]
        case .stakeholders:
            ["Interessentar som bør vere med", "Interessentar", "Interessentar som bør involverast", "Kven bør vere med?"]
        case .value: ["Kven skaper det verdi for?", "For kven skaper det verdi?", "Verdi for kven?", "Kven har nytte av det?"]
        case .obstacle: ["Største hinder", "Det største hinderet", "Hinder"]
        case .resources: ["Ressursar", "Ressursar vi treng"]
        case .afterwards: ["Innspel i etterkant", "Innspel i etterkant av fokuskafé", "Innspel etter fokuskafé", "Innspel etterpå"]
        case .poster: ["Bilete av plakaten", "Plakaten", "Bilete av plakat"]
        case .recommendations: ["Tilrådingar", "Tilråding", "Gruppa tilrår", "Våre tilrådingar", "Vi tilrår"]
        case .actionBank: ["Tiltaksbank", "Tiltaksbanken", "Bank med tiltak"]
        }
    }
}

extension String {
    /// The words of a heading without its number, signs and capitals: «2. Problem / utfordring:» is «problem utfordring».
    var headingKey: String {
        let words = lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        return words.drop { $0.allSatisfy(\.isNumber) }.joined(separator: " ")
    }
}
