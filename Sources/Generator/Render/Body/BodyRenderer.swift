import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// Puts the text of one document together for one pack: fills in values, opens and closes blocks. Every closing tag waits on
/// a stack of its own, so nothing recurses.
struct BodyRenderer {
    let pack: PackContext
    private(set) var html = HTML.empty
    private var closings: [HTML] = []
    private var anchors = Anchors()
    private var clock: BlockClock
    private let isMail: Bool

    /// Notes are for the one who speaks, not for the wall.
    static func render(_ kind: DocumentKind, for pack: PackContext, hasNotes: Bool) -> HTML {
        var renderer = BodyRenderer(pack, isMail: kind.isMail)
        for step in PackText.steps(of: kind, for: pack, hasNotes: hasNotes) { renderer.take(step) }
        return renderer.html
    }

    private init(_ pack: PackContext, isMail: Bool) {
        self.pack = pack
        self.isMail = isMail
        clock = BlockClock(pack.meetings, language: pack.language)
    }

    private mutating func take(_ step: PackText.Step) {
        switch step {
        case .open(let block, let item):
            let tags = tags(for: block, item)
            html += tags.opening
            closings.append(tags.closing)
        case .close: html += closings.popLast() ?? .empty
        case .fragment(let fragment, let item): append(fragment.html, item)
        case .known(let part): html += (isMail ? pack.facts.mailed(part) : pack.facts.told(part)).html(quotedIn: pack.facts.quotedIn)
        }
    }

    private mutating func append(_ pieces: [Fragment.Piece], _ item: ProcessItem?) {
        for piece in pieces {
            switch piece {
            case .markup(let text): html += HTML(trusted: text)
            case .value(let name): html += value(name.value, item)
            case .anchor(let slug): html += HTML(trusted: anchors.unique(slug))
            }
        }
    }

    private func value(_ name: String, _ item: ProcessItem?) -> HTML {
        guard let placeholder = Placeholder(rawValue: name), let value = placeholder.value(in: pack, item) else {
            return Forms.blank
        }
        return placeholder.isQuoted ? HTML(quoting: value, in: pack.facts.quotedIn) : HTML(escaping: value)
    }

    private func text(_ caption: Caption, _ item: ProcessItem?) -> HTML {
        var html = HTML.empty
        for piece in caption.pieces {
            switch piece {
            case .markup(let text): html += HTML(trusted: text)
            case .value(let name): html += value(name.value, item)
            case .anchor: break
            }
        }
        return html
    }

    // MARK: - Blocks

    private mutating func tags(for block: Block, _ item: ProcessItem?) -> (opening: HTML, closing: HTML) {
        switch block {
        case .timed(let minutes, let slot, _, let title):
            let heading = timedHeading(level: 2, text(title, item), title.text, minutes, clock.block(minutes))
            return ("<section class=\"tid tid-\(slot.rawValue)\">\n\(heading)", "</section>\n")
        case .step(let minutes, let title):
            return ("<section class=\"steg\">\n\(timedHeading(level: 3, text(title, item), title.text, minutes, clock.step(minutes)))", "</section>\n")
        case .say: return ("<div class=\"si\">\n<p class=\"merke\">Si</p>\n", "</div>\n")
        case .slide(let title):
            let id = HTML(trusted: anchors.unique(title.text.slugged))
            return ("<section class=\"lysark\">\n<h2 id=\"\(id)\">\(text(title, item))</h2>\n", "</section>\n")
        case .note: return ("<div class=\"notat\">\n<p class=\"merke\">Til deg som holder timen</p>\n", "</div>\n")
        case .box(let title):
            let heading = title.map { "<p class=\"boks-tittel\">\(text($0, item))</p>\n" as HTML } ?? .empty
            return ("<div class=\"boks\">\n\(heading)", "</div>\n")
        case .tickBoxes: return ("<div class=\"avkryss\">\n", "</div>\n")
        case .lines(let count): return (Forms.lines(count), .empty)
        case .field(let label): return (Forms.field(text(label, item)), .empty)
        case .yesNo(let question): return (Forms.yesNo(text(question, item)), .empty)
        case .scale(let from, let to): return (Forms.scale(from: text(from, item), to: text(to, item)), .empty)
        case .signature(let role): return (Forms.signature(text(role, item)), .empty)
        case .example(let slot): return (IndustryBlocks.example(slot.value, of: pack.industry), .empty)
        case .industryList(let list):
            return (IndustryBlocks.list(list, of: pack.industry, in: pack.language), .empty)
        case .figure: return (RoadFigure.withLabels(pack.company, in: pack.language), .empty)
        case .documents, .industries, .formats, .cohorts, .process, .each, .shared: return (.empty, .empty)
        }
    }

    private mutating func timedHeading(
        level: Int, _ title: HTML, _ name: String, _ minutes: Int, _ clock: HTML
    ) -> HTML {
        let id = HTML(trusted: anchors.unique(name.slugged))
        return """
            <h\(level) id="\(id)"><span class="klokke">\(clock)</span> \(title) \
            <span class="minutter">\(minutes)\u{A0}min</span></h\(level)>

            """
    }
}

/// The ids already used on a page: the second «Spørsmål» becomes `sporsmal-2`.
struct Anchors {
    private var used: [String: Int] = [:]

    mutating func unique(_ slug: String) -> String {
        let slug = slug.isEmpty ? "del" : slug
        let count = used[slug, default: 0] + 1
        used[slug] = count
        if count == 1 { return slug }
        return unique("\(slug)-\(count)")
    }
}
