/// What stands above the cases, by the words people put before it.
enum HeadField: Sendable, Hashable, CaseIterable {
    case title, date, time, timeAndPlace, place, purpose, present, absent, chair, writer, archive, speakers, secretariat, observers,
        support
    case links, deadline

    /// In both norms, and in the order they are tried.
    private var words: [String] {
        switch self {
        case .title: ["tittel", "møte", "gjelder", "gjeld", "emne"]
        case .date: ["dato", "møtedato", "møtedag"]
        case .timeAndPlace: ["tid og sted", "tid og stad", "tid/sted", "tid/stad", "sted og tid", "stad og tid"]
        case .time: ["tid", "tidspunkt", "klokkeslett", "når"]
        case .place: ["sted", "stad", "møtested", "møtestad", "hvor", "kor"]
        case .purpose:
            ["formål", "føremål", "formålet", "føremålet", "hensikt", "hensikten", "mål", "mål for møtet", "målet for møtet"]
        case .present:
            [
                "til stede", "tilstede", "til stades", "deltakere", "deltakarar", "deltagere", "deltok", "møtte", "disse møtte",
                "desse møtte",
                "frammøtte",
            ]
        case .absent:
            [
                "forfall", "frafall", "fråfall", "meldt forfall", "forfall meldt", "melde forfall", "ikke til stede",
                "ikkje til stades",
                "fravær", "fråvær", "fraværende",
            ]
        case .chair: ["møteleder", "møteleiar", "ordstyrer", "ordstyrar", "leder av møtet"]
        case .writer: ["referent", "referat ved", "referat"]
        case .archive: ["arkivsak", "arkivsaknr", "arkivref", "arkivreferanse", "arkiv"]
        case .speakers: ["innledere", "innleiarar", "innleder", "innleiar"]
        case .secretariat: ["sekretariat", "sekretariatet"]
        case .observers: ["observatører", "observatørar", "observatør"]
        case .support: ["teknisk", "teknisk support", "teknisk støtte", "referat og teknisk support"]
        case .links: ["lenker", "lenkjer", "lenker til dokumenter og presentasjoner", "lenkjer til dokument og presentasjonar"]
        case .deadline: ["frist for innspill", "frist innspill", "frist for saker", "innspillsfrist"]
        }
    }

    /// Its name in our files; `nil` where the value is taken apart first.
    var key: String? {
        switch self {
        case .title, .date, .time, .timeAndPlace, .links: nil
        case .place: "sted"
        case .purpose: "formål"
        case .present: "til-stede"
        case .absent: "forfall"
        case .chair: MinutesRole.chair.rawValue
        case .writer: MinutesRole.writer.rawValue
        case .archive: "arkivsak"
        case .speakers: MinutesRole.speakers.rawValue
        case .secretariat: MinutesRole.secretariat.rawValue
        case .observers: MinutesRole.observers.rawValue
        case .support: MinutesRole.support.rawValue
        case .deadline: "frist-innspill"
        }
    }

    /// Whether the value is names.
    var holdsNames: Bool {
        switch self {
        case .present, .absent, .chair, .writer, .speakers, .secretariat, .observers, .support: true
        default: false
        }
    }

    /// `Til stede: …`, and «Målet med møtet var …», which is its own label.
    static func read(_ line: ImportLine) -> (field: HeadField, label: String, value: String)? {
        let text = line.text
        let lower = text.lowercased()
        for start in ["målet med møtet", "formålet med møtet", "føremålet med møtet"] where lower.hasPrefix(start) {
            return (.purpose, "", text)
        }
        guard let (label, value) = parted(line) else { return nil }
        let word = label.lowercased().split(separator: " ").joined(separator: " ")
        if let field = allCases.first(where: { $0.words.contains(word) }) { return (field, label, value) }
        // «Til stede fra NAV: …»
        let isGroup = ["til stede fra ", "til stades frå ", "deltakere fra ", "deltakarar frå "].contains { word.hasPrefix($0) }
        return isGroup ? (.present, label, value) : nil
    }

    /// What stands before and after the first colon, or a tab.
    private static func parted(_ line: ImportLine) -> (label: String, value: String)? {
        if let colon = line.text.firstIndex(of: ":"), line.text[..<colon].count <= 45 {
            let value = line.text[line.text.index(after: colon)...].drop { $0 == " " }
            return (String(line.text[..<colon]).trimmed, String(value))
        }
        guard let first = line.cells.first, line.cells.count > 1 else { return nil }
        return (first, line.cells.dropFirst().joined(separator: " "))
    }
}
