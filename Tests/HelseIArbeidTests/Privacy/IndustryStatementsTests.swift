import Testing

@testable import HelseIArbeid

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the tool itself suggests to groups must pass its own lint.
struct IndustryStatementsTests {
    private static let folder: String = {
        // Tests/HelseIArbeidTests/Privacy/<this file>
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        return parts.joined(separator: "/") + "/Content/bransjer"
    }()

    /// Those with lists of their own; the others borrow from `annen`.
    static let industries = [
        "annen", "barnehage", "bygg-anlegg", "industri", "kommunal-administrasjon", "leverandorindustrien",
        "naeringsmiddelindustri", "rutebuss-persontrafikk", "sykehjem", "sykehus",
    ]

    @Test(arguments: industries)
    func findsNothingInWhatIndustrySuggests(industry: String) throws {
        let lines = try Self.suggestions(industry)
        #expect(lines.count >= 30)
        let lint = PrivacyLint(people: PersonalStatements.people)
        #expect(lines.flatMap(lint.told) == [])
    }

    @Test(arguments: industries)
    func hasNoHintForStatementsOfIndustry(industry: String) throws {
        for line in try Self.suggestions(industry).prefix(6) { #expect(NegativeWording.finding(in: line) == nil, "\(line)") }
    }

    /// The values below `utsagn` and `tiltak`, line by line: YAML enough for these files.
    private static func suggestions(_ industry: String) throws -> [String] {
        var isWithin = false
        return try lines(ofFile: "\(folder)/\(industry).yaml").compactMap { line in
            if line.first != " ", line.first != "-" { isWithin = line == "utsagn:" || line == "tiltak:" }
            guard isWithin, line.first == " " || line.first == "-" else { return nil }
            let text = line.drop { $0 == " " || $0 == "-" }
            for key in ["nivå: ", "tiltak: ", "hvem: ", "hvordan: "] where text.hasPrefix(key) {
                return String(text.dropFirst(key.count))
            }
            return String(text)
        }
    }

    private static func lines(ofFile path: String) throws -> [String] {
        let file = try #require(fopen(path, "r"), "\(path)")
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
