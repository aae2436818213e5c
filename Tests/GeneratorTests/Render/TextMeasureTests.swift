import TestSupport
import Testing

@testable import Generator

struct TextMeasureTests {
    private let measure = TextMeasure(size: 100, weight: .regular)

    /// As fontTools says: A 639, v 508, æ 865.
    @Test func addsUpTheWidthsOfTheFont() {
        #expect(measure.width("") == 0)
        #expect(measure.width("A") == 64 && measure.width("Av") == 115)
        #expect(TextMeasure(size: 1000, weight: .bold).width("W") > TextMeasure(size: 1000, weight: .regular).width("W"))
    }

    @Test func whatTheFontTableDoesNotHaveIsWide() {
        #expect(measure.width("漢") >= 100 && measure.width("🚲") >= 130)
    }

    @Test func noLineIsWiderThanAsked() {
        var random = SplitMix64(seed: 3)
        for _ in 0..<500 {
            let text = String(random.items(of: Array("abcdeæøåWM -"), count: 0...120))
            let width = Int.random(in: 160...900, using: &random)
            let most = Int.random(in: 1...4, using: &random)
            let lines = measure.lines(text, width: width)
            #expect(lines.allSatisfy { measure.width($0) <= width }, "\(text)")
            #expect(lines.joined().filter(\.isLetter) == text.filter(\.isLetter))
            #expect(measure.lines(text, width: width, most: most).count <= most)
            #expect(measure.balanced(text, width: width).count == lines.count)
        }
    }

    @Test func dividesWordsAfterTheirHyphens() {
        #expect(measure.lines("IA/HMS-planen", width: 480) == ["IA/HMS-", "planen"])
        #expect(measure.lines("gjenbruksverksted", width: 500) == ["gjenbruk-", "sverksted"])
    }

    @Test func cutsBetweenWordsAndKeepsTheTail() {
        #expect(measure.lines("en to tre fire fem", width: 500, most: 1) == ["en to tre…"])
        #expect(measure.lines("en to tre fire fem", tail: ": i gang", width: 560, most: 1) == ["en…: i gang"])
    }
}
