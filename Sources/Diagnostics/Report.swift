/// Diagnostics as text for people: place, message, excerpt, notes, help.
public enum Report {
    /// How many of one kind are shown for one file: a file full of the same slip is mended in one go, not read through.
    public static let mostOfOneKind = 100

    /// All of them, in order of place, with a blank line between.
    public static func full(_ diagnostics: [Diagnostic]) -> String {
        let (shown, left) = limited(diagnostics)
        let hidden = Set(diagnostics.filter(\.code.isAboutWhatMustNotBeShown).compactMap { $0.span?.lineName })
        return (shown.map { full($0, hiding: hidden) } + left).joined(separator: "\n")
    }

    /// One line each, as editors read them: `path:line:column: feil[code]: message`.
    public static func concise(_ diagnostics: [Diagnostic]) -> String {
        let (shown, left) = limited(diagnostics)
        return (shown.map { headline($0) + "\n" } + left).joined()
    }

    /// The first hundred of each kind in each file, and a line for what was left out.
    private static func limited(_ diagnostics: [Diagnostic]) -> (shown: [Diagnostic], left: [String]) {
        struct Kind: Hashable {
            let path: String
            let code: Code
        }
        var counts: [Kind: Int] = [:]
        var kinds: [Kind] = []
        let shown = diagnostics.sortedByPlace().filter { diagnostic in
            let kind = Kind(path: diagnostic.span?.file.path ?? "", code: diagnostic.code)
            if counts[kind] == nil { kinds.append(kind) }
            counts[kind, default: 0] += 1
            return counts[kind, default: 0] <= mostOfOneKind
        }
        let left = kinds.compactMap { kind -> String? in
            let more = counts[kind, default: 0] - mostOfOneKind
            return more > 0 ? "\(kind.path): og \(more) til av slaget [\(kind.code.rawValue)]\n" : nil
        }
        return (shown, left)
    }

    /// «2 feil og 1 advarsel»; `nil` when there is neither.
    public static func count(_ diagnostics: [Diagnostic]) -> String? {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count { $0.severity == .warning }
        let parts = [
            errors > 0 ? "\(errors) feil" : nil,
            warnings > 0 ? "\(warnings) \(warnings == 1 ? "advarsel" : "advarsler")" : nil,
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " og ")
    }

    /// A line with a person in it is not shown for another mistake either.
    private static func full(_ diagnostic: Diagnostic, hiding hidden: Set<String>) -> String {
        var text = headline(diagnostic) + "\n"
        if let span = diagnostic.span, !hidden.contains(span.lineName) { text += excerpt(span) }
        for note in diagnostic.notes {
            let place = note.span.map { "\($0.file.path):\($0.line):\($0.column): " } ?? ""
            text += "   = merk: \((place + note.message).harmless)\n"
        }
        if let help = diagnostic.help { text += "   = hjelp: \(help.harmless)\n" }
        return text
    }

    private static func headline(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.span.map { "\($0.file.path):\($0.line):\($0.column): " } ?? ""
        return "\(place)\(diagnostic.severity.word)[\(diagnostic.code.rawValue)]: \(diagnostic.message)".harmless
    }

    /// The line with the place marked below it. A very long line is cut around the place.
    private static func excerpt(_ span: Span) -> String {
        let line = span.line
        let whole = span.file.range(ofLine: line)
        guard !span.file.bytes.isEmpty else { return "" }
        let (from, to) = (span.range.clamped(to: whole).lowerBound, span.range.clamped(to: whole).upperBound)
        let before = characters(span.file, max(whole.lowerBound, from - widest)..<from)
        let marked = characters(span.file, from..<min(to, from + widest))
        let after = characters(span.file, to..<min(whole.upperBound, to + widest))
        let start = before.suffix(60)
        let shown = marked.prefix(80)
        let end = shown.count < marked.count ? [] : after.prefix(40)
        let dots = (left: start.count < before.count ? "…" : "", right: end.count < after.count ? "…" : "")
        let number = String(line)
        let gutter = String(repeating: " ", count: number.count)
        let pad = String(repeating: " ", count: dots.left.count + start.count)
        let carets = String(repeating: "^", count: max(1, shown.count))
        return """
            \(gutter) |
            \(number) | \(dots.left)\(String(start))\(String(shown))\(String(end))\(dots.right)
            \(gutter) | \(pad)\(carets)

            """
    }

    /// Bytes of a line that are looked at on either side of a place: more than can be shown, whatever the script.
    private static let widest = 800

    private static func characters(_ file: SourceFile, _ range: Range<Int>) -> [Character] {
        Array(file.text(in: range).harmless)
    }
}

extension Span {
    fileprivate var lineName: String { "\(file.path):\(line)" }
}

extension String {
    /// On one line, and with nothing a terminal obeys: names and texts from files may hold control characters.
    fileprivate var harmless: String {
        String(
            map { character in
                switch character {
                case "\t", "\n", "\r", "\r\n": " "
                case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": "\u{FFFD}"
                default: character
                }
            })
    }
}

extension Severity {
    /// The word in messages.
    public var word: String {
        switch self {
        case .error: "feil"
        case .warning: "advarsel"
        case .hint: "tips"
        }
    }
}
