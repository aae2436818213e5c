import Diagnostics
import HelseIArbeid
import Markdown

/// What the text of a paper is compiled to.
struct CompiledPaper: Sendable {
    var pieces: [PaperPiece] = []
    var texts: [PaperText] = []
    var unfilled: [Span] = []
    /// Notes, with `^` first, and figures by name.
    var placeholders: [Located<String>] = []
    /// Those that place parts.
    var directives: [Directive] = []
}

extension PaperText {
    /// Compiles a whole file, which has no front matter of its own.
    static func compile(_ file: SourceFile, _ pictures: Pictures) -> Checked<CompiledPaper> {
        var found: [Diagnostic] = []
        guard let split = FrontMatter.split(file).unwrap(into: &found) else { return Checked(nil, found) }
        if let yaml = split.yaml { found.append(.fieldsInText(Span(file, yaml))) }
        return Checked(compile(file, split.body, pictures).unwrap(into: &found), found)
    }

    static func compile(_ file: SourceFile, _ range: Range<Int>, _ pictures: Pictures) -> Checked<CompiledPaper> {
        var compiler = PaperCompiler(file: file, range: range, images: pictures.addresses(fromDepth: Places.depthOfPapers))
        compiler.run()
        return Checked(compiler.paper, compiler.found.map { $0.moved(to: file) })
    }
}

/// Compiles the text of a paper: Markdown, notes, and lines that place what the data file has.
private struct PaperCompiler {
    /// As it was written.
    let file: SourceFile
    /// With the marks of a template made harmless.
    let masked: SourceFile
    let range: Range<Int>
    let images: [String: String]
    var paper = CompiledPaper()
    var found: [Diagnostic] = []

    init(file: SourceFile, range: Range<Int>, images: [String: String]) {
        let marks = UnfilledScan.marks(in: file, range)
        self.file = file
        self.range = range
        self.images = images
        masked = UnfilledScan.masked(file, marks)
        paper.unfilled = marks.map { Span(file, $0) }
    }

    mutating func run() {
        let scanned = ContainerScanner.scan(file: masked, range: range)
        found += scanned.diagnostics
        var isOpen = false
        for event in scanned.value ?? [] {
            switch event {
            case .text(let range):
                if isOpen { found.append(.contentInLeaf(at: Span(file, line: file.line(at: range.lowerBound)))) }
                text(range)
            case .open(let directive):
                isOpen = directive.name.value == ProjectPartParser.name
                show(directive)
            case .close: isOpen = false
            }
        }
    }

    private mutating func text(_ range: Range<Int>) {
        found += definitions(in: range)
        let options = Fragment.Options(images: images, notes: true)
        guard let fragment = Fragment.compile(file: masked, range: range, options: options).unwrap(into: &found) else { return }
        found += fragment.headings.filter { $0.text.contains("[^") }.map { .noteInHeading($0.span) }
        paper.placeholders += fragment.placeholders.map { Located($0.value, at: Span(file, $0.span.range)) }
        paper.pieces.append(.text(fragment))
        paper.texts += Outline.read(masked, range).blocks.map { block in
            PaperText(kind: kind(of: block), read: ReadText(block.text, file), hasSource: hasSource(block.span))
        }
    }

    private func kind(of block: Outline.Block) -> PaperText.Kind {
        switch block.kind {
        case .heading: .heading
        case .item: .item
        case .paragraph, .other: .paragraph
        }
    }

    private func hasSource(_ span: Span) -> Bool { ["[^", "{{tall."].contains { span.text.contains($0) } }

    /// Lines that elsewhere would say what a note is; here they would vanish.
    private func definitions(in range: Range<Int>) -> [Diagnostic] {
        (file.line(at: range.lowerBound)...file.line(at: max(range.lowerBound, range.upperBound - 1))).compactMap { line in
            let text = file.text(ofLine: line).trimmed
            guard text.hasPrefix("[^"), let close = text.firstIndex(of: "]"), text[close...].hasPrefix("]:") else { return nil }
            return .noteDefinition(Span(file, line: line))
        }
    }

    private mutating func show(_ directive: Directive) {
        paper.directives.append(directive)
        var parser = ProjectPartParser(directive: directive)
        if let part = parser.part() { paper.pieces.append(.part(part)) }
        found += parser.found
    }
}

/// Turns «::: vis …» into the part it places.
private struct ProjectPartParser: DirectiveParser {
    static let name = "vis"
    let directive: Directive
    var found: [Diagnostic] = []

    mutating func part() -> ProjectPart? {
        guard directive.name.value == Self.name else {
            found.append(.unknownDirective(directive.name, among: [Self.name]))
            return nil
        }
        let words = words()
        if words.count == 2, words[0].value == "tabell" { return .table(words[1].value) }
        let names = ProjectPart.named.map(\.name)
        guard words.count == 1 else {
            return expected("det som skal vises: \(names.joined(separator: ", ")), eller «tabell» og en id")
        }
        if let part = ProjectPart.named.first(where: { $0.name == words[0].value })?.part { return part }
        found.append(.notAmong(words[0].value, names + ["tabell"], at: words[0].span))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func fieldsInText(_ span: Span) -> Diagnostic {
        .error(
            .frontMatter, "feltene til et prosjekt står i prosjekt.yaml", at: span,
            help: "flytt dem dit; skal det være en strek, skriv «***»")
    }

    fileprivate static func noteInHeading(_ span: Span) -> Diagnostic {
        .error(
            .noteMark, "en overskrift kan ikke ha fotnote", at: span, help: "flytt noten til første setning under overskriften")
    }

    fileprivate static func noteDefinition(_ span: Span) -> Diagnostic {
        .error(
            .noteMark, "teksten til en fotnote skrives ikke her", at: span,
            help: "før den inn under «kilder» i prosjekt.yaml, med samme id")
    }
}
