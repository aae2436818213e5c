import HelseIArbeid
import TestSupport

@testable import Generator

/// A year or two of meetings nobody held, written in all the ways people write them, with what should be found in them.
struct RandomMeetings {
    struct Task: Equatable {
        let body: String
        let id: String
        let text: String
        var owners: [String]
        var due: String?
        var closed: String?
        var isDropped = false
        let given: Day
    }

    struct Forward: Equatable {
        let from: String
        let number: String
        let question: String
        let to: String
        var answer: String?
    }

    private(set) var files: [(path: String, text: String, day: Day)] = []
    private(set) var tasks: [Task] = []
    private(set) var forwards: [Forward] = []
    private(set) var figures: [String: [String]] = [:]
    private(set) var cases: [String: [String]] = [:]
    private(set) var last: Day
    private var random: SplitMix64
    private var words = 0

    static let people = """
        personer:
          - {initialer: OO, navn: Oda Oppdiktet}
          - {initialer: [PP, LIS], navn: Pål Påfunn}
          - {initialer: RR, navn: Ragna Regle}
          - {initialer: TT, navn: Turid Tenkt}
        organisasjoner:
          - {navn: Arbeid og helse, også: [AH, helseforetaket]}
        """

    private static let owners = [
        ("OO", "Oda Oppdiktet"), ("Oda Oppdiktet", "Oda Oppdiktet"), ("Oda", "Oda Oppdiktet"), ("PP", "Pål Påfunn"), ("LIS", "Pål Påfunn"), ("RR", "Ragna Regle"),
        ("Turid Tenkt", "Turid Tenkt"), ("TT", "Turid Tenkt"), ("helseforetaket", "Arbeid og helse"), ("Arbeid og helse", "Arbeid og helse"), ("alle", "alle"),
    ]

    static func body(_ id: String, _ kind: String, standing: String = "") -> String {
        """
        navn: Organet \(id) i Prøvefylket
        omtales: [\(id), \(id)en]
        slag: \(kind)
        språk: nb
        sekretær: OO
        \(standing)medlemmer:
          - {person: OO, rolle: leder, fra: 2020-01-01}
          - {person: PP, rolle: medlem, fra: 2020-01-01}
        """
    }

    static let bodies = ["gruppa": "samarbeidsgruppe", "styret": "styringsgruppe", "rådet": "fagråd"]
    static let ids = ["gruppa", "styret", "radet"]

    /// What the meetings are written against.
    static let base: [String: String] = [
        "Content/personer.yaml": people,
        "Content/organ/gruppa.yaml": body("gruppa", "samarbeidsgruppe", standing: "faste-saker:\n  - {tittel: Status, ved: PP}\n  - {tittel: FoU}\n"),
        "Content/organ/styret.yaml": body("styret", "styringsgruppe"), "Content/organ/radet.yaml": body("radet", "fagråd"),
    ]

