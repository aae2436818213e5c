import TestSupport
import Testing

@testable import HelseIArbeid

struct ElevenDigitsTests {
    private func number(_ text: String) throws -> ElevenDigits {
        try #require(ElevenDigits(text.compactMap { $0.wholeNumberValue }))
    }

    @Test(arguments: ["", "1234567890", "123456789012"])
    func isElevenOnly(text: String) {
        #expect(ElevenDigits(text.compactMap { $0.wholeNumberValue }) == nil)
    }

    @Test(arguments: [
        "01818000000", "31928500000", "29820000000", "28829900000", "41818000000", "71928500000", "01418000000", "31528500000",
        "01668000000", "31778500000", "30848000000",
    ])
    func knowsDaysOfEveryKind(text: String) throws {
        #expect(try number(text).hasDate)
    }

    @Test(arguments: [
        "00818000000", "32818000000", "31848000000", "30820000000", "29820100000", "40818000000", "72818000000", "01008000000",
        "01138000000", "01408000000", "01538000000", "01658000000", "01788000000", "01808000000", "01938000000",
    ])
    func knowsWhatIsNoDay(text: String) throws {
        #expect(try !number(text).hasDate)
    }

    /// The first control digit may leave 0 to 3 from 2032; the second is as before.
    @Test func knowsNumbersFrom2032() throws {
        var random = SplitMix64(seed: 2032)
        var relaxed = 0
        for _ in 0..<2000 {
            var digits = ElevenDigitNumber.identity(toDay: 0, toMonth: 80, using: &random)
            let today = try #require(ElevenDigits(digits))
            #expect(today.hasControlDigits && today.hasControlDigitsFrom2032)
            digits[9] = (digits[9] + 1) % 10
            for last in 0...9 {
                digits[10] = last
                let number = try #require(ElevenDigits(digits))
                #expect(!number.hasControlDigits)
                if number.hasControlDigitsFrom2032 { relaxed += 1 }
            }
        }
        #expect(relaxed > 500)
    }

    @Test func tellsAccountNumbers() throws {
        #expect(try number("12345678903").isAccount)
        #expect(try !number("12345678904").isAccount)
        #expect(try !number("00000000000").isAccount)
    }
}
