import HelseIArbeid
import TestSupport
import Testing

struct PrivacyPropertyTests {
    private let lint = PrivacyLint(people: PersonalStatements.people)

    /// Offsets to day and month: synthetic, H and NAV's, Norsk helsenett's; each also as D-number.
    @Test(arguments: [0, 40], [80, 40, 65])
    func findsIdentityNumberWhateverItIsWrittenWith(toDay: Int, toMonth: Int) {
        var random = SplitMix64(seed: UInt64(toDay * 1000 + toMonth))
        for _ in 0..<500 {
            let digits = ElevenDigitNumber.identity(toDay: toDay, toMonth: toMonth, using: &random)
            let text = "Nå \(ElevenDigitNumber.disguised(digits, using: &random)) ja"
            let findings = lint.findings(in: text)
            #expect(findings.map(\.kind) == [.nationalIdentityNumber], "\(text)")
            #expect(findings.map(\.certainty) == [.certain], "\(text)")
        }
    }

    @Test func findsAccountNumberHoweverItIsWritten() {
        var random = SplitMix64(seed: 11)
        for _ in 0..<500 {
            let digits = ElevenDigitNumber.account(using: &random)
            let text = "Konto \(ElevenDigitNumber.disguised(digits, using: &random)) ja"
            #expect(lint.findings(in: text).map(\.kind) == [.accountNumber], "\(text)")
            let solid = lint.findings(in: digits.map(String.init).joined())
            #expect(solid.first?.certainty == .certain, "\(text)")
        }
    }

    /// A slip in one of the control digits leaves a number that still is somebody's.
    @Test func findsIdentityNumberWithSlip() {
        var random = SplitMix64(seed: 5)
        for _ in 0..<500 {
            var digits = ElevenDigitNumber.identity(toDay: 0, toMonth: 80, using: &random)
            digits[10] = (digits[10] + Int.random(in: 1...9, using: &random)) % 10
            let number = digits.map(String.init).joined()
            for text in [number, "\(number.prefix(6)) \(number.suffix(5))"] {
                #expect(lint.findings(in: text).map(\.kind) == [.nationalIdentityNumber], "\(text)")
                #expect(lint.findings(in: text).map(\.certainty) == [.likely], "\(text)")
            }
        }
    }

    @Test func survivesAnyText() {
        var random = SplitMix64(seed: 3)
        let pieces =
            Array("0123456789 .,-/()[]@+«»\n\r\t:;!?aåÅøØæeHanspåiABC\u{200B}\u{301}\u{30A}٣９🤝\u{FEFF}½²Ⅷ").map(String.init)
            + ["hun på ", "Kari", "47", "født ", "gate 5", "konto ", "\u{0}", "\u{10FFFF}", "ß", "İ", "👩‍👩‍👧"]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined()
            var end = 0
            for finding in lint.findings(in: text) {
                #expect(
                    finding.range.lowerBound >= end && finding.range.upperBound <= text.utf8.count && !finding.range.isEmpty,
                    "\(text)")
                end = finding.range.upperBound
            }
            _ = NegativeWording.finding(in: text)
        }
    }

    @Test func findsNothingInAnonymousStatementsPutTogether() {
        var random = SplitMix64(seed: 7)
        let joints = [" ", "\n", "\n\n", "\n- ", " \u{2013} ", "\t"]
        for _ in 0..<1000 {
            let some = (0..<Int.random(in: 2...8, using: &random)).map { _ in
                AnonymousStatements.all.randomElement(using: &random)!
            }
            let text = some.joined(separator: joints.randomElement(using: &random)!)
            #expect(lint.told(text) == [], "\(text)")
        }
    }

    @Test func findsPersonalStatementAmongAnonymousOnes() {
        var random = SplitMix64(seed: 9)
        for (kind, text) in PersonalStatements.all {
            let (before, after) = (
                AnonymousStatements.all.randomElement(using: &random)!, AnonymousStatements.all.randomElement(using: &random)!
            )
            let whole = "\(before)\n\(text)\n\(after)"
            #expect(
                lint.findings(in: whole).contains { $0.kind == kind && $0.range.lowerBound > before.utf8.count }, "\(whole)")
        }
    }

    /// Sixteen times the text takes nowhere near 256 times as long, also where every word, digit and sign begins something.
    @Test(arguments: [
        "hun på ", "1 2 ", "12345678", "a@", "@", "Kari ", "depresjonsdepresjon", "01.01.", "\u{200B}a", "([", "4747", "+4",
    ])
    func takesTimeInProportionToText(piece: String) {
        func time(_ count: Int) -> Duration {
            let text = String(repeating: piece, count: count)
            // The fastest of some, as other tests run beside this one.
            return (0..<4).map { _ in ContinuousClock().measure { _ = lint.findings(in: text) } }.min()!
        }
        let (short, long) = (time(60), time(960))
        #expect(long < short * 100 + .milliseconds(100), "\(piece): \(short), \(long)")
    }
}
