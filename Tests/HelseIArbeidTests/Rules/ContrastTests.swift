import Testing

@testable import HelseIArbeid

struct ContrastTests {
    @Test(arguments: [
        // From the contrast tables of WCAG's own checkers.
        ("#000000", 21.0), ("#ffffff", 1.0), ("#767676", 4.54), ("#777777", 4.48), ("#595959", 7.0), ("#ff0000", 4.0),
        ("#0000ff", 8.59), ("#008000", 5.14), ("#ffff00", 1.07), ("#00ff00", 1.37),
    ])
    func agreesWithKnownRatios(hex: String, ratio: Double) throws {
        let found = try #require(Contrast.ratioToWhite(ofHex: hex))
        #expect(abs(found - ratio) < 0.006, "\(found)")
    }

    @Test func readsCapitalsAsSmallLetters() throws {
        let capitals = try #require(Contrast.ratioToWhite(ofHex: "#1B4B6B"))
        #expect(capitals == Contrast.ratioToWhite(ofHex: "#1b4b6b"))
    }

    @Test func measuresLuminanceFromBlackToWhite() throws {
        #expect(Contrast.luminance(ofHex: "#000000") == 0)
        #expect(abs(try #require(Contrast.luminance(ofHex: "#ffffff")) - 1) < 1e-9)
        #expect(abs(try #require(Contrast.luminance(ofHex: "#ff0000")) - 0.2126) < 1e-9)
        #expect(abs(try #require(Contrast.luminance(ofHex: "#00ff00")) - 0.7152) < 1e-9)
        #expect(abs(try #require(Contrast.luminance(ofHex: "#0000ff")) - 0.0722) < 1e-9)
    }

    @Test func fallsAsGreyGetsLighter() throws {
        let ratios = try (0...255).map { grey in
            let byte = String(grey, radix: 16)
            let pair = byte.count == 1 ? "0\(byte)" : byte
            return try #require(Contrast.ratioToWhite(ofHex: "#\(pair)\(pair)\(pair)"))
        }
        #expect(zip(ratios, ratios.dropFirst()).allSatisfy { $0 > $1 })
    }

    @Test(arguments: [
        "", "#", "1b4b6b", "#1b4b6", "#1b4b6bb", "#fff", "#1b4b6g", " #1b4b6b", "#1b4b6b ", "##b4b6b", "#+12345", "#-12345",
        "#1 4b6b", "blå", "rgb(0,0,0)", "#１b4b",
    ])
    func refusesWhatIsNoColour(text: String) {
        #expect(Contrast.ratioToWhite(ofHex: text) == nil)
    }
}
