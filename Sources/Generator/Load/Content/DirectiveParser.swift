import Diagnostics
import Markdown

/// What turns the line that opens a container into what it means. The two sets of containers, that of the packs and that of the
/// forms, read their arguments in the same way.
protocol DirectiveParser {
    var directive: Directive { get }
    var found: [Diagnostic] { get set }
}

extension DirectiveParser {
    /// The words of the arguments, each with its place.
    func words() -> [Located<String>] {
        let (text, span) = (directive.arguments.value, directive.arguments.span)
        return text.split(separator: " ").map { word in
            let start = span.range.lowerBound + text.utf8.distance(from: text.startIndex, to: word.startIndex)
            return Located(String(word), at: Span(span.file, start..<start + word.utf8.count))
        }
    }

    /// The arguments from the word with this number on.
    func rest(from index: Int) -> Located<String>? {
        let words = words()
        guard index < words.count else { return nil }
        let span = directive.arguments.span
        let whole = Span(span.file, words[index].span.range.lowerBound..<span.range.upperBound)
        return Located(whole.text, at: whole)
    }

    mutating func expected<Value>(_ what: String) -> Value? {
        found.append(.directiveArguments(directive, what))
        return nil
    }

    mutating func bare<Value>(_ value: Value) -> Value? {
        directive.arguments.value.isEmpty ? value : expected("ingenting")
    }

    mutating func caption() -> Caption? {
        directive.arguments.value.isEmpty ? expected("en tekst") : Caption(directive.arguments)
    }

    /// What stands before and after « / », from the word with this number on.
    func halves(from first: Int) -> (Located<String>, Located<String>)? {
        let words = words()
        guard let slash = words.firstIndex(where: { $0.value == "/" }), slash > first, let after = rest(from: slash + 1) else {
            return nil
        }
        let span = Span(after.span.file, words[first].span.range.lowerBound..<words[slash - 1].span.range.upperBound)
        return (Located(span.text, at: span), after)
    }

    mutating func one<Word>(of _: Word.Type) -> Located<Word>?
    where Word: CaseIterable & RawRepresentable & Sendable, Word.RawValue == String {
        let words = words()
        guard words.count == 1, let word = words.first else {
            return expected("ett av ordene " + Word.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return known(word)
    }

    mutating func list<Word>(of _: Word.Type) -> [Word]?
    where Word: CaseIterable & RawRepresentable & Sendable, Word.RawValue == String {
        let words = words()
        guard !words.isEmpty else {
            return expected("ett eller flere av ordene " + Word.allCases.map(\.rawValue).joined(separator: ", "))
        }
        let known: [Located<Word>] = words.compactMap { self.known($0) }
        return known.count < words.count ? nil : known.map(\.value)
    }

    mutating func known<Word>(_ word: Located<String>) -> Located<Word>?
    where Word: CaseIterable & RawRepresentable & Sendable, Word.RawValue == String {
        if let value = Word(rawValue: word.value) { return Located(value, at: word.span) }
        found.append(.notAmong(word.value, Word.allCases.map(\.rawValue), at: word.span))
        return nil
    }
}

extension Diagnostic {
    static func misplaced(_ directive: Directive, _ reason: String) -> Diagnostic {
        .error(
            .misplacedDirective, "«::: \(directive.name.value)» kan ikke stå her: \(reason)", at: directive.span,
            help: "flytt blokka")
    }

    static func contentInLeaf(at span: Span) -> Diagnostic {
        .error(
            .directiveArguments, "denne blokka har ikke noe innhold", at: span,
            help: "lukk den på samme linje, som «::: skrivelinjer 4 :::»")
    }

    static func unknownDirective(_ name: Located<String>, among names: [String]) -> Diagnostic {
        .error(
            .unknownDirective, "«::: \(name.value.shortened)» finnes ikke", at: name.span,
            help: Suggestion.help(for: name.value, among: names))
    }

    fileprivate static func directiveArguments(_ directive: Directive, _ expected: String) -> Diagnostic {
        .error(
            .directiveArguments, "etter «::: \(directive.name.value)» skal det stå \(expected)",
            at: directive.arguments.value.isEmpty ? directive.span : directive.arguments.span)
    }
}
