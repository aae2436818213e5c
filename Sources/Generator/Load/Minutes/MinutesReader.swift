import Diagnostics
import HelseIArbeid
import Markdown

/// Reads the text of a meeting: headings are items, lines with a label are entries, the rest is printed as it stands.
struct MinutesReader {
    private let file: SourceFile
    private let entries: EntryReader
    private var day: Day
    private var found: [Diagnostic] = []
    private var items: [ItemText] = []
    private var events: [[MinutesEvent]] = []
    private var open: [Directive] = []
    /// The item that is being read.
    private var current = Draft(heading: .unnumbered, title: "", span: nil)

    /// What is gathered below one heading.
    private struct Draft {
        let heading: ItemText.Heading
        let title: String
        let span: Span?
        var entries: [MinutesEntry] = []
        var texts: [ReadText] = []
        var events: [MinutesEvent] = []
        /// Below «Konklusjon/vedtak», whose paragraphs are the resolution.
        var isResolving = false
        var resolution: [Located<String>] = []
        /// The last block, if it was plain text, with the lines it stands on.
        var previous: (text: Located<String>, lines: Range<Int>)?

        var isEmpty: Bool { span == nil && entries.isEmpty && events.isEmpty }
    }

    static func read(_ file: SourceFile, _ body: Range<Int>, _ head: MinutesHead, _ entries: EntryReader) -> Checked<MinutesDocument> {
        var reader = MinutesReader(file: file, entries: entries, day: head.date.value.first)
        let scanned = ContainerScanner.scan(file: file, range: body)
        reader.found += scanned.diagnostics
        for event in scanned.value ?? [] { reader.take(event) }
        reader.finish()
        let text = MinutesText(head: head, items: reader.items, file: file)
        return Checked(MinutesDocument(text: text, events: reader.events), reader.found)
    }

    private init(file: SourceFile, entries: EntryReader, day: Day) {
        (self.file, self.entries, self.day) = (file, entries, day)
    }

    private mutating func take(_ event: BlockEvent) {
        switch event {
        case .text(let range): open.isEmpty ? text(range) : quoted(range)
        case .open(let directive): begin(directive)
        case .close: if open.popLast()?.holdsText ?? false { current.events.append(.close) }
        }
    }

    private mutating func begin(_ directive: Directive) {
        current.previous = nil
        switch directive.name.value {
        case Directive.status where open.isEmpty: current.events.append(.companyStatus)
        case Directive.quote, Directive.unsure:
            if directive.arguments.value.isEmpty { found.append(.withoutReason(directive)) }
            let isUnsure = directive.name.value == Directive.unsure
            if isUnsure { found.append(.unsure(directive)) }
            current.events.append(isUnsure ? .unsure(directive.arguments.value) : .quote(directive.arguments.value))
        case Directive.status: found.append(.misplaced(directive, "den skal ikke stå inni en annen blokk"))
        default: found.append(.unknownDirective(directive.name, among: [Directive.status, Directive.quote, Directive.unsure]))
        }
        open.append(directive)
    }

    /// What is quoted, or not understood, is printed and gives nothing to follow up.
    private mutating func quoted(_ range: Range<Int>) {
        current.texts += Outline.read(file, range).blocks.map { ReadText($0.text, file) }
        append(range)
    }

    // MARK: - Text

    /// Cuts the text at its headings and at its entries.
    private mutating func text(_ range: Range<Int>) {
        var start = range.lowerBound
        current.previous = nil
        for block in Outline.read(file, range).blocks {
            let lines = wholeLines(of: block.span)
            if block.kind == .heading, level(of: block) <= 2 {
                append(start..<lines.lowerBound)
                begin(block)
                start = lines.upperBound
            } else {
                start = read(block, lines, from: start)
            }
        }
        append(start..<range.upperBound)
    }

    /// Reads one block; gives where the text begins that has not been printed yet.
    private mutating func read(_ block: Outline.Block, _ lines: Range<Int>, from start: Int) -> Int {
        let text = ReadText(block.text, file)
        if block.kind == .heading {
            current.isResolving = Label.isResolution(words(of: block))
            current.previous = nil
            return start
        }
        current.texts.append(text)
        guard isOwnWords(lines) else { return start }
        let whole = Located(text.line, at: block.span)
        if case .agenda = current.heading {
            append(start..<lines.lowerBound)
            for line in AgendaLine.lines(of: text) { add(.agenda(line)) }
            return lines.upperBound
        }
        let read = entries.read(text, after: current.previous?.text)
        if read.isEmpty {
            if current.isResolving { current.resolution.append(whole) }
            current.previous = block.kind == .other ? nil : (whole, lines)
            return start
        }
        defer { current.previous = nil }
        return cut(read, block, lines, from: start)
    }

