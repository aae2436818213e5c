import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// A company's own page, in the company's language.
enum CompanyPage {
    static func render(_ history: History, _ library: Library, _ prints: Prints) -> HTML {
        let company = history.now.company
        let page = PageContext(library, at: Places.company(company.id), in: company.language)
        return library.theme.templates.company.render(view(history, page, prints))
    }

    private static func view(_ history: History, _ page: PageContext, _ prints: Prints) -> CompanyView {
        let company = history.now.company
        let progress = Progress(of: company, on: page.today)
        let wording = page.wording
        return CompanyView(
            frame: page.frame(
                template: "bedrift", heading: company.name, crumbs: [page.link(page.officeName, Places.office)]),
            phrases: page.phrases, facts: facts(company, page),
            alerts: history.now.attention.map {
                AlertView(text: wording.attention($0), isPressing: $0.isPressing)
            },
            road: RoadFigure.progress(progress, of: company.name, small: false, in: page.language),
            meetings: progress.stages.map { meeting($0.session, $0.stage, company, progress, page) },
            deadlines: Deadlines(of: history.now).all.map { DeadlineView($0, wording) },
            process: process(ProcessFacts(history: history, session: progress.next ?? .evaluation, language: page.language), page),
            journey: page.link(page.phrases[.utsagnsvei], Places.journey(company.id)),
            journeyFiles: page.editions(of: Places.journey(company.id), prints),
            posterAddress: page.address(of: Places.poster(company.id)),
            posterFiles: page.editions(of: Places.poster(company.id), prints), posterForms: posterForms(company, page, prints),
            calendarAddress: page.address(of: Places.calendar(company.id)),
            isOnlyBokmål: company.language == .nynorsk
                && page.library.meetings.values.contains { $0.head.language == .bokmål },
            discussed: page.library.bodies.proceedings.mentions(of: .company(company.id.slug)).map {
                LinkView(name: page.name(of: $0), address: page.address(of: $0))
            })
    }

    private static func process(_ facts: ProcessFacts, _ page: PageContext) -> [SectionView] {
        let parts: [(id: String, Phrase, told: [Told])] = [
            ("utsagn", .utsagnOgValg, facts.statementsInShort),
            ("plan", .handlingsplan, facts.knows(.plan) ? facts.told(.plan) : []),
            ("mal", .maalene, facts.knows(.goals) ? facts.told(.goals) : []),
            ("oppmote", .oppmotet, facts.knows(.attendance) ? facts.told(.attendance) : []),
            ("omtale", .omtale, facts.publicity),
        ]
        return parts.filter { !$0.told.isEmpty }.map {
            SectionView(id: $0.id, heading: page.phrases[$0.1], body: $0.told.map(\.withoutBlanks).html(quotedIn: facts.quotedIn))
        }
    }

    private static func posterForms(_ company: Company, _ page: PageContext, _ prints: Prints) -> [PosterFormView] {
        let forms = [
            (Phrase.plakatFire, Places.posterTiles(company.id, .four)), (.plakatNi, Places.posterTiles(company.id, .nine)),
            (.strimler, Places.posterStrips(company.id)),
        ]
        return forms.map { phrase, place in
            PosterFormView(
                name: page.phrases[phrase], address: page.address(of: place), files: page.editions(of: place, prints))
        }
    }

    private static func meeting(
        _ session: Session, _ stage: Progress.Stage, _ company: Company, _ progress: Progress, _ page: PageContext
    ) -> CompanyMeetingView {
        let content = page.library.meetings[session]
        return CompanyMeetingView(
            number: session.rawValue, name: session.name(in: page.language),
            when: company.meetings(of: session).when(in: page.language) ?? "", stage: page.wording.stage(stage),
            isHeld: stage.isHeld, isNext: session == progress.next,
            address: content.map { _ in page.address(of: Places.pack(company.id, session)) },
            documents: content.map { page.wording.documents($0.documents.count) } ?? "")
    }

    private static func facts(_ company: Company, _ page: PageContext) -> [FactView] {
        let nynorsk = page.language == .nynorsk
        let region = page.region
        let industry = page.library.catalogue.industries[company.industry.value]
        let people = company.people
        let rows: [(String, String?)] = [
            ("Bransje", nynorsk ? (industry?.nynorskName ?? industry?.name)?.capitalisedFirst : industry?.name),
            (nynorsk ? "Tilsette" : "Ansatte", employees(company)),
            ("Område", region.area(company.area.value)?.name),
            ("Kommune", region.municipality(company.municipality.value)?.name),
            (nynorsk ? "Leiar" : "Leder", people.leader),
            (nynorsk ? "Tillitsvald" : "Tillitsvalgt", people.unionRepresentative),
            (nynorsk ? "Verneombod" : "Verneombud", people.safetyRepresentative),
            (nynorsk ? "Bedriftshelseteneste" : "Bedriftshelsetjeneste", people.healthService),
            (nynorsk ? "Rådgivar" : "Rådgiver", people.adviser),
            (
                nynorsk ? "Behandlarar" : "Behandlere",
                people.clinicians.isEmpty ? nil : people.clinicians.listed(in: page.language)
            ),
        ]
        return rows.compactMap { name, value in value.map { FactView(name: name, value: $0) } }
    }

    private static func employees(_ company: Company) -> String {
        guard !company.cohorts.isEmpty else { return String(company.employees) }
        let cohorts = company.cohorts.map { "\($0.id): \($0.employees)" }.joined(separator: ", ")
        return "\(company.employees) i \(company.cohorts.count) puljer (\(cohorts))"
    }
}

extension DeadlineView {
    fileprivate init(_ due: Deadlines.Due, _ wording: Wording) {
        let kind = due.deadline.kind
        let isLate = if case .overdue = due.state { true } else { false }
        self.init(
            name: wording.deadlineName(kind), date: due.deadline.day.writtenWithWeekday(in: wording.language),
            about: wording.deadlineAbout(kind), state: wording.dueState(due), isLate: isLate)
    }
}
