import HelseIArbeid
import TestSupport
import Testing

/// Dates in running text: those that are certain, and where they stand.
struct WrittenDayFindTests {
    private let near = Day(iso: "2020-11-10")

    private func found(_ text: String, near: Day?) -> [String] {
        let bytes = Array(text.utf8)
        return WrittenDay.find(in: text, near: near).map { found in
            "\(String(decoding: bytes[found.range], as: UTF8.self)) = \(found.day.iso)"
        }
    }

    @Test(arguments: [
        ("Møtet er 29/11, og så 10/12.", ["29/11 = 2020-11-29", "10/12 = 2020-12-10"]),
        ("(hhv.16/11 og 30/11)", ["16/11 = 2020-11-16", "30/11 = 2020-11-30"]),
        ("samling 30/11-20 pga. snø", ["30/11-20 = 2020-11-30"]),
        ("Øving 13/11-20.\nNeste", ["13/11-20 = 2020-11-13"]),
        ("opplæring 11.-\n12.november, påmeldt", ["11.-\n12.november = 2020-11-11..2020-11-12"]),
        ("«Æ» torsdag 7. januar 14-16", ["torsdag 7. januar = 2021-01-07"]),
        ("møte 101120 – status", ["101120 = 2020-11-10"]),
        ("E-post 30. oktober 2020: 10. desember (video)", ["30. oktober 2020 = 2020-10-30", "10. desember = 2020-12-10"]),
        ("4 og 5 mai 2022 i Bergen", ["4 og 5 mai 2022 = 2022-05-04..2022-05-05"]),
        ("4. og 11. mai", ["11. mai = 2021-05-11"]),
        ("onsdag 1/2 og 2/3", ["onsdag 1/2 = 2021-02-01"]),
        ("06.09.19 og 3.11.2019", ["06.09.19 = 2019-09-06", "3.11.2019 = 2019-11-03"]),
        ("fra 6.9.2019 til 3.11.2019", ["6.9.2019 til 3.11.2019 = 2019-09-06..2019-11-03"]),
        ("10/12 og 11/12", ["10/12 og 11/12 = 2020-12-10..2020-12-11"]),
        ("2020-11-03T12", []),
        ("10. desember 2000-2200", ["10. desember = 2020-12-10"]),
        ("10. desember 14.00-16.00", ["10. desember = 2020-12-10"]),
        ("10/12, 14/12", ["10/12 = 2020-12-10", "14/12 = 2020-12-14"]),
    ])
    func findsCertainDates(text: String, expected: [String]) {
        #expect(found(text, near: near) == expected)
    }

    @Test(arguments: [
        "14-16", "kl. 1400-1600", "sak 27/20", "27/20 Status", "50/50", "3-6 uker", "sak 10/12", "saker: 10/12", "pkt. 5.4",
        "5.4.12", "1/2 stilling", "3/4 time", "24/7", "tlf. 21122019", "tlf. 22 11 20 19", "referat-2020-11-10.txt", "a/2020/11-10",
        "12/26-1",
        "10.12", "06.09", "Sept. 2020", "okt/nov", "31. november", "2 jan og 3 mar", "20 % i 4 uker", "v10.12.2020a", "abc101120",
        "999999", "12.11.10.9", "01.02.1950", "§10/12", "12.-11. mai",
    ])
    func findsNothingUncertain(text: String) {
        #expect(found(text, near: near) == [])
    }

    @Test func leavesOutDatesWithoutYearIfThereIsNoDocument() {
        #expect(found("10/12 og 13/12-2020", near: nil) == ["13/12-2020 = 2020-12-13"])
    }

    @Test func survivesAnything() {
        let pieces = [
            "4", "11", ".", "-", "–", "/", " ", "\n", "mai", "og", "torsdag", "2020", "\u{AD}", "«", "0", "101120", ",", "kl", ":",
        ]
        var random = SplitMix64(seed: 232)
        for _ in 0..<4000 {
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let length = text.utf8.count
            var end = 0
            for (range, day) in WrittenDay.find(in: text, near: near) {
                #expect(range.lowerBound >= end && range.upperBound <= length && !range.isEmpty)
                #expect(day.first <= day.last)
                end = range.upperBound
            }
            _ = WrittenDay.read(text, near: near)
            _ = WrittenMoment.read(text, near: near)
            _ = WrittenTime.read(text)
        }
    }
}
