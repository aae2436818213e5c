import Foundation
import Testing

@testable import HelseIArbeid

/// Easter, deadlines and reminders of three centuries against a table that was made with other programs' calendars: Easter by
/// python-dateutil 2.9, the days off of 1960–2099 checked against the Python package `holidays`.
struct DeadlineTableTests {
    private struct Line {
        let easter: Day
        let module: Day
        let deadline: Day
        let reminders: [Day]
    }

    private static func table() throws -> [Line] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Tables/frister-1900-2200.txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
            let days = try line.split(separator: ";").map { try #require(Day(iso: String($0))) }
            try #require(days.count == 5)
            return Line(easter: days[0], module: days[1], deadline: days[2], reminders: Array(days[3...]))
        }
    }

    @Test func coversEveryYear() throws {
        #expect(Set(try Self.table().map(\.easter.year)) == Set(1900...2200))
    }

    @Test func agreesOnEaster() throws {
        #expect(try Self.table().filter { WorkingDays.easterSunday(in: $0.easter.year) != $0.easter }.isEmpty)
    }

    @Test func agreesOnDeadlinesAndReminders() throws {
        for line in try Self.table() {
            let company = try Company.fixture("modul-2 | | \(line.module.iso)")
            #expect(company.deadline(.choice) == line.deadline, "modul 2 \(line.module.iso)")
            #expect(Deadlines.reminders(before: line.deadline) == line.reminders, "modul 2 \(line.module.iso)")
        }
    }
}
