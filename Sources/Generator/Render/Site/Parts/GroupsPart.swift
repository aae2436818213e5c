import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// The groups patients can be offered, with the next start and free places as somebody last knew them.
enum GroupsPart {
    static func html(_ page: SiteContext, _ groups: [GroupOffer]) -> HTML {
        if groups.isEmpty { return "<p>\(page.wording.noGroups)</p>\n" }
        let wording = page.wording
        let head = [wording.group, wording.when, wording.nextStart, wording.free]
        return DataTable("grupper", head, rows: groups.map { row($0, page) }).html()
    }

    private static func row(_ group: GroupOffer, _ page: SiteContext) -> [HTML] {
        let clinic = page.region.clinic(group.clinic.value)?.place ?? ""
        let markings = page.facts.referral.markings.filter { marking in group.markings.contains { $0.value == marking.id.value } }
        return [
            "\(page.text(group.name)) <span class=\"under\">\(page.text(group.theme))<br>\(markings.map(\.words).joined(separator: ", "))</span>",
            "\(clinic.typeset), \(page.text(group.time)), \(page.wording.evenings(group.meetings))",
            page.shown(group.room) { hasBegun($0, page) ? HTML(escaping: page.wording.startNotSet) : page.date($0.nextStart.value) },
            "\(page.shown(group.room) { free($0, of: group, page) }) <span class=\"under\">\(page.checked(group.room, source: group.source))</span>",
        ]
    }

    /// The places of a group that has begun are nobody's to get.
    private static func free(_ room: GroupOffer.Room, of group: GroupOffer, _ page: SiteContext) -> HTML {
        HTML(escaping: hasBegun(room, page) ? page.wording.notTold : page.wording.free(room.free.value, of: group.places))
    }

    private static func hasBegun(_ room: GroupOffer.Room, _ page: SiteContext) -> Bool { room.nextStart.value < page.material.today }
}
