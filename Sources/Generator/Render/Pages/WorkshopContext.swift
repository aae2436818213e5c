import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// What every page of a workshop is made with: the page, the workshop with its markup, and where its groups are found from here.
struct WorkshopContext: Sendable {
    let page: PageContext
    let loaded: LoadedWorkshop
    /// Whether groups stand on this page, as in the booklet.
    let isBooklet: Bool

    var workshop: Workshop { loaded.workshop }
    var wording: WorkshopWording { WorkshopWording(language: page.language) }

    /// The language's own wording and phrases: a report in the booklet may be in another one than the booklet.
    func wording(_ report: GroupReport) -> WorkshopWording { WorkshopWording(language: report.language) }
    func phrases(_ report: GroupReport) -> Phrases {
        page.library.theme.phrases.nearest(to: report.language) ?? page.phrases
    }

    static func anchor(_ code: GroupCode) -> String { "gruppe-\(code.slug)" }
    static func anchor(question: GroupCode) -> String { "sporsmal-\(question.slug)" }

    /// To the report of a group: further down in the booklet, or on a page of its own.
    func link(_ code: GroupCode) -> LinkView {
        let name = code.written
        guard let report = workshop.group(code) else {
            return LinkView(name: name, address: page.address(of: Places.workshop(workshop.id)))
        }
        if isBooklet { return LinkView(name: name, address: "#\(Self.anchor(report.code))") }
        return page.link(name, Places.groupReport(workshop.id, report.code))
    }

    /// To the groups on a question beside each other, in the booklet.
    func link(question: GroupCode, _ name: String) -> LinkView {
        let anchor = "#\(Self.anchor(question: question))"
        return LinkView(name: name, address: (isBooklet ? "" : page.address(of: Places.workshop(workshop.id))) + anchor)
    }

    var days: String { wording.days(workshop.profile.dates.map(\.value.day)) }

    var disclaimer: String { workshop.profile.disclaimer?.value ?? wording.disclaimer }
    /// The language of the disclaimer, when it is the workshop's own and not that of the page.
    var disclaimerTag: String? {
        workshop.profile.disclaimer == nil || workshop.profile.language == page.language ? nil : workshop.profile.language.tag
    }
}
