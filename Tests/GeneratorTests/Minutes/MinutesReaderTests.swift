import Diagnostics
import HelseIArbeid
import Markdown
import Testing

@testable import Generator

/// Where the text of minutes is cut: what becomes an entry, what is printed as it stands, and in which order.
struct MinutesReaderTests {
    /// The first item: `task: …` for an entry, `text: …` for what is printed as it stands.
    private func events(_ text: String, item: Int = 0) throws -> [String] {
        let read = try #require(ReadMinutes.shipped).read(text)
        try #require(!read.diagnostics.hasErrors, "\(Report.full(read.diagnostics))")
        let document = try #require(read.value)
        return document.events[item].map { event in
            switch event {
            case .fragment(let fragment):
                "text: " + fragment.html.map(Self.markup).joined().replacing("\n", with: "")
            case .entry(let index): told(document.text.items[item].entries[index])
            case .companyStatus: "status"
            case .quote(let source): "sitat: \(source)"
            case .unsure(let reason): "usikker: \(reason)"
            case .close: "slutt"
            }
        }
    }

    private static func markup(_ piece: Fragment.Piece) -> String { if case .markup(let html) = piece { html } else { "" } }

    private func told(_ entry: MinutesEntry) -> String {
        switch entry {
        case .task(let task): "task: \(task.text.value) (\(task.owners.map(\.value).joined(separator: "+")))"
        case .resolution(let text): "vedtak: \(text.value)"
        case .forward(let forward): "til \(forward.to.value): \(forward.question.value)"
        case .update(let update): "oppgave \(update.task.value): \(update.note)"
        case .agenda(let line): "dagsorden: \(line.time?.value.written ?? "-") \(line.text.value)"
        default: "\(entry)"
        }
    }

    private func entries(_ text: String) throws -> [String] { try items(text).flatMap(\.entries).map(told) }

    private func items(_ text: String) throws -> [ItemText] {
        let reader = try #require(ReadMinutes.shipped)
        return try #require(reader.read(text).value).text.items
    }

