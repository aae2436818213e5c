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
        var heading: ItemText.Heading
        let title: String
        let span: Span?
        var entries: [MinutesEntry] = []
        var texts: [ReadText] = []
        var headings: [ReadText] = []
        var points: [String] = []
        var events: [MinutesEvent] = []
        /// Entries of a block that is printed as it stands; they come after it.
        var pending: [Int] = []
        /// Below «Konklusjon/vedtak», whose paragraphs are the resolution.
        var isResolving = false
        var resolution: [Located<String>] = []
        /// The last block, if it was plain text, with the lines it stands on.
        var previous: (text: Located<String>, lines: Range<Int>)?

        var isEmpty: Bool { span == nil && entries.isEmpty && events.isEmpty }
    }

    static func read(_ file: SourceFile, _ body: Range<Int>, _ head: MinutesHead, _ entries: EntryReader) -> Checked<
        MinutesDocument
    > {
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
            let (isUnsure, hasReason) = (directive.name.value == Directive.unsure, !directive.arguments.value.isEmpty)
            if !hasReason { found.append(.withoutReason(directive)) }
            if isUnsure, hasReason { found.append(.unsure(directive)) }
            current.events.append(isUnsure ? .unsure(directive.arguments.value) : .quote(directive.arguments.value))
        case Directive.status: found.append(.misplaced(directive, "den skal ikke stå inni en annen blokk"))
        default: found.append(.unknownDirective(directive.name, among: [Directive.status, Directive.quote, Directive.unsure]))
        }
        open.append(directive)
    }

    /// What is quoted, or not understood, is printed and gives nothing to follow up.
    private mutating func quoted(_ range: Range<Int>) {
        current.texts += Outline.read(file, range).blocks.map { ReadText($0.text, file) }
        append(from: range.lowerBound, to: range.upperBound)
    }

    // MARK: - Text

    /// Cuts the text at its headings and at its entries.
    private mutating func text(_ range: Range<Int>) {
        var start = range.lowerBound
        current.previous = nil
        for block in Outline.read(file, range).blocks {
            let lines = wholeLines(of: block.span)
            let isTitle = block.kind == .heading && !block.isQuoted && !block.isListed && level(of: block) <= 2
            if isTitle || !current.pending.isEmpty && !isIndented(lines) {
                append(from: start, to: lines.lowerBound)
                flush()
                start = max(start, lines.lowerBound)
            }
            if isTitle {
                begin(block)
                start = max(start, lines.upperBound)
            } else {
                start = read(block, lines, from: start)
            }
        }
        append(from: start, to: range.upperBound)
        flush()
    }

    /// Reads one block; gives where the text begins that has not been printed yet.
    private mutating func read(_ block: Outline.Block, _ lines: Range<Int>, from start: Int) -> Int {
        let text = ReadText(block.text, file)
        if block.kind == .heading {
            current.headings.append(text)
            if !block.isQuoted { readSubheading(words(of: block), block) }
            return start
        }
        current.texts.append(text)
        if block.isQuoted { return start }
        if block.kind == .other {
            current.previous = nil
            return start
        }
        if case .agenda = current.heading {
            let lined = AgendaLine.entries(of: text).map { EntryReader.Found(entry: $0, lines: fileLines(lines)) }
            return cut(lined, block, lines, from: start)
        }
        let whole = Located(text.line, at: block.span)
        if case .next = current.heading { readNext(whole, block, lines) }
        let read = entries.read(text, after: current.previous?.text)
        // What is sent on in running text is text all the same.
        let isText = read.allSatisfy(\.lines.isEmpty)
        if isText, current.isResolving { current.resolution.append(whole) }
        let start = cut(read, block, lines, from: start)
        current.previous = isText ? (whole, lines) : nil
        return start
    }

    /// «Konklusjon/vedtak», or the resolution itself.
    private mutating func readSubheading(_ words: String, _ block: Outline.Block) {
        current.previous = nil
        current.isResolving = Label.isResolution(words)
        if let start = Label.resolutionBegins(in: words) {
            current.entries.append(.resolution(Located(String(words.unicodeScalars.dropFirst(start)), at: block.span)))
        }
    }

    /// What the next meeting is to be about, and when it is, if the heading does not say it.
    private mutating func readNext(_ text: Located<String>, _ block: Outline.Block, _ lines: Range<Int>) {
        if block.kind == .item {
            if !isIndented(lines) { current.points.append(text.value) }
        } else if case .next(nil) = current.heading, WrittenHeading.isBareNext(current.title),
            let moment = WrittenMoment.read(text.value, near: day)
        {
            current.heading = .next(moment)
        }
    }

    /// Takes the lines of entries out of the text, so that they are printed as what they are.
    ///
    /// A list item that has more below it, or stands in another, stays as it is: what is indented would be something else without
    /// it. So does a block with a link, whose address an entry does not hold. The entries of those come after them.
    private mutating func cut(_ read: [EntryReader.Found], _ block: Outline.Block, _ lines: Range<Int>, from start: Int) -> Int {
        if stays(block.kind, lines) {
            for piece in read {
                current.entries.append(piece.entry)
                current.pending.append(current.entries.count - 1)
            }
            return start
        }
        var start = start
        for piece in read {
            if piece.takesPrevious, let previous = current.previous, previous.lines.lowerBound >= start,
                !stays(.item, previous.lines)
            {
                append(from: start, to: previous.lines.lowerBound)
                start = previous.lines.upperBound
            }
            let taken = piece.lines.isEmpty ? lines.upperBound..<lines.upperBound : file.rangeOfLines(piece.lines)
            append(from: start, to: taken.lowerBound)
            flush()
            current.entries.append(piece.entry)
            current.events.append(.entry(current.entries.count - 1))
            start = max(start, taken.upperBound)
        }
        return start
    }

    private func stays(_ kind: Outline.Block.Kind, _ lines: Range<Int>) -> Bool {
        let text = file.text(in: lines)
        return kind == .item && (isIndented(lines) || hasMoreBelow(lines)) || text.contains("](") || text.contains("<http")
    }

    private mutating func flush() {
        current.events += current.pending.map(MinutesEvent.entry)
        current.pending = []
    }

    /// Compiles what is printed as it stands. Two blocks may stand on one line, and then there is nothing between them.
    private mutating func append(from start: Int, to end: Int) {
        let range = start..<max(start, end)
        guard file.bytes[range].contains(where: { $0 > UInt8(ascii: " ") }) else { return }
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
        current = Draft(heading: heading, title: title, span: block.span, headings: [ReadText(block.text, file)])
    }

    private mutating func finish() {
        guard !current.isEmpty else { return }
        if let resolution = Located.joined(current.resolution) { current.entries.append(.resolution(resolution)) }
        items.append(
            ItemText(
                heading: current.heading, title: current.title, span: current.span ?? Span(file, 0..<0), entries: current.entries,
                texts: current.texts, headings: current.headings, points: current.points))
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

    private func fileLines(_ range: Range<Int>) -> Range<Int> {
        file.line(at: range.lowerBound)..<file.line(at: max(range.lowerBound, range.upperBound - 1)) + 1
    }

    private func isIndented(_ lines: Range<Int>) -> Bool {
        file.bytes[lines].first.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ?? false
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

extension Diagnostic {
    fileprivate static func withoutReason(_ directive: Directive) -> Diagnostic {
        .error(
            .directiveArguments, "etter «::: \(directive.name.value)» skal det stå hvor teksten er fra, eller hva som er usikkert",
            at: directive.span,
            help: "skriv for eksempel «::: sitat E-post 30. oktober 2026»")
    }

    fileprivate static func unsure(_ directive: Directive) -> Diagnostic {
        .warning(
            .unsureReading, "dette er lest av en maskin, og ingen har sett på det: \(directive.arguments.value)",
            at: directive.span,
            help: "rett teksten, og ta bort «::: usikker» og «:::» rundt den")
    }

    fileprivate static func placeholderInMinutes(at span: Span) -> Diagnostic {
        .error(.unknownPlaceholder, "et referat har ingen plassholdere", at: span, help: "skriv det som skal stå der")
    }
}
