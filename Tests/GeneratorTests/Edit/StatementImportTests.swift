import Diagnostics
import HelseIArbeid
import Testing

@testable import Generator

/// What people send back: tables in Excel's ways, and lists as they are pasted.
struct StatementImportTests {
    private static let day = Day(iso: "2026-12-02") ?? .epoch

    /// «U1: tekst» of every row, or the errors.
    private func read(_ bytes: [UInt8], in company: RegisterScratch? = nil) async throws -> [String] {
        let scratch = try company ?? RegisterScratch()
        return try await scratch.edit(on: Self.day) { editor in
            let source = StatementImport(path: "fil", bytes: bytes, day: Self.day, cohort: nil, group: 2)
            let plan = source.rows(for: editor.process)
            guard let rows = plan.value?.rows, !plan.diagnostics.hasErrors else {
                return plan.diagnostics.filter { $0.severity == .error }.map { "\($0.code.rawValue): \($0.message)" }
            }
            return rows.map(\.told)
        }
    }

    private func read(_ text: String) async throws -> [String] { try await read(Array(text.utf8)) }

    @Test(arguments: [
        "- Jeg sier fra\n- Vi spør\n", "• Jeg sier fra\r\n\r\n•\tVi spør", "1. Jeg sier fra\n2) Vi spør", "«Jeg sier fra»\n  «Vi spør»  ",
        "utsagn\nJeg sier fra\nVi spør\n", "id;utsagn\n;Jeg sier fra\n;Vi spør\n", "\u{FEFF}\"utsagn\"\r\nJeg sier fra\r\nVi spør\r\n",
        "gruppe\tutsagn\n2\tJeg sier fra\n2\tVi spør\n", "sep=;\r\nutsagn;stemmer;\r\nJeg sier fra;;\r\nVi spør;;\r\n",
        "o Jeg sier fra\no Vi spør\n", "\u{F0B7} Jeg sier fra\n\u{F0B7} Vi spør",
    ])
    func readsListsAndTables(text: String) async throws {
        #expect(try await read(text) == ["U1: Jeg sier fra", "U2: Vi spør"])
    }

    @Test func readsWindows1252AndQuotedLineEnds() async throws {
        let bytes = Array("utsagn;gruppe\r\n\"Vi sp".utf8) + [0xF8] + Array("r\r\nhverandre\";1\r\n".utf8)
        #expect(try await read(bytes) == ["U1: Vi spør hverandre"])
    }

    @Test func keepsWhatLooksLikeAFormulaAsText() async throws {
        #expect(try await read("utsagn\n=HYPERLINK(1)\n") == ["U1: =HYPERLINK(1)"])
    }

    @Test func refusesATableWithoutStatements() async throws {
        let found = try await read("id;utsang\nU1;Jeg sier fra\nU2;Vi spør\n")
        #expect(found.first?.hasPrefix("tabell-hode") == true)
    }

    @Test func refusesAnIDThatStandsTwice() async throws {
        #expect(try await read("id;utsagn\nU1;Jeg\nU1;Vi\n") == ["samme-navn-to-ganger: «U1» står to ganger i fila"])
    }

    @Test func tellsOfWhatIsThereWithAnotherText() async throws {
        let scratch = try RegisterScratch()
        _ = try await scratch.edit(on: Self.day) {
            $0.add([.statement(.following([]), Self.day, cohort: nil, group: 2, "Jeg sier fra")])
        }
        #expect(try await read(Array("id;utsagn\nU1;Jeg sier det\n".utf8), in: scratch).first?.hasPrefix("samme-navn") == true)
        #expect(try await read(Array("- Jeg sier fra\n- Vi spør\n".utf8), in: scratch) == ["U2: Vi spør"])
        // From another group the same words are another statement.
        #expect(try await read(Array("gruppe;utsagn\n1;Jeg sier fra\n".utf8), in: scratch) == ["U2: Jeg sier fra"])
    }

    @Test func entersWhatTheCompanySorted() async throws {
        let text = "id;utsagn;slått sammen med;stemmer;valgt\nU1;Jeg sier fra;;5;1\nU2;Vi sier fra;U1;;\n"
        #expect(
            try await read(text) == [
                "U1: Jeg sier fra", "U2: Vi sier fra", "U2 slått sammen med U1", "U1 har 5 stemmer", "U1 valgt som nummer 1",
            ])
    }

    @Test func saysThatThereIsNothingToRead() async throws {
        #expect(try await read("\n  \n") == ["tom-fil: det er ingen utsagn å lese"])
    }
}
