import Diagnostics
import HelseIArbeid
import TestSupport
import Testing

@testable import Generator

/// Posters to try the layout with: the companies that are shipped, the worst that people may write, and seeded random ones.
enum PosterSamples {
    static func phrases() throws -> [Language: Phrases] {
        let files = try ["nb", "nn"].map { language in
            let path = "tekster/\(language).yaml"
            return SourceFile(path: "Templates/" + path, text: try Project.text(of: "\(Project.templates)/\(path)"))
        }
        let workspace = Workspace(
            content: [], templates: files, contentFolder: "Content", templatesFolder: "Templates", companyFolders: [])
        return try #require(Phrases.load(workspace).value)
    }

    static func library() async throws -> Library {
        let workspace = try #require(
            await WorkspaceReader.read(content: Project.content, templates: Project.templates).value)
        return try #require(await LibraryLoader.load(workspace, today: day("2026-11-20")).value)
    }

    static func day(_ iso: String) -> Day { Day(iso: iso) ?? .epoch }

    /// A company whose meetings are a month apart from `first`; `nil` for those without a date.
    static func company(
        _ name: String, language: Language = .bokmål, cohorts: [String] = [], first: String? = "2026-03-10",
        planned: Int = 6, tentative: Bool = false, id: String = "prove"
    ) -> Company {
        let span = Span(SourceFile(path: "prove", text: "x"), line: 1)
        func located<Value: Sendable>(_ value: Value) -> Located<Value> { Located(value, at: span) }
        let meetings = Session.allCases.prefix(planned).flatMap { session -> [Meeting] in
            let groups: [String?] = session.isModule && !cohorts.isEmpty ? cohorts : [nil]
            return groups.enumerated().map { index, cohort in
                let iso = first.map { day($0).adding(days: session.rawValue * 31 + index).iso }
                let text = iso.flatMap { DateText($0) }.map(located)
                let date: PlannedDate =
                    text.map { tentative ? .tentative($0, reason: nil) : .agreed($0) } ?? .open(reason: nil)
                return Meeting(
                    session: session, cohort: cohort.map(located), date: date, time: nil, place: nil, format: .physical,
                    span: span)
            }
        }
        return Company(
            id: .init(slug: id), name: name, departments: [], industry: located("barnehage"), area: located("nordre"),
            municipality: located("eventyr"), employees: 24, language: language, sicknessAbsence: nil,
            people: .init(
                leader: nil, unionRepresentative: nil, safetyRepresentative: nil, healthService: nil, adviser: nil,
                clinicians: []),
            groupSize: nil, cohorts: cohorts.map { Cohort(id: $0, employees: 12, span: span) }, meetings: meetings,
            updated: nil, span: span)
    }

    private static let word = "menneskerettighetsorganisasjonssekretariat"
    static let names = [
        "A", "Østre Åsgård gjenbruks- og sykkelverksted for unge og gamle", String(repeating: "W", count: 60), word + word,
        "Å Å Å Å Å jjj ggg ppp " + String(repeating: "Åg ", count: 40), "\u{1F6B2} sykkel \u{202E}bakvendt", "<b>&amp;</b>",
        String(repeating: "langt navn ", count: 30),
    ]

    /// A hostile name in every state of the year, with nothing and with too much of everything.
    static func hostile(_ name: String) -> [Poster] {
        let companies = [
            company(name, first: nil), company(name, language: .nynorsk, planned: 0), company(name, cohorts: ["A", "B"]),
            company(name, cohorts: [word, "B"], tentative: true), company(name, cohorts: ["A", "B"], first: nil),
            company(name, cohorts: ["A", "B", "C", "Langrutene"]),
        ]
        let text = name + " " + word
        return companies.flatMap { company in
            // On the way, on the day of a module, between its cohorts, and when all is over.
            [40, 102, 103, 133, 150, 400].map { days in
                Poster(
                    of: company, on: day("2026-03-01").adding(days: days),
                    goals: Array(repeating: text, count: days / 20), statements: Array(repeating: text, count: days % 4),
                    measures: Poster.Measure.State.allCases.map { .init(text: text, state: $0) })
            }
        }
    }

    static func random(seed: UInt64) -> Poster {
        var random = SplitMix64(seed: seed)
        let letters = Array("aaeeeiioouyæøåbdfgjklmnprrsstvÅWM-,.")
        func text(_ words: ClosedRange<Int>) -> String {
            let count = Int.random(in: words, using: &random)
            let parts = (0..<count).map { _ in String(random.items(of: letters, count: 1...Int.random(in: 1...40, using: &random))) }
            return parts.joined(separator: " ")
        }
        let cohorts = (0..<Int.random(in: 0...4, using: &random)).map { "\($0)" + text(0...1) }
        let company = company(
            text(1...9), language: Bool.random(using: &random) ? .bokmål : .nynorsk, cohorts: cohorts,
            first: Int.random(in: 0...3, using: &random) == 0 ? nil : "2026-03-10",
            planned: Int.random(in: 0...6, using: &random), tentative: Bool.random(using: &random), id: text(1...1))
        let states = Poster.Measure.State.allCases
        return Poster(
            of: company, on: day("2026-03-01").adding(days: Int.random(in: 0...300, using: &random)),
            goals: (0..<Int.random(in: 0...8, using: &random)).map { _ in text(1...12) },
            statements: (0..<Int.random(in: 0...3, using: &random)).map { _ in text(1...20) },
            measures: (0..<Int.random(in: 0...12, using: &random)).map { .init(text: text(1...12), state: states[$0 % 4]) })
    }
}
