import Diagnostics
import HelseIArbeid
import Markdown

/// What a form's text is compiled to.
struct CompiledForm: Sendable {
    let parts: [FormPart]
    let events: [FormEvent]
    /// Every word of the text, seen or not; the words of the dialect left out.
    let raw: ReadText
}

/// Compiles the text of a form: once for those who print it, once for the rules, which want every word with its place.
struct FormCompiler {
    private let file: SourceFile
    private var raw: ReadText
    private var events: [FormEvent] = []
    private var parts: [FormPart] = []
    private var found: [Diagnostic] = []
    /// What is open, the part first; `nil` stands for a container nobody knows.
    private var open: [FormElement?] = []
    /// Of the part that is open.
    private var blocks: [FormBlock] = []
    private var partStart = 0
    /// How far into the file the walk has come.
    private var reached = 0
    /// Texts of the choice or field that is open.
    private var inner: [Outline.Block] = []
    private var directive: Directive?

    static func compile(_ file: SourceFile, _ range: Range<Int>) -> Checked<CompiledForm> {
        var compiler = FormCompiler(file: file)
        let scanned = ContainerScanner.scan(file: file, range: range)
        compiler.found += scanned.diagnostics
        for event in scanned.value ?? [] { compiler.take(event) }
        compiler.found += FormIDs.check(compiler.parts)
        return Checked(CompiledForm(parts: compiler.parts, events: compiler.events, raw: compiler.raw), compiler.found)
    }

    private init(file: SourceFile) {
        self.file = file
        raw = .empty(file)
    }

    private mutating func take(_ event: BlockEvent) {
        switch event {
        case .text(let range): text(range)
        case .open(let directive): begin(directive)
        case .close: end()
        }
    }

    // MARK: - Text

    private mutating func text(_ range: Range<Int>) {
        reached = range.upperBound
        raw.append(ReadText(PeeledText(file, range), file))
        let start = range.first { file.bytes[$0] > UInt8(ascii: " ") } ?? range.lowerBound
        let span = Span(file, line: file.line(at: start))
        guard !open.isEmpty else { return found.append(.outsideParts(at: span)) }
        if let element = open.last as? FormElement, element.isLeaf { found.append(.contentInLeaf(at: span)) }
        guard let fragment = Fragment.compile(file: file, range: range, options: .init(allowsTitle: true, images: [:])).unwrap(into: &found) else {
            return
        }
        found += fragment.placeholders.map { .placeholderInForm(at: $0.span) }
        found += fragment.links.map { .linkInForm(at: $0.span) }
        events.append(.fragment(fragment))
        let blocks = Outline.read(file, range).blocks
        found += blocks.filter { $0.kind == .heading && isHigh($0) }.map { .highHeading(at: $0.span) }
        read(blocks)
    }

    /// Whether a heading is as high as that of a part, or higher. One that is underlined is.
    private func isHigh(_ heading: Outline.Block) -> Bool {
        file.text(ofLine: file.line(at: heading.span.range.lowerBound)).drop(while: \.isWhitespace).prefix { $0 == "#" }.count < 3
    }

    private mutating func read(_ texts: [Outline.Block]) {
        switch open.last ?? nil {
        case .choice, .field: inner += texts
        case .tickBoxes, .oneTick:
            for text in texts where text.kind != .item { found.append(.notAList(at: text.span)) }
            let kind: FormBlock.Kind = if case .oneTick = open.last ?? nil { .option } else { .tickBox }
            blocks += texts.filter { $0.kind == .item }.map { FormBlock(kind: kind, text: ReadText($0.text, file), span: $0.span) }
        default:
            blocks += texts.map { FormBlock(kind: FormBlock.Kind($0.kind), text: ReadText($0.text, file), span: $0.span) }
        }
    }

    // MARK: - Containers

