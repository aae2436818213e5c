import Diagnostics
public import HelseIArbeid

/// A form made of lines, without a file and without Markdown; every span is where the words stand in those lines.
///
///     # C09 varighet Hvor lenge?      a part, with its kind and heading
///     ## Mer                          a heading
///     Samtykket gjelder …             a paragraph
///     - Jobben din                    an item; `[]` a box to tick, `()` one of which one is chosen
///     valg F1: …                      a choice; `rolle nav: …`, `felt navn: Navn | hint`, `linjer 2`, `skala: …`
public struct ConsentSample {
    public var lines: String
    public var title = "Samtykke til samarbeid med NAV"
    public var number = 1
    public var language = Language.bokmål
    public var state = ConsentState.draft
    public var function = LegalFunction.undecided

    public init(_ lines: String, number: Int = 1, language: Language = .bokmål) {
        self.lines = lines
        self.number = number
        self.language = language
    }

    public var text: ConsentText {
        let file = SourceFile(path: "\(number)-\(language.tag).md", text: lines)
        let start = Span(file, 0..<0)
        let head = ConsentHead(
            title: Located(title, at: start), language: language, number: Located(number, at: start), state: state, change: nil,
            reason: nil, function: function, distribution: [], decisions: [], stateSpan: start)
        return ConsentText(head: head, parts: parts(file), file: file, body: 0..<file.bytes.count,
            raw: Self.read(lines, Span(file, 0..<file.bytes.count)), frozen: nil)
    }

    private func parts(_ file: SourceFile) -> [FormPart] {
        var parts: [FormPart] = []
        for line in 1...file.lineCount {
            let span = Span(file, line: line)
            if let words = span.text.dropping("# ")?.split(separator: " ", maxSplits: 2).map(String.init) {
                let title = words.count > 2 ? Self.read(words[2], span) : nil
                let kind = words.count > 1 ? PartKind(rawValue: words[1]) : nil
                parts.append(
                    FormPart(id: Located(words[0], at: span), kind: kind ?? .start, title: title, blocks: [], span: span))
            } else if let part = parts.last, let block = Self.block(span) {
                parts[parts.count - 1] = FormPart(
                    id: part.id, kind: part.kind, title: part.title, blocks: part.blocks + [block], span: part.span)
            }
        }
        return parts
    }

    private static func block(_ span: Span) -> FormBlock? {
        let line = span.text
        guard !line.isEmpty else { return nil }
        let marks: [(String, FormBlock.Kind)] = [("## ", .heading), ("- ", .item), ("[] ", .tickBox), ("() ", .option)]
        for (mark, kind) in marks {
            if let text = line.dropping(mark) { return FormBlock(kind: kind, text: read(text, span), span: span) }
        }
        if let count = line.dropping("linjer ").flatMap({ Int($0) }) {
            return FormBlock(kind: .lines(count), text: read("", span), span: span)
        }
        let halves = line.split(separator: ":", maxSplits: 1).map(String.init)
        let head = halves[0].split(separator: " ").map(String.init)
        let said = halves.count > 1 ? halves[1].split(separator: "|").map { $0.trimmingPrefix(" ") }.map(String.init) : []
        guard let text = said.first, let kind = kind(head) else {
            return FormBlock(kind: .paragraph, text: read(line, span), span: span)
        }
        let hint = said.count > 1 ? read(said[1], span) : nil
        return FormBlock(kind: kind, text: read(text, span), hint: hint, span: span)
    }

    private static func kind(_ head: [String]) -> FormBlock.Kind? {
        switch (head.first, head.count) {
        case ("valg", 2): .choice(id: head[1])
        case ("rolle", 2): .recipient(key: head[1])
        case ("felt", 2): FieldKind(rawValue: head[1]).map { .field($0) }
        case ("skala", 1): .scale
        default: nil
        }
    }

    /// Part of a line, as it is read.
    private static func read(_ text: String, _ span: Span) -> ReadText {
        let whole = Array(span.text.unicodeScalars)
        let scalars = Array(text.unicodeScalars)
        // Texts are the end of their line, or before a hint.
        let start = whole.indices.last { whole[$0...].starts(with: scalars) } ?? 0
        var offset = span.range.lowerBound + whole[..<start].reduce(0) { $0 + UTF8.width($1) }
        let places = scalars.map { scalar in
            defer { offset += UTF8.width(scalar) }
            return offset..<offset + UTF8.width(scalar)
        }
        return ReadText(file: span.file, scalars: scalars, places: places)
    }
}

extension String {
    fileprivate func dropping(_ prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
