import Diagnostics

/// Builds the tree of a template from its tokens, and reports what is opened or closed wrongly.
struct NodeParser {
    /// Deeper than any template, and shallow enough for what walks the tree by calling itself.
    private static let deepest = 64

    /// A tag that is open, and what has been found inside it. The first one is the file itself and has no tag.
    private struct Frame {
        let tag: Tag?
        var nodes: [Node] = []
    }

    private var frames = [Frame(tag: nil)]
    private var isTooDeep = false
    private var diagnostics: [Diagnostic] = []

    static func parse(_ tokens: [Token]) -> (nodes: [Node], diagnostics: [Diagnostic]) {
        var parser = NodeParser()
        for token in tokens where !parser.isTooDeep { parser.take(token) }
        while !parser.isTooDeep, let tag = parser.frames.last?.tag {
            parser.diagnostics.append(.neverClosed(tag))
            parser.fold()
        }
        return (parser.frames[0].nodes, parser.diagnostics)
    }

    private mutating func take(_ token: Token) {
        switch token {
        case .comment: break
        case .text(let span): checkPlace(ofText: span)
        case .tag(let tag) where tag.kind == .close: close(tag)
        case .tag(let tag) where tag.kind.opens:
            frames.append(Frame(tag: tag))
            isTooDeep = frames.count > Self.deepest
            if isTooDeep { diagnostics.append(.tooDeep(tag)) }
        case .tag(let tag): add(node(of: Frame(tag: tag)))
        }
    }

    /// Closes what `tag` names. A name that is nearly the innermost open one is a misspelling of it.
    private mutating func close(_ tag: Tag) {
        if let match = frames.lastIndex(where: { $0.tag?.name.value == tag.name.value }) {
            while frames.count - 1 > match {
                if let inner = frames.last?.tag { diagnostics.append(.neverClosed(inner, before: tag)) }
                fold()
            }
            fold()
        } else if let open = frames.last?.tag {
            diagnostics.append(.wrongClose(tag, open: open))
            if Suggestion.nearest(to: tag.name.value, in: [open.name.value]) != nil { fold() }
        } else {
            diagnostics.append(.strayClose(tag))
        }
    }

    /// Makes a node of the innermost open tag and puts it where it stands.
    private mutating func fold() { add(node(of: frames.removeLast())) }

    private func node(of frame: Frame) -> Node? {
        guard let tag = frame.tag else { return nil }
        let reference = Node.Reference(template: tag.name, span: tag.span)
        switch tag.kind {
        case .variable, .unescaped:
            return .variable(.init(path: tag.name, isUnescaped: tag.kind == .unescaped, span: tag.span))
        case .section, .inverted:
            return .section(
                .init(path: tag.name, isInverted: tag.kind == .inverted, span: tag.span, content: frame.nodes))
        case .block: return .block(.init(name: tag.name, span: tag.span, content: frame.nodes))
        case .partial: return .partial(reference)
        case .parent:
            let overrides = frame.nodes.compactMap { if case .block(let block) = $0 { block } else { nil } }
            return .parent(.init(reference: reference, overrides: overrides))
        case .close: return nil
        }
    }

    private mutating func add(_ node: Node?) {
        guard let node else { return }
        if let parent = frames[frames.count - 1].tag, parent.kind == .parent {
            switch node {
            case .block(let block): checkOnce(block, in: parent)
            case .variable(let variable): diagnostics.append(.outsideBlocks(variable.span, in: parent))
            case .section(let section): diagnostics.append(.outsideBlocks(section.span, in: parent))
            case .partial(let reference): diagnostics.append(.outsideBlocks(reference.span, in: parent))
            case .parent(let inner): diagnostics.append(.outsideBlocks(inner.reference.span, in: parent))
            }
        }
        frames[frames.count - 1].nodes.append(node)
    }

    private mutating func checkPlace(ofText span: Span) {
        guard let parent = frames.last?.tag, parent.kind == .parent, let words = span.trimmed else { return }
        diagnostics.append(.outsideBlocks(words, in: parent))
    }

    private mutating func checkOnce(_ block: Node.Block, in parent: Tag) {
        for case .block(let earlier) in frames[frames.count - 1].nodes where earlier.name.value == block.name.value {
            diagnostics.append(.filledTwice(block.name, first: earlier.name))
        }
    }
}

extension Span {
    /// The span without white space at its ends; `nil` if there is nothing else.
    fileprivate var trimmed: Span? {
        let white: [UInt8] = [0x09, 0x0A, 0x0D, 0x20]
        guard let first = range.first(where: { !white.contains(file.bytes[$0]) }),
            let last = range.last(where: { !white.contains(file.bytes[$0]) })
        else { return nil }
        return Span(file, first..<last + 1)
    }
}

extension Diagnostic {
    fileprivate static func neverClosed(_ tag: Tag, before close: Tag? = nil) -> Diagnostic {
        .error(
            .templateSyntax, "«\(tag.span.text)» blir aldri lukket", at: tag.span,
            notes: close.map { [Note("noe utenfor lukkes her", at: $0.span)] } ?? [],
            help: "skriv «{{/\(tag.name.value)}}» der det slutter")
    }

    fileprivate static func wrongClose(_ tag: Tag, open: Tag) -> Diagnostic {
        .error(
            .templateSyntax, "«\(tag.span.text)» lukker ikke «\(open.span.text)»", at: tag.span,
            notes: [Note("«\(open.name.value)» åpnes her", at: open.span)], help: "skriv «{{/\(open.name.value)}}»")
    }

    fileprivate static func strayClose(_ tag: Tag) -> Diagnostic {
        .error(
            .templateSyntax, "«\(tag.span.text)» lukker noe som ikke er åpent", at: tag.span,
            help: "ta den bort, eller åpne med «{{#\(tag.name.value)}}»")
    }

    fileprivate static func tooDeep(_ tag: Tag) -> Diagnostic {
        .error(
            .templateSyntax, "«\(tag.span.text)» ligger inni for mange andre", at: tag.span,
            help: "flytt noe av det ut i en egen mal")
    }

    fileprivate static func outsideBlocks(_ span: Span, in parent: Tag) -> Diagnostic {
        .error(
            .templateSyntax, "«\(span.text)» står utenfor blokkene og blir ikke vist", at: span,
            notes: [Note("her begynner det som bygger på «\(parent.name.value)»", at: parent.span)],
            help: "flytt det inn i en blokk: «{{$blokk}}…{{/blokk}}»")
    }

    fileprivate static func filledTwice(_ name: Located<String>, first: Located<String>) -> Diagnostic {
        .error(
            .templateSyntax, "blokka «\(name.value)» er fylt to ganger", at: name.span,
            notes: [Note("første gang er her", at: first.span)], help: "slå de to sammen")
    }
}
