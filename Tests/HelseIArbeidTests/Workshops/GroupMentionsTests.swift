import Diagnostics
import Testing

@testable import HelseIArbeid

struct GroupMentionsTests {
    private func codes(_ text: String) -> [String] {
        let file = SourceFile(path: "1c.md", text: text)
        let scalars = Array(text.unicodeScalars)
        return GroupMentions.read(ReadText(file: file, scalars: scalars, places: scalars.map { _ in 0..<0 })).map(\.code.written)
    }

    @Test(arguments: [
        ("Se gruppe 4E-2.", ["4E-2"]), ("Gruppene 2B og 3A, og gruppa 1c: alle", ["2B", "3A", "1C"]), ("gruppe 2 er stor", []),
        ("(Gruppe 4E–1)", ["4E-1"]), ("gruppe 2C fra Åpen arena 2025", []), ("gruppe «4E-2»", ["4E-2"]), ("gruppe", []),
        ("gruppene 4E-1 & 4E-2 frå i fjor", []), ("linje 4E-2", []),
    ])
    func findsOtherGroups(text: String, found: [String]) { #expect(codes(text) == found, "\(text)") }
}
