import HelseIArbeid

/// «Siden sist» in words: what is new, in the order it matters to those who meet (C80).
struct SinceLastTold {
    private let since: SinceLast
    private let wording: Wording
    private var nynorsk: Bool { wording.language == .nynorsk }

    init(_ since: SinceLast, _ wording: Wording) {
        self.since = since
        self.wording = wording
    }

    var told: [Told] {
        part(nynorsk ? "Nye utsegner: \(since.statements.count)." : "Nye utsagn: \(since.statements.count).", when: since.statements.count)
            + part(nynorsk ? "Valde utsegner:" : "Valgte utsagn:", since.chosen.map { .quoted($0.text) })
            + part(nynorsk ? "Valde bort:" : "Valgt bort:", since.unchosen.map { .quoted($0.text) })
            + part("Nye tiltak:", since.measures.map { "\($0.id) \(quoted: $0.what)" })
            + part("Ny status:", since.states.map(change))
            + part(nynorsk ? "Dette har endra seg:" : "Dette har endret seg:", since.effects.map { "\(quoted: "\($0.measure.what.asSentence) \($0.effect.text)")" })
    }

    private func change(_ change: SinceLast.StateChange) -> Words {
        var words: Words = "\(change.measure.id) \(quoted: change.measure.what): \(wording.state(change.to.state))."
        if let comment = change.to.comment { words = "\(words) \(quoted: comment.asSentence)" }
        if let obstacle = change.to.obstacle { words = "\(words) Hinder: \(quoted: obstacle.asSentence)" }
        return words
    }

    private func part(_ heading: String, when count: Int) -> [Told] { count == 0 ? [] : [.paragraph(Words(heading))] }

    private func part(_ heading: String, _ items: [Words]) -> [Told] {
        items.isEmpty ? [] : [.paragraph(Words(heading)), .list(items)]
    }
}
