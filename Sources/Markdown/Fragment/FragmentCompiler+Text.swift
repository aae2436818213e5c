import Diagnostics

/// Texts, code and the ends of lines.
extension FragmentCompiler {
    /// Sets the typography of a text node and puts a sentinel where a placeholder stands.
    mutating func readText(_ node: Node) {
        let text = node.literal
        if imageDepth > 0, !text.allSatisfy(\.isWhitespace) { imageHasText = true }
        let isSet = options.typography && !isInAutolink && Typography.mayChange(text)
        let hasPlaceholders = PlaceholderScan.isNeeded(text, notes: options.notes)
        guard isSet || hasPlaceholders else {
            if options.typography { typography.pass(text) }
            keep(text)
            return
        }
        typography.isLast = node.next == nil
        var result = scratch
        result.removeAll(keepingCapacity: true)
        if hasPlaceholders {
            var scan = PlaceholderScan(text, notes: options.notes)
            while let token = scan.next() { read(token, of: text, isSet: isSet, into: &result) }
        } else {
            write(text, isSet: isSet, into: &result)
        }
        node.setLiteral(&result)
        scratch = result
    }

    private mutating func read(
        _ token: PlaceholderToken, of text: UnsafeBufferPointer<UInt8>, isSet: Bool, into result: inout [UInt8]
    ) {
        switch token {
        case .text(let range):
            write(UnsafeBufferPointer(rebasing: text[range]), isSet: isSet, into: &result)
        case .unclosed(let range):
            let braces = UnsafeBufferPointer(rebasing: text[range])
            diagnostics.append(
                .error(
                    .unclosedPlaceholder, "plassholderen som åpnes med «{{», blir ikke lukket",
                    at: locator.find(braces), help: "skriv «}}» etter navnet, i samme linje"))
            write(braces, isSet: false, into: &result)
        case .placeholder(let whole, let name):
            let source = UnsafeBufferPointer(rebasing: text[whole])
            let value = Located(String(decoding: text[name], as: UTF8.self), at: locator.find(source))
            if imageDepth == 0, !value.value.isEmpty { return put(value, source: source, into: &result) }
            let place = value.span
            diagnostics.append(imageDepth > 0 ? Self.misplaced("et bilde", at: place) : Self.nameless(at: place))
            write(source, isSet: false, into: &result)
        }
    }

    /// A piece of the node's new text, which also goes to the plain text and to the heading, if there is one.
    private mutating func write(_ text: UnsafeBufferPointer<UInt8>, isSet: Bool, into result: inout [UInt8]) {
        let start = result.count
        if isSet {
            typography.set(text, into: &result)
        } else {
            result += text
            if options.typography { typography.pass(text) }
        }
        result.withUnsafeBufferPointer { keep(UnsafeBufferPointer(rebasing: $0[start...])) }
    }

    private mutating func put(
        _ value: Located<String>, source: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]
    ) {
        result.append(Sentinel.value)
        fragment.placeholders.append(value)
        plain?.value(value)
        heading?.text += source
        typography.pass(.word)
    }

    /// Text as the reader will see it.
    private mutating func keep(_ text: UnsafeBufferPointer<UInt8>) {
        plain?.text(text)
        heading?.text += text
        heading?.named += text
    }

    mutating func breakLine(isHard: Bool) {
        typography.pass(.space)
        if isHard { plain?.lineBreak() } else { plain?.space() }
        heading?.text.append(UInt8(ascii: " "))
        heading?.named.append(UInt8(ascii: " "))
    }

    mutating func readCode(_ node: Node) {
        imageHasText = true
        refusePlaceholders(in: node.literal, "kode")
        keep(node.literal)
        typography.pass(.word)
    }

    mutating func readCodeBlock(_ node: Node) {
        beginBlock(node)
        refusePlaceholders(in: node.literal, "kode")
        plain?.code(node.literal)
    }

    /// Reports every placeholder in a text where none may stand.
    mutating func refusePlaceholders(in text: UnsafeBufferPointer<UInt8>, _ place: String) {
        guard PlaceholderScan.isNeeded(text) else { return }
        var scan = PlaceholderScan(text)
        while let token = scan.next() {
            guard case .placeholder(let whole, _) = token else { continue }
            diagnostics.append(Self.misplaced(place, at: locator.find(UnsafeBufferPointer(rebasing: text[whole]))))
        }
    }

    mutating func refuseHTML(_ span: Span) {
        diagnostics.append(
            .error(
                .rawHTML, "HTML kan ikke brukes i teksten", at: span,
                help: "bruk Markdown eller en blokk med «:::»; skriv «\\<» for tegnet selv"))
    }

    private static func misplaced(_ place: String, at span: Span) -> Diagnostic {
        .error(
            .placeholderInLink, "plassholdere kan ikke stå i \(place)", at: span,
            help: "flytt plassholderen til vanlig tekst")
    }

    private static func nameless(at span: Span) -> Diagnostic {
        .error(
            .emptyPlaceholder, "plassholderen har ikke noe navn", at: span, help: "skriv et navn mellom «{{» og «}}»")
    }
}
