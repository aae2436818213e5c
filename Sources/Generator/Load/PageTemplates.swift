import Diagnostics
import Templating

/// One template for each kind of page. Once this exists, no template names anything its view does not have.
struct PageTemplates: Sendable {
    let document: Template<DocumentView>
    let facilitatorGuide: Template<FacilitatorGuideView>
    let slides: Template<SlidesView>
    let groupSheets: Template<GroupSheetsView>
    let cards: Template<StatementCardsView>
    let attendance: Template<AttendanceView>
    let pack: Template<PackView>
    let company: Template<CompanyView>
    let poster: Template<PosterView>
    let journey: Template<JourneyView>
    let posterTiles: Template<PosterTilesView>
    let posterStrips: Template<PosterStripsView>
    let office: Template<OfficeView>
    let page: Template<PageView>
    let cover: Template<CoverView>
    let consents: Template<ConsentsView>
    let consentRegister: Template<ConsentRegisterView>
    let consentForm: Template<ConsentFormView>
    let redline: Template<RedlineView>
    let minutes: Template<MinutesView>
    let register: Template<RegisterView>
    let papers: PaperTemplates
    let workshop: Template<WorkshopView>
    let groupReport: Template<GroupPageView>
    let site: Template<SitePageView>
    let deskCard: Template<DeskCardView>

    static func load(from library: TemplateLibrary) -> Checked<PageTemplates> {
        var found: [Diagnostic] = []
        func template<View: TemplateView>(_ name: String, _: View.Type) -> Template<View>? {
            library.template(name, for: View.self).unwrap(into: &found)
        }
        let document = template("dokument", DocumentView.self)
        let guide = template("veileder", FacilitatorGuideView.self)
        let slides = template("lysark", SlidesView.self)
        let sheets = template("ark", GroupSheetsView.self)
        let cards = template("kort", StatementCardsView.self)
        let attendance = template("oppmote", AttendanceView.self)
        let pack = template("mappe", PackView.self)
        let company = template("bedrift", CompanyView.self)
        let poster = template("plakat", PosterView.self)
        let journey = template("utsagnenes-vei", JourneyView.self)
        let tiles = template("plakatark", PosterTilesView.self)
        let strips = template("strimler", PosterStripsView.self)
        let office = template("kontor", OfficeView.self)
        let page = template("side", PageView.self)
        let cover = template("omslag", CoverView.self)
        let consents = template("samtykker", ConsentsView.self)
        let register = template("skjemaregister", ConsentRegisterView.self)
        let consentForm = template("samtykke", ConsentFormView.self)
        let redline = template("endringer", RedlineView.self)
        let workshop = template("verksted", WorkshopView.self)
        let groupReport = template("grupperapport", GroupPageView.self)
        let minutes = template("referat", MinutesView.self)
        let tables = template("register", RegisterView.self)
        let site = template("nettside", SitePageView.self)
        let card = template("bordkort", DeskCardView.self)
        let papers = PaperTemplates.load(from: library).unwrap(into: &found)
        guard let document, let guide, let slides, let sheets, let cards, let attendance, let pack, let company,
            let poster, let journey, let tiles, let strips, let office, let page, let cover,
            let consents, let register, let consentForm, let redline, let minutes, let tables, let papers,
            let workshop, let groupReport, let site, let card
        else { return Checked(nil, found) }
        return Checked(
            PageTemplates(
                document: document, facilitatorGuide: guide, slides: slides, groupSheets: sheets, cards: cards,
                attendance: attendance, pack: pack, company: company, poster: poster, journey: journey,
                posterTiles: tiles, posterStrips: strips, office: office, page: page, cover: cover,
                consents: consents, consentRegister: register, consentForm: consentForm, redline: redline, minutes: minutes, register: tables,
                papers: papers, workshop: workshop, groupReport: groupReport, site: site, deskCard: card),
            found)
    }
}
