import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// Puts the text of one document together for one pack: picks variants, fills in values, opens and closes blocks.
///
/// One pass over a flat list; every closing tag waits on a stack of its own, so nothing recurses.
struct BodyRenderer {
    let pack: PackContext
    let kind: DocumentKind
    private let hasNotes: Bool
    private(set) var html = HTML.empty
    private var closings: [Closing] = []
    private var hidden = 0
    private var anchors = Anchors()
    private var clock: BlockClock

    private enum Closing {
        case markup(HTML)
        case hidden
    }

    /// Notes are for the one who speaks, not for the wall.
    static func render(_ kind: DocumentKind, for pack: PackContext, hasNotes: Bool) -> HTML {
        var renderer = BodyRenderer(pack, kind, hasNotes: hasNotes)
        renderer.render()
        return renderer.html
    }

    private init(_ pack: PackContext, _ kind: DocumentKind, hasNotes: Bool) {
        self.pack = pack
        self.kind = kind
        self.hasNotes = hasNotes
        clock = BlockClock(pack.meetings, language: pack.language)
    }

    private mutating func render() {
        let selection = pack.selection
        for event in pack.content.documents[kind] ?? [] {
            switch event {
            case .open(let block, _):
                if hidden > 0 || !selection.includes(block) || isLeftOut(block) {
                    hidden += 1
                    closings.append(.hidden)
                } else {
                    let tags = tags(for: block)
                    html += tags.opening
                    closings.append(.markup(tags.closing))
                }
            case .close:
                switch closings.popLast() {
                case .markup(let closing): html += closing
                case .hidden: hidden -= 1
                case nil: break
                }
            case .fragment(let fragment) where hidden == 0: append(fragment.html)
            case .fragment: break
            }
        }
    }

    private func isLeftOut(_ block: Block) -> Bool {
        if case .note = block { !hasNotes } else { false }
    }

    private mutating func append(_ pieces: [Fragment.Piece]) {
        for piece in pieces {
            switch piece {
            case .markup(let text): html += HTML(trusted: text)
            case .value(let name): html += value(name.value)
            case .anchor(let slug): html += HTML(trusted: anchors.unique(slug))
            }
        }
    }

    private func value(_ name: String) -> HTML {
        guard let value = Placeholder(rawValue: name)?.value(in: pack) else { return Forms.blank }
        return HTML(escaping: value)
    }

    private func text(_ caption: Caption) -> HTML {
        var html = HTML.empty
        for piece in caption.pieces {
            switch piece {
            case .markup(let text): html += HTML(trusted: text)
            case .value(let name): html += value(name.value)
            case .anchor: break
            }
        }
        return html
    }

    // MARK: - Blocks

    private mutating func tags(for block: Block) -> (opening: HTML, closing: HTML) {
        switch block {
        case .timed(let minutes, let slot, _, let title):
            let heading = timedHeading(level: 2, title, minutes, clock.block(minutes))
            return ("<section class=\"tid tid-\(slot.rawValue)\">\n\(heading)", "</section>\n")
        case .step(let minutes, let title):
            return ("<section class=\"steg\">\n\(timedHeading(level: 3, title, minutes, clock.step(minutes)))", "</section>\n")
        case .say: return ("<div class=\"si\">\n<p class=\"merke\">Si</p>\n", "</div>\n")
        case .slide(let title):
            let id = HTML(trusted: anchors.unique(title.text.slugged))
            return ("<section class=\"lysark\">\n<h2 id=\"\(id)\">\(text(title))</h2>\n", "</section>\n")
        case .note: return ("<div class=\"notat\">\n<p class=\"merke\">Til deg som holder timen</p>\n", "</div>\n")
        case .box(let title):
            let heading = title.map { "<p class=\"boks-tittel\">\(text($0))</p>\n" as HTML } ?? .empty
            return ("<div class=\"boks\">\n\(heading)", "</div>\n")
        case .tickBoxes: return ("<div class=\"avkryss\">\n", "</div>\n")
        case .lines(let count): return (Forms.lines(count), .empty)
        case .field(let label): return (Forms.field(text(label)), .empty)
        case .yesNo(let question): return (Forms.yesNo(text(question)), .empty)
        case .scale(let from, let to): return (Forms.scale(from: text(from), to: text(to)), .empty)
        case .signature(let role): return (Forms.signature(text(role)), .empty)
        case .example(let slot): return (IndustryBlocks.example(slot.value, of: pack.industry), .empty)
        case .industryList(let list):
            return (IndustryBlocks.list(list, of: pack.industry, in: pack.language), .empty)
        case .figure: return (RoadFigure.withLabels(pack.company, in: pack.language), .empty)
        case .documents, .industries, .formats, .cohorts, .shared: return (.empty, .empty)
        }
    }

    private mutating func timedHeading(level: Int, _ title: Caption, _ minutes: Int, _ clock: HTML) -> HTML {
        let id = HTML(trusted: anchors.unique(title.text.slugged))
        return """
            <h\(level) id="\(id)"><span class="klokke">\(clock)</span> \(text(title)) \
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
