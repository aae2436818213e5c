import TestSupport
import Testing

@testable import HelseIArbeid

/// Numbers with decimals, and the deviations that follow from them.
struct PaperNumberTests {
    @Test(arguments: [
        ("37,5", "37,5"), ("25.9%", "25,9"), ("+11,5 %", "11,5"), ("−0,8 prosentpoeng", "−0,8"), ("-0,8", "−0,8"),
        ("1 234", "1234"),
        ("0", "0"), ("0,05", "0,05"), ("64", "64"), ("–3", "−3"),
    ])
    func readsNumbers(text: String, written: String) { #expect(PaperNumber(text)?.written == written) }

    @Test(arguments: ["", "%", "1,2,3", "1.2.3", "tre", ",5", "5,", "+-3", "1,00001", "12345678901", "1,5 kr"])
    func refusesWhatIsNone(text: String) { #expect(PaperNumber(text) == nil) }

    /// The table of a real paper: three of its deviations did not follow.
    @Test(arguments: [
        ("41,8", "37,5", "+11,5"), ("40,7", "37,5", "+8,5"), ("39,8", "37,5", "+6,1"), ("40,1", "37,5", "+6,9"),
        ("19,3", "21,6", "−10,6"),
        ("17,9", "21,6", "−17,1"), ("24,2", "21,6", "+12,0"), ("21,1", "21,6", "−2,3"), ("61,1", "59,1", "+3,4"),
        ("58,6", "59,1", "−0,8"),
        ("64", "59,1", "+8,3"), ("61,2", "59,1", "+3,6"),
    ])
    func computesDeviationsInPercent(value: String, base: String, deviation: String) throws {
        let (value, base) = (try #require(PaperNumber(value)), try #require(PaperNumber(base)))
        #expect(value.deviation(from: base, in: .percent, decimals: 1)?.signed == deviation)
    }

    @Test(arguments: [
        ("61,1", "59,1", 1, "+2,0"), ("58,6", "59,1", 1, "−0,5"), ("64", "59,15", 1, "+4,9"), ("64", "59,15", 2, "+4,85"),
        ("64", "59,5", 0, "+5"), ("59,5", "64", 0, "−5"), ("5", "5", 1, "0,0"),
    ])
    func computesDeviationsInPoints(value: String, base: String, decimals: Int, deviation: String) throws {
        let (value, base) = (try #require(PaperNumber(value)), try #require(PaperNumber(base)))
        #expect(value.deviation(from: base, in: .points, decimals: decimals)?.signed == deviation)
    }

    @Test func roundsHalvesAwayFromZero() throws {
        let (up, down, base) = (
            try #require(PaperNumber("100,05")), try #require(PaperNumber("99,95")), try #require(PaperNumber("100"))
        )
        #expect(up.deviation(from: base, in: .percent, decimals: 1)?.signed == "+0,1")
        #expect(down.deviation(from: base, in: .percent, decimals: 1)?.signed == "−0,1")
    }

    @Test func nothingFollowsFromNothing() throws {
        let (value, zero) = (try #require(PaperNumber("5")), try #require(PaperNumber("0,0")))
        #expect(value.deviation(from: zero, in: .percent, decimals: 1) == nil)
        #expect(value.deviation(from: zero, in: .points, decimals: 1)?.signed == "+5,0")
    }

    /// A deviation is never more than half a unit from the exact one, and swapping the signs of both figures changes nothing.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func isRoundedRight(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let (v, b) = (Int.random(in: 1...99_999, using: &random), Int.random(in: 1...99_999, using: &random))
        let (value, base) = (PaperNumber(units: v, decimals: 2), PaperNumber(units: b, decimals: 2))
        let deviation = try #require(value.deviation(from: base, in: .percent, decimals: 1))
        let exact = Double(v - b) / Double(b) * 100
        #expect(abs(Double(deviation.units) / 10 - exact) <= 0.05 + 1e-9)
        #expect(
            PaperNumber(units: -v, decimals: 2).deviation(from: PaperNumber(units: -b, decimals: 2), in: .percent, decimals: 1)
                == deviation)
    }

    @Test func isTheSameWithMoreDecimals() throws {
        let (one, two) = (try #require(PaperNumber("64")), try #require(PaperNumber("64,0")))
        let other = try #require(PaperNumber("64,1"))
        #expect(one.equals(two) && one != two && !one.equals(other))
    }
}
