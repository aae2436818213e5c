import HelseIArbeid
import Markup
import Templating

/// What changed between two versions of a form, in one column.
struct RedlineView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    /// «3 deler er endret, 1 er ny og 1 er flyttet.»
    let summary: String
    let versions: String
    /// What changed above the text.
    let head: [RedlineFactView]
    let parts: [RedlinePartView]
    /// The parts that are as they were.
    let unchanged: [FactView]
    let unchangedTitle: String

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .text("oppsummert", \.summary), .text("versjoner", \.versions),
        .list("hode", \.head), .flag("har_hode") { !$0.head.isEmpty }, .list("deler", \.parts), .list("like", \.unchanged),
        .flag("har_like") { !$0.unchanged.isEmpty }, .text("likeTittel", \.unchangedTitle),
        .flag("har_endringer") { !$0.head.isEmpty || !$0.parts.isEmpty },
    ]

    init(redline: Redline, frame: FrameView, phrases: Phrases) {
        let wording = RedlineWording(language: redline.new.language)
        let same = redline.parts.filter(\.isSame)
        self.frame = frame
        self.phrases = phrases
        summary = redline.isEmpty ? wording.nothing : wording.summary(redline.summary)
        versions = wording.versions(redline)
        head = redline.head.map { RedlineFactView($0, wording) }
        parts = redline.parts.filter { !$0.isSame }.map { RedlinePartView($0, wording) }
        unchanged = same.map { FactView(name: $0.name.id, value: $0.name.title) }
        unchangedTitle = "\(wording.unchangedParts) (\(same.count))"
    }
}

/// A fact above the text that changed.
struct RedlineFactView: TemplateView {
    let name: String
    let markup: HTML

    static let fields: FieldTable<Self> = [.text("navn", \.name), .html("verdi", \.markup)]

    fileprivate init(_ change: HeadChange, _ wording: RedlineWording) {
        name = wording.name(change)
        let marks = RedlineMarks(wording)
        markup =
            switch change {
            case .title(let runs): marks.html(runs)
            case .from(let old, let new), .until(let old, let new): marks.exchanged(wording.day(old), wording.day(new))
            case .function(let old, let new): marks.exchanged(wording.function(old), wording.function(new))
            }
    }
}

/// A part that changed, moved, came or went.
struct RedlinePartView: TemplateView {
    let id: String
    let title: HTML
    /// «endret», «flyttet og endret».
    let state: String
    let isGone: Bool
    /// Where it was and is, or what else there is to say of all of it.
    let notes: [FactView]
    let blocks: [RedlineBlockView]

    static let fields: FieldTable<Self> = [
        .text("id", \.id), .html("tittel", \.title), .text("tilstand", \.state), .flag("borte", \.isGone),
        .list("merknader", \.notes), .list("blokker", \.blocks), .flag("har_blokker") { !$0.blocks.isEmpty },
    ]

    fileprivate init(_ part: PartChange, _ wording: RedlineWording) {
        id = part.name.id
        // The heading of a part that is all new or all gone is told by its state.
        let isWhole = part.presence != .both || part.title.isEmpty
        title = isWhole ? HTML(escaping: part.name.title) : RedlineMarks(wording).html(part.title)
        state = wording.state(part)
        isGone = part.presence == .removed
        let told =
            [part.move.map { wording.moved($0) }, part.formerKind.map { wording.formerKind($0, part.kind) }].compactMap(\.self)
            + part.departed.map { "\(wording.departed(to: $0.other)): «\($0.text)»" }
            + part.arrived.map { "\(wording.arrived(from: $0.other)): «\($0.text)»" }
        notes = told.map { FactView(name: "", value: $0) }
        // A part that only moved is not shown once more.
        blocks = part.isChanged || part.presence != .both ? part.blocks.map { RedlineBlockView($0, wording) } : []
    }
}

/// A paragraph, an item, a box or a field of a part.
struct RedlineBlockView: TemplateView {
    /// «Nytt: rute å krysse av»; empty for a plain paragraph that only has other words.
    let label: String
    let markup: HTML
    let hint: HTML
    let state: BlockChange.State

    static let fields: FieldTable<Self> = [
        .text("hva", \.label), .flag("har_hva") { !$0.label.isEmpty }, .html("ord", \.markup), .html("hjelp", \.hint),
        .flag("har_ord") { !$0.markup.isEmpty }, .flag("har_hjelp") { !$0.hint.isEmpty },
        .flag("lik") { $0.state == .same }, .flag("ny") { $0.state == .added }, .flag("borte") { $0.state == .removed },
        .flag("endret") { $0.state == .changed },
    ]

    fileprivate init(_ block: BlockChange, _ wording: RedlineWording) {
        state = block.state
        let kind = Self.isToldOf(block) ? wording.kind(block.kind) : nil
        let became = block.formerKind.map { "\(wording.before.lowercased()): \(wording.kind($0))" }
        let marks = RedlineMarks(wording)
        switch block.state {
        case .same, .changed:
            label = [kind, block.move.map { wording.moved($0) }, became].compactMap(\.self).joined(separator: " · ").capitalisedFirst
            markup = marks.html(block.text)
            hint = marks.html(block.hint)
        case .added, .removed:
            // All of it is new or gone; its label says so, and the words are marked without being announced again.
            label = [block.state == .added ? wording.new : wording.gone, kind].compactMap(\.self).joined(separator: ": ")
            markup = marks.whole(block.text, block.state)
            hint = marks.whole(block.hint, block.state)
        }
    }

    /// Whether it is said what it is: of what is as it was, only where the words do not show it.
    private static func isToldOf(_ block: BlockChange) -> Bool {
        switch block.kind {
        case .paragraph: false
        case .heading, .item, .tickBox, .option, .recipient, .field: block.state != .same
        case .choice, .lines, .scale, .packList: true
        }
    }
}
