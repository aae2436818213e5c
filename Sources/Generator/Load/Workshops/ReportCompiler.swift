import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// Compiles the text of a report and cuts it at its outermost headings: into blocks for the rules, and into markup for the pages.
struct ReportCompiler {
    /// A heading with what stands under it.
    struct Section {
        let heading: Located<String>?
        let blocks: [ReportBlock]
    }

    struct Compiled {
        let sections: [Section]
        let markup: ReportMarkup
        /// Those that lead to files of ours.
        let links: [Fragment.Link]
    }

    static func compile(_ file: SourceFile, _ body: Range<Int>, _ pictures: Pictures) -> Checked<Compiled> {
        var found: [Diagnostic] = []
        let scanned = ContainerScanner.scan(file: file, range: body)
        found += scanned.diagnostics
        for case .open(let directive) in scanned.value ?? [] { found.append(.noBlocks(directive)) }
        let options = Fragment.Options(images: pictures.addresses(fromDepth: Places.depthOfWorkshops))
        guard let fragment = Fragment.compile(file: file, range: body, options: options).unwrap(into: &found) else {
            return Checked(nil, found)
        }
        found += fragment.placeholders.map { .placeholderInReport($0) }
        let cuts = cuts(fragment.headings, file)
        let markup = markup(fragment, cuts: cuts)
        let sections = sections(file, body, cuts.map { fragment.headings[$0] }, hasOpening: markup.hasOpening)
        return Checked(Compiled(sections: sections, markup: markup, links: fragment.links.filter(\.isLocal)), found)
    }

    /// The headings of the outermost level that stand in no list or quotation, by their number.
    private static func cuts(_ headings: [Fragment.Heading], _ file: SourceFile) -> [Int] {
        let free = headings.indices.filter { isFree(headings[$0], file) }
        guard let level = free.map({ headings[$0].level }).min() else { return [] }
        return free.filter { headings[$0].level == level }
    }

    /// A line of a list or a quotation begins with its sign, and what goes on with one is indented.
    private static func isFree(_ heading: Fragment.Heading, _ file: SourceFile) -> Bool {
        let line = file.bytes[file.range(ofLine: heading.span.line)]
        guard let first = line.first, let second = line.dropFirst().first else { return false }
        if first == UInt8(ascii: "#") { return true }
        let isSign = [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*")].contains(first) && second == UInt8(ascii: " ")
        let digits = line.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let after = line.dropFirst(digits.count).first
        let isNumbered = !digits.isEmpty && (after == UInt8(ascii: ".") || after == UInt8(ascii: ")"))
        return !isSign && !isNumbered && first > UInt8(ascii: " ") && first != UInt8(ascii: ">")
    }

    // MARK: - For the rules

    private static func sections(
        _ file: SourceFile, _ body: Range<Int>, _ headings: [Fragment.Heading], hasOpening: Bool
    ) -> [Section] {
        let blocks = Outline.read(file, body).blocks
        let starts = headings.map(\.span.range.lowerBound)
        func between(_ start: Int, _ end: Int) -> [ReportBlock] {
            blocks.filter { (start..<end).contains($0.span.range.lowerBound) }.map { ReportBlock($0, file) }
        }
        let opening = Section(heading: nil, blocks: between(body.lowerBound, starts.first ?? body.upperBound))
        return (hasOpening ? [opening] : [])
            + headings.indices.map { index in
                let end = starts.dropFirst(index + 1).first ?? body.upperBound
                let heading = headings[index]
                return Section(
                    heading: Located(heading.text, at: heading.span), blocks: between(heading.span.range.upperBound, end))
            }
    }

    // MARK: - For the pages

    /// The pieces between the headings that cut; a heading's own markup is taken out of them.
    private static func markup(_ fragment: Fragment, cuts: [Int]) -> ReportMarkup {
        let level = cuts.first.map { fragment.headings[$0].level } ?? 2
        let end = "</h\(level)>"
        var sections = [ReportMarkup.Section()]
        var (number, isHeading) = (0, false)
        for piece in fragment.html {
            switch piece {
            case .anchor:
                defer { number += 1 }
                guard cuts.contains(number) else { sections[sections.count - 1].pieces.append(piece); continue }
                sections[sections.count - 1].dropLast("<h\(level) id=\"")
                sections.append(ReportMarkup.Section(heading: .empty))
                isHeading = true
            case .markup(let text) where isHeading:
                let inner = text.hasPrefix("\">") && sections[sections.count - 1].heading == .empty ? text.dropFirst(2) : text[...]
                let close = inner.firstRange(of: end)
                sections[sections.count - 1].heading? += HTML(trusted: String(inner[..<(close?.lowerBound ?? inner.endIndex)]))
                guard let close else { continue }
                isHeading = false
                let rest = inner[close.upperBound...].drop { $0 == "\n" }
                if !rest.isEmpty { sections[sections.count - 1].pieces.append(.markup(String(rest))) }
            case .value where isHeading: break
            case .markup, .value: sections[sections.count - 1].pieces.append(piece)
            }
        }
        if sections[0].pieces.isEmpty { sections.removeFirst() }
        return ReportMarkup(sections: sections, level: level)
    }
}

extension ReportMarkup {
    /// Whether something stands before the first heading.
    fileprivate var hasOpening: Bool { sections.first.map { $0.heading == nil } ?? false }
}

extension ReportMarkup.Section {
    /// Takes the beginning of the next heading away again.
    fileprivate mutating func dropLast(_ ending: String) {
        guard case .markup(let text)? = pieces.last, text.hasSuffix(ending) else { return }
        pieces.removeLast()
        let rest = String(text.dropLast(ending.count))
        if rest.contains(where: { !$0.isWhitespace }) { pieces.append(.markup(rest)) }
    }
}

extension ReportBlock {
    fileprivate init(_ block: Outline.Block, _ file: SourceFile) {
        let kind: Kind =
            switch block.kind {
            case .paragraph: .paragraph
            case .item: .item
            case .heading: .heading
            case .other: .other
            }
        let text = ReadText(block.text, file)
        self.init(kind: kind, text: kind == .heading ? text.withoutSigns : text, span: block.span)
    }
}

extension ReadText {
    /// The signs that make a line a heading are no part of what is read.
    fileprivate var withoutSigns: ReadText {
        func isSign(_ scalar: Unicode.Scalar) -> Bool { "#=-".unicodeScalars.contains(scalar) || scalar.properties.isWhitespace }
        let first = scalars.firstIndex { !isSign($0) } ?? scalars.endIndex
        let last = scalars.lastIndex { !isSign($0) }.map { $0 + 1 } ?? first
        return ReadText(file: file, scalars: Array(scalars[first..<last]), places: Array(places[first..<last]))
    }
}

extension Diagnostic {
    fileprivate static func noBlocks(_ directive: Directive) -> Diagnostic {
        .error(
            .misplacedDirective, "«\(directive.name.value.shortened)» kan ikke stå her: en rapport har ingen slike blokker",
            at: directive.span, help: "skriv det som vanlig tekst, liste eller tabell")
    }

    fileprivate static func placeholderInReport(_ name: Located<String>) -> Diagnostic {
        .error(
            .unknownPlaceholder, "en rapport har ingen plassholdere", at: name.span, help: "skriv det som skal stå der")
    }
}
