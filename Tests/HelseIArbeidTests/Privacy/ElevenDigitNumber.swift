import TestSupport

/// Numbers for the property tests; those that could be anybody's are synthetic or test numbers.
enum ElevenDigitNumber {
    static func identity(toDay: Int, toMonth: Int, using random: inout SplitMix64) -> [Int] {
        while true {
            let day = Int.random(in: 1...28, using: &random) + toDay
            let month = Int.random(in: 1...12, using: &random) + toMonth
            var digits = [day / 10, day % 10, month / 10, month % 10]
            digits += (0..<5).map { _ in Int.random(in: 0...9, using: &random) }
            guard let first = control(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) else { continue }
            guard let second = control(digits + [first], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) else { continue }
            return digits + [first, second]
        }
    }

    /// Never a day first, so that it cannot be an identity number too.
    static func account(using random: inout SplitMix64) -> [Int] {
        while true {
            let digits = [Int.random(in: 8...9, using: &random)] + (0..<9).map { _ in Int.random(in: 0...9, using: &random) }
            if let last = control(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) { return digits + [last] }
        }
    }

    /// The digits with anything between them, in any script.
    static func disguised(_ digits: [Int], using random: inout SplitMix64) -> String {
        let gaps = [
            "", "", "", " ", ".", "-", " - ", "/", "\u{A0}", "\u{2009}", "\u{200B}", "\u{2060}", "\u{AD}", "_", ":", "·", " . ",
            "–", "(", "\n",
        ]
        let zeros: [UInt32] = [0x30, 0x30, 0xFF10, 0x660, 0x6F0, 0x966, 0x1D7CE]
        return digits.enumerated().map { index, digit in
            let zero = zeros.randomElement(using: &random)!
            let gap = index == 0 ? "" : gaps.randomElement(using: &random)!
            return gap + String(Unicode.Scalar(zero + UInt32(digit))!)
        }.joined()
    }

    private static func control(_ digits: [Int], _ weights: [Int]) -> Int? {
        let rest = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
        let control = (11 - rest) % 11
        return control == 10 ? nil : control
    }
}
