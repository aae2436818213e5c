import Diagnostics
import HelseIArbeid
import Markdown

/// Loads `Content/prosjekt` and `Content/horing`.
struct PaperLoader {
    static let projects = "prosjekt"
    static let consultations = "horing"
    static let data = "prosjekt.yaml"
    static let text = "tekst.md"

    private let workspace: Workspace
    private let pictures: Pictures
    private var found: [Diagnostic] = []

    static func load(_ workspace: Workspace, _ pictures: Pictures) -> Checked<Papers> {
        var loader = PaperLoader(workspace: workspace, pictures: pictures)
        let papers = loader.papers()
        return Checked(papers, loader.found)
    }

    private init(workspace: Workspace, pictures: Pictures) {
        self.workspace = workspace
        self.pictures = pictures
    }

    /// Whether a file of this path below `Content` is one that is read.
    static func isKnown(_ parts: [String]) -> Bool {
        switch (parts.first, parts.count) {
        case (projects, 3): parts[2] == data || parts[2].hasSuffix(".md")
        case (consultations, 2): parts[1].hasSuffix(".md")
        default: false
        }
    }

    private mutating func papers() -> Papers {
        let files = workspace.content(in: Self.projects)
        let ids = Set(files.filter { $0.path.contains("/") }.map { String($0.path.prefix { $0 != "/" }) })
        let projects = ids.sorted().compactMap { id in project(id, files.filter { $0.path.hasPrefix(id + "/") }) }
        let replies = workspace.content(in: Self.consultations).filter { $0.path.hasSuffix(".md") && !$0.path.contains("/") }
        let consultations = replies.compactMap { path, file -> ConsultationDocument? in
            let slug = String(path.dropLast(3))
            if !slug.isSlug { found.append(.badSlug(slug, file)) }
            return ConsultationLoader.load(slug, file, pictures).unwrap(into: &found)
        }
        return Papers(projects: projects, consultations: consultations)
    }

    // MARK: - One project

    private mutating func project(_ id: String, _ files: [(path: Substring, file: SourceFile)]) -> ProjectDocument? {
        guard let first = files.first?.file else { return nil }
        if !id.isSlug { found.append(.badSlug(id, first)) }
        func named(_ name: String) -> SourceFile? { files.first { $0.path == "\(id)/\(name)" }?.file }
        let attachments = files.compactMap { attachment($0.path.dropFirst(id.count + 1), $0.file) }
        guard let data = named(Self.data) else {
            found.append(.noData(id, at: first))
            return nil
        }
        guard let root = YAMLParser.parse(data, 0..<data.bytes.count).unwrap(into: &found) else { return nil }
        let values = PaperValues(root)
        found += values.found
        let file = ProjectFile.record.read(values.cleaned, &found)
        guard let written = named(Self.text) else {
            found.append(.noText(id, at: data))
            return nil
        }
        let text = PaperText.compile(written, pictures).unwrap(into: &found)
        guard let file, let text else { return nil }
        let paper = ProjectPaper(
            id: id, head: file.head, versions: file.versions, deliveries: file.deliveries, plan: file.plan, outcome: file.outcome,
            stakeholders: file.stakeholders, groups: file.groups, evidence: file.evidence, texts: values.texts + text.texts,
            unfilled: values.unfilled + text.unfilled)
        found += PastedText.check(written, 0..<written.bytes.count) + WholeAddresses.check(written, 0..<written.bytes.count)
        found += PaperReferences.check(text, paper)
        return ProjectDocument(paper: paper, body: text.pieces, attachments: attachments)
    }

    private mutating func attachment(_ name: Substring, _ file: SourceFile) -> PaperAttachment? {
        guard name.hasSuffix(".md"), name != Self.text, !name.contains("/") else { return nil }
        let slug = String(name.dropLast(3))
        if !slug.isSlug { found.append(.badSlug(slug, file)) }
        guard let split = FrontMatter.split(file).unwrap(into: &found) else { return nil }
        guard let yaml = split.yaml else {
            found.append(.noHead(file))
            return nil
        }
        let head = YAMLParser.parse(file, yaml).unwrap(into: &found).flatMap { AttachmentFile.record.read($0, &found) }
        let text = PaperText.compile(file, split.body, pictures).unwrap(into: &found)
        guard let head, let text else { return nil }
        found += text.placeholders.map { .placeholderInAttachment($0) } + text.directives.map { .partInAttachment($0) }
        found += PastedText.check(file, split.body) + WholeAddresses.check(file, split.body)
        // What is to be filled in belongs in a template; anywhere else it was forgotten.
        if head.kind == .document { found += text.unfilled.map { .unfilled($0) } }
        return PaperAttachment(slug: slug, head: head, body: text.pieces)
    }
}

extension Diagnostic {
    fileprivate static func noData(_ id: String, at file: SourceFile) -> Diagnostic {
        .error(
            .missingField, "mappa «\(id.shortened)» mangler prosjekt.yaml", at: Span(file, 0..<0),
            help: "lag den med tittel, språk, status og periode; se `hia schema prosjekt`")
    }

    fileprivate static func noText(_ id: String, at file: SourceFile) -> Diagnostic {
        .error(
            .missingField, "prosjektet «\(id)» har ingen tekst", at: Span(file, 0..<0),
            help: "lag tekst.md i samme mappe, med «## Forord», «## Sammendrag» og de andre overskriftene")
    }

    fileprivate static func noHead(_ file: SourceFile) -> Diagnostic {
        .error(
            .frontMatter, "feltene øverst mangler", at: Span(file, line: 1),
            help: "begynn fila med «---», «tittel: …», «språk: nb», «slag: dokument», «sist-endret: …» og «---»")
    }

    fileprivate static func placeholderInAttachment(_ name: Located<String>) -> Diagnostic {
        .error(
            .unknownPlaceholder, "«\(name.span.text)» kan bare stå i tekst.md", at: name.span,
            help: "skriv tallet eller kilden ut her")
    }

    fileprivate static func partInAttachment(_ directive: Directive) -> Diagnostic {
        .error(
            .misplacedDirective, "«::: vis» kan bare stå i tekst.md", at: directive.span,
            help: "vis til prosjektforslaget i stedet, som [prosjektforslaget](index.html)")
    }

    fileprivate static func unfilled(_ span: Span) -> Diagnostic {
        .warning(
            .paperUnfilled, "«\(span.text)» er ikke fylt ut", at: span,
            help: "skriv det som skal stå der; skal andre fylle det ut, sett «slag: mal» øverst")
    }
}
