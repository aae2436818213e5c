import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// The page of one group's report.
enum GroupReportPage {
    static func render(_ report: GroupReport, _ loaded: LoadedWorkshop, _ library: Library) -> HTML {
        let workshop = loaded.workshop
        let page = PageContext(library, at: Places.groupReport(workshop.id, report.code), in: report.language)
        let context = WorkshopContext(page: page, loaded: loaded, isBooklet: false)
        var anchors = Anchors()
        for taken in ["innhold", "neste-kontakt"] { _ = anchors.unique(taken) }
        let group = GroupReportParts(context: context, report: report).view(level: 2, &anchors)
        let title = workshop.profile.title.value
        let view = GroupPageView(
            frame: page.frame(
                template: "grupperapport", heading: report.head.title.value, overline: "\(group.code) · \(title)",
                title: [group.code, title],
                crumbs: [page.link(page.officeName, Places.office), page.link(title, Places.workshop(workshop.id))],
                version: context.days, documentName: context.wording.document, hasEditions: true),
            phrases: page.phrases, group: group, disclaimer: context.disclaimer, disclaimerTag: context.disclaimerTag,
            booklet: LinkView(
                name: page.phrases[.verkstedHeftet],
                address: page.address(of: Places.workshop(workshop.id)) + "#\(WorkshopContext.anchor(report.code))"),
            neighbours: neighbours(of: report, context))
        return library.theme.templates.groupReport.render(view)
    }

    private static func neighbours(of report: GroupReport, _ context: WorkshopContext) -> [FileLinkView] {
        let groups = context.workshop.groups
        guard let index = groups.firstIndex(where: { $0.code == report.code }) else { return [] }
        func link(_ other: GroupReport, _ name: String) -> FileLinkView {
            FileLinkView(
                title: other.head.title.value, address: context.link(other.code).address, tag: other.language.tag, about: name)
        }
        return (index > 0 ? [link(groups[index - 1], context.wording.previous(groups[index - 1].code))] : [])
            + (index + 1 < groups.count ? [link(groups[index + 1], context.wording.next(groups[index + 1].code))] : [])
    }
}
