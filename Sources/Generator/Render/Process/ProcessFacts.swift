import HelseIArbeid

/// What the registers of one company know, in the words of one language: for the packs, the mails and the company's own page.
struct ProcessFacts: Sendable {
    let history: History
    /// The meeting whose pack asks: «siden sist» is since the one before it.
    let session: Session
    let language: Language

    private var process: CompanyProcess { history.now }
    /// The language of what is quoted from the registers, where it is not the one that is told in.
    var quotedIn: Language? { process.company.language == language ? nil : process.company.language }
    private var nynorsk: Bool { language == .nynorsk }
    private var wording: Wording { Wording(language: language) }

    func knows(_ part: ProcessPart) -> Bool {
        switch part {
        case .chosen, .choice, .bank: process.choice.counts
        case .statements: !process.statements.isEmpty
        case .plan, .planInShort, .statusSheet, .effectSheet: !process.measures.isEmpty
        case .sinceLast: !history.sinceLast(before: session).isEmpty
        case .effects: process.measures.contains { !$0.effects.isEmpty }
        case .goals: !process.goals.isEmpty
        case .attendance: !process.attendance.isEmpty
        case .deadlines: !process.company.deadlines.isEmpty
        }
    }

    func told(_ part: ProcessPart) -> [Told] {
        switch part {
        case .chosen: [.numbered(process.chosen.map { .quoted($0.text) })]
        case .choice: choice
        case .statements: [statements]
        case .bank: bank
        case .plan: [plan]
        case .planInShort: [.short(planInShort)]
        case .statusSheet: [statusSheet]
        case .effectSheet: [effectSheet]
        case .sinceLast: SinceLastTold(history.sinceLast(before: session), wording).told
        case .effects: [effects]
        case .goals: [goals]
        case .attendance: [attendance]
        case .deadlines: [.list(Deadlines(of: process).all.map { Words(wording.due($0)) })]
        }
    }

    /// The same in a mail, where nobody counts votes in the margin: every statement as it was written, merged or not.
    func mailed(_ part: ProcessPart) -> [Told] {
        guard case .statements = part else { return told(part) }
        return [.list(process.statements.map { "\($0.id) \(quoted: $0.text)" })]
    }

    // MARK: - Statements

    /// How many there are and what became of them; nothing while there are none.
    var statementsInShort: [Told] {
        let (all, standing) = (process.statements.count, process.standing.count)
        guard all > 0 else { return [] }
        let sorted = all == standing ? "" : ", \(standing) etter sortering"
        let count = nynorsk ? "\(all) utsegner frå gruppene\(sorted)." : "\(all) utsagn fra gruppene\(sorted)."
        if case .awaitingInvolvement = process.choice {
            let waiting =
                nynorsk
                ? "Dette er valt, men valet tel ikkje før det står korleis alle var med:"
                : "Dette er valgt, men valget teller ikke før det står hvordan alle var med:"
            return [.paragraph(Words(count)), .paragraph(Words(waiting))] + told(.chosen)
        }
        guard process.choice.counts else { return [.paragraph(Words(count))] }
        return [.paragraph(Words(count))] + told(.chosen) + choice
    }

    private var choice: [Told] {
        let how = process.involvement.map { part -> Words in
            let people = part.people.map { ", \($0) med" } ?? ""
            return "\(wording.method(part.method)) (\(part.day.written(in: language))\(people)): \(quoted: part.how)"
        }
        guard case .made(_, let day) = process.choice else { return [] }
        let made = nynorsk ? "Valet var klart \(day.written(in: language))." : "Valget var klart \(day.written(in: language))."
        return [.list(how), .paragraph(Words(made))]
    }

    /// With room to sort and count by hand.
    private var statements: Told {
        let head = nynorsk ? ["Nr.", "Utsegn", "Same som", "Stemmer"] : ["Nr.", "Utsagn", "Samme som", "Stemmer"]
        return .table(.statements, head: head, rows: process.standing.map { ["\($0.id)", .quoted($0.text), "", Words($0.votes.map(String.init) ?? "")] })
    }

    private var bank: [Told] {
        let unchosen = process.unchosen.map { Words.quoted($0.text) }
        guard unchosen.isEmpty else { return [.list(unchosen)] }
        return [.paragraph(nynorsk ? "Alle utsegnene er valde." : "Alle utsagnene er valgt.")]
    }

    // MARK: - The plan

