/// Writes rows in the way of one file. What it writes reads back as what it was given, and nothing of it runs as a formula.
struct RowWriter {
    let layout: Layout

    /// The head must show its separator plainly, so there the other separators are in quotes too.
    func head(_ names: [String]) -> String { line(names, special: Separator.allCases) }

    func row(_ texts: [String]) -> String { line(texts, special: [layout.separator]) }

    private func line(_ texts: [String], special: [Separator]) -> String {
        texts.map { cell(Formula.guarded($0), special) }.joined(separator: String(layout.separator.scalar)) + layout.lineEnd
    }

    private func cell(_ text: String, _ special: [Separator]) -> String {
        guard needsQuotes(text, special) else { return text }
        var quoted = "\"".unicodeScalars
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        return String(quoted) + "\""
    }

    /// Space around a text counts only inside quotes, and `sep=` means something to Excel outside of them.
    private func needsQuotes(_ text: String, _ special: [Separator]) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last else { return false }
        return Space.contains(first) || Space.contains(last) || text.prefix(4).lowercased() == "sep="
            || scalars.contains { scalar in
                scalar == "\"" || scalar == "\n" || scalar == "\r" || special.contains { $0.scalar == scalar }
            }
    }
}

extension Separator {
    var scalar: Unicode.Scalar { Unicode.Scalar(rawValue) }
}
