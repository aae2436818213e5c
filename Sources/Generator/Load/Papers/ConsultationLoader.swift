import Diagnostics
import HelseIArbeid
import Markdown

/// Loads one reply to a consultation: its head, and for each point what it quotes, says and proposes.
struct ConsultationLoader {
    private let file: SourceFile
    private let masked: SourceFile
    private let images: [String: String]
    private var found: [Diagnostic] = []
    private var texts: [PaperText] = []

    static func load(_ slug: String, _ file: SourceFile, _ pictures: Pictures) -> Checked<ConsultationDocument> {
        var found: [Diagnostic] = []
        guard let split = FrontMatter.split(file).unwrap(into: &found) else { return Checked(nil, found) }
        guard let yaml = split.yaml else { return Checked(nil, found + [.noHead(file)]) }
        let head = YAMLParser.parse(file, yaml).unwrap(into: &found).flatMap { ConsultationFile.record.read($0, &found) }
        let marks = UnfilledScan.marks(in: file, split.body)
        var loader = ConsultationLoader(file, marks, pictures)
        let parts = ConsultationScanner.scan(file, split.body)
        let read = parts.map { loader.part($0) }
        found += loader.found.map { $0.moved(to: file) }
        guard let head else { return Checked(nil, found) }
        let spans = marks.map { Span(file, $0) }
        found += spans.map { .unfilled($0, isSent: head.state.value == .sent) }
        found += PastedText.check(file, split.body) + containers(file, split.body)
        let points = read.filter { $0.point != nil }
        let consultation = Consultation(
            id: slug, head: head, points: points.compactMap(\.point), texts: loader.texts, file: file, body: split.body)
        let intro = read.first { $0.point == nil }?.pieces ?? []
        return Checked(ConsultationDocument(consultation: consultation, intro: intro, points: points.map(\.pieces)), found)
    }

    private static func containers(_ file: SourceFile, _ body: Range<Int>) -> [Diagnostic] {
        let scanned = ContainerScanner.scan(file: file, range: body)
        return scanned.diagnostics
            + (scanned.value ?? []).compactMap { event in
                if case .open(let directive) = event {
                    .misplaced(directive, "et høringsinnspill har ingen slike blokker")
                } else {
                    nil
                }
            }
    }

    private init(_ file: SourceFile, _ marks: [Range<Int>], _ pictures: Pictures) {
        self.file = file
        masked = UnfilledScan.masked(file, marks)
        images = pictures.addresses(fromDepth: Places.depthOfPages)
    }

    // MARK: - A point

    private mutating func part(_ part: ConsultationScanner.Part) -> (point: ConsultationPoint?, pieces: [ConsultationPiece]) {
        var pieces: [ConsultationPiece] = []
        var remarks: [RemarkDraft] = []
        for segment in part.segments {
            if segment.kind == .from {
                let names = ConsultationScanner.names(in: segment, of: file)
                pieces.append(.from(names))
                if remarks.last.map({ !$0.takesSender }) ?? true { remarks.append(RemarkDraft(segment.range)) }
                remarks[remarks.count - 1].senders += names
                continue
            }
            guard let fragment = compile(segment) else { continue }
            pieces.append(piece(segment.kind, fragment))
            read(segment)
            if remarks.last.map({ segment.kind == .quote && $0.hasWords }) ?? true { remarks.append(RemarkDraft(segment.range)) }
            remarks[remarks.count - 1].add(segment.kind, ReadText(PeeledText(file, segment.range), file))
        }
        guard let heading = part.heading else { return (nil, pieces) }
        let title = Span(file, part.title ?? heading).text
        let numbered = ConsultationPoint.number(in: title)
        let point = ConsultationPoint(
            number: numbered?.number ?? [], title: numbered?.title ?? title, span: Span(file, heading),
            remarks: remarks.map { $0.remark(file) })
        return (point, pieces)
    }

    private mutating func compile(_ segment: ConsultationScanner.Segment) -> Fragment? {
        let fragment = Fragment.compile(file: masked, range: segment.range, options: .init(images: images)).unwrap(into: &found)
        found += (fragment?.placeholders ?? []).map { .placeholder($0) }
        found += (fragment?.headings ?? []).filter { $0.level == 2 }.map { .highHeading($0.span) }
        return fragment
    }

    private func piece(_ kind: ConsultationScanner.Kind, _ fragment: Fragment) -> ConsultationPiece {
        switch kind {
        case .quote: .quote(fragment)
        case .proposal: .proposal(fragment)
        case .unclear: .unclear(fragment)
        case .comment, .from: .comment(fragment)
        }
    }

    /// Paragraph by paragraph, for rules about words.
    private mutating func read(_ segment: ConsultationScanner.Segment) {
        var start = segment.range.lowerBound
        for line in file.line(at: start)...file.line(at: max(start, segment.range.upperBound - 1)) {
            let range = file.range(ofLine: line)
            guard file.bytes[range].allSatisfy({ $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }) else { continue }
            add(start..<max(start, range.lowerBound))
            start = max(start, range.upperBound)
        }
        add(start..<max(start, segment.range.upperBound))
    }

    private mutating func add(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let read = ReadText(PeeledText(file, range), file)
        if !read.isEmpty { texts.append(PaperText(kind: .paragraph, read: read)) }
    }
}

/// A remark while it is being read.
private struct RemarkDraft {
    var senders: [Located<String>] = []
    private var quotes: [ReadText] = []
    private var comments: [ReadText] = []
    private var proposals: [ReadText] = []
    private var unclear: [ReadText] = []
    private var range: Range<Int>

    init(_ range: Range<Int>) { self.range = range }

    var hasWords: Bool { !(comments.isEmpty && proposals.isEmpty && unclear.isEmpty) }
    /// A line «Fra: …» after a quotation is about it; after a comment it begins another remark.
    var takesSender: Bool { !hasWords && senders.isEmpty }

    mutating func add(_ kind: ConsultationScanner.Kind, _ text: ReadText) {
        switch kind {
        case .quote: quotes.append(text)
        case .comment, .from:
            // A remark is told of where its words are.
            if !hasWords, let first = text.places.first, let last = text.places.last { range = first.lowerBound..<last.upperBound }
            comments.append(text)
        case .proposal: proposals.append(text)
        case .unclear: unclear.append(text)
        }
    }

    func remark(_ file: SourceFile) -> ConsultationRemark {
        ConsultationRemark(
            senders: senders, quotes: quotes, comments: comments, proposals: proposals, unclear: unclear,
            span: Span(file, line: file.line(at: range.lowerBound)))
    }
}

extension Diagnostic {
    fileprivate static func noHead(_ file: SourceFile) -> Diagnostic {
        .error(
            .frontMatter, "feltene øverst mangler", at: Span(file, line: 1),
            help: "begynn fila med «---», tittel, språk, dokument, avsendere, frist og status, og så «---»; se `hia schema horing`")
    }

    fileprivate static func placeholder(_ name: Located<String>) -> Diagnostic {
        .error(
            .unknownPlaceholder, "et høringsinnspill har ingen plassholdere", at: name.span, help: "skriv det som skal stå der")
    }

    fileprivate static func highHeading(_ span: Span) -> Diagnostic {
        .error(.titleInText, "denne overskriften kan ikke stå her", at: span, help: "bruk ## til et punkt, og ### inni det")
    }

    fileprivate static func unfilled(_ span: Span, isSent: Bool) -> Diagnostic {
        Diagnostic(
            isSent ? .error : .warning, .paperUnfilled, "«\(span.text)» er ikke fylt ut", at: span,
            help: "skriv det som skal stå der")
    }
}