    @Test func cutsTasksOutOfTheText() throws {
        #expect(
            try events("Før.\n\nFinne kontor\nAnsvar: RR\nFrist: 1. september\n\nEtter.\n") == [
                "text: <p>Før.</p>", "task: Finne kontor (RR)", "text: <p>Etter.</p>",
            ])
        #expect(
            try events("- Først\n- Finne kontor\n  Ansvar: RR\n- Sist\n") == [
                "text: <ul><li>Først</li></ul>", "task: Finne kontor (RR)", "text: <ul><li>Sist</li></ul>",
            ])
        #expect(try events("Finne kontor\nAnsvar: RR\nRinge\nAnsvar: OO\n") == ["task: Finne kontor (RR)", "task: Ringe (OO)"])
    }

    @Test func aLoneOwnerTakesTheParagraphBefore() throws {
        #expect(try events("Før.\n\nFinne kontor.\n\nAnsvar: RR\n") == ["text: <p>Før.</p>", "task: Finne kontor. (RR)"])
        #expect(try events("- Før\n- Finne kontor\n\nAnsvar: RR\n") == ["text: <ul><li>Før</li></ul>", "task: Finne kontor (RR)"])
        // Nothing before it: what a heading says.
        #expect(try events("## 12/26 Finne kontor\n\nAnsvar: RR\n") == ["task:  (RR)"])
        // A quotation between them is printed.
        #expect(
            try events("Finne kontor.\n\n> Sitert\n\nAnsvar: RR\n") == [
                "text: <blockquote><p>Sitert</p></blockquote>", "task: Finne kontor. (RR)",
            ])
    }

    /// A list item that has a list below it is printed whole, and its entry comes after it.
    @Test func anItemWithASublistStaysWhole() throws {
        let whole = try events("- Finne kontor\n  Ansvar: RR\n  - stort\n  - lyst\n- Sist\n")
        #expect(
            whole == [
                "text: <ul><li>Finne kontorAnsvar: RR<ul><li>stort</li><li>lyst</li></ul></li></ul>", "task: Finne kontor (RR)",
                "text: <ul><li>Sist</li></ul>",
            ])
        #expect(
            try events("- Kontor\n  - Finne ett. Ansvar: RR\n\nEtter.\n") == [
                "text: <ul><li>Kontor<ul><li>Finne ett. Ansvar: RR</li></ul></li></ul>", "task: Finne ett. (RR)", "text: <p>Etter.</p>",
            ])
        #expect(
            try events("- Finne kontor\n\n  Ansvar: RR\n") == ["text: <ul><li><p>Finne kontor</p><p>Ansvar: RR</p></li></ul>", "task: Finne kontor (RR)"])
    }

    /// An entry has no address, so the text with the link is printed.
    @Test func whatHasALinkStays() throws {
        #expect(
            try events("Lese [notatet](https://eksempel.no)\nAnsvar: RR\n\nEtter.\n") == [
                "text: <p>Lese <a href=\"https://eksempel.no\">notatet</a>Ansvar: RR</p>", "task: Lese notatet (RR)", "text: <p>Etter.</p>",
            ])
    }

    @Test func quotationsGiveNothingToFollowUp() throws {
        for text in [
            "> Finne kontor\n> Ansvar: RR\n", "> - Finne kontor. Ansvar: RR\n", "> Vedtak: Ja.\n\nTekst.\n", "- > Vedtak: Ja.\n", "> ### Vedtak\n> Ja.\n",
            "::: sitat E-post\nFinne kontor\nAnsvar: RR\n:::\n", "::: usikker ukjent\nVedtak: Ja. Meldes til styringsgruppa.\n:::\n",
            "    Finne kontor\n    Ansvar: RR\n", "```\nAnsvar: RR\n```\n",
        ] {
            #expect(try entries(text) == [], "\(text)")
        }
        #expect(try items("## 1/26 Sak\n\n> ## 2/26 Sitert\n\n- ## 3/26 I liste\n").map(\.title) == ["Sak"])
    }

    @Test func readsFilesWithWindowsLineEndings() throws {
        let text = "Før.\n\nFinne kontor\nAnsvar: RR\nFrist: 1. september\n\n- 11/26-1: ferdig. Ja.\n- Sist\n\nVedtak: A\nog B.\n"
        let expected = try events(text)
        #expect(try events(text.replacing("\n", with: "\r\n")).map { $0.replacing("\r\n", with: "") } == expected)
        #expect(expected == ["text: <p>Før.</p>", "task: Finne kontor (RR)", "oppgave 11/26-1: Ja.", "text: <ul><li>Sist</li></ul>", "vedtak: A og B."])
    }

    @Test func whatStandsUnderVedtakIsTheResolution() throws {
        #expect(try entries("## 1/26 Sak\n\n### Konklusjon/vedtak:\n\nGruppa anbefaler **dette**.\n\n- Og dette.\n\n### Annet\n\nIkke dette.\n") == ["vedtak: Gruppa anbefaler dette. Og dette."])
        #expect(
            try entries("### Vedtak\n\nKan de betale? Meldes videre til styringsgruppen.\n") == [
                "til styringsgruppa: Kan de betale?", "vedtak: Kan de betale? Meldes videre til styringsgruppen.",
            ])
        #expect(try entries("### Vedtak\n\nGruppa leier.\n\nRinge utleier\nAnsvar: RR\n") == ["task: Ringe utleier (RR)", "vedtak: Gruppa leier."])
        #expect(try entries("### Vedtak: Gruppa leier.\n\nTekst.\n") == ["vedtak: Gruppa leier."])
    }

    /// A sentence that sends the question on is still the text of the paragraph, and of the task below it.
    @Test func whatIsSentOnIsPrinted() throws {
        #expect(
            try events("Kan de betale? Meldes til styringsgruppa.\n\nEtter.\n") == [
                "text: <p>Kan de betale? Meldes til styringsgruppa.</p>", "til styringsgruppa: Kan de betale?", "text: <p>Etter.</p>",
            ])
        #expect(try entries("Kan de betale? Meldes til styringsgruppa.\n\nAnsvar: OO\n") == ["til styringsgruppa: Kan de betale?", "task: Kan de betale? Meldes til styringsgruppa. (OO)"])
    }

    @Test func readsTheNextMeetingBelowItsHeading() throws {
        let items = try items("## Neste møte\n\nTorsdag 10. september 2026 kl. 14–16, Teams\n\n- Lokaler\n  - store\n- FoU\n\nHusk kaffe.\n")
        guard case .next(let moment?) = items[0].heading else {
            Issue.record("no day")
            return
        }
        #expect(moment.day.first.iso == "2026-09-10" && moment.time?.written == "14.00–16.00" && moment.rest == "Teams")
        #expect(items[0].points == ["Lokaler", "FoU"])
    }

    @Test func readsAnAgenda() throws {
        #expect(
            try events("## Dagsorden\n\n- 09.00–09.30 Kaffe\n- 09.30–10.00 Sak 1\n\nVelkommen!\n") == [
                "dagsorden: 09.00–09.30 Kaffe", "dagsorden: 09.30–10.00 Sak 1", "dagsorden: - Velkommen!",
            ])
    }

    /// Text before the first heading is printed too.
    @Test func keepsWhatStandsBeforeTheFirstHeading() throws {
        #expect(try events("Innledning.\n\n## Velkommen\n\nHei.\n") == ["text: <p>Innledning.</p>"])
        #expect(try events("Innledning.\n\n## Velkommen\n\nHei.\n", item: 1) == ["text: <p>Hei.</p>"])
        #expect(try items("\n\n## Velkommen\n").count == 1)
    }
}
