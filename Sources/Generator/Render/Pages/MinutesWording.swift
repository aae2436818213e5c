import Diagnostics
import HelseIArbeid

/// The words of minutes, agendas and registers, in both norms.
struct MinutesWording: Sendable {
    let language: Language
    private var nynorsk: Bool { language == .nynorsk }

    private func word(_ bokmål: String, _ other: String) -> String { nynorsk ? other : bokmål }

    var time: String { "Tid" }
    var place: String { word("Sted", "Stad") }
    var present: String { word("Til stede", "Til stades") }
    var absent: String { "Forfall" }
    var archive: String { "Arkivsak" }
    var classification: String { "Gradering" }
    var deadline: String { word("Frist for innspill", "Frist for innspel") }
    var owner: String { "Ansvar" }
    var due: String { "Frist" }
    var resolution: String { "Vedtak" }
    var conclusion: String { "Konklusjon" }
    var question: String { "Problemstilling" }
    var replaced: String { word("Utgikk og ble erstattet av", "Gjekk ut og blei erstatta av") }
    var figure: String { word("Tall", "Tal") }
    var forReport: String { "Til sluttrapporten" }
    var about: String { word("Gjelder", "Gjeld") }
    var discussed: String { "omtalt i" }
    var since: String { word("Siden", "Sidan") }
    var company: String { "Bedrift" }
    var held: String { "Gjennomført" }
    var next: String { "Neste" }
    var unsure: String { word("Ikke sett over", "Ikkje sett over") }
    var mail: String { "Tekst til e-post" }
    var calendar: String { "Legg møtet i kalenderen" }
    var asked: String { word("Spørsmål fra", "Spørsmål frå") }
    var minutes: String { "Referat" }
    var call: String { "Innkalling" }
    var proposed: String { word("Forslag til saksliste", "Framlegg til saksliste") }
    var proposedAbout: String {
        word(
            "Satt sammen av faste saker, det andre har meldt inn, det som skulle tas opp igjen, og det forrige referat nevner.",
            "Sett saman av faste saker, det andre har meldt inn, det som skulle takast opp att, og det førre referatet nemner.")
    }
    var openTasks: String { word("Åpne oppgaver fra sist", "Opne oppgåver frå sist") }
    var noOpenTasks: String { word("Ingen åpne oppgaver.", "Ingen opne oppgåver.") }
    var notSet: String { word("Dagen er ikke satt", "Dagen er ikkje sett") }
    var standing: String { "fast sak" }
    var comesBack: String { word("skulle tas opp igjen", "skulle takast opp att") }
    var named: String { word("nevnt i forrige referat", "nemnt i førre referat") }
    var greeting: String { word("Vennlig hilsen", "Venleg helsing") }
    var notBegun: String { word("Ikke begynt", "Ikkje begynt") }
    var finished: String { word("Alle seks møtene er holdt", "Alle seks møta er haldne") }

    func role(_ role: MinutesRole) -> String {
        switch role {
        case .chair: word("Ordstyrer", "Ordstyrar")
        case .speakers: word("Innledere", "Innleiarar")
        case .secretariat: "Sekretariat"
        case .observers: word("Observatører", "Observatørar")
        case .writer: "Referent"
        case .support: "Teknisk hjelp"
        }
    }

    func kind(_ kind: MinutesHead.Kind) -> String { kind == .call ? call : minutes }

    func said(_ number: CaseNumber?) -> String {
        switch number {
        case .running(let count, let year): "sak \(CaseNumber.running(count, year: year).written)"
        case .ofDay(let count, let day): "sak \(count), \(day.withoutYear(in: language))"
        case nil: ""
        }
    }

    /// What has become of a task since it was given.
    func since(_ task: ActionItem) -> String? {
        let last = task.history.last
        return switch task.state {
        case .done(let item): "ferdig " + item.meeting.written(in: language)
        case .dropped(let item): word("utgikk ", "gjekk ut ") + item.meeting.written(in: language)
        case .open:
            last.map { event in
                let due = event.due.map { ", ny frist \($0.written(in: language))" } ?? ""
                return word("videreført ", "ført vidare ") + event.item.meeting.written(in: language) + due
            }
        }
    }

    func outcome(_ outcome: Resolution.Outcome) -> String {
        switch outcome {
        case .decided: "Vedtak"
        case .forInformation: "Til orientering"
        case .comesBack: word("Tas opp igjen", "Blir teke opp att")
        }
    }

    func change(_ change: UpdateText.Change) -> String {
        switch change {
        case .done: "ferdig"
        case .dropped: word("utgår", "går ut")
        case .carriedOn: word("videreføres", "blir ført vidare")
        }
    }

    func sentTo(_ body: String) -> String { "Meldt til \(body)" }
    func answerTo(_ body: String, _ number: CaseNumber) -> String {
        "Svar på sak \(number.written) fra \(body)".nynorskFrå(nynorsk)
    }
    func answered(_ body: String, _ number: CaseNumber?) -> String {
        word("besvart av ", "svart på av ") + body + (number.map { " i \(said($0))" } ?? "")
    }
    var unanswered: String { word("ikke besvart ennå", "ikkje svart på enno") }
    func by(_ names: String) -> String { "ved \(names)" }
    func status(on day: Day) -> String {
        word("Hvor bedriftene var \(day.written(in: language))", "Kvar bedriftene var \(day.written(in: language))")
    }
}

extension String {
    fileprivate func nynorskFrå(_ isNynorsk: Bool) -> String {
        guard isNynorsk, let range = self[...].firstRange(of: " fra ") else { return self }
        return self[..<range.lowerBound] + " frå " + self[range.upperBound...]
    }
}
