import Diagnostics
import HelseIArbeid
import Markdown

/// Turns the line that opens a container into what it means, or says what is wrong with it.
struct BlockParser {
    let directive: Directive
    private(set) var found: [Diagnostic] = []

    static func parse(_ directive: Directive) -> Checked<Block> {
        var parser = BlockParser(directive: directive)
        let block = parser.block()
        return Checked(block, parser.found)
    }

    private init(directive: Directive) { self.directive = directive }

    /// The words authors write, in the order help lists them.
    static let names = [
        "for", "tid", "steg", "si", "lysark", "notat", "boks", "skrivelinjer", "felt", "ja-nei", "skala", "avkryss",
        "signatur", "bransje", "form", "puljer", "eksempel", "fra-bransjen", "fra-prosessen", "hvert", "felles", "figur",
    ]

    private mutating func block() -> Block? {
        switch directive.name.value {
        case "for": return list(of: DocumentKind.self).map(Block.documents)
        case "tid": return timed()
        case "steg": return step()
        case "si": return bare(.say)
        case "lysark": return caption().map(Block.slide)
        case "notat": return bare(.note)
        case "boks": return .box(title: directive.arguments.value.isEmpty ? nil : Caption(directive.arguments))
        case "skrivelinjer": return lines()
        case "felt": return caption().map(Block.field)
        case "ja-nei": return caption().map(Block.yesNo)
        case "skala": return scale()
        case "avkryss": return bare(.tickBoxes)
        case "signatur": return caption().map(Block.signature)
        case "bransje": return words().isEmpty ? expected("én eller flere bransjer") : .industries(words())
        case "form": return list(of: Meeting.Format.self).map(Block.formats)
        case "puljer": return one(of: CohortCount.self).map { .cohorts(several: $0.value == .several) }
        case "eksempel": return one(of: ExampleSlot.self).map(Block.example)
        case "fra-bransjen": return one(of: IndustryList.self).map { .industryList($0.value) }
        case "fra-prosessen": return one(of: ProcessPart.self).map { .process($0.value) }
        case "hvert": return each()
        case "felles": return shared()
        case "figur": return one(of: FigureName.self).map { _ in .figure }
        default:
            found.append(.unknownDirective(directive.name, among: Self.names))
            return nil
        }
    }

    private enum CohortCount: String, CaseIterable, Sendable {
        case one = "en"
        case several = "flere"
    }

    private enum FigureName: String, CaseIterable, Sendable {
        case sixMeetings = "seks-moter"
    }

    // MARK: - Arguments

    /// The words of the arguments, each with its place.
    private func words() -> [Located<String>] {
        let (text, span) = (directive.arguments.value, directive.arguments.span)
        return text.split(separator: " ").map { word in
            let start = span.range.lowerBound + text.utf8.distance(from: text.startIndex, to: word.startIndex)
            return Located(String(word), at: Span(span.file, start..<start + word.utf8.count))
        }
    }

    /// The arguments from the word with this number on.
    private func rest(from index: Int) -> Located<String>? {
        let words = words()
        guard index < words.count else { return nil }
        let span = directive.arguments.span
        let whole = Span(span.file, words[index].span.range.lowerBound..<span.range.upperBound)
        return Located(whole.text, at: whole)
    }

    private mutating func expected(_ what: String) -> Block? {
        found.append(.directiveArguments(directive, what))
        return nil
    }

    private mutating func bare(_ block: Block) -> Block? {
        directive.arguments.value.isEmpty ? block : expected("ingenting")
    }

    private mutating func caption() -> Caption? {
        if directive.arguments.value.isEmpty { _ = expected("en tekst") }
        return directive.arguments.value.isEmpty ? nil : Caption(directive.arguments)
    }

