import Diagnostics
import HelseIArbeid
import Testing

@testable import Generator

struct RulePackFileTests {
    private static let head = """
        navn: Sak 30/20
        kilde: Referat
        gjelder: [nav]
        gjelder-fra: 2020-11-10
        sist-kontrollert: 2026-11-28
        regler:

        """

    private static func rule(_ fields: String, id: String = "regel", level: String = "feil", basis: String = "lest") -> String {
        let lines = "id: \(id)\nnivå: \(level)\ngrunnlag: \(basis)\nforklaring: Derfor.\nråd: rett det\n" + fields
        return lines.split(separator: "\n").enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element + "\n" }.joined()
    }

    private func load(_ packs: String...) -> Checked<[RulePack]> {
        RulePackFile.load(
            packs.enumerated().map { index, rules in
                (path: "regler/p\(index).yaml", file: SourceFile(path: "regler/p\(index).yaml", text: Self.head + rules))
            })
    }

    @Test(arguments: [
        "slag: må-stå\ntekst: {nb: [\"nav-veileder*\"], nn: [\"nav-rettleiar*\"]}\nsted: første-avsnitt",
        "slag: må-stå\ntekst: {alle: [\"nav\"]}", "slag: må-stå\ntekst: {alle: nav}\nsted: del\ndel: kanal",
        "slag: må-ikke-stå\nord: {nb: [\"i henhold til\"]}", "slag: må-ikke-stå\nord: {alle: [\"ips\"]}\nsted: avkryssing",
        "slag: må-ha-del\ndeler: [frivillig]", "slag: må-ikke-ha-del\ndeler: slipp", "slag: rekkefølge\ndeler: [start, frivillig]",
        "slag: oppbygging\nkontroll: begge-målformer",
    ])
    func readsRules(_ fields: String) throws {
        let read = load(Self.rule(fields))
        #expect(read.diagnostics.map(\.message) == [])
        #expect(try #require(read.value?.first).rules.map(\.source) == ["Referat"])
    }

    @Test(arguments: [
        ("slag: må-stå", "en regel av slaget «må-stå» må ha «tekst»"),
        ("slag: må-stå\ntekst: {nb: [\"nav\"]}", "det som skal stå, er ikke gitt på både bokmål og nynorsk"),
        ("slag: må-stå\ntekst: {alle: [\"nav\"]}\nsted: del", "stedet er «del», men det står ikke hvilken"),
        ("slag: må-stå\ntekst: {alle: [\"nav\"]}\ndel: kanal", "«del» står uten «sted: del»"),
        ("slag: må-stå\ntekst: {alle: [\"nav\"]}\nsted: avkryssing", "stedet «avkryssing» passer ikke for en regel av slaget «må-stå»"),
        ("slag: må-ikke-stå\nord: {alle: [\"ips\"]}\nsted: del", "stedet «del» passer ikke for en regel av slaget «må-ikke-stå»"),
        ("slag: må-ikke-stå\nord: {alle: [\"ips\"]}\ndeler: [start]", "en regel av slaget «må-ikke-stå» har ikke «deler»"),
        ("slag: må-ha-del\ndeler: [start]\nkontroll: valg-finnes", "en regel av slaget «må-ha-del» har ikke «kontroll»"),
        ("slag: oppbygging\nkontroll: noe-annet", "«noe-annet» kan ikke stå her"), ("slag: må-si", "«må-si» kan ikke stå her"),
        ("slag: må-ikke-stå\nord: {alle: [\"*\"]}", "her står «*»; det skulle vært ord med ett mellomrom imellom, med bokstaver i hvert, som «nav-veileder* i? helseiarbeid»"),
        ("slag: må-ikke-stå\nord: {svensk: [\"ips\"]}", "feltet «svensk» finnes ikke her"),
    ])
    func refusesFieldsThatDoNotFit(fields: String, message: String) {
        #expect(load(Self.rule(fields)).diagnostics.map(\.message).contains(message), "\(fields)")
        #expect(load(Self.rule(fields)).diagnostics.hasErrors)
    }

    @Test func uncheckedRuleIsNoError() {
        let fields = "slag: må-ha-del\ndeler: [start]"
        #expect(load(Self.rule(fields, basis: "ukontrollert")).diagnostics.map(\.code) == [.wrongType])
        #expect(load(Self.rule(fields, level: "advarsel", basis: "ukontrollert")).diagnostics.isEmpty)
    }

    @Test func idsAreUniqueAcrossPacks() {
        let rule = Self.rule("slag: må-ha-del\ndeler: [start]")
        #expect(load(rule, rule).diagnostics.map(\.code) == [.duplicateID])
        #expect(load(rule + rule).diagnostics.map(\.code) == [.duplicateID])
        #expect(load(rule, Self.rule("slag: må-ha-del\ndeler: [start]", id: "annen")).diagnostics.isEmpty)
    }

    // MARK: - Open points

    private func points(_ answer: String) -> Checked<[OpenPoint]> {
        let text = """
            punkter:
              - id: J1
                skjema: [nav-samtykke]
                deler: [C01]
                før-godkjenning: ja
                spørsmål: Hva?
                hvorfor: Derfor.
                hvem: jurist

            """
        return OpenPointsFile.record.read(SourceFile(path: "avklaringer.yaml", text: text + answer))
    }

    @Test func readsOpenPoints() throws {
        let open = try #require(points("").value?.first)
        #expect(open.id == "J1" && open.blocksApproval && open.answer == nil && open.parts == ["C01"])
        let answered = points("    svar: Ja.\n    avgjort-av: jurist\n    avgjort-dato: 2026-11-20\n")
        #expect(answered.diagnostics.isEmpty && answered.value?.first?.answer?.by == "jurist")
    }

    @Test(arguments: ["    svar: Ja.\n", "    avgjort-av: jurist\n", "    svar: Ja.\n    avgjort-dato: 2026-11-20\n"])
    func halfAnAnswerIsNone(_ answer: String) {
        #expect(points(answer).diagnostics.map(\.message) == ["punktet er bare halvveis avgjort"])
    }
}
