/// What eleven digits can be: a national identity number of any kind, or an account number.
struct ElevenDigits {
    private let digits: [Int]

    init?(_ digits: [Int]) {
        guard digits.count == 11 else { return nil }
        self.digits = digits
    }

    /// The first six digits are a day: plain, or with what is added to the day or the month of D-numbers (day 40),
    /// H-numbers and NAV's test numbers (month 40), Norsk helsenett's (month 65) and Skatteetaten's synthetic ones (month 80).
    var hasDate: Bool {
        let day = digits[0] * 10 + digits[1]
        let month = digits[2] * 10 + digits[3]
        let year = digits[4] * 10 + digits[5]
        let days = [day, day - 40].filter { (1...31).contains($0) }
        let months = [month, month - 40, month - 65, month - 80].filter { (1...12).contains($0) }
        return days.contains { day in
            // From 2032 the number no longer tells the century, so every second one may have a leap day.
            months.contains { month in day <= (month == 2 ? (year % 4 == 0 ? 29 : 28) : Day.length(ofMonth: month, in: 2001)) }
        }
    }

    /// Both control digits of today's numbers are right.
    var hasControlDigits: Bool { firstRemainder == 0 && secondRemainder == 0 }

    /// The control digits of numbers given from 2032, where the first one is relaxed and may leave 0 to 3.
    var hasControlDigitsFrom2032: Bool { firstRemainder <= 3 && secondRemainder == 0 }

    private var firstRemainder: Int { remainder([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) }
    private var secondRemainder: Int { remainder([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) }

    /// An account number's only control digit is weighed as the second of an identity number; all zeros is no account.
    var isAccount: Bool { secondRemainder == 0 && digits.contains { $0 != digits[0] } }

    private func remainder(_ weights: [Int]) -> Int { zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 } % 11 }
}
