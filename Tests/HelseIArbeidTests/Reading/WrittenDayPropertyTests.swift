import HelseIArbeid
import TestSupport
import Testing

/// A random day written in each form is the day that is read, alone and in running text.
struct WrittenDayPropertyTests {
    private struct Form: Sendable {
        let name: String
        let hasYear: Bool
        let write: @Sendable (Day) -> String
    }

    private static let names = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember",
    ]
    private static let short = ["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "des."]

    private static func two(_ number: Int) -> String { number % 100 < 10 ? "0\(number % 100)" : "\(number % 100)" }

    private static let forms = [
        Form(name: "ISO", hasYear: true) { $0.iso },
        Form(name: "DDMMYY", hasYear: true) { two($0.day) + two($0.month) + two($0.year) },
        Form(name: "DDMMYYYY", hasYear: true) { two($0.day) + two($0.month) + "\($0.year)" },
        Form(name: "DD.MM.YY", hasYear: true) { "\(two($0.day)).\(two($0.month)).\(two($0.year))" },
        Form(name: "D.M.YYYY", hasYear: true) { "\($0.day).\($0.month).\($0.year)" },
        Form(name: "D/M-YY", hasYear: true) { "\($0.day)/\($0.month)-\(two($0.year))" },
        Form(name: "DD/MM-YYYY", hasYear: true) { "\(two($0.day))/\(two($0.month))-\($0.year)" },
        Form(name: "D/M/YY", hasYear: true) { "\($0.day)/\($0.month)/\(two($0.year))" },
        Form(name: "D. måned YYYY", hasYear: true) { $0.written(in: .nynorsk) },
        Form(name: "D måned YYYY", hasYear: true) { "\($0.day) \(names[$0.month - 1]) \($0.year)" },
        Form(name: "D.månedYYYY", hasYear: true) { "\($0.day).\(names[$0.month - 1]) \($0.year)" },
        Form(name: "D. mnd. YYYY", hasYear: true) { "\($0.day). \(short[$0.month - 1]) \($0.year)" },
        Form(name: "D. måned", hasYear: false) { "\($0.day). \(names[$0.month - 1])" },
        Form(name: "D. mnd.", hasYear: false) { "\($0.day). \(short[$0.month - 1])" },
        Form(name: "D/M", hasYear: false) { "\($0.day)/\($0.month)" },
    ]

    private static func randomDay(_ random: inout SplitMix64) throws -> Day {
        let start = try #require(Day(iso: "2001-01-01"))
        return start.adding(days: Int.random(in: 0..<36_000, using: &random))
    }

    @Test(arguments: forms.indices) func readsBackEveryDay(index: Int) throws {
        let form = Self.forms[index]
        var random = SplitMix64(seed: UInt64(index) + 1)
        for _ in 0..<400 {
            let day = try Self.randomDay(&random)
            // From four months after the day to eight months before it: where a year can be left out.
            let near = day.adding(days: Int.random(in: -242...121, using: &random))
            let weekday = [nil, Language.bokmål, .nynorsk].randomElement(using: &random).flatMap { $0 }
            let text = (weekday.map { day.weekday.name(in: $0) + " " } ?? "") + form.write(day)
            guard case .day(let written) = WrittenDay.read(text, near: near) else {
                Issue.record("\(form.name): «\(text)» near \(near.iso) was not read")
                continue
            }
            #expect(written.first == day && written.last == day, "\(form.name): «\(text)» near \(near.iso)")
            #expect(written.weekday == weekday.map { _ in day.weekday })
            #expect(written.isYearInferred == !form.hasYear)

            let found = WrittenDay.find(in: "Øving: \(text), så kaffe", near: near)
            if weekday != nil || !form.name.hasPrefix("D/M") { #expect(found.map(\.day) == [written], "\(form.name): «\(text)»") }
        }
    }

    @Test func readsBackDaysInARow() throws {
        var random = SplitMix64(seed: 99)
        for _ in 0..<1000 {
            let first = try Self.randomDay(&random)
            let last = first.adding(days: Int.random(in: 1...5, using: &random))
            let dash = ["-", "–", " – ", " til ", "-\n", "\u{2011}"].randomElement(using: &random) ?? "-"
            let month = Self.names[last.month - 1]
            let text =
                first.month == last.month
                ? "\(first.day).\(dash)\(last.day). \(month) \(last.year)"
                : "\(first.day). \(Self.names[first.month - 1])\(dash)\(last.day). \(month) \(last.year)"
            guard case .day(let written) = WrittenDay.read(text, near: nil) else {
                Issue.record("«\(text)» was not read")
                continue
            }
            #expect(written.first == first && written.last == last, "«\(text)»")
        }
    }
}
