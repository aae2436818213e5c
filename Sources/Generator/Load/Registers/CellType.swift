import Diagnostics
import HelseIArbeid

/// What may stand in a cell of a register, and how it is read.
struct CellType<Value: Sendable>: Sendable {
    /// After «det skulle vært»: «en dato, som 2026-11-30 eller 30.11.2026».
    let expected: String
    /// `nil` for a text that cannot stand there. The text has no space around it and is not empty.
    let read: @Sendable (String) -> Value?
}

extension CellType<String> {
    /// One line of words: line ends inside a cell become spaces.
    static let text = CellType(expected: "en tekst") { text in
        let line = text.onOneLine
        return line.isEmpty ? nil : line
    }
}

extension CellType<Day> {
    /// As Excel writes it too. A weekday beside it must be the right one.
    static let day = CellType(expected: "en dato, som 2026-11-30 eller 30.11.2026") { text in
        DateText(text).flatMap { date in date.weekday.map { $0 == date.day.weekday } ?? true ? date.day : nil }
    }
}

extension CellType<Int> {
    /// No count in a company is higher than a million.
    static let count = CellType(expected: "et helt tall, som 12") { text in
        text.count <= 7 && text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
    }
}

extension CellType<Session> {
    static let session = CellType(
        expected: "ett av møtene: \(Session.allCases.map(\.key).joined(separator: ", "))"
    ) { Session(called: $0) }
}

extension CellType {
    /// The id of a statement, a measure or a goal.
    static func id<Owner: Numbered>() -> CellType where Value == NumberedID<Owner> {
        CellType(expected: "et nummer som \(Owner.letter)1") { NumberedID($0) }
    }

    /// One of a closed set of words, in small or capital letters.
    static func word() -> CellType
    where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
        let names = Value.allCases.map { "«\($0.rawValue)»" }
        return CellType(expected: "ett av ordene \(names.joined(separator: ", "))") { text in
            Value(rawValue: text.onOneLine.lowercased())
        }
    }
}
