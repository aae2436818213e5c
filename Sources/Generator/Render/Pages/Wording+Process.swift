import HelseIArbeid

/// What is said of statements, measures, goals and deadlines.
extension Wording {
    private var nynorsk: Bool { language == .nynorsk }

    func state(_ state: Measure.State) -> String {
        switch state {
        case .notBegun: nynorsk ? "ikkje begynt" : "ikke begynt"
        case .underWay: "i gang"
        case .done: "ferdig"
        case .stopped: nynorsk ? "stoppa" : "stoppet"
        }
    }

    func method(_ method: Involvement.Method) -> String {
        switch method {
        case .dots: nynorsk ? "Prikkar" : "Prikker"
        case .round: "Rundgang"
        case .ballot: nynorsk ? "Avstemming" : "Avstemning"
        case .other: nynorsk ? "Annan måte" : "Annen måte"
        }
    }

    func evaluation(_ evaluation: Goal.Evaluation) -> Words {
        let verdict =
            switch evaluation.verdict {
            case .reached: "nådd"
            case .partly: "delvis nådd"
            case .notReached: nynorsk ? "ikkje nådd" : "ikke nådd"
            }
        return evaluation.note.map { "\(verdict): \(quoted: $0.lowercasedFirst)" } ?? Words(verdict)
    }

    /// «De valgte utsagnene til rådgiveren: frist tirsdag 24. november 2026. Ikke kommet, 4 dager over fristen.»
    func due(_ due: Deadlines.Due) -> String {
        "\(deadlineName(due.deadline.kind)): frist \(due.deadline.day.writtenWithWeekday(in: language)). \(dueState(due))"
    }

    /// «Frist 24. november 2026. Kom 20. november 2026.»
    func dueInShort(_ due: Deadlines.Due) -> String { "Frist \(due.deadline.day.written(in: language)). \(dueState(due))" }

    /// «Kom 20. november 2026.»
    func dueState(_ due: Deadlines.Due) -> String {
        switch due.state {
        case .met(let day):
            let late = due.wasLate ? ", etter fristen" : ""
            return "Kom \(day.written(in: language))\(late)."
        case .overdue(let days): return "\(nynorsk ? "Ikkje kome" : "Ikke kommet"), \(overdue(days))."
        case .dueSoon: return nynorsk ? "Ikkje kome enno." : "Ikke kommet ennå."
        case .far: return nynorsk ? "God tid enno." : "God tid ennå."
        case .lapsed: return nynorsk ? "Ikkje ført før modulen blei halden." : "Ikke ført før modulen ble holdt."
        }
    }

    /// The title of a reminder in a calendar.
    func reminder(of name: String) -> String {
        nynorsk ? "Minn bedrifta på: \(name.lowercasedFirst)" : "Minn bedriften på: \(name.lowercasedFirst)"
    }

    private func overdue(_ days: Int) -> String { "\(self.days(days)) over fristen" }
    private func ago(_ days: Int) -> String { "for \(self.days(days)) \(nynorsk ? "sidan" : "siden")" }
    private func days(_ count: Int) -> String { "\(count) \(count == 1 ? "dag" : nynorsk ? "dagar" : "dager")" }

    func attention(_ attention: Attention) -> String {
        switch attention {
        case .noDate(let session):
            let name = session.name(in: language)
            return nynorsk ? "\(name) har ingen dato enno" : "\(name) har ingen dato ennå"
        case .tentativeDatePassed(let session, let day):
            let name = session.name(in: language)
            return nynorsk
                ? "\(name) stod som usikker til \(day.written(in: language)): blei det halde?"
                : "\(name) sto som usikker til \(day.written(in: language)): ble det holdt?"
        case .overdue(let deadline, let days):
            let name = deadlineName(deadline.kind)
            let day = deadline.day.written(in: language)
            return "\(name): fristen var \(day), \(ago(days))"
        case .involvementMissing:
            return nynorsk
                ? "Utsegner er valde, men det står ikkje korleis alle var med: valet tel ikkje enno"
                : "Utsagn er valgt, men det står ikke hvordan alle var med: valget teller ikke ennå"
        case .measuresOverdue(let ids, let since):
            let day = since.written(in: language)
            if ids.count == 1 { return "\(measures(ids)): fristen var \(day)" }
            return "\(measures(ids)) er over fristen; den eldste fristen var \(day)"
        case .measuresDueSoon(let ids, let first):
            let day = first.writtenWithWeekday(in: language)
            return ids.count == 1 ? "\(measures(ids)): frist \(day)" : "\(measures(ids)) har frist snart, den første \(day)"
        case .dueSoon(let deadline):
            return "\(deadlineName(deadline.kind)): frist \(deadline.day.writtenWithWeekday(in: language))"
        }
    }

    /// «Tiltak T2 og T5».
    private func measures(_ ids: [Measure.ID]) -> String { "Tiltak \(ids.map(\.description).listed(in: language))" }
}
