import Diagnostics
import HelseIArbeid
import Markup

/// What the facts become on a page.
enum SiteParts {
    static func html(_ part: SitePart, for reader: SiteReader, _ page: SiteContext, _ anchors: inout Anchors) -> HTML {
        switch part {
        case .receptions: ReceptionsPart.html(page)
        case .municipalities: PlacesPart.html(page)
        case .waits: WaitsPart.html(page)
        case .markings: MarkingsPart.html(page)
        case .points: PointsPart.html(page)
        case .copyTexts: CopyTextPart.html(page, &anchors)
        case .courses: CoursesPart.html(page, &anchors)
        case .groups: GroupsPart.html(page, page.facts.groups)
        case .offers: OffersPart.html(page, page.facts.offers)
        case .contacts: ContactsPart.html(page, for: reader)
        case .ring: RingPart.html(page, page.region.areas)
        case .meetings: InformationMeetingsPart.html(page)
        case .news: NewsPart.all(page)
        case .latestNews: NewsPart.latest(page)
        case .forms: FormsPart.html(page)
        case .prints: PrintsPart.html(page)
        }
    }

    /// The headings a part brings with it, in order: they are places to link to.
    static func headings(_ part: SitePart, _ material: SiteMaterial, _ language: Language) -> [String] {
        switch part {
        case .copyTexts: material.facts.referral.markings.map { CopyTextPart.title($0, language) }
        case .courses: material.facts.courses.map { $0.name.text(in: language) }
        default: []
        }
    }
}
