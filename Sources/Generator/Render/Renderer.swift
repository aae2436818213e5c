import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// A file as it will stand on the disk.
public struct RenderedFile: Sendable {
    public let path: OutputPath
    public let bytes: [UInt8]
}

/// The render phase: the bytes of each document, a pure function of the plan, which has made it total: there is nothing
/// to report. The writer asks for one document at a time, since all of a county's at once would fill the memory.
enum Renderer {
    /// `prints` is what the page may tell of PDFs.
    static func render(_ document: PlannedDocument, in plan: Plan, prints: Prints = [:]) -> [UInt8] {
        switch document.recipe {
        case .picture(let picture): return picture.bytes
        case .open(.frozenText(let text)): return text.bytes
        case .open(.picture(let picture)): return picture.bytes
        case .open(.site(let recipe, let material)):
            return Array(SiteFiles.render(recipe, material, plan.library.theme, at: document.path, prints).utf8)
        default: return Array(text(of: document.recipe, plan.library, prints).utf8)
        }
    }

    /// What an edition of a page is made of: the page without its links to editions, and for slides with the notes in it.
    static func source(of document: PlannedDocument, for edition: Edition, in plan: Plan) -> [UInt8] {
        if edition == .slides, case .document(let kind, let pack) = document.recipe {
            return EditionLinks.fill(Array(PackDocument.render(kind, pack, plan.library, hasNotes: true).text.utf8), with: nil)
        }
        return EditionLinks.fill(render(document, in: plan), with: nil)
    }

    /// All of them in memory.
    static func render(_ plan: Plan, chunk: Int = 32) async -> [RenderedFile] {
        await concurrentMap(plan.documents, chunk: chunk) { document in
            RenderedFile(path: document.path, bytes: EditionLinks.fill(render(document, in: plan), with: nil))
        }
    }

    private static func text(of recipe: Recipe, _ library: Library, _ prints: Prints) -> String {
        switch recipe {
        case .office: OfficePage.render(library).text
        case .page(let page): PlainPage.render(page, library).text
        case .company(let history): CompanyPage.render(history, library, prints).text
        case .poster(let process): PosterPage.render(process, library).text
        case .posterTiles(let process, let grid): PosterTilesPage.render(process, grid, library).text
        case .posterStrips(let history): PosterStripsPage.render(history, library).text
        case .calendar(let process): CalendarFile.render(process, in: library.catalogue.region)
        case .journey(let process): JourneyPage.render(process, library).text
        case .pack(let pack): PackPage.render(pack, library, prints).text
        case .document(let kind, let pack): PackDocument.render(kind, pack, library).text
        case .mailText(let kind, let pack): MailText.render(kind, for: pack)
        case .consents(let made): ConsentsPage.render(library, made: made, prints).text
        case .form(let printed): ConsentFormPage.render(printed, library).text
        case .redline(let form, let old, let new): redline(form, from: old, to: new, library).text
        case .minutes(let recipe): text(of: recipe, library)
        case .open(let recipe): text(of: recipe, library)
        case .paper(let recipe): PaperPages.render(recipe, library).text
        case .style: style(library)
        case .icon: library.theme.icon
        case .picture: ""
        case .workshop(let loaded): WorkshopPage.render(loaded, library).text
        case .groupReport(let report, let loaded): GroupReportPage.render(report, loaded, library).text
        case .workshopNotice(let loaded): WorkshopNotice.render(loaded, library)
        }
    }

    private static func redline(_ form: ConsentForm, from old: ConsentText, to new: ConsentText, _ library: Library) -> HTML {
        let page = PageContext(library, at: Places.redline(form, new.head.number.value, new.language), in: new.language)
        let crumbs = [page.link(page.officeName, Places.office), page.link(page.phrases[.skjemaer], Places.consents)]
        return RedlinePage.render(Redline(from: old, to: new), of: new.head.title.value, page, crumbs: crumbs)
    }

    private static func text(of recipe: MinutesRecipe, _ library: Library) -> String {
        switch recipe {
        case .overview: MeetingsPage.render(library).text
        case .actions: ActionsPage.render(library).text
        case .cases: CasesPage.render(library).text
        case .resolutions: ResolutionsPage.render(library).text
        case .figures: FiguresPage.render(library).text
        case .finalReport: FinalReportPage.render(library).text
        case .body(let body): BodyPage.render(body, library).text
        case .meeting(let document): MinutesPage.render(document, library).text
        case .next(let body, let next): NextMeetingPage.render(body, next, library).text
        case .callMail(let body, let next): CallMail.render(body, next, library)
        case .calendar(let body, let next): BodyCalendar.render(body, next, library.bodies.proceedings)
        }
    }

    private static func text(of recipe: PublicRecipe, _ library: Library) -> String {
        switch recipe {
        case .register(let language): ConsentRegisterPage.render(language, library).text
        case .form(let form): ConsentFormPage.render(form, library).text
        // Bytes, and what needs nothing of the library but the theme.
        case .frozenText, .picture, .site: ""
        case .style: publicStyle(library)
        case .icon: library.theme.icon
        }
    }

    /// The one style sheet of what is not public, with the county's colour in front.
    static func style(_ library: Library) -> String { colour(library) + library.theme.style }

    /// The one style sheet of the public site.
    static func publicStyle(_ library: Library) -> String { colour(library) + library.theme.publicStyle }

    private static func colour(_ library: Library) -> String {
        library.catalogue.region.colour.map { ":root { --fylkesfarge: \($0.value); }\n" } ?? ""
    }
}
