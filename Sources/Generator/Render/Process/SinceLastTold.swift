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
            + part(nynorsk ? "Valde utsegner:" : "Valgte utsagn:", since.chosen.map(\.text))
            + part(nynorsk ? "Valde bort:" : "Valgt bort:", since.unchosen.map(\.text))
            + part(nynorsk ? "Nye tiltak:" : "Nye tiltak:", since.measures.map { "\($0.id) \($0.what)" })
            + part(nynorsk ? "Ny status:" : "Ny status:", since.states.map(change))
            + part(nynorsk ? "Dette har endra seg:" : "Dette har endret seg:", since.effects.map { "\($0.measure.what.asSentence) \($0.effect.text)" })
    }

    private func change(_ change: SinceLast.StateChange) -> String {
        let more = [change.to.comment, change.to.obstacle.map { nynorsk ? "Hinder: \($0)" : "Hinder: \($0)" }].compactMap { $0 }
        let state = "\(change.measure.id) \(change.measure.what): \(wording.state(change.to.state))"
        return ([state] + more).map(\.asSentence).joined(separator: " ")
    }

    private func part(_ heading: String, when count: Int) -> [Told] { count == 0 ? [] : [.paragraph(heading)] }

    private func part(_ heading: String, _ items: [String]) -> [Told] {
        items.isEmpty ? [] : [.paragraph(heading), .list(items)]
    }
}
