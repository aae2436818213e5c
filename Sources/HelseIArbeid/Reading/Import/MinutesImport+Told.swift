extension MinutesImport {
    /// Whether every word of the source stands in the file, or is told of as removed.
    public var isComplete: Bool { homeless == 0 }

    /// What was understood, what was changed, and what somebody must look at: for the one who imports.
    public var told: String {
        var lines = ["Lest slik:"] + understood.told.map { "  " + $0 }
        lines.append(
            isComplete
                ? "  Alle \(words) ordene i kilden er med."
                : "  \(homeless) av \(words) ord fant ikke plassen sin; de står nederst i fila.")
        for kind in ImportNote.Kind.allCases {
            let told = Self.grouped(notes.filter { $0.kind == kind })
            if !told.isEmpty { lines += ["", heading(of: kind)] + told.map { "  " + $0 } }
        }
        return lines.joined(separator: "\n")
    }

    private func heading(of kind: ImportNote.Kind) -> String {
        switch kind {
        case .changed: "Endret:"
        case .unsure: "Usikkert, se på dette:"
        case .suggestion: "Kanskje en skrivefeil (ikke endret):"
        }
    }

    /// The same note for several lines is one.
    private static func grouped(_ notes: [ImportNote]) -> [String] {
        var texts: [String] = []
        var lines: [String: [Int]] = [:]
        for note in notes {
            if lines[note.text] == nil { texts.append(note.text) }
            lines[note.text, default: []].append(note.line)
        }
        return texts.map { text in "linje \((lines[text] ?? []).map(String.init).listed(in: .bokmål)): \(text)" }
    }
}

extension ImportedMinutes {
    fileprivate var told: [String] {
        var lines = ["Tittel: \(title ?? "fant ingen")", "Dag: \(toldDay)"]
        if let place { lines.append("Sted: \(place)") }
        lines.append("Til stede: \(Self.people(present))")
        if !absent.isEmpty { lines.append("Forfall: \(Self.people(absent))") }
        if cases.isEmpty {
            lines.append("Saker: ingen")
        } else {
            lines.append("Saker: \(cases.count)")
            lines += cases.map { "  linje \($0.line): \($0.number) \($0.title)" }
        }
        lines.append(tasks.isEmpty ? "Oppgaver: ingen" : "Oppgaver: \(tasks.count)")
        lines += tasks.map { "  linje \($0.line): \($0.owners.isEmpty ? "ingen er nevnt" : $0.owners)" }
        lines += quotations.map { "Sitat: linje \(Self.written($0.lines)), \($0.source)" }
        lines.append("Neste møte: \(toldNext)")
        return lines
    }

    private var toldDay: String {
        guard let day else { return "fant ingen dato" }
        let written = Self.written(day)
        return time.map { "\(written) \($0)" } ?? written
    }

    private var toldNext: String {
        guard let next else { return nextText.map { $0.isEmpty ? "det står ikke når" : "«\($0)»" } ?? "ikke nevnt" }
        var text = Self.written(next.day)
        if let time = next.time {
            text += " kl. \(time.written)"
        } else if let start = next.start {
            text += " kl. \(start.written)"
        }
        if !next.rest.isEmpty { text += ", \(next.rest)" }
        return agenda.isEmpty ? text : "\(text), med \(agenda.count) \(agenda.count == 1 ? "punkt" : "punkter") på lista"
    }

    private static func written(_ day: WrittenDay) -> String {
        let first = day.first.writtenWithWeekday(in: .bokmål).plainBlanks
        return day.first == day.last ? first : "\(first) – \(day.last.writtenWithWeekday(in: .bokmål).plainBlanks)"
    }

    private static func written(_ lines: ClosedRange<Int>) -> String {
        lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)–\(lines.upperBound)"
    }

    private static func people(_ names: [String]) -> String {
        names.isEmpty ? "ingen er nevnt" : "\(names.count) (\(names.joined(separator: ", ")))"
    }
}
