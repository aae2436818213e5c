import HelseIArbeid
import Testing

/// The minutes of 10 November 2020, known here by their numbers and initials only.
@Suite(.enabled(if: RealMinutes.isThere)) struct RealMinutesTests {
    private let result = MinutesImport.read(RealMinutes.text ?? "")

    @Test func losesNoWord() throws {
        let source = try #require(RealMinutes.text)
        #expect(RawWords.lost(source, in: result) == [])
        #expect(result.isComplete)
        #expect(RawWords.outOfOrder(source, from: try #require(result.understood.cases.first).line, in: result) == nil)
    }

    @Test func findsHead() {
        #expect(result.understood.day?.first.iso == "2020-11-10")
        #expect(result.understood.time == "kl. 14.00–16.00")
        #expect(result.understood.place == "Skype")
        #expect(result.understood.present.flatMap(Initials.of).contains("OKM"))
        #expect(result.understood.present.count == 8)
        #expect(result.understood.absent.count == 1)
        #expect(result.markdown.contains("\ndato: tirsdag 10. november 2020\n"))
    }

    @Test func findsCasesAndTakesNoOther() {
        #expect(result.understood.cases.map(\.number) == ["27/20", "28/20", "29/20", "30/20", "31/20"])
        #expect(result.markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.split(separator: " ")[1] } == [
            "Velkommen", "27/20", "28/20", "29/20", "30/20", "31/20", "Eventuelt", "Neste",
        ])
    }

    @Test func findsEveryTask() {
        #expect(result.understood.tasks.map { $0.owners.prefix { $0.isUppercase || "/, ".contains($0) } }.map { String($0).trimmed } == [
            "HN/MS", "EAT", "MS", "EAT, MS, LS", "OKM", "HN/LS/MS", "EAT", "EAT", "EAT",
        ])
        let lines = result.markdown.split(separator: "\n", omittingEmptySubsequences: false)
        for index in lines.indices where lines[index].hasPrefix("Ansvar: ") {
            #expect(!lines[index - 1].isEmpty && lines[index - 2].isEmpty, "a task is one line, and its owners the next")
        }
        #expect(lines.filter { $0.hasPrefix("Ansvar: ") }.count == 9)
    }

    @Test func findsQuotations() {
        #expect(result.understood.quotations.count == 3)
        #expect(result.understood.quotations.map { $0.source.contains("13/20") } == [false, true, false])
        #expect(result.markdown.split(separator: "\n").filter { $0 == ":::" }.count == 3)
        #expect(!result.markdown.contains("::: usikker"))
    }

    @Test func findsNextMeeting() {
        let next = result.understood.next
        #expect(next?.day.first.iso == "2021-01-07")
        #expect(next?.day.weekday == .thursday && next?.day.first.weekday == .thursday)
        #expect(next?.time?.written == "14.00–16.00")
        #expect(result.understood.agenda.count == 3)
    }

    @Test func tellsOfWhatItDid() {
        let told = result.notes.map { "\($0.line) \($0.kind)" }
        for line in [14, 17, 204, 261, 272, 274] { #expect(told.contains("\(line) changed"), "line \(line)") }
        #expect(result.notes.contains { $0.kind == .suggestion && $0.text.contains("29/11") && $0.text.contains("søndag") })
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while let last = text.last, " ,/".contains(last) { text.removeLast() }
        return String(text)
    }
}
