import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// The text of a project paper put together: headings numbered, tables and figures numbered and put in their places, notes
/// numbered in the order they are met. What the data file has and the text has not placed stands at the end.
struct PaperBody {
    private let parts: ProjectParts
    private let paper: ProjectPaper
    private let wording: PaperWording
    private(set) var html = HTML.empty
    private(set) var contents: [ContentsRowView] = []
    /// Of tables and figures.
    private(set) var captions: [ContentsRowView] = []
    private(set) var notes: [PaperSource] = []
    private var anchors = Anchors()
    private var numbers: [Int] = []
    private var isUnnumbered = false
    private var (tables, figures) = (0, 0)

    /// These have no number, as in a book.
    private static let unnumbered: Set = ["forord", "føreord", "sammendrag", "samandrag"]
    /// Headings below this are not in the contents.
    private static let deepestInContents = 3

    static func of(_ project: ProjectDocument, _ page: PageContext) -> PaperBody {
        var body = PaperBody(project.paper, page)
        for piece in project.body { body.add(piece) }
        body.addUnplaced(project.shown)
        return body
    }

    /// The same for a document without numbers and notes.
    static func plain(_ pieces: [PaperPiece]) -> HTML {
        var anchors = Anchors()
        return pieces.map { piece -> HTML in
            if case .text(let fragment) = piece { fragment.html(&anchors) } else { .empty }
        }.joined()
    }

    private init(_ paper: ProjectPaper, _ page: PageContext) {
        self.paper = paper
        wording = PaperWording(language: page.language)
        parts = ProjectParts(paper, page)
        // The ids of the page's own sections.
        for id in ["innhold", "om-forslaget", "versjoner", "distribusjon", "innholdet", "tabellene", "kilder"] {
            _ = anchors.unique(id)
        }
    }

    private mutating func add(_ piece: PaperPiece) {
        switch piece {
        case .text(let fragment): add(fragment)
        case .part(let part): add(part)
        }
    }

    // MARK: - Text

    private mutating func add(_ fragment: Fragment) {
        var headings = fragment.headings[...]
        var number = HTML.empty
        for piece in fragment.html {
            switch piece {
            case .markup(let text):
                // After an anchor comes the end of the tag, and then the text of the heading.
                html +=
                    number.isEmpty
                    ? HTML(trusted: text)
                    : HTML(trusted: String(text.prefix(2))) + number + HTML(trusted: String(text.dropFirst(2)))
                number = .empty
            case .anchor(let slug):
                let id = anchors.unique(slug)
                html += HTML(trusted: id)
                if let heading = headings.popFirst() { number = enter(heading.level, heading.text, id) }
            case .value(let name): html += value(name.value)
            }
        }
    }

    /// Notes the heading in the contents, and gives its number.
    private mutating func enter(_ level: Int, _ text: String, _ id: String) -> HTML {
        let depth = level - 1
        // What stands below one without a number has none either.
        if depth == 1 { isUnnumbered = Self.unnumbered.contains(text.lowercased()) }
        if !isUnnumbered {
            while numbers.count > depth { numbers.removeLast() }
            while numbers.count < depth { numbers.append(0) }
            numbers[depth - 1] += 1
        }
        let label = isUnnumbered ? "" : numbers.map(String.init).joined(separator: ".")
        if level <= Self.deepestInContents {
            contents.append(ContentsRowView(number: label, title: text, id: id, isSub: level > 2))
        }
        return label.isEmpty ? .empty : "<span class=\"papir-nr\">\(label)</span> "
    }

    private mutating func value(_ name: String) -> HTML {
        if name.hasPrefix("^") { return note(String(name.dropFirst())) }
        guard let fact = paper.evidence.fact(String(name.dropFirst("tall.".count))) else { return .empty }
        return "\(fact.value.typeset)" + (fact.origin.source.map { note($0.value) } ?? .empty)
    }

    /// The mark of a note; the same source has the same number wherever it is named.
    private mutating func note(_ id: String) -> HTML {
        guard let source = paper.evidence.source(id) else { return .empty }
        let known = notes.firstIndex { $0.id.value == id }
        if known == nil { notes.append(source) }
        let number = (known ?? notes.count - 1) + 1
        return "<sup class=\"note\"><a href=\"#kilde-\(number)\" aria-label=\"\(wording.source) \(number)\">\(number)</a></sup>"
    }

    // MARK: - Tables and figures

    private mutating func add(_ part: ProjectPart) {
        switch part {
        case .table(let id): if let table = paper.evidence.table(id) { add(table) }
        case .milestones:
            for series in paper.plan.milestones { html += numbered(parts.milestones(series), caption: series.name) }
        case .preconditions: html += parts.preconditions
        case .organisation: html += numberedFigure(OrganisationFigure(paper.groups).html, title: wording.title(part)) + parts.groups
        case .meetings: html += numberedFigure(RoadFigure.meetings(in: wording.language), title: wording.title(part))
        default: html += numbered(parts.table(part), caption: wording.title(part))
        }
    }

    private mutating func add(_ table: FactTable) {
        let unit = table.unit.map { ", \($0)" } ?? ""
        html += numbered(parts.facts(table), caption: "\(table.title)\(unit)".typeset)
        let mark = table.origin.source.map { note($0.value) } ?? .empty
        let source = table.origin.source.flatMap { paper.evidence.source($0.value)?.text }
        let (origin, deviation) = (wording.origin(table.origin, source: source), wording.deviation(of: table).typeset)
        html += "<p class=\"kilde\">\(origin)\(mark) \(deviation)</p>\n"
    }

    private mutating func numbered(_ table: DataTable, caption: String) -> HTML {
        tables += 1
        let (label, id) = (wording.table(tables), "tabell-\(tables)")
        captions.append(ContentsRowView(number: label, title: caption, id: id, isSub: false))
        return table.html(id: id, caption: "<span class=\"papir-nr\">\(label).</span> \(caption)")
    }

    private mutating func numberedFigure(_ figure: HTML, title: String) -> HTML {
        figures += 1
        let (label, id) = (wording.figure(figures), "figur-\(figures)")
        captions.append(ContentsRowView(number: label, title: title, id: id, isSub: false))
        return """
            <figure class="papirfigur" id="\(id)">
            <div class="papir-rull" role="region" aria-label="\(label)" tabindex="0">
            \(figure)</div>
            <figcaption><span class="papir-nr">\(label).</span> \(title)</figcaption>
            </figure>

            """
    }

    private mutating func addUnplaced(_ shown: [ProjectPart]) {
        for part in ProjectPart.named.map(\.part) where part != .meetings && paper.has(part) && !shown.contains(part) {
            heading(wording.title(part))
            add(part)
        }
        let tables = paper.evidence.tables.filter { !shown.contains(.table($0.id.value)) }
        if !tables.isEmpty { heading(wording.title(.table(""))) }
        for table in tables { add(table) }
    }

    private mutating func heading(_ title: String) {
        let id = anchors.unique(title.slugged)
        let number = enter(2, title, id)
        html += "<h2 id=\"\(id)\">\(number)\(title)</h2>\n"
    }
}