    private mutating func begin(_ directive: Directive) {
        reached = directive.span.range.upperBound
        let element = FormElementParser.parse(directive).unwrap(into: &found)
        if let element, let reason = misplaced(element) { found.append(.misplaced(directive, reason)) }
        if case .part = element {
            partStart = directive.span.range.lowerBound
            blocks = []
        }
        open.append(element)
        events.append(.open(element ?? .box))
        inner = []
        self.directive = directive
        for words in element?.captions ?? [directive.arguments] { raw.append(ReadText(words)) }
        if let element { blocks += drawn(element, directive) }
    }

    private mutating func end() {
        guard let element = open.popLast() else { return }
        events.append(.close)
        switch element {
        case .part(let id, let kind, let title):
            let span = Span(file, partStart..<reached)
            parts.append(FormPart(id: id, kind: kind, title: title.map(ReadText.init), blocks: blocks, span: span))
        case .choice(let id):
            blocks.append(FormBlock(kind: .choice(id: id.value), text: joined, span: directive?.span ?? id.span))
        case .field(let kind, let label):
            blocks.append(
                FormBlock(
                    kind: .field(kind), text: ReadText(label), hint: inner.isEmpty ? nil : joined, span: directive?.span ?? label.span))
        default: break
        }
    }

    /// What is read where a leaf stands.
    private func drawn(_ element: FormElement, _ directive: Directive) -> [FormBlock] {
        let span = directive.span
        switch element {
        case .recipient(let key, let role, let line):
            let text = ReadText(Located(role.value, at: Span(file, role.span.range.lowerBound..<line.span.range.upperBound)))
            return [FormBlock(kind: .recipient(key: key.value), text: text, span: span)]
        case .lines(let count): return [FormBlock(kind: .lines(count), text: .empty(file), span: span)]
        case .scale: return [FormBlock(kind: .scale, text: ReadText(directive.arguments), span: span)]
        case .packList: return [FormBlock(kind: .packList, text: .empty(file), span: span)]
        case .part, .choice, .tickBoxes, .oneTick, .field, .box: return []
        }
    }

    private var joined: ReadText {
        var joined = ReadText.empty(file)
        for block in inner { joined.append(ReadText(block.text, file)) }
        return joined
    }

    /// Why the element may not stand here; `nil` if it may.
    private func misplaced(_ element: FormElement) -> String? {
        if case .part = element { return open.isEmpty ? nil : "en del skal stå ytterst, ikke inni en annen blokk" }
        if open.isEmpty { return "alt skal stå inni en «::: del …»" }
        switch open.last ?? nil {
        case .part, .box, nil: return nil
        default: return "den kan ikke stå inni en annen blokk enn «del» og «boks»"
        }
    }
}

extension FormBlock.Kind {
    fileprivate init(_ kind: Outline.Block.Kind) {
        switch kind {
        case .paragraph, .other: self = .paragraph
        case .item: self = .item
        case .heading: self = .heading
        }
    }
}

extension Diagnostic {
    fileprivate static func outsideParts(at span: Span) -> Diagnostic {
        .error(
            .outsideDocuments, "teksten hører ikke til noen del av skjemaet", at: span,
            help: "sett den inni «::: del C01 start» eller en annen del")
    }

    fileprivate static func notAList(at span: Span) -> Diagnostic {
        .error(
            .directiveArguments, "her skal det bare stå en liste", at: span,
            help: "skriv én linje «- …» for hver rute, og flytt annen tekst ut av blokka")
    }

    fileprivate static func placeholderInForm(at span: Span) -> Diagnostic {
        .error(
            .unknownPlaceholder, "et skjema har ingen plassholdere: den som godkjenner, må se hele teksten", at: span,
            help: "skriv det som skal stå der")
    }

    fileprivate static func highHeading(at span: Span) -> Diagnostic {
        .error(
            .titleInText, "en del av et skjema får overskriften sin fra linja «::: del …»", at: span,
            help: "skriv overskriften der, eller bruk ### inni delen")
    }

    fileprivate static func linkInForm(at span: Span) -> Diagnostic {
        .error(
            .forbiddenLink, "et skjema har ingen lenker: det skal kunne leses og fylles ut på papir", at: span,
            help: "skriv adressen eller navnet ut i teksten")
    }
}
