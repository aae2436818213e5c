import Diagnostics
import Tables
import Testing

struct SchemaTests {
    private enum Column: String, TableColumn {
        case id
        case day = "dato"
        case text = "tekst"
        case goal = "mål"
        case note = "merknad"

        var isRequired: Bool { self != .note }
        var aliases: [String] { self == .text ? ["utsagn"] : [] }
    }

    private func entries(_ text: String) -> Checked<[Entry<Column>]> {
        TableFile.read(csv(text)).then(Schema<Column>().entries)
    }

    @Test func findsColumnsByNameInAnyOrder() {
        let result = entries("\u{A0}MÅL;Utsagn;Dato ;id\nM1;Vi ler;2026-11-03;U1\n")
        #expect(result.diagnostics.isEmpty)
        let entry = result.value?.first
        #expect(entry?[.goal].text == "M1")
        #expect(entry?[.text].text == "Vi ler")
        #expect(entry?[.day].text == "2026-11-03")
        #expect(entry?[.note].isEmpty == true)
        #expect(entry?[.note].place == "rad 2, kolonne E («merknad»)")
    }

    @Test func readsNamesInDecomposedForm() {
        #expect(entries("id;dato;tekst;ma\u{30A}l\n").diagnostics.isEmpty)
    }

    @Test(arguments: [
        (
            "id;dato;tekts;mål",
            [
                "kolonne C i rad 1 heter «tekts», og den finnes ikke her", "kolonnen «tekst» mangler i hodet",
            ]
        ),
        ("id;tekst", ["kolonnene «dato», «mål» mangler i hodet"]),
        ("id;dato;tekst;mål;utsagn", ["kolonnene «tekst» (C) og «utsagn» (E) er begge «tekst»"]),
        ("id;dato;tekst;mål;xxxxxx", ["kolonne E i rad 1 heter «xxxxxx», og den finnes ikke her"]),
    ])
    func refusesOtherHeads(head: String, messages: [String]) {
        let result = entries(head + "\n1;2\n")
        #expect(result.value == nil)
        #expect(result.messages == messages)
        #expect(result.errors.allSatisfy { $0.code == .tableHead && $0.help != nil && $0.span?.line == 1 })
    }

    @Test func suggestsTheNearestName() {
        #expect(entries("id;dato;tekts;mål\n").errors.first?.help == "mente du «tekst»?")
    }

    @Test func appendsBelowTheNames() {
        let before = Array("tekst;ID;mål;dato;\r\nVi ler;U1;M1;2026-11-03;".utf8)
        let result = Schema<Column>().appending([.id: "U2", .text: "=a;b", .day: "2026-11-04"], to: before, path: "a.csv")
        #expect(result.value == before + Array("\r\n\"'=a;b\";U2;;2026-11-04;\r\n".utf8))
    }

    @Test func refusesToAppendWhatHasNoColumn() {
        let before = Array("id;dato;tekst;mål\n".utf8)
        let result = Schema<Column>().appending([.id: "U2", .note: "ja"], to: before, path: "a.csv")
        #expect(result.value == nil)
        #expect(result.messages == ["det skal skrives noe i kolonnen «merknad», men den finnes ikke i fila"])
        #expect(Schema<Column>().appending([.id: "U2", .note: ""], to: before, path: "a.csv").value != nil)
    }

    @Test func hasTheHeadOfANewFile() {
        #expect(entries(TableFile.text(head: Schema<Column>().head, rows: [])).diagnostics.isEmpty)
    }
}
