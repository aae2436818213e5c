import Diagnostics
import HelseIArbeid

/// The draft of the final report: what the minutes were told to keep for it, what the companies came to, the figures over time.
/// Every
/// claim has its source, and what does not agree is listed in the end (C221, C223).
struct FinalReport: Sendable {
    let sections: [Section]
    let contradictions: [Contradiction]

    struct Section: Sendable {
        let id: String
        let title: String
        var claims: [Claim] = []
        var figures: [FigureSeries] = []
        /// Said when there are no claims.
        let nothing: String
    }

    struct Claim: Sendable {
        /// In order; what is quoted may be in another language.
        let parts: [Part]
        let sources: [Source]

        init(_ parts: [Part], sources: [Source]) { (self.parts, self.sources) = (parts, sources) }
        init(text: String, sources: [Source]) { self.init([.told(text)], sources: sources) }

        var text: String { parts.map(\.text).joined() }
    }

    enum Part: Sendable {
        case told(String)
        case quoted(String, Language)

        var text: String {
            switch self {
            case .told(let text), .quoted(let text, _): text
            }
        }
    }

    /// Where a claim comes from: minutes, a company's registers with the day of their last row, a form with its version.
    enum Source: Sendable, Hashable {
        case item(ItemID)
        case registers(company: String, name: String, until: Day?)
        case form(id: String, name: String, version: Int)
        case project(id: String, name: String)
    }

    init(_ library: Library) {
        let proceedings = library.bodies.proceedings
        let processes = library.histories.map(\.now)
        let today = library.catalogue.today
        sections = [
            Self.companies(processes, today), Self.experience(proceedings), Self.figures(proceedings),
            Self.resolutions(proceedings),
            Self.forms(library.consents, on: today), Self.milestones(library.papers), Self.research(proceedings),
            Self.remains(proceedings, today),
        ]
        contradictions = Contradiction.all(in: proceedings, processes, library.consents.forms)
    }

    private static func said(_ text: String, _ item: ItemID, _ proceedings: Proceedings) -> Claim {
        Claim([quoted(text, item, proceedings)], sources: [.item(item)])
    }

    private static func quoted(_ text: String, _ item: ItemID, _ proceedings: Proceedings) -> Part {
        .quoted(text, proceedings.meeting(item)?.head.language ?? .bokmål)
    }

    // MARK: - Sections

    private static func companies(_ processes: [CompanyProcess], _ today: Day) -> Section {
        let claims = processes.flatMap { process -> [Claim] in
            let source = Source.registers(company: process.company.id.slug, name: process.company.name, until: process.lastEntry)
            return CompanyResults.told(process, on: today).map { Claim($0, sources: [source]) }
        }
        return Section(id: "bedriftene", title: "Bedriftene", claims: claims, nothing: "Ingen bedrifter er med ennå.")
    }

    private static func experience(_ proceedings: Proceedings) -> Section {
        Section(
            id: "erfaringer", title: "Erfaringer", claims: proceedings.passages.map { said($0.text, $0.item, proceedings) },
            nothing: "Ingen avsnitt er merket. Skriv «Til sluttrapporten: …» i referatene.")
    }

    private static func figures(_ proceedings: Proceedings) -> Section {
        let claims = proceedings.figures.compactMap { series -> Claim? in
            guard let first = series.points.first, let last = series.points.last else { return nil }
            let then = "\(first.figure.value) \(first.item.meeting.written(in: .bokmål))"
            let text =
                series.points.count == 1
                ? "\(series.name.capitalisedFirst): \(then)."
                : "\(series.name.capitalisedFirst): \(then), \(last.figure.value) \(last.item.meeting.written(in: .bokmål))."
            return Claim(
                text: text, sources: series.points.count == 1 ? [.item(first.item)] : [.item(first.item), .item(last.item)])
        }
        return Section(
            id: "tall", title: "Individtiltaket i tall", claims: claims,
            figures: proceedings.figures.filter { $0.points.count > 1 },
            nothing: "Ingen tall er ført i referatene.")
    }

    private static func resolutions(_ proceedings: Proceedings) -> Section {
        let claims = proceedings.resolutions.filter { $0.outcome == .decided }.map { said($0.text, $0.item, proceedings) }
        return Section(id: "vedtak", title: "Det som er vedtatt", claims: claims, nothing: "Ingen vedtak er ført.")
    }

    private static func forms(_ consents: Consents, on day: Day) -> Section {
        let wording = ConsentWording(language: .bokmål)
        let claims = consents.forms.compactMap { form -> Claim? in
            guard let version = form.newest else { return nil }
            let text = "\(form.profile.name): versjon \(version.number), \(wording.standing(form.standing(of: version, on: day)))."
            return Claim(text: text, sources: [.form(id: form.id, name: form.profile.name, version: version.number)])
        }
        return Section(id: "skjemaene", title: "Skjemaene", claims: claims, nothing: "Ingen skjemaer er med.")
    }

    private static func milestones(_ papers: Papers) -> Section {
        let claims = papers.projects.flatMap { project in
            project.paper.plan.milestones.flatMap(\.milestones).map { milestone in
                let when = milestone.when.map { ", \($0.value.written(in: .bokmål))" } ?? ""
                let text = "\(milestone.label.value) \(milestone.what)\(when): \(milestone.isReached ? "nådd" : "ikke nådd")."
                return Claim(text: text, sources: [.project(id: project.id, name: project.paper.head.title.value)])
            }
        }
        return Section(id: "milepaeler", title: "Milepæler", claims: claims, nothing: "Ingen prosjekter har milepæler.")
    }

    /// What minutes tell of research (C223, C225): the paragraphs that name it.
    private static func research(_ proceedings: Proceedings) -> Section {
        let claims = proceedings.meetings.filter { $0.head.kind == .minutes }.flatMap { meeting in
            meeting.items.enumerated().flatMap { index, item in
                item.texts.map(\.line).filter { $0.contains("FoU") }.map { text in
                    let bare = text.hasPrefix("FoU: ") ? String(text.dropFirst(5)) : text
                    return said(bare, meeting.id(of: index), proceedings)
                }
            }
        }
        return Section(id: "forskning", title: "Forskning (FoU)", claims: claims, nothing: "Ingen referater nevner FoU.")
    }

    private static func remains(_ proceedings: Proceedings, _ today: Day) -> Section {
        let tasks = proceedings.tasks.filter(\.isOpen).sorted { $0.sorting < $1.sorting }.map { task in
            let due = task.due.map { ", frist \($0.written(in: .bokmål))" } ?? ""
            let late = task.isOverdue(on: today) ? " (over fristen)" : ""
            let rest = " (\(task.owners.map(\.name).listed(in: .bokmål))\(due))\(late)."
            return Claim([quoted(task.whole, task.source, proceedings), .told(rest)], sources: [.item(task.source)])
        }
        let asked = proceedings.forwards.filter { $0.answer == nil }.map { forward in
            let before = "Uten svar fra \(proceedings.body(forward.to)?.shortName ?? forward.to): "
            return Claim([.told(before), quoted(forward.question, forward.source, proceedings)], sources: [.item(forward.source)])
        }
        return Section(id: "gjenstar", title: "Det som gjenstår", claims: asked + tasks, nothing: "Ingen oppgaver er åpne.")
    }
}

extension FinalReport {
    /// Every source once, in the order they are used: the numbers of the footnotes.
    var sources: [Source] {
        var seen: Set<Source> = []
        return sections.flatMap(\.claims).flatMap(\.sources).filter { seen.insert($0).inserted }
    }
}
