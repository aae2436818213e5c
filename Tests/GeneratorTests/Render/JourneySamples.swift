import Diagnostics
import HelseIArbeid
import TestSupport
import Testing

@testable import Generator

/// Processes to try the statements' journey with: written by hand, as large as may be, and seeded random ones.
struct JourneySample {
    struct Planned {
        let statement: Int
        let what: String
        var level = Level.group
        var who = "Styreren"
        var state: Measure.State = .notBegun
        var effects: [String] = []
    }

    var name = "Bua"
    var language = Language.bokmål
    /// Numbered from 1.
    var statements: [String] = []
    /// From one to another that stands.
    var merged: [Int: Int] = [:]
    var votes: [Int: Int] = [:]
    /// By rank.
    var chosen: [Int] = []
    var isInvolved = true
    var measures: [Planned] = []
    /// Chosen away after the plan was made.
    var unchosen: [Int] = []

    func process() throws -> CompanyProcess {
        let span = Span(SourceFile(path: "prove", text: "x"), line: 1)
        func located<Value: Sendable>(_ value: Value) -> Located<Value> { Located(value, at: span) }
        func day(_ iso: String) -> Located<Day> { located(PosterSamples.day(iso)) }
        func id<Owner>(_ number: Int) throws -> Located<NumberedID<Owner>> {
            located(try #require(NumberedID<Owner>(number: number)))
        }
        func sorting(_ iso: String, _ number: Int, _ step: SortingRow.Step) throws -> SortingRow {
            SortingRow(date: day(iso), statement: try id(number), step: step, note: nil, span: span)
        }
        var sortings = try merged.sorted { $0.key < $1.key }.map {
            try sorting("2026-06-13", $0.key, .merged(into: try id($0.value)))
        }
        sortings += try votes.sorted { $0.key < $1.key }.map {
            try sorting("2026-06-14", $0.key, .counted(votes: located($0.value)))
        }
        sortings += try zip(chosen, Rank.allCases).map { try sorting("2026-06-15", $0, .chosen(located($1))) }
        sortings += try unchosen.map { try sorting("2026-07-20", $0, .unchosen) }
        let plans = measures.enumerated()
        let rows = Rows(
            statements: try statements.enumerated().map { index, text in
                StatementRow(
                    id: try id(index + 1), date: day("2026-06-12"), cohort: nil, group: nil, text: located(text), span: span)
            },
            sorting: sortings,
            involvement: (isInvolved || !measures.isEmpty) && !chosen.isEmpty
                ? [
                    InvolvementRow(
                        date: day("2026-06-15"), method: located(.dots), how: located("Tavla"), people: nil, span: span)
                ] : [],
            measures: try plans.map { index, plan in
                MeasureRow(
                    id: try id(index + 1), date: day("2026-07-12"), statement: try id(plan.statement),
                    level: located(plan.level), what: located(plan.what), how: nil, who: located(plan.who),
                    due: day("2026-08-01"), span: span)
            },
            // Begun, so that something can have changed; how it ended comes after that.
            statuses: try plans.flatMap { index, plan in
                try [("2026-08-02", Measure.State.underWay), ("2026-08-13", plan.state)].map { date, state in
                    StatusRow(
                        date: day(date), measure: try id(index + 1), state: located(state), comment: nil, obstacle: nil,
                        span: span)
                }
            },
            effects: try plans.flatMap { index, plan in
                try plan.effects.map {
                    EffectRow(date: day("2026-08-12"), measure: try id(index + 1), text: located($0), span: span)
                }
            })
        let company = PosterSamples.company(name, language: language)
        let checked = CompanyProcess.standing(rows, in: company, on: PosterSamples.day("2026-10-01"))
        return try #require(checked.value, "\(checked.diagnostics.map(\.message))")
    }

    // MARK: - Written by hand

    /// 38 statements, 9 clusters, 3 choices, 7 measures and 6 changes.
    static let usual: JourneySample = {
        let heads = [
            "Vi sier fra med en gang noe er for tungt", "Jeg spør om hjelp før jeg er sliten",
            "Vi har ti minutter til å snakke sammen hver morgen", "Lederen vet hva jeg kan gjøre når jeg har vondt",
            "Vi ler sammen på jobb", "Det er lov å ha en dårlig dag", "Jeg får være med og planlegge dagen min",
            "Vi hilser på alle som kommer", "Nye får en fadder de første ukene",
        ]
        var sample = JourneySample(name: "Askeladden barnehage")
        sample.statements = heads + (10...38).map { "Jeg sier hva jeg trenger, og vi finner en vei, nummer \($0)" }
        let sizes = [0, 7, 6, 5, 4, 3, 2, 1, 1, 0]
        var next = 10
        for (head, size) in sizes.enumerated() where head > 0 {
            for _ in 0..<size where next <= 38 {
                sample.merged[next] = head
                next += 1
            }
            sample.votes[head] = 2 + size * 2
        }
        sample.chosen = [1, 3, 4]
        sample.measures = [
            Planned(
                statement: 1, what: "Fast spørsmål på morgenmøtet: Hva er tungt i dag?", who: "Den som leder møtet",
                state: .done,
                effects: ["Flere sier fra tidlig", "Vi bytter oppgaver uten at noen må be om det"]),
            Planned(
                statement: 1, what: "Ei liste over løft vi alltid er to om", level: .leader, who: "Styreren", state: .underWay),
            Planned(
                statement: 3, what: "Ti minutter i vaktplanen før barna kommer", level: .leader, state: .done,
                effects: ["Roligere start på dagen"]),
            Planned(
                statement: 3, what: "Én ordstyrer hver uke, etter tur", who: "Alle", state: .done, effects: ["Alle får ordet"]),
            Planned(
                statement: 4, what: "Samtale med lederen når noe er vondt: Hva kan du gjøre i dag?", level: .individual,
                who: "Hver enkelt og styreren",
                state: .done, effects: ["Færre blir borte hele dagen", "Lettere å komme tilbake"]),
            Planned(
                statement: 4, what: "Oppgaver som passer på dager med vondter, skrevet ned", level: .organisation,
                who: "Arbeidsmiljøutvalget", state: .notBegun),
            Planned(statement: 4, what: "Felles pause ute", state: .stopped),
        ]
        return sample
    }()

    private static let word = "menneskerettighetsorganisasjonssekretar"
    static let hostileTexts = [
        "x", "<script>alert(1)</script> & \"noe\" 'annet'", String(repeating: word + " ", count: 6),
        String(repeating: "W", count: 300),
        "Vi \u{202E}bakvendt \u{1F6B2} {{tekst}}",
        "Åg Åg jjj ggg " + String(repeating: "langt utsagn med mange ord ", count: 20),
    ]

    /// The named ones, to look at.
    static let named: [(name: String, sample: JourneySample)] = {
        var open = usual
        (open.merged, open.votes, open.chosen, open.measures) = ([:], [:], [], [])
        var sorted = usual
        (sorted.chosen, sorted.measures) = ([], [])
        var waiting = usual
        (waiting.isInvolved, waiting.measures) = (false, [])
        var planned = usual
        planned.measures = usual.measures.map { Planned(statement: $0.statement, what: $0.what, level: $0.level, who: $0.who) }
        var away = usual
        away.unchosen = [3]
        var nynorsk = usual
        nynorsk.language = .nynorsk
        return [
            ("tom", JourneySample()), ("en", JourneySample(statements: ["Jeg kan si fra"])), ("usortert", open),
            ("sortert", sorted), ("venter", waiting), ("planlagt", planned), ("vanlig", usual), ("valgt-bort", away),
            ("nynorsk", nynorsk), ("mange", many(150, clusters: 40)), ("altfor-mange", many(400, clusters: 300)),
            ("ondsinnet", hostile),
        ]
    }()

    static func many(_ count: Int, clusters: Int) -> JourneySample {
        var sample = JourneySample(name: "Østre Åsgård gjenbruks- og sykkelverksted for unge og gamle i Soria Moria kommune")
        sample.statements = (1...count).map {
            "Vi tar oss tid til å snakke om det som er vanskelig, og det gjør vi hver dag, nummer \($0)"
        }
        for number in clusters + 1...count { sample.merged[number] = number * number % clusters + 1 }
        sample.votes = Dictionary(uniqueKeysWithValues: (1...clusters).map { ($0, $0 % 13) })
        sample.chosen = [7, 3, 5]
        sample.measures = (0..<18).map { index in
            Planned(
                statement: [7, 3, 5][index % 3],
                what: "Vi gjør noe nytt som vi har tenkt på lenge, sammen med dem det gjelder, tiltak \(index)",
                level: Level.allCases[index % 4], who: "Tillitsvalgt, verneombud og leder sammen",
                state: Measure.State.allCases[index % 4],
                effects: (0..<index % 3).map { "Det ble bedre på en måte som tar litt plass å fortelle om, nummer \($0)" })
        }
        return sample
    }

    static let hostile: JourneySample = {
        var sample = JourneySample(name: String(repeating: "Langt navn & <b> ", count: 20), statements: hostileTexts)
        sample.chosen = [2, 3, 4]
        sample.measures = (0..<9).map { index in
            Planned(
                statement: 2 + index % 3, what: hostileTexts[index % 6], who: hostileTexts[(index + 1) % 6], state: .done,
                effects: [hostileTexts[(index + 2) % 6], hostileTexts[index % 6]])
        }
        return sample
    }()

    static func random(seed: UInt64) -> JourneySample {
        var random = SplitMix64(seed: seed)
        let letters = Array("aaeeeiioouyæøåbdfgjklmnprrsstvÅWM-,.")
        func text(_ words: ClosedRange<Int>) -> String {
            let count = Int.random(in: words, using: &random)
            return (0..<count).map { _ in String(random.items(of: letters, count: 1...Int.random(in: 1...42, using: &random))) }
                .joined(separator: " ")
        }
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        var sample = JourneySample(name: text(1...9), language: number(0...1) == 0 ? .bokmål : .nynorsk)
        let count = [0, 1, number(2...12), number(13...60), number(61...180)][number(0...4)]
        sample.statements = (0..<count).map { _ in text(1...12) }
        guard count > 0 else { return sample }
        let clusters = number(1...count)
        for index in clusters..<count { sample.merged[index + 1] = number(1...clusters) }
        if number(0...1) == 0 { sample.votes = Dictionary(uniqueKeysWithValues: (1...clusters).map { ($0, number(0...50)) }) }
        sample.chosen = Array(Array(1...clusters).shuffled(using: &random).prefix(number(0...3)))
        sample.isInvolved = number(0...4) > 0
        guard !sample.chosen.isEmpty else { return sample }
        sample.measures = (0..<[0, number(1...8), number(9...60)][number(0...2)]).map { _ in
            Planned(
                statement: sample.chosen[number(0...sample.chosen.count - 1)], what: text(1...14),
                level: Level.allCases[number(0...3)],
                who: text(1...6), state: Measure.State.allCases[number(0...3)],
                effects: (0..<[0, 0, 1, number(2...12)][number(0...3)]).map { _ in text(1...14) })
        }
        if number(0...3) == 0 { sample.unchosen = [sample.chosen[0]] }
        return sample
    }
}
