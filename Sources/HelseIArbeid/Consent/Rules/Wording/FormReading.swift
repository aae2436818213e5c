/// The words of one text, folded once for all rules.
struct FormReading {
    let text: ConsentText
    /// Everything in the file: the title, the text with what nobody sees, and what stands above it.
    let written: [FormWords]
    /// What a reader meets, part by part, in order.
    let parts: [(kind: PartKind, words: [FormWords])]
    /// What stands at boxes.
    let boxes: [FormWords]

    init(_ text: ConsentText) {
        self.text = text
        written = ([ReadText(value: text.head.title), text.raw] + LinesAboveText.read(text)).map(FormWords.init)
        parts = text.parts.map { part in (part.kind, part.seen.map(FormWords.init)) }
        boxes = text.blocks.filter(\.kind.isBox).flatMap { [$0.text] + [$0.hint].compactMap { $0 } }.map(FormWords.init)
    }

    var seen: [FormWords] { parts.flatMap(\.words) }
}
