import Diagnostics

/// Every column in which something stands has a name, and a name of its own.
enum HeadRules {
    static func check(_ head: Head, above rows: [Row]) -> [Diagnostic] { repeated(head) + unnamed(head, rows) }

    /// How names are compared: without case, and with every run of space as one blank.
    static func key(_ name: String) -> String { name.onOneLine.lowercased() }

    private static func repeated(_ head: Head) -> [Diagnostic] {
        var first: [String: Cell] = [:]
        return head.cells.filter { !$0.column.isEmpty }.compactMap { cell in
            let key = key(cell.column)
            if let known = first[key] { return .namedTwice(cell, known) }
            first[key] = cell
            return nil
        }
    }

    private static func unnamed(_ head: Head, _ rows: [Row]) -> [Diagnostic] {
        var content: [Int: Cell] = [:]
        for cell in rows.lazy.flatMap(\.written) where cell.index < head.width && cell.column.isEmpty && !cell.isEmpty {
            if content[cell.index] == nil { content[cell.index] = cell }
        }
        return content.sorted { $0.key < $1.key }.map { .unnamed($0.value, head.row.written[$0.key]) }
    }
}

/// No row has content to the right of the head.
enum WidthRule {
    static func check(_ row: Row, below head: Head) -> Diagnostic? {
        row.written.dropFirst(head.width).first { !$0.isEmpty }.map { .tooWide($0, head) }
    }
}

extension Diagnostic {
    fileprivate static func namedTwice(_ cell: Cell, _ first: Cell) -> Diagnostic {
        .error(
            .tableHead, "to kolonner heter «\(cell.column)»: \(first.letter) og \(cell.letter), i rad \(cell.row)",
            at: cell.span,
            notes: [.init("den første", at: first.span)], help: "gi hver kolonne sitt eget navn, eller ta bort den ene")
    }

    fileprivate static func unnamed(_ content: Cell, _ head: Cell) -> Diagnostic {
        .error(
            .tableHead, "kolonne \(head.letter) har ikke noe navn i rad \(head.row), men det står noe i rad \(content.row)",
            at: head.span, notes: [.init("dette står i kolonnen", at: content.span)],
            help: "skriv navnet på kolonnen øverst, eller flytt det som står i den")
    }

    fileprivate static func tooWide(_ cell: Cell, _ head: Head) -> Diagnostic {
        .error(
            .tableSyntax,
            "\(cell.place), er utenfor tabellen: hodet har \(head.width) \(head.width == 1 ? "kolonne" : "kolonner")",
            at: cell.span, help: "er et skilletegn en del av en tekst i raden, så sett hermetegn rundt teksten")
    }
}
