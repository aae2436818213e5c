/// Puts «Ansvar: HN» and «Frist: 1. september» that stand inside a line on lines of their own, as the reader of minutes takes them.
enum LabelSplit {
    static func split(_ lines: [ImportLine], _ log: inout ImportLog) -> [ImportLine] {
        var result: [ImportLine] = []
        for line in lines { result += split(line, &log) }
        return result
    }

    private static func split(_ line: ImportLine, _ log: inout ImportLog) -> [ImportLine] {
        // Nobody writes a line of ten thousand characters.
        guard line.text.utf8.count < 10_000, let start = lastLabel(in: line.text) else { return [line] }
        var before = String(line.text[..<start]).trimmed
        var after = String(line.text[start...])
        if before.hasSuffix("(") {
            before = String(before.dropLast()).trimmed
            if after.hasSuffix(")") { after.removeLast() }
        }
        guard !before.isEmpty else { return [line] }
        if isDoubtful(after) { log.add(.inside(after, line.number)) }
        let first = ImportLine(number: line.number, text: before, indent: line.indent)
        let second = ImportLine(number: line.number, text: after, indent: 0, isBroken: line.isBroken)
        return split(first, &log) + [second]
    }

    /// The last place a label stands inside a text, with a capital, after a blank or a bracket: «Ansvar:» always, «Frist:» before a
    /// day.
    private static func lastLabel(in text: String) -> String.Index? {
        var (found, before): (String.Index?, Character) = (nil, "x")
        for index in text.indices {
            defer { before = text[index] }
            guard before == " " || before == "(", text[index] == "A" || text[index] == "F" else { continue }
            let rest = text[index...]
            let isOwner = ["Ansvar:", "Ansvarlig:", "Ansvarleg:"].contains { rest.hasPrefix($0) }
            let isDue = rest.hasPrefix("Frist:") && rest.count <= 60 && rest.dropFirst(6).contains(where: \.isNumber)
            if isOwner || isDue { found = index }
        }
        return found
    }

    /// Whether what follows is hardly a name.
    private static func isDoubtful(_ text: String) -> Bool {
        guard text.hasPrefix("Ansvar") else { return false }
        let value = text.drop { $0 != ":" }.dropFirst().drop { $0 == " " }
        return value.count > 60 || value.first?.isLowercase == true && !value.lowercased().hasPrefix("alle")
    }
}

extension ImportNote {
    fileprivate static func inside(_ text: String, _ line: Int) -> Self {
        Self(
            .unsure, line,
            "«\(text)» sto midt i en tekst og er lest som en oppgave; er det ikke en, skriv «ansvar» med liten bokstav")
    }
}
