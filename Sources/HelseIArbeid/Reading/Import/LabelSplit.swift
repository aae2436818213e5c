/// Puts «Ansvar: HN» and «Frist: 1. september» that stand at the end of a line on lines of their own.
enum LabelSplit {
    static func split(_ lines: [ImportLine]) -> [ImportLine] { lines.flatMap(split) }

    private static func split(_ line: ImportLine) -> [ImportLine] {
        guard line.text.utf8.count < 10_000 else { return [line] }
        for label in ["Ansvar:", "Ansvarlig:", "Ansvarleg:", "Frist:"] {
            guard let start = place(of: label, in: line.text) else { continue }
            let (before, after) = (String(line.text[..<start]).trimmed, String(line.text[start...]))
            // More than a label must stand before it, and no more than names or a day behind it.
            guard before.contains(" "), after.count <= label.count + 60 else { continue }
            let first = ImportLine(number: line.number, text: before, indent: line.indent)
            let second = ImportLine(number: line.number, text: after, indent: 0, isBroken: line.isBroken)
            return split(first) + split(second)
        }
        return [line]
    }

    /// The last place a label stands inside a line, with a blank before it and a capital or a figure behind it.
    private static func place(of label: String, in text: String) -> String.Index? {
        var found: String.Index?
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == " " {
                let next = text.index(after: index)
                if text[next...].hasPrefix(label + " ") {
                    let value = text[next...].dropFirst(label.count).drop { $0 == " " }
                    if value.first.map({ $0.isUppercase || $0.isNumber }) ?? false || value.hasPrefix("alle") { found = next }
                }
            }
            index = text.index(after: index)
        }
        return found
    }
}
