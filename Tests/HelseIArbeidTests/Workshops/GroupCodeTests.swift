import HelseIArbeid
import Testing

struct GroupCodeTests {
    @Test(arguments: [
        ("1C", "1C", "1c"), ("1e-1", "1E-1", "1e-1"), ("2B", "2B", "2b"), ("2B–1 og 2", "2B-1 & 2", "2b-1-2"),
        ("4A-1 & 2", "4A-1 & 2", "4a-1-2"), ("4A 1", "4A-1", "4a-1"), ("Gruppe 16", "16", "16"), ("16-2", "16-2", "16-2"),
        ("4a-3, 1 og 2", "4A-1, 2 & 3", "4a-1-2-3"), (" gruppa 4E–2 ", "4E-2", "4e-2"),
    ])
    func readsCodesAsPeopleWriteThem(text: String, written: String, slug: String) throws {
        let code = try #require(GroupCode(text), "\(text)")
        #expect(code.written == written)
        #expect(code.slug == slug)
        #expect(GroupCode(code.written) == code && GroupCode(code.slug) == code)
    }

    @Test(arguments: [
        "", "C", "C1", "1CC", "4A-", "4A-1 &", "4A-1-x", "0A", "1Å", "16 & 2", "4A-1 & 1", "1000A", "4A-0", "tema 1C",
    ])
    func refusesWhatIsNoCode(text: String) { #expect(GroupCode(text) == nil, "\(text)") }

    @Test func twoCodesOfOneGroupOverlap() throws {
        let code = { (text: String) throws -> GroupCode in try #require(GroupCode(text)) }
        #expect(try code("4A-1 & 2").overlaps(code("4A-2")) && code("4A").overlaps(code("4a")))
        #expect(try !code("4A-1").overlaps(code("4A-2")) && !code("4A").overlaps(code("4A-1")) && !code("4A").overlaps(code("4B")))
        #expect(try code("4E-2").question == code("4E"))
    }

    @Test func standInOrderOfNumberLetterAndPart() {
        let codes = ["16", "4E-2", "2B", "4A", "4E-1", "4E", "10A"].compactMap(GroupCode.init)
        #expect(codes.sorted().map(\.written) == ["2B", "4A", "4E", "4E-1", "4E-2", "10A", "16"])
    }

    @Test(
        arguments: [
            ("2C", "2C", nil), ("gruppe 16 fra Åpen arena 2014", "16", "Åpen arena 2014"),
            ("2C (Åpen arena 2025)", "2C", "Åpen arena 2025"),
            ("4A-1 og 2 frå Open arena", "4A-1 & 2", "Open arena"), ("4A-1 & 2", "4A-1 & 2", nil),
        ] as [(String, String, String?)])
    func readsAGroupOfAnotherWorkshop(text: String, code: String, arena: String?) throws {
        let reference = try #require(GroupReference(text))
        #expect(reference.code.written == code)
        #expect(reference.arena == arena)
    }

    @Test(arguments: ["", "fra Åpen arena", "forrige gruppe"])
    func refusesAReferenceToNothing(text: String) { #expect(GroupReference(text) == nil) }
}
