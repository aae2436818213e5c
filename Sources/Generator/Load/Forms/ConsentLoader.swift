import Diagnostics
import HelseIArbeid
import Markdown

/// Loads `Content/samtykke`: forms in versions and languages, the rules they are held against, and what people must decide.
struct ConsentLoader {
    static let folder = "samtykke"
    static let rules = "regler"
    static let frozen = "fryst"
    static let profile = "skjema.yaml"
    static let points = "avklaringer.yaml"

    private let files: [(path: Substring, file: SourceFile)]
    private var found: [Diagnostic] = []
    private var documents: [String: ConsentDocument] = [:]

    static func load(_ workspace: Workspace) -> Checked<Consents> {
        var loader = ConsentLoader(files: workspace.content(in: folder))
        let consents = loader.consents()
        return Checked(consents, loader.found)
    }

    private init(files: [(path: Substring, file: SourceFile)]) { self.files = files }

    private mutating func consents() -> Consents {
        let names = Set(files.filter { $0.path.contains("/") }.map { String($0.path.prefix { $0 != "/" }) })
        let forms = names.subtracting([Self.rules]).sorted().compactMap { form($0) }
        let points = file(Self.points).flatMap { OpenPointsFile.record.read($0).unwrap(into: &found) } ?? []
        let packs = RulePackFile.load(files.filter { $0.path.hasPrefix(Self.rules + "/") && $0.path.hasSuffix(".yaml") }).unwrap(into: &found) ?? []
        return Consents(forms: forms, packs: packs, points: points, documents: documents)
    }

    private func file(_ path: String) -> SourceFile? { files.first { $0.path == path }?.file }

    /// What is read, for the author of a file that is not.
    static let known = "her leses skjema.yaml, tekster som 1-nb.md, 1-speil.yaml, fryst/1-nb.txt, regler/….yaml og avklaringer.yaml"

    /// Whether a file of this path below the folder is one that is read.
    static func isKnown(_ path: ArraySlice<String>) -> Bool {
        let parts = Array(path)
        switch parts.count {
        case 1: return parts[0] == points
        case 2 where parts[0] == rules: return parts[1].hasSuffix(".yaml")
        case 2: return parts[1] == profile || parts[1].hasSuffix("-speil.yaml") || parts[1].hasSuffix(".md")
        case 3: return parts[1] == frozen && parts[2].hasSuffix(".txt")
        default: return false
        }
    }

    // MARK: - One form

    private mutating func form(_ id: String) -> ConsentForm? {
        let own = files.filter { $0.path.hasPrefix(id + "/") }
        guard let first = own.first?.file else { return nil }
        if !id.isSlug { found.append(.badSlug(id, first)) }
        guard let description = file("\(id)/\(Self.profile)") else {
            found.append(.noProfile(id, at: first))
            return nil
        }
        let profile = ConsentProfileFile.record.read(description).unwrap(into: &found)
        let written = own.filter { $0.path.hasSuffix(".md") && $0.path.count { $0 == "/" } == 1 }
        let texts = written.compactMap { text(id, $0.path, $0.file) }
        found += Self.twice(texts)
        guard let profile else { return nil }
        if written.isEmpty { found.append(.noTexts(id, at: description)) }
        let versions = Dictionary(grouping: texts) { $0.head.number.value }.compactMap { number, texts in
            ConsentVersion(number: number, texts: Self.oneOfEach(texts), mirror: mirror(id, number))
        }
        return ConsentForm(id: id, profile: profile, versions: versions)
    }

    private mutating func mirror(_ id: String, _ number: Int) -> MirrorRecord? {
        file("\(id)/\(number)-speil.yaml").flatMap { MirrorFile.record.read($0).unwrap(into: &found) }
    }

    private mutating func text(_ form: String, _ path: Substring, _ file: SourceFile) -> ConsentText? {
        guard let split = FrontMatter.split(file).unwrap(into: &found) else { return nil }
        guard let yaml = split.yaml else {
            found.append(.noHead(file))
            return nil
        }
        let head = YAMLParser.parse(file, yaml).unwrap(into: &found).flatMap { ConsentFile.record.read($0, &found) }
        let compiled = FormCompiler.compile(file, split.body).unwrap(into: &found)
        guard let head, let compiled else { return nil }
        let name = "\(head.head.number.value)-\(head.head.language.tag)"
        if !path.hasSuffix("/\(name).md") { found.append(.wrongName(name, at: head.head.number.span)) }
        let copy = self.file("\(form)/\(Self.frozen)/\(name).txt")
        // Somebody has made what was approved look as if it never was.
        if head.fingerprint == nil, let copy { found.append(.frozenDraft(head.head, copy)) }
        let frozen = head.fingerprint.map { ConsentText.Frozen(fingerprint: $0, copy: copy) }
        let text = ConsentText(head: head.head, parts: compiled.parts, file: file, body: split.body, raw: compiled.raw,
            frozen: frozen)
        documents[file.path] = ConsentDocument(text: text, events: compiled.events)
        return text
    }

    /// The same version twice in one language.
    private static func twice(_ texts: [ConsentText]) -> [Diagnostic] {
        var first: [String: Span] = [:]
        return texts.compactMap { text in
            let key = "\(text.head.number.value)-\(text.language.tag)"
            defer { first[key] = first[key] ?? text.head.number.span }
            return first[key].map { .versionTwice(text, at: text.head.number.span, first: $0) }
        }
    }

    private static func oneOfEach(_ texts: [ConsentText]) -> [ConsentText] {
        Dictionary(grouping: texts, by: \.language).compactMap { $0.value.first }
    }
}

extension Diagnostic {
    fileprivate static func noProfile(_ id: String, at file: SourceFile) -> Diagnostic {
        .error(
            .missingField, "mappa «\(id.shortened)» mangler skjema.yaml", at: Span(file, 0..<0),
            help: "lag den med navn, slag, leser og språk; se `hia schema skjema`")
    }

    fileprivate static func noTexts(_ id: String, at file: SourceFile) -> Diagnostic {
        .error(
            .missingField, "skjemaet «\(id)» har ingen tekst", at: Span(file, 0..<0), help: "lag 1-nb.md og 1-nn.md i mappa")
    }

    fileprivate static func noHead(_ file: SourceFile) -> Diagnostic {
        .error(
            .frontMatter, "feltene øverst mangler", at: Span(file, line: 1),
            help: "begynn fila med «---», «tittel: …», «språk: nb», «versjon: 1», «status: utkast», «funksjon: …» og «---»")
    }

    fileprivate static func frozenDraft(_ head: ConsentHead, _ copy: SourceFile) -> Diagnostic {
        .error(
            .consentFrozen, "versjon \(head.number.value) er frosset, men er ikke ført som godkjent", at: head.stateSpan,
            notes: [.init("den frosne teksten", at: Span(copy, 0..<0))],
            help: "sett tilbake det som sto om godkjenningen, eller lag en ny versjon")
    }

    fileprivate static func wrongName(_ name: String, at span: Span) -> Diagnostic {
        .error(
            .consentState, "fila heter noe annet enn versjonen og språket i den", at: span,
            help: "gi den navnet \(name).md, eller rett versjon og språk")
    }

    fileprivate static func versionTwice(_ text: ConsentText, at span: Span, first: Span) -> Diagnostic {
        .error(
            .duplicateID, "versjon \(text.head.number.value) på \(text.language.nameInMessages) finnes to ganger", at: span,
            notes: [.init("den første", at: first)], help: "gi den ene et nytt nummer, eller ta den bort")
    }
}
