import Testing

@testable import HelseIArbeid

/// Periods in running text.
struct WrittenPeriodTests {
    private func found(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return WrittenPeriod.all(in: scalars).map { period in
            "\(period.from.written(in: .bokmål)) > \(period.to.written(in: .bokmål)): \(String(scalars: scalars[period.range]))"
        }
    }

    @Test(arguments: [
        ("Fire bedrifter fra mars 2019 til mars 2020, to i hver", ["mars 2019 > mars 2020: mars 2019 til mars 2020"]),
        ("Jan-April 2020", ["januar 2020 > april 2020: Jan-April 2020"]),
        ("1. mars 2027–31. mai 2028.", ["mars 2027 > mai 2028: mars 2027–31. mai 2028"]),
        (
            "først mai–juni 2027, så juli 2027 – mai 2028",
            ["mai 2027 > juni 2027: mai–juni 2027", "juli 2027 > mai 2028: juli 2027 – mai 2028"]
        ),
        ("IA-avtalen 2019–2022 og mars 2027", []), ("fra mars til mai", []), ("i mars og april 2027", []),
        ("Mars-banken til juni", []), ("3. kv. 2018–2. kv. 2019", []),
        ("januar 2028–mars 2027", ["januar 2028 > mars 2027: januar 2028–mars 2027"]),
    ])
    func findsPeriodsOfMonths(text: String, periods: [String]) { #expect(found(text) == periods) }
}