    private mutating func one<Word>(of _: Word.Type) -> Located<Word>?
    where Word: CaseIterable & RawRepresentable & Sendable, Word.RawValue == String {
        let words = words()
        guard words.count == 1, let word = words.first else {
            _ = expected("ett av ordene " + Word.allCases.map(\.rawValue).joined(separator: ", "))
            return nil
        }
        return known(word)
    }

    private mutating func list<Word>(of _: Word.Type) -> [Word]?
    where Word: CaseIterable & RawRepresentable & Sendable, Word.RawValue == String {
        let words = words()
        if words.isEmpty { _ = expected("ett eller flere av ordene " + Word.allCases.map(\.rawValue).joined(separator: ", ")) }
        let known: [Located<Word>] = words.compactMap { self.known($0) }
        return words.isEmpty || known.count < words.count ? nil : known.map(\.value)
    }

    private mutating func known<Word>(_ word: Located<String>) -> Located<Word>?
    where Word: CaseIterable & RawRepresentable & Sendable, Word.RawValue == String {
        if let value = Word(rawValue: word.value) { return Located(value, at: word.span) }
        found.append(.notAmong(word.value, Word.allCases.map(\.rawValue), at: word.span))
        return nil
    }

    // MARK: - The ones with several arguments

    private mutating func timed() -> Block? {
        let words = words()
        guard words.count >= 3, let minutes = Int(words[0].value), (1...600).contains(minutes),
            let kind = Schedule.Kind(rawValue: words[1].value)
        else { return expected("minutter, slag (ramme, forelesning eller prosess) og tittel, som «tid 20 prosess IGP»") }
        let prefix = "gir="
        guard words[2].value.hasPrefix(prefix) else {
            return rest(from: 2).map { .timed(minutes: minutes, kind: kind, gives: 0, title: Caption($0)) }
        }
        guard let gives = Int(words[2].value.dropFirst(prefix.count)), (0...minutes).contains(gives),
            let title = rest(from: 3)
        else { return expected("«gir=» med færre minutter enn blokka har, og så en tittel") }
        return .timed(minutes: minutes, kind: kind, gives: gives, title: Caption(title))
    }

    private mutating func step() -> Block? {
        guard let minutes = words().first.flatMap({ Int($0.value) }), (1...600).contains(minutes),
            let title = rest(from: 1)
        else { return expected("minutter og tittel, som «steg 3 Alene og i stillhet»") }
        return .step(minutes: minutes, title: Caption(title))
    }

    private mutating func lines() -> Block? {
        guard let count = Int(directive.arguments.value), (1...40).contains(count) else {
            return expected("et tall fra 1 til 40")
        }
        return .lines(count)
    }

    private mutating func scale() -> Block? {
        let words = words()
        guard let slash = words.firstIndex(where: { $0.value == "/" }), slash > 0, let to = rest(from: slash + 1) else {
            return expected("to ledetekster med « / » mellom, som «I liten grad / I stor grad»")
        }
        let span = Span(to.span.file, words[0].span.range.lowerBound..<words[slash].span.range.lowerBound - 1)
        return .scale(from: Caption(Located(span.text.trimmed, at: span)), to: Caption(to))
    }

    private mutating func each() -> Block? {
        let words = words()
        guard words.count == 2, let blanks = Int(words[1].value), (1...20).contains(blanks) else {
            let kinds = ItemKind.allCases.map(\.rawValue).joined(separator: ", ")
            return expected("ett av ordene \(kinds), og hvor mange tomme det skal være så lenge ingen er kjent, som «hvert tiltak 3»")
        }
        return (known(words[0]) as Located<ItemKind>?).map { .each($0.value, blanks: blanks) }
    }

    private mutating func shared() -> Block? {
        let words = words()
        guard words.count == 1, words[0].value.isSlug else {
            return expected("navnet på en fil i Content/felles, uten «.md» og uten mapper")
        }
        return .shared(words[0])
    }
}

extension Diagnostic {
    fileprivate static func unknownDirective(_ name: Located<String>, among names: [String]) -> Diagnostic {
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
