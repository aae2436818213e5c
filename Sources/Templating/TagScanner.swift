import Diagnostics

/// Cuts a template file into text and tags, and reports tags that this dialect does not have.
///
/// The dialect is Mustache with sections, partials and inheritance, without functions, `{{.}}`, `{{&name}}`, names
/// chosen while rendering, and other delimiters: what is left can be checked before anything is rendered.
struct TagScanner {
    private let file: SourceFile
    private var position = 0
    private var tokens: [Token] = []
    private var diagnostics: [Diagnostic] = []

    private init(_ file: SourceFile) { self.file = file }

    /// The tokens cover every byte of the file if there are no errors.
    static func scan(_ file: SourceFile) -> (tokens: [Token], diagnostics: [Diagnostic]) {
        var scanner = TagScanner(file)
        while let open = scanner.find("{{", in: scanner.position..<file.bytes.count) {
            scanner.addText(upTo: open)
            scanner.scanTag()
        }
        scanner.addText(upTo: file.bytes.count)
        return (scanner.tokens, scanner.diagnostics)
    }

    private mutating func addText(upTo end: Int) {
        if position < end { tokens.append(.text(Span(file, position..<end))) }
        position = end
    }

    /// Reads the tag that begins at `position`, and moves past it.
    private mutating func scanTag() {
        let open = position
        let lineEnd = file.range(ofLine: file.line(at: open)).upperBound
        let mark = open + 2 < file.bytes.count ? file.bytes[open + 2] : nil
        let isComment = mark == UInt8(ascii: "!")
        let isTriple = mark == UInt8(ascii: "{")
        // Only a comment may run over several lines; else the next tag or line shows that this one was never closed.
        let limit = isComment ? file.bytes.count : find("{{", in: open + (isTriple ? 3 : 2)..<lineEnd) ?? lineEnd
        let closing = isTriple ? "}}}" : "}}"
        guard let close = find(closing, in: open + 2..<limit) else {
            position = isComment ? lineEnd : limit
            diagnostics.append(.unclosedTag(Span(file, open..<position), closing: closing))
            return
        }
        position = close + closing.utf8.count
        let span = Span(file, open..<position)
        if isComment {
            tokens.append(.comment(span))
        } else if let kind = kind(of: mark, in: span) {
            add(kind, from: kind == .variable ? open + 2 : open + 3, to: close, span)
        }
    }

    /// What the character after `{{` says the tag is; `nil`, and a diagnostic, for what this dialect does not have.
    private mutating func kind(of mark: UInt8?, in tag: Span) -> Tag.Kind? {
        switch mark {
        case UInt8(ascii: "{"): return .unescaped
        case UInt8(ascii: "#"): return .section
        case UInt8(ascii: "^"): return .inverted
        case UInt8(ascii: "/"): return .close
        case UInt8(ascii: ">"): return .partial
        case UInt8(ascii: "<"): return .parent
        case UInt8(ascii: "$"): return .block
        case UInt8(ascii: "&"):
            diagnostics.append(.refused(tag, help: "skriv «{{{navn}}}» for ferdig HTML"))
        case UInt8(ascii: "="):
            diagnostics.append(.refused(tag, help: "bruk «{{» og «}}» i hele malen"))
        case UInt8(ascii: "%"):
            diagnostics.append(.refused(tag, help: "ta den bort; alle maler er HTML"))
        default: return .variable
        }
        return nil
    }

    /// Adds a tag whose name stands somewhere in the given bytes. One with a bad name is kept only if something has to
    /// close it, so that its closing tag is not reported too.
    private mutating func add(_ kind: Tag.Kind, from start: Int, to end: Int, _ span: Span) {
        var range = start..<end
        while let first = range.first, Self.isSpace(file.bytes[first]) { range.removeFirst() }
        while let last = range.last, Self.isSpace(file.bytes[last]) { range.removeLast() }
        let name = Located(file.text(in: range), at: Span(file, range))
        if let rule = kind.nameRule, !rule.allows(name.value) {
            diagnostics.append(rule.refusal(of: name, in: span))
            guard kind.opens else { return }
        }
        tokens.append(.tag(Tag(kind: kind, name: name, span: span)))
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private func find(_ pattern: String, in range: Range<Int>) -> Int? {
        let last = range.upperBound - pattern.utf8.count
        guard range.lowerBound <= last else { return nil }
        return (range.lowerBound...last).first { file.bytes[$0...].starts(with: pattern.utf8) }
    }
}

extension Diagnostic {
    fileprivate static func unclosedTag(_ span: Span, closing: String) -> Diagnostic {
        .error(
            .templateSyntax, "«\(span.text)» er ikke lukket", at: span,
            help: "avslutt med «\(closing)» på samme linje")
    }

    fileprivate static func refused(_ tag: Span, help: String) -> Diagnostic {
        .error(.templateSyntax, "«\(tag.text)» kan ikke brukes i maler", at: tag, help: help)
    }
}
