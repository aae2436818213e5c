import Diagnostics
import HelseIArbeid
import Markdown

/// Compiles the text of a page of the public site. What is refused here cannot be on it: values of a company, blocks of the packs.
struct SiteTextCompiler {
    private let file: SourceFile
    private let images: [String: String]
    private let language: Language
    private var text = SiteText()
    private var found: [Diagnostic] = []
    private var open: [Opened] = []

    /// What stands open, and whether it may hold anything.
    private enum Opened {
        case box
        case leaf
        /// Not known; what is in it is read all the same.
        case unknown
    }

    static func compile(_ file: SourceFile, _ range: Range<Int>, images: [String: String], in language: Language) -> Checked<SiteText> {
        var compiler = SiteTextCompiler(file: file, images: images, language: language)
        let scanned = ContainerScanner.scan(file: file, range: range)
        compiler.found += scanned.diagnostics
        for event in scanned.value ?? [] { compiler.take(event) }
        return Checked(compiler.text, compiler.found)
    }

    private init(file: SourceFile, images: [String: String], language: Language) {
        self.file = file
        self.images = images
        self.language = language
    }

    private mutating func take(_ event: BlockEvent) {
        switch event {
        case .text(let range): text(range)
        case .open(let directive): begin(directive)
        case .close: if case .box = open.popLast() { text.pieces.append(.close) }
        }
    }

    private mutating func text(_ range: Range<Int>) {
        if case .leaf = open.last { found.append(.contentInLeaf(at: Span(file, line: file.line(at: range.lowerBound)))) }
        let options = Fragment.Options(images: images)
        guard let fragment = Fragment.compile(file: file, range: range, options: options).unwrap(into: &found) else { return }
        found += fragment.placeholders.map { .placeholderOnSite($0) }
        text.pieces.append(.text(fragment))
    }

    private mutating func begin(_ directive: Directive) {
        var parser = SiteDirectiveParser(directive: directive)
        defer { found += parser.found }
        guard let piece = parser.piece() else { return open.append(.unknown) }
        if case .part(let part) = piece, language == .english, !part.isToldInEnglish {
            found.append(.misplaced(directive, "det som settes inn, finnes bare på norsk"))
        }
        text.pieces.append(piece)
        if case .open = piece {
            if open.contains(where: { if case .box = $0 { true } else { false } }) {
                found.append(.misplaced(directive, "den skal ikke stå inni en annen boks"))
            }
            open.append(.box)
        } else {
            open.append(.leaf)
        }
    }
}

/// Turns the line that opens a container into the part or box it means.
private struct SiteDirectiveParser: DirectiveParser {
    static let part = "vis"
    let directive: Directive
    var found: [Diagnostic] = []

    mutating func piece() -> SiteText.Piece? {
        let name = directive.name.value
        if name == Self.part { return one(of: SitePart.self).map { .part($0.value) } }
        if let box = SiteBox(rawValue: name) { return bare(.open(box)) }
        found.append(.unknownDirective(directive.name, among: [Self.part] + SiteBox.allCases.map(\.rawValue)))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func placeholderOnSite(_ name: Located<String>) -> Diagnostic {
        .error(
            .unknownPlaceholder, "det åpne nettstedet har ingen plassholdere: det er ikke om noen bedrift", at: name.span,
            help: "skriv det som skal stå der")
    }
}
