import Diagnostics
import HelseIArbeid
import Templating

/// The fixed phrases of the pages in one language: `Templates/tekster/<språk>.yaml`, one line for each ``Phrase``.
struct Phrases: TemplateView {
    let language: Language
    private let texts: [Phrase: String]

    static let fields = FieldTable<Self>(
        Phrase.allCases.map { phrase in .text(phrase.rawValue) { $0[phrase] } })

    /// For what is not made by a template: a figure.
    subscript(phrase: Phrase) -> String { texts[phrase] ?? "" }

    /// Every language that has a file; bokmål is required, and every file has every phrase.
    static func load(_ workspace: Workspace) -> Checked<[Language: Phrases]> {
        var found: [Diagnostic] = []
        var phrases: [Language: Phrases] = [:]
        for (path, file) in workspace.templates(in: "tekster") where path.hasSuffix(".yaml") {
            guard let language = Language(rawValue: String(path.dropLast(5))) else {
                found.append(.unknownLanguage(file))
                continue
            }
            guard let node = YAMLParser.parse(file, 0..<file.bytes.count).unwrap(into: &found) else { continue }
            let type = FieldType<[(Phrase, String)]>.byName(Phrase.self, .text)
            guard let pairs = type.read(node, &found) else { continue }
            let texts = Dictionary(pairs) { first, _ in first }
            let missing = Phrase.allCases.filter { texts[$0] == nil }
            if !missing.isEmpty { found.append(.phrasesMissing(missing, file)) }
            phrases[language] = Phrases(language: language, texts: texts)
        }
        if phrases[.bokmål] == nil { found.append(.noPhrases(workspace.templatesFolder)) }
        return Checked(found.hasErrors ? nil : phrases, found)
    }
}

extension [Language: Phrases] {
    /// The phrases in a language, or in the nearest one that has them; `load` has made sure of bokmål.
    func nearest(to language: Language) -> Phrases? {
        language.fallbacks.lazy.compactMap { self[$0] }.first
    }
}

extension Diagnostic {
    fileprivate static func unknownLanguage(_ file: SourceFile) -> Diagnostic {
        .error(
            .strayFile, "navnet på fila er ikke et språk", at: Span(file, 0..<0),
            help: "her kan det stå: " + Language.allCases.map { "\($0.rawValue).yaml" }.joined(separator: ", "))
    }

    fileprivate static func phrasesMissing(_ phrases: [Phrase], _ file: SourceFile) -> Diagnostic {
        let names = phrases.map { "«\($0.rawValue)»" }.listed(in: .bokmål)
        return .error(
            .missingPhrase, "\(phrases.count == 1 ? "teksten" : "tekstene") \(names) mangler",
            at: Span(file, line: file.lineCount),
            help: "legg til \(phrases.count == 1 ? "linja" : "ei linje for hver, som") «\(phrases[0].rawValue): …»")
    }

    fileprivate static func noPhrases(_ folder: String) -> Diagnostic {
        .error(
            .missingPhrase, "«\(folder)/tekster/nb.yaml» mangler", at: nil,
            help: "pek --templates på mappa som fulgte med hia, eller hent fila fra den")
    }
}

extension Phrases {
    /// Nothing: only where a theme without bokmål could not have been loaded.
    static func empty(_ language: Language) -> Phrases { Phrases(language: language, texts: [:]) }
}
