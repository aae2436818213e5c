public import Diagnostics

/// Finds the `:::` containers of a content file: one pass over its lines, no tree, no recursion.
public enum ContainerScanner {
    /// How deep containers may stand in each other.
    public static let deepest = 16

    /// The containers of `range` (whole lines) and the text between them, in order.
    ///
    /// As in Pandoc, a line with only colons closes the innermost container, however many colons it has. Lines in
    /// fenced or indented code are text. The events are balanced whatever the source looks like.
    public static func scan(file: SourceFile, range: Range<Int>) -> Checked<[BlockEvent]> {
        var scan = Scan(file: file, textStart: range.lowerBound)
        if !range.isEmpty {
            for line in file.line(at: range.lowerBound)...file.line(at: range.upperBound - 1) {
                scan.read(file.range(ofLine: line).clamped(to: range))
            }
        }
        scan.finish(at: range.upperBound)
        return Checked(scan.events, scan.diagnostics)
    }
}

/// The state between two lines.
private struct Scan {
    let file: SourceFile
    /// Where the text that has not become an event yet begins.
    var textStart: Int
    var events: [BlockEvent] = []
    var diagnostics: [Diagnostic] = []
    private var open: [Directive] = []
    private var code: CodeFence?
    private var reportedDepth = false

    init(file: SourceFile, textStart: Int) {
        self.file = file
        self.textStart = textStart
    }

    mutating func read(_ line: Range<Int>) {
        if let fence = code {
            switch fence.effect(of: line, in: file.bytes) {
            case .inside: return
            case .closes:
                code = nil
                return
            case .endedBefore: code = nil
            }
        }
        switch firstByte(of: line) {
        case UInt8(ascii: ":"):
            if let container = ContainerLine(file.bytes, line: line) { take(container, line) }
        case let byte? where !byte.isLetter: code = CodeFence(opening: line, in: file.bytes)
        default: break
        }
    }

    private mutating func take(_ container: ContainerLine, _ line: Range<Int>) {
        endText(at: line.lowerBound)
        textStart = file.start(ofLine: file.line(at: line.lowerBound) + 1)
        switch container {
        case .open(let name, let arguments, let isEmpty):
            begin(Directive(name: located(name), arguments: located(arguments), span: Span(file, line)))
            if isEmpty { end() }
        case .close where open.isEmpty:
            diagnostics.append(
                .error(
                    .strayClose, "«:::» lukker en blokk, men ingen blokk er åpen her", at: Span(file, line),
                    help: "ta bort linja, eller sett inn linja som skulle åpnet blokka"))
        case .close:
            end()
        }
    }

    /// Containers that stand too deep are counted, so that their ends match, but give no events.
    private mutating func begin(_ directive: Directive) {
        open.append(directive)
        if open.count <= ContainerScanner.deepest {
            events.append(.open(directive))
        } else if !reportedDepth {
            reportedDepth = true
            diagnostics.append(
                .error(
                    .nestedTooDeep,
                    "blokka «\(directive.name.value)» står inne i \(open.count - 1) andre; høyst "
                        + "\(ContainerScanner.deepest) nivåer er tillatt", at: directive.span,
                    help: "lukk de ytre blokkene med «:::» før denne"))
        }
    }

    private mutating func end() {
        if open.count <= ContainerScanner.deepest { events.append(.close) }
        open.removeLast()
    }

    mutating func finish(at end: Int) {
        endText(at: end)
        // Those deeper than the limit have one error between them already.
        for directive in open.prefix(ContainerScanner.deepest) {
            events.append(.close)
            diagnostics.append(
                .error(
                    .unclosedContainer, "blokka «\(directive.name.value)» blir aldri lukket", at: directive.span,
                    notes: unclosedCode, help: "sett en linje med bare «:::» der blokka slutter"))
        }
    }

    /// A code block that is still open at the end has swallowed every `:::` after it: the likely reason.
    private var unclosedCode: [Diagnostic.Note] {
        code.map { [Diagnostic.Note("kodeblokka som begynner her, blir aldri lukket", at: Span(file, $0.line))] } ?? []
    }

    private mutating func endText(at end: Int) {
        guard textStart < end, !file.bytes[textStart..<end].allSatisfy(\.isWhitespace) else { return }
        events.append(.text(textStart..<end))
    }

    private func firstByte(of line: Range<Int>) -> UInt8? {
        line.first { !file.bytes[$0].isBlank }.map { file.bytes[$0] }
    }

    private func located(_ range: Range<Int>) -> Located<String> {
        Located(file.text(in: range), at: Span(file, range))
    }
}
