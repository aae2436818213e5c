import Diagnostics
import HelseIArbeid
import Markdown

/// Compiles the Markdown of one file, once for all companies, and checks that containers stand where they mean something.
struct ContentCompiler {
    /// What kind of file it is: it decides which containers may stand in it.
    enum Setting: Equatable {
        /// Part of a meeting: everything stands in a `for`.
        case meeting
        /// A shared piece, put into others.
        case shared
        /// A page of its own, with no containers.
        case page

        /// How many folders down the pages it ends in are.
        var depth: Int { self == .page ? Places.depthOfPages : Places.depthOfPacks }
    }

    private let file: SourceFile
    private let setting: Setting
    private let images: [String: String]
    private var events: [ContentEvent] = []
    private var found: [Diagnostic] = []
    private var open: [Block?] = []

    static func compile(
        _ file: SourceFile, _ range: Range<Int>, as setting: Setting, _ pictures: Pictures
    ) -> Checked<[ContentEvent]> {
        var compiler = ContentCompiler(file: file, setting: setting, pictures)
        let scanned = ContainerScanner.scan(file: file, range: range)
        compiler.found += scanned.diagnostics
        for event in scanned.value ?? [] { compiler.take(event) }
        return Checked(compiler.events, compiler.found)
    }

    private init(file: SourceFile, setting: Setting, _ pictures: Pictures) {
        self.file = file
        self.setting = setting
        images = pictures.addresses(fromDepth: setting.depth)
    }

    private mutating func take(_ event: BlockEvent) {
        switch event {
        case .text(let range): text(range)
        case .open(let directive): begin(directive)
        case .close:
            _ = open.popLast()
            events.append(.close)
        }
    }

    private mutating func text(_ range: Range<Int>) {
        let span = Span(file, line: file.line(at: firstLetter(in: range)))
        if setting == .meeting, open.isEmpty { return found.append(.outsideDocuments(at: span)) }
        if let block = open.last as? Block, block.isLeaf { found.append(.contentInLeaf(at: span)) }
        let isMail = open.first.flatMap { $0 }?.holdsMail ?? false
        let options = Fragment.Options(plainText: isMail || setting == .shared, images: images)
        guard let fragment = Fragment.compile(file: file, range: range, options: options).unwrap(into: &found) else { return }
        events.append(.fragment(fragment))
    }

    private func firstLetter(in range: Range<Int>) -> Int {
        range.first { file.bytes[$0] > UInt8(ascii: " ") } ?? range.lowerBound
    }

    private mutating func begin(_ directive: Directive) {
        let block = BlockParser.parse(directive).unwrap(into: &found)
        if let block, let reason = misplaced(block) { found.append(.misplaced(directive, reason)) }
        found += (block?.captions ?? []).compactMap(\.unclosed).map { .unclosedPlaceholder(at: $0) }
        open.append(block)
        // An unknown container still opens and closes, so that what stands in it is checked too.
        events.append(.open(block ?? .box(title: nil), directive.span))
    }

    /// Why the block may not stand here; `nil` if it may.
    private func misplaced(_ block: Block) -> String? {
        if setting == .page { return "en side har ingen slike blokker" }
        let around = open.compactMap { $0 }
        switch block {
        case .documents:
            if setting == .shared { return "en felles bit hører ikke til bestemte dokumenter" }
            return around.isEmpty ? nil : "den skal stå ytterst, ikke inni en annen blokk"
        case .timed:
            if around.contains(where: \.isTimed) { return "en bit av tidsplanen kan ikke stå inni en annen" }
            return around.contains { $0.holds(.facilitatorGuide) } ? nil : "tidsplanen hører hjemme i «::: for veileder»"
        case .step:
            if around.contains(where: \.isStep) { return "et steg kan ikke stå inni et annet" }
            return around.contains(where: \.isTimed) ? nil : "et steg skal stå inni «::: tid»"
        case .slide:
            if around.contains(where: \.isSlide) { return "et lysark kan ikke stå inni et annet" }
            return around.contains { $0.holds(.slides) } ? nil : "lysark skal stå i «::: for forelesning lysark»"
        case .each:
            return around.contains(where: \.isEach) ? "en «hvert» kan ikke stå inni en annen" : inDocument(around)
        case .note:
            return around.contains(where: \.isSlide) ? nil : "et notat skal stå inni «::: lysark»"
        case .shared where setting == .shared: return "en felles bit kan ikke hente inn en annen"
        default: return inDocument(around)
        }
    }

    private func inDocument(_ around: [Block]) -> String? {
        setting == .meeting && around.isEmpty ? "alt skal stå inni en «::: for …»" : nil
    }
}

extension Block {
    fileprivate var isTimed: Bool { if case .timed = self { true } else { false } }
    fileprivate var isStep: Bool { if case .step = self { true } else { false } }
    fileprivate var isEach: Bool { if case .each = self { true } else { false } }
    fileprivate var isSlide: Bool { if case .slide = self { true } else { false } }

    fileprivate func holds(_ kind: DocumentKind) -> Bool {
        if case .documents(let kinds) = self { kinds.contains(kind) } else { false }
    }

    fileprivate var holdsMail: Bool {
        if case .documents(let kinds) = self { kinds.contains(where: \.isMail) } else { false }
    }
}

extension Diagnostic {
    fileprivate static func outsideDocuments(at span: Span) -> Diagnostic {
        .error(
            .outsideDocuments, "teksten hører ikke til noe dokument", at: span,
            help: "sett den inni «::: for veileder» eller et annet dokument")
    }

    fileprivate static func unclosedPlaceholder(at span: Span) -> Diagnostic {
        .error(
            .unclosedPlaceholder, "plassholderen som åpnes med «{{», blir ikke lukket", at: span,
            help: "skriv «}}» etter navnet, i samme linje")
    }
}
