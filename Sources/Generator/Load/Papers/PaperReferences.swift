import Diagnostics
import HelseIArbeid
import Markdown

/// What the text of a project points to is in its data file, and what is there is used: nothing falls out in silence.
enum PaperReferences {
    private static let fact = "tall."

    static func check(_ text: CompiledPaper, _ paper: ProjectPaper) -> [Diagnostic] {
        text.placeholders.compactMap { unknown($0, paper) } + text.directives.compactMap { empty($0, text, paper) }
            + unused(text, paper)
    }

    private static func unknown(_ name: Located<String>, _ paper: ProjectPaper) -> Diagnostic? {
        if name.value.hasPrefix("^") {
            let id = String(name.value.dropFirst())
            return paper.evidence.source(id) == nil ? .unknownSource(Located(id, at: name.span), paper) : nil
        }
        let known = paper.evidence.facts.map { fact + $0.id.value }
        return known.contains(name.value) ? nil : .unknownFact(name, among: known)
    }

    /// A part that is placed has something in it.
    private static func empty(_ directive: Directive, _ text: CompiledPaper, _ paper: ProjectPaper) -> Diagnostic? {
        let words = directive.arguments.value.split(separator: " ").map(String.init)
        if words.count == 2, words[0] == "tabell", paper.evidence.table(words[1]) == nil {
            return .unknownTable(words[1], at: directive.arguments.span, among: paper.evidence.tables.map(\.id.value))
        }
        guard words.count == 1, let part = ProjectPart.named.first(where: { $0.name == words[0] })?.part, !paper.has(part) else {
            return nil
        }
        return .nothingToShow(words[0], at: directive.arguments.span)
    }

    private static func unused(_ text: CompiledPaper, _ paper: ProjectPaper) -> [Diagnostic] {
        let names = Set(text.placeholders.map(\.value))
        let evidence = paper.evidence
        let facts = evidence.facts.filter { !names.contains(fact + $0.id.value) }
        let cited = Set(names.filter { $0.hasPrefix("^") }.map { String($0.dropFirst()) })
            .union((evidence.facts.map(\.origin) + evidence.tables.map(\.origin)).compactMap { $0.source?.value })
        let sources = evidence.sources.filter { !cited.contains($0.id.value) }
        return facts.map { .unusedFact($0) } + sources.map { .unusedSource($0) }
    }
}

extension ProjectPaper {
    /// Whether there is anything in a part.
    func has(_ part: ProjectPart) -> Bool {
        switch part {
        case .products: !outcome.products.isEmpty
        case .benefits: !outcome.benefits.isEmpty
        case .costs: !outcome.costs.isEmpty
        case .stakeholders: !stakeholders.isEmpty
        case .organisation: !groups.isEmpty
        case .phases: !plan.phases.isEmpty
        case .milestones: !plan.milestones.isEmpty
        case .preconditions: !outcome.preconditions.isEmpty
        case .risks: !outcome.risks.isEmpty
        case .governing: !outcome.governing.isEmpty
        case .meetings: true
        case .table(let id): evidence.table(id) != nil
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownFact(_ name: Located<String>, among known: [String]) -> Diagnostic {
        .error(
            .unknownPlaceholder, "«{{\(name.value.shortened)}}» finnes ikke i prosjektet", at: name.span,
            help: Suggestion.help(for: name.value, among: known) ?? "før tallet inn under «tall» i prosjekt.yaml")
    }

    fileprivate static func unknownTable(_ id: String, at span: Span, among known: [String]) -> Diagnostic {
        .error(
            .directiveArguments, "det finnes ingen tabell med id-en «\(id.shortened)»", at: span,
            help: Suggestion.help(for: id, among: known) ?? "før den inn under «tabeller» i prosjekt.yaml")
    }

    fileprivate static func nothingToShow(_ name: String, at span: Span) -> Diagnostic {
        .error(
            .directiveArguments, "prosjekt.yaml har ikke noe under «\(name)»", at: span,
            help: "fyll det ut, eller ta bort linja")
    }

    fileprivate static func unusedFact(_ fact: PaperFact) -> Diagnostic {
        .hint(
            .factSource, "tallet «\(fact.id.value)» står ikke i teksten", at: fact.id.span,
            help: "skriv «{{tall.\(fact.id.value)}}» der det skal stå, eller ta det bort")
    }

    fileprivate static func unusedSource(_ source: PaperSource) -> Diagnostic {
        .hint(
            .noteMark, "kilden «\(source.id.value)» er ikke brukt, og kommer ikke med i lista", at: source.id.span,
            help: "skriv «[^\(source.id.value)]» der den hører hjemme, eller ta den bort")
    }
}
