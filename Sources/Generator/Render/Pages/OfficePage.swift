import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// The office's page: what is late, what is next, where each company is.
enum OfficePage {
    private static let nextDays = 60

    static func render(_ library: Library) -> HTML {
        let page = PageContext(library, at: Places.office, in: .bokmål)
        return library.theme.templates.office.render(view(page))
    }

    private static func view(_ page: PageContext) -> OfficeView {
        let companies = page.library.histories.map { ($0.now, Progress(of: $0.now.company, on: page.today)) }
        return OfficeView(
            frame: page.frame(template: "kontor", heading: "Alle bedrifter", overline: page.region.labourUnit),
            phrases: page.phrases, date: page.today.writtenWithWeekday(in: page.language),
            late: companies.flatMap { late($0.0, page) }.sorted { $0.isPressing && !$1.isPressing },
            next: next(page), companies: companies.map { row($0.company, $1, page) },
            pages: pages(page))
    }

    /// The office's own pages, meetings and forms first.
    private static func pages(_ page: PageContext) -> [LinkView] {
        let forms = page.library.consents.forms.isEmpty ? [] : [page.link(page.phrases[.skjemaer], Places.consents)]
        let meetings = page.library.bodies.proceedings.bodies.isEmpty ? [] : [page.link(page.phrases[.moterOgSaker], Places.meetings)]
        let papers = page.library.papers.isEmpty ? [] : [page.link(page.phrases[.papirer], Places.papers)]
        let workshops = page.library.workshops.all.map { page.link($0.workshop.profile.title.value, Places.workshop($0.workshop.id)) }
        let site = page.siteFront.map { LinkView(name: "Nettstedet for fastleger", address: $0.address) }
        return site + meetings + workshops + forms + papers + page.library.pages.map { page.link($0.head.title, Places.page($0.slug)) }
    }

    private static func late(_ process: CompanyProcess, _ page: PageContext) -> [LateView] {
        process.attention.map { attention in
            LateView(
                company: process.company.name, address: page.address(of: Places.company(process.company.id)),
                text: page.wording.attention(attention), isPressing: attention.isPressing)
        }
    }

    /// Every meeting of the next two months, the nearest first.
    private static func next(_ page: PageContext) -> [NextView] {
        let coming = page.library.companies.flatMap { company in
            company.meetings.compactMap { meeting -> (Day, Company, Meeting)? in
                guard let day = meeting.date.day, (0...nextDays).contains(page.today.days(to: day)) else { return nil }
                return (day, company, meeting)
            }
        }
        return coming.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map { _, company, meeting in
            let hasPack = page.library.meetings[meeting.session] != nil
            let place = hasPack ? Places.pack(company.id, meeting.session) : Places.company(company.id)
            let cohort = meeting.cohort.map { ", pulje \($0.value)" } ?? ""
            return NextView(
                date: meeting.when(in: page.language) ?? "", company: company.name, address: page.address(of: place),
                what: meeting.session.name(in: page.language) + cohort, place: meeting.place ?? "")
        }
    }

    private static func row(_ company: Company, _ progress: Progress, _ page: PageContext) -> CompanyRowView {
        let held = progress.stages.last { $0.stage.isHeld }
        let next = progress.next.flatMap { next in progress.stages.first { $0.session == next } }
        return CompanyRowView(
            name: company.name, address: page.address(of: Places.company(company.id)),
            industry: page.library.catalogue.industries[company.industry.value]?.name ?? "",
            area: page.region.area(company.area.value)?.name ?? "", employees: company.employees,
            stage: held.map { "\($0.session.name(in: page.language)) holdt" } ?? "Ikke begynt",
            next: next.map { "\($0.session.name(in: page.language)): \(page.wording.stage($0.stage).lowercasedFirst)" }
                ?? "Ferdig",
            road: RoadFigure.progress(progress, of: company.name, small: true, in: page.language))
    }
}
