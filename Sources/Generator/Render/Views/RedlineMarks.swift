import HelseIArbeid
import Markup

/// Words that were kept, added and taken away, as markup: visible without colour, and said to those who hear the page.
struct RedlineMarks {
    let wording: RedlineWording

    init(_ wording: RedlineWording) { self.wording = wording }

    func html(_ runs: [Run]) -> HTML {
        runs.map { run in
            switch run {
            case .kept(let text): HTML(escaping: text)
            case .removed(let text): mark(text) { "<del>\(spoken(wording.gone))\($0)</del>" }
            case .added(let text): mark(text) { "<ins>\(spoken(wording.new))\($0)</ins>" }
            }
        }.joined()
    }

    /// A block that is all new or all gone.
    func whole(_ runs: [Run], _ state: BlockChange.State) -> HTML {
        runs.map { run in state == .removed ? "<del>\(run.text)</del>" : "<ins>\(run.text)</ins>" }.joined()
    }

    /// One fact that took the place of another.
    func exchanged(_ old: String, _ new: String) -> HTML { html([.removed(old), .kept(" "), .added(new)]) }

    /// The words without the blanks around them, which stand outside the mark.
    private func mark(_ text: String, _ marked: (String) -> HTML) -> HTML {
        let words = text.drop { $0 == " " }
        let lead = text.prefix(text.count - words.count)
        let core = words.reversed().drop { $0 == " " }.reversed()
        guard !core.isEmpty else { return HTML(escaping: text) }
        let end = words.dropFirst(core.count)
        return HTML(escaping: String(lead)) + marked(String(core)) + HTML(escaping: String(end))
    }

    /// With a blank of its own in front: the mark may stand close to the word before it.
    private func spoken(_ word: String) -> HTML { "<span class=\"skjult\">\u{A0}\(word.lowercased()): </span>" }
}