    private var plan: Told {
        let head =
            nynorsk
            ? ["Nr.", "Utsegn", "Tiltak", "Nivå", "Kven", "Frist", "Status"]
            : ["Nr.", "Utsagn", "Tiltak", "Nivå", "Hvem", "Frist", "Status"]
        return .table(
            .plan, head: head,
            rows: process.measures.map { measure in
                [
                    "\(measure.id)", Words(number(of: measure)), .quoted(what(measure)), Words(measure.level.name(in: language)),
                    .quoted(measure.who), Words(due(measure)), Words(wording.state(measure.state)),
                ]
            })
    }

    /// One line for each state, so that the whole plan can be read from the back of the room.
    private var planInShort: [Words] {
        [Measure.State.done, .underWay, .notBegun, .stopped].compactMap { state in
            let own = process.measures.filter { $0.state == state }.map { $0.what.asSentence }
            return own.isEmpty ? nil : "\(wording.state(state).capitalisedFirst): \(quoted: own.joined(separator: " "))"
        }
    }

    /// The rank of the statement it is for, or its id if it was chosen away since.
    private func number(of measure: Measure) -> String {
        let rank = process.statement(measure.statement)?.stage.rank
        return rank.map { String($0.rawValue) } ?? measure.statement.description
    }

    /// «1.6.2026»: a table has little room.
    private func due(_ measure: Measure) -> String { "\(measure.due.short(in: language))\(measure.due.year)" }

    /// What, and then how, each as a sentence.
    private func what(_ measure: Measure) -> String {
        guard let how = measure.how else { return measure.what }
        return "\(measure.what.asSentence) \(how.capitalisedFirst)"
    }

    private var statusSheet: Told {
        let head =
            nynorsk
            ? ["Nr.", "Tiltak", "Kven og frist", "Sist kjende status", "Status no", "Kva har de merka, kva hindrar?"]
            : ["Nr.", "Tiltak", "Hvem og frist", "Sist kjente status", "Status nå", "Hva har dere merket, hva hindrer?"]
        return .table(
            .status, head: head,
            rows: process.measures.map { measure in
                [
                    "\(measure.id)", .quoted(measure.what), "\(quoted: measure.who), \(due(measure))",
                    Words(wording.state(measure.state)), "", "",
                ]
            })
    }

    private var effectSheet: Told {
        let head =
            nynorsk
            ? ["Nr.", "Tiltak", "Status", "Kva har vi merka?", "Behald", "Endre", "Slutt"]
            : ["Nr.", "Tiltak", "Status", "Hva har vi merket?", "Behold", "Endre", "Slutt"]
        return .table(
            .effects, head: head,
            rows: process.measures.map { ["\($0.id)", .quoted($0.what), Words(wording.state($0.state)), "", "", "", ""] })
    }

    private var effects: Told {
        .list(process.measures.flatMap { measure in measure.effects.map { "\(quoted: "\(measure.what.asSentence) \($0.text)")" } })
    }

    // MARK: - Goals, attendance, publicity

    private var goals: Told {
        .table(
            .goals, head: ["Nr.", "Mål", "Utgangspunkt", "Vurdering"],
            rows: process.goals.enumerated().map { index, goal in
                [
                    "\(index + 1)", .quoted(goal.text), goal.baseline.map(Words.quoted) ?? "–",
                    goal.evaluation.map(wording.evaluation) ?? "",
                ]
            })
    }

    /// Pictures from the sessions and what was written about them; nothing while there are none (C90).
    var publicity: [Told] {
        let items = process.publicity.map { item -> Words in
            let kind = item.kind == .picture ? (nynorsk ? "Bilete" : "Bilde") : "Omtale"
            let place = item.place.map { " (\($0))" } ?? ""
            let agreed = item.kind == .piece ? "" : item.isAgreed ? " Avtalt." : (nynorsk ? " Ikkje avtalt." : " Ikke avtalt.")
            return "\(item.day.written(in: language)). \(kind): \(quoted: (item.what + place).asSentence)\(agreed)"
        }
        return items.isEmpty ? [] : [.list(items)]
    }

    private var attendance: Told {
        let head = nynorsk ? ["Møte", "Til stades", "Av", "Trengst", "Nådd"] : ["Møte", "Til stede", "Av", "Trengs", "Nådd"]
        let counts = Session.allCases.compactMap(process.attendance(in:))
        return .table(
            .attendance, head: head,
            rows: counts.map { count in
                [
                    Words(count.session.name(in: language)), "\(count.present)", Words(count.of.map(String.init) ?? "–"),
                    Words(count.needed.map { "\($0) (90\u{A0}%)" } ?? "–"), Words(count.isEnough.map { $0 ? "ja" : "nei" } ?? "–"),
                ]
            })
    }
}
