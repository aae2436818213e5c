/// Words as Markdown that means nothing but the words.
public enum MarkdownText {
    /// Text inside a line.
    public static func inline(_ text: String) -> String {
        var escaped = ""
        var before: Character = " "
        var rest = text[...]
        while let character = rest.popFirst() {
            let isSign =
                switch character {
                case "\\", "*", "`", "<", "[", "~": true
                case "_": !(before.isLetter || before.isNumber) || !(rest.first.map { $0.isLetter || $0.isNumber } ?? false)
                case "&":
                    rest.first == "#"
                        || rest.prefix { $0.isLetter || $0.isNumber }.count > 0
                            && rest.drop { $0.isLetter || $0.isNumber }.first == ";"
                default: false
                }
            if isSign { escaped.append("\\") }
            // Two braces would be a value to put in, also behind a backslash.
            if character == "{", before == "{" { escaped.append(" ") }
            escaped.append(character)
            before = character
        }
        return escaped
    }

    /// Text that begins a line.
    static func line(_ text: String) -> String {
        let escaped = inline(text)
        guard let first = escaped.first else { return escaped }
        let digits = escaped.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty {
            let after = escaped.dropFirst(digits.count)
            guard let sign = after.first, sign == "." || sign == ")", after.dropFirst().first.map({ $0 == " " }) ?? true else {
                return escaped
            }
            return digits + "\\" + after
        }
        let isAlone = escaped.dropFirst().first.map { $0 == " " } ?? true
        switch first {
        case "#", ">", "|", "=": return "\\" + escaped
        case "-", "+": return isAlone || escaped.allSatisfy({ $0 == "-" || $0 == " " }) ? "\\" + escaped : escaped
        case ":" where escaped.hasPrefix(":::"): return "\\" + escaped
        default: return escaped
        }
    }

    /// A cell of a table.
    static func cell(_ text: String) -> String {
        inline(text).split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }

    /// The name of a point in bold: «**Henvisninger:** flere» (C131).
    static func point(_ text: String) -> String {
        guard let colon = text.firstIndex(of: ":") else { return line(text) }
        let name = text[..<colon]
        let rest = text[text.index(after: colon)...]
        let isName =
            (1...60).contains(name.count) && name.split(separator: " ").count <= 7 && name.first?.isUppercase == true
            && rest.first == " " && !name.contains(where: { ",!?*_`[<\\".contains($0) || $0.isNumber })
            && !labels.contains(name.lowercased())
            && sentenceWords.isDisjoint(with: name.lowercased().split(separator: " ").map(String.init))
        return isName ? "**\(inline(String(name))):**\(inline(String(rest)))" : line(text)
    }

    /// Words that a sentence has and a name of a point has not.
    private static let sentenceWords: Set<String> = [
        "er", "har", "skal", "ble", "blir", "vart", "må", "kan", "vil", "bør", "var", "hadde", "som", "at", "vi", "det", "ikke",
        "ikkje",
    ]

    private static let labels: Set<String> = [
        "ansvar", "frist", "vedtak", "konklusjon", "konklusjon/vedtak", "gjelder", "gjeld", "ved", "tid", "tall", "sakstype",
        "problemstilling", "til sluttrapporten",
    ]
}

/// A text as a plain or quoted YAML scalar.
enum YAMLLine {
    static func scalar(_ text: String) -> String {
        let isPlain =
            text.first.map { $0.isLetter || $0.isNumber || $0 == "«" } ?? false
            && !text.contains(": ") && !text.contains(" #") && text.last != ":"
            && !text.contains { "[]{},\"\\".contains($0) || $0.isNewline }
            && !["ja", "nei", "true", "false", "null", "yes", "no", "on", "off"].contains(text.lowercased())
        return isPlain || isProse(text) ? text : quoted(text)
    }

    /// With commas, outside a list.
    private static func isProse(_ text: String) -> Bool {
        guard text.first?.isLetter == true, text.contains(",") else { return false }
        return !text.contains(": ") && !text.contains(" #") && text.last != ":"
            && !text.contains { "[]{}\"\\".contains($0) || $0.isNewline }
    }

    static func list(_ texts: [String]) -> String {
        "[" + texts.map { $0.contains(",") ? quoted($0) : scalar($0) }.joined(separator: ", ") + "]"
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in text {
            if character == "\"" || character == "\\" { quoted.append("\\") }
            quoted.append(character.isNewline ? " " : character)
        }
        return quoted + "\""
    }
}