    /// Takes the lines of entries out of the text, so that they are printed as what they are. A list item that has more below it stays
    /// whole: what is indented would be something else without it.
    private mutating func cut(_ read: [EntryReader.Found], _ block: Outline.Block, _ lines: Range<Int>, from start: Int) -> Int {
        var start = start
        let first = file.line(at: lines.lowerBound)
        let stays = block.kind == .item && hasMoreBelow(lines)
        for piece in read {
            if piece.takesPrevious, let previous = current.previous, previous.lines.lowerBound >= start, !hasMoreBelow(previous.lines) {
                append(start..<previous.lines.lowerBound)
                start = previous.lines.upperBound
            }
            if piece.lines.isEmpty || stays {
                let end = stays ? lines.upperBound : file.rangeOfLines(first..<first + piece.lines.lowerBound).upperBound
                if end > start, !stays { append(start..<min(end, lines.upperBound)) }
                if !stays { start = max(start, min(end, lines.upperBound)) }
                current.entries.append(piece.entry)
                if !stays { current.events.append(.entry(current.entries.count - 1)) }
                continue
            }
            let taken = file.rangeOfLines(first + piece.lines.lowerBound..<first + piece.lines.upperBound)
            append(start..<max(start, taken.lowerBound))
            add(piece.entry)
            start = taken.upperBound
        }
        return start
    }

    private mutating func add(_ entry: MinutesEntry) {
        current.entries.append(entry)
        current.events.append(.entry(current.entries.count - 1))
    }

    /// Compiles what is printed as it stands.
    private mutating func append(_ range: Range<Int>) {
        guard range.lowerBound < range.upperBound, file.bytes[range].contains(where: { $0 > UInt8(ascii: " ") }) else { return }
        let options = Fragment.Options(allowsTitle: true, images: [:])
        guard let fragment = Fragment.compile(file: file, range: range, options: options).unwrap(into: &found) else { return }
        found += fragment.placeholders.map { .placeholderInMinutes(at: $0.span) }
        current.events.append(.fragment(fragment))
    }

    // MARK: - Headings

    private mutating func begin(_ block: Outline.Block) {
        finish()
        let (heading, title) = WrittenHeading.read(words(of: block), day: day)
        if case .day(let day) = heading { self.day = day }
        current = Draft(heading: heading, title: title, span: block.span)
    }

    private mutating func finish() {
        guard !current.isEmpty else { return }
        if let resolution = Located.joined(current.resolution) { current.entries.append(.resolution(resolution)) }
        items.append(
            ItemText(
                heading: current.heading, title: current.title, span: current.span ?? Span(file, 0..<0), entries: current.entries,
                texts: current.texts))
        events.append(current.events)
    }

    /// A heading without its signs.
    private func words(of heading: Outline.Block) -> String {
        ReadText(heading.text, file).line.drop { $0 == "#" || $0 == " " }.trimmedEnd
    }

    private func level(of heading: Outline.Block) -> Int {
        let count = file.text(ofLine: file.line(at: heading.span.range.lowerBound)).drop { $0 == " " }.prefix { $0 == "#" }.count
        return count == 0 ? 2 : count
    }

    // MARK: - Lines

    private func wholeLines(of span: Span) -> Range<Int> {
        let last = file.line(at: max(span.range.lowerBound, span.range.upperBound - 1))
        return file.rangeOfLines(file.line(at: span.range.lowerBound)..<last + 1)
    }

    /// Not a quotation, and not a list in a list.
    private func isOwnWords(_ lines: Range<Int>) -> Bool {
        file.bytes[lines].first.map { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } ?? false
    }

    private func hasMoreBelow(_ lines: Range<Int>) -> Bool {
        var line = file.line(at: max(lines.lowerBound, lines.upperBound - 1)) + 1
        while line <= file.lineCount, file.bytes[file.range(ofLine: line)].allSatisfy({ $0 <= 32 }) { line += 1 }
        guard line <= file.lineCount, let first = file.bytes[file.range(ofLine: line)].first else { return false }
        return first == UInt8(ascii: " ") || first == UInt8(ascii: "\t")
    }
}

extension SourceFile {
    /// The bytes of lines (from 1), with their ends.
    fileprivate func rangeOfLines(_ lines: Range<Int>) -> Range<Int> {
        let start = range(ofLine: lines.lowerBound).lowerBound
        let end = lines.upperBound > lineCount ? bytes.count : range(ofLine: lines.upperBound).lowerBound
        return start..<max(start, end)
    }
}

extension Substring {
    /// Without the signs that may close a heading.
    fileprivate var trimmedEnd: String {
        var text = self
        while let last = text.last, last == "#" || last.isWhitespace { text.removeLast() }
        return String(text)
    }
}

extension Directive {
    static let status = "bedriftsstatus"
    static let quote = "sitat"
    static let unsure = "usikker"

    fileprivate var holdsText: Bool { name.value == Self.quote || name.value == Self.unsure }
}

extension Diagnostic {
    fileprivate static func withoutReason(_ directive: Directive) -> Diagnostic {
        .error(
            .directiveArguments, "etter «::: \(directive.name.value)» skal det stå hvor teksten er fra, eller hva som er usikkert", at: directive.span,
            help: "skriv for eksempel «::: sitat E-post 30. oktober 2026»")
    }

    fileprivate static func unsure(_ directive: Directive) -> Diagnostic {
        .warning(
            .unsureReading, "dette er lest av en maskin, og ingen har sett på det: \(directive.arguments.value)", at: directive.span,
            help: "rett teksten, og ta bort «::: usikker» og «:::» rundt den")
    }

    fileprivate static func placeholderInMinutes(at span: Span) -> Diagnostic {
        .error(.unknownPlaceholder, "et referat har ingen plassholdere", at: span, help: "skriv det som skal stå der")
    }
}
