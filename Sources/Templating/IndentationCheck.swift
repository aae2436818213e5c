import Diagnostics

/// Warns when a template, or a block, is put in with an indent.
///
/// Mustache puts that indent before every line of what comes, also inside `<pre>` and `<textarea>` where it shows, and
/// counting lines doubles the cost of rendering.
enum IndentationCheck {
    static func check(_ nodes: [Node]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        nodes.forEachNode { node in
            switch node {
            case .partial(let reference) where reference.span.isIndented && reference.span.endsItsLine:
                diagnostics.append(.indented(reference.span))
            case .parent(let parent) where parent.reference.span.isIndented:
                diagnostics.append(.indented(parent.reference.span))
            case .block(let block) where block.span.isIndented:
                diagnostics.append(.indented(block.span))
            case .variable, .section, .partial, .parent, .block: break
            }
        }
        return diagnostics
    }
}

extension ParsedTemplate {
    /// Whether Mustache may put an indent before lines that this template puts in. Then the output depends on how the
    /// values begin and end, and no `Stencil` can tell it.
    ///
    /// Says yes too often rather than too seldom: after an indent, Mustache forgets it only at the next text, so it also
    /// counts with a comment in between.
    var mayIndent: Bool {
        var isAfterIndent = false
        for token in tokens {
            switch token {
            case .text(let span): isAfterIndent = span.endsInIndent
            case .comment: break
            case .tag(let tag):
                switch tag.kind {
                case .partial, .parent, .block: if isAfterIndent { return true }
                case .variable, .unescaped, .section, .inverted, .close: break
                }
            }
        }
        return false
    }
}

extension Span {
    /// Whether the last line of the text is white space and nothing else.
    fileprivate var endsInIndent: Bool {
        let lastLine = file.bytes[range].reversed().prefix { $0 != UInt8(ascii: "\n") }
        return !lastLine.isEmpty && lastLine.allSatisfy(Self.isBlank)
    }

    /// Whether there is white space, and nothing else, before it on its line.
    fileprivate var isIndented: Bool {
        let before = file.range(ofLine: line).lowerBound..<range.lowerBound
        return !before.isEmpty && before.allSatisfy { Self.isBlank(file.bytes[$0]) }
    }

    /// Whether there is nothing but white space after it on its line.
    fileprivate var endsItsLine: Bool {
        let lineEnd = file.range(ofLine: file.line(at: range.upperBound)).upperBound
        return (range.upperBound..<max(lineEnd, range.upperBound)).allSatisfy { Self.isBlank(file.bytes[$0]) }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}

extension Diagnostic {
    fileprivate static func indented(_ tag: Span) -> Diagnostic {
        .warning(
            .templateSyntax, "innrykket foran «\(tag.text)» kommer foran hver linje av det som settes inn", at: tag,
            help: "flytt taggen helt ut til venstre")
    }
}