    /// The same seed gives the same meetings.
    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        last = Day(iso: "2026-08-03") ?? .epoch
        for _ in 0..<pick(1...9) { addMeeting() }
    }

    private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    private mutating func flip() -> Bool { Bool.random(using: &random) }
    private mutating func one<Item>(of items: [Item]) -> Item { items[pick(0...items.count - 1)] }

    /// A sentence that is nowhere else.
    private mutating func said(_ begin: String) -> String {
        words += 1
        return "\(begin) nummer \(words)"
    }

    private mutating func workingDay(after day: Day, _ days: ClosedRange<Int>) -> Day {
        var found = day.adding(days: pick(days))
        while WorkingDays.reasonOff(found) != nil { found = found.adding(days: 1) }
        return found
    }

    // MARK: - A meeting

    private mutating func addMeeting() {
        let body = one(of: Self.ids)
        let day = workingDay(after: last, 1...60)
        last = day
        var parts: [String] = flip() ? ["## Velkommen\n\nSakslista ble godkjent."] : []
        let updates = tasks.indices.filter { tasks[$0].body == body && tasks[$0].closed == nil && pick(0...3) > 0 }.map { update($0, on: day) }
        if !updates.isEmpty { parts.append(flip() ? "## Oppgaver fra sist\n\n" + updates.map { "- \($0)" }.joined(separator: "\n") : "## Siden sist\n\n" + updates.joined(separator: "\n")) }
        let count = pick(0...3)
        let before = (cases[body] ?? []).compactMap { CaseNumber(running: $0) }.compactMap { if case .running(let number, let year) = $0, year == day.year { number } else { nil } }.max() ?? 0
        for index in 0..<count {
            let number = body == "radet" ? CaseNumber.ofDay(index + 1, day) : .running(before + index + 1, year: day.year)
            cases[body, default: []].append(number.stem)
            parts.append(item(number, in: body, on: day))
        }
        if flip() { parts.append(unnumbered(in: body, on: day)) }
        if flip() { parts.append("## Neste møte: \(workingDay(after: day, 20...60).writtenWithWeekday(in: .bokmål)) kl. 14–16, Fjellet\n\n- \(said("Sak"))\n- FoU") }
        let head = """
            ---
            dokument: referat
            tittel: Status
            språk: nb
            dato: \(flip() ? day.iso : day.writtenWithWeekday(in: .bokmål))
            til-stede: [OO, PP]
            ---

            """
        let text = head + "\n" + parts.joined(separator: "\n\n") + "\n"
        files.append(("Content/referater/\(body)/\(day.iso).md", pick(0...4) == 0 ? text.replacing("\n", with: "\r\n") : text, day))
    }

    private mutating func item(_ number: CaseNumber, in body: String, on day: Day) -> String {
        let title: String =
            switch number {
            case .running: "## \(flip() ? "Sak " : "")\(number.written)\(flip() ? ":" : "") \(said("Tittel"))"
            case .ofDay(let count, _): "## Sak \(count) \(said("Tittel"))"
            }
        var blocks = [title]
        var given = 0
        for _ in 0..<pick(0...5) {
            switch pick(0...6) {
            case 0...2: blocks.append(task(number.stem, &given, in: body, on: day))
            case 3: if let block = forward(number, in: body) { blocks.append(block) }
            case 4: blocks.append(figure())
            case 5: blocks.append("Vedtak: \(said("Gruppa vil")).")
            default: blocks.append(flip() ? "\(said("Vi snakket om")). Det var **bra**." : "- \(said("Først"))\n  - \(said("Så"))\n- \(said("Sist"))")
            }
        }
        if let place = forwards.indices.first(where: { forwards[$0].to == body && forwards[$0].answer == nil && forwards[$0].number != "" }), flip() {
            forwards[place].answer = number.stem
            blocks.append("Svar på: \(forwards[place].from) \(forwards[place].number)")
        }
        return blocks.joined(separator: "\n\n")
    }

    private mutating func unnumbered(in body: String, on day: Day) -> String {
        var given = tasks.count { $0.body == body && $0.given == day && $0.id.hasPrefix(day.dotted + "-") }
        return "## Eventuelt\n\n" + task(day.dotted, &given, in: body, on: day)
    }

    // MARK: - Tasks

    /// One or two tasks, written in one of the ways people write them.
    private mutating func task(_ stem: String, _ given: inout Int, in body: String, on day: Day) -> String {
        let text = said(one(of: ["Finne kontor", "Ringe legen om", "Skrive «brev»", "Lage ark: del"]))
        let (names, owners) = someOwners()
        let (due, written) = someDue(after: day)
        given += 1
        tasks.append(Task(body: body, id: "\(stem)-\(given)", text: text, owners: owners, due: due, given: day))
        let mark = flip() ? "**Ansvar:**" : "Ansvar:"
        let dueLine = written.map { "\nFrist: \($0)" } ?? ""
        switch pick(0...8) {
        case 0: return "- \(text)\n  \(mark) \(names)\(dueLine.replacing("\n", with: "\n  "))"
        case 1: return "\(text)\(dueLine)\n\(mark) \(names)"
        case 2: return "\(text)\n\n\(mark) \(names)\(dueLine)"
        case 3: return "- \(text)\n  \(mark) \(names)\(dueLine.replacing("\n", with: "\n  "))\n  - \(said("Mer om det"))"
        case 4: return "\(said("Noe som er sagt")).\n\n\(text)\n\(mark) \(names)\(dueLine)\n\n\(said("Noe mer"))."
        case 5: return "- \(said("En annen sak"))\n- \(text)\n  \(mark) \(names)\(dueLine.replacing("\n", with: "\n  "))\n- \(said("En siste"))"
        case 6 where written != nil: return "\(text)\nAnsvar: \(names), frist \(written ?? "")"
        case 7:
            let more = task(stem, &given, in: body, on: day)
            return more.hasPrefix("-") || more.contains("\n\n") ? "\(text)\n\(mark) \(names)\(dueLine)\n\n\(more)" : "\(text)\n\(mark) \(names)\(dueLine)\n\(more)"
        default: return "\(text)\n\(mark) \(names)\(dueLine)"
        }
    }

    private mutating func someOwners() -> (String, [String]) {
        var names: [String] = []
        var owners: [String] = []
        for _ in 0..<pick(1...3) {
            let (name, owner) = one(of: Self.owners)
            if !owners.contains(owner) {
                names.append(name)
                owners.append(owner)
            }
        }
        return (names.joined(separator: one(of: ["/", ", ", " og "])), owners)
    }

    private mutating func someDue(after day: Day) -> (String?, String?) {
        let due = workingDay(after: day, 3...90)
        switch pick(0...4) {
        case 0: return (nil, nil)
        case 1: return ("før jul", "før jul")
        case 2: return (due.iso, "\(due.day).\(due.month).\(due.year)")
        case 3: return (due.iso, due.written(in: .bokmål).split(separator: " ").dropLast().joined(separator: " "))
        default: return (due.iso, due.writtenWithWeekday(in: .bokmål))
        }
    }

    private mutating func update(_ place: Int, on day: Day) -> String {
        let id = tasks[place].id
        let note = flip() ? ". \(said("Det er sagt noe om")) og mer." : ""
        switch pick(0...6) {
        case 0...1:
            tasks[place].closed = day.iso
            return "\(id): \(one(of: ["ferdig", "Ferdig", "gjort", "utført"]))\(note)"
        case 2:
            tasks[place].closed = day.iso
            tasks[place].isDropped = true
            return "\(id): utgår\(note)"
        case 3:
            let due = workingDay(after: day, 3...90)
            tasks[place].due = due.iso
            return "\(id): \(one(of: ["ny frist", "videreføres, ny frist", "videreføres med ny frist"])) \(due.written(in: .bokmål))\(note)"
        case 4:
            let (names, owners) = someOwners()
            tasks[place].owners = owners
            return "\(id): ansvar \(names)\(note)"
        default: return "\(id): \(one(of: ["videreføres", "pågår", "ikke ferdig"]))\(note)"
        }
    }

    // MARK: - The rest

    private mutating func forward(_ number: CaseNumber, in body: String) -> String? {
        let to = one(of: Self.ids.filter { $0 != body })
        // Two questions of one case are answered together.
        guard !forwards.contains(where: { $0.from == body && $0.number == number.stem }) else { return nil }
        let question = said("Kan dere svare på spørsmål")
        let isTold = flip()
        forwards.append(Forward(from: body, number: number.stem, question: question + "?", to: to, answer: nil))
        return isTold ? "\(question)? Meldes videre til \(to)en." : "Meldes til \(to): \(question)?"
    }

    private mutating func figure() -> String {
        let name = one(of: ["ventetid, psykisk helse", "henvisninger", "andel merket begge"])
        let value = "\(pick(1...9))–\(pick(10...30)) uker"
        figures[name, default: []].append(value)
        return "Tall: \(name): \(value)"
    }
}
