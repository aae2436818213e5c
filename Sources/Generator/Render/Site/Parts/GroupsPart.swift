import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// The groups patients can be offered, with the next start and free places as somebody last knew them.
enum GroupsPart {
    static func html(_ page: SiteContext, _ groups: [GroupOffer]) -> HTML {
        let wording = page.wording
        let head = [wording.group, wording.when, wording.nextStart, wording.free]
        return DataTable("grupper", head, rows: groups.map { row($0, page) }).html()
    }

    private static func row(_ group: GroupOffer, _ page: SiteContext) -> [HTML] {
        let clinic = page.region.clinic(group.clinic.value)?.place ?? ""
        let (start, free) = room(group, page)
        return [
            "\(page.text(group.name)) <span class=\"under\">\(page.text(group.theme))</span>",
            "\(clinic.typeset), \(page.text(group.time)), \(page.wording.evenings(group.meetings))", start, free,
        ]
    }

    /// A start that has been is not shown, nor is anything that nobody has looked at for too long.
    private static func room(_ group: GroupOffer, _ page: SiteContext) -> (start: HTML, free: HTML) {
        guard let room = group.room.freshness(on: page.material.today).value else {
            let tooOld = HTML(escaping: page.wording.tooOld)
            return (tooOld, tooOld)
        }
        let start = room.nextStart.value < page.material.today ? HTML(escaping: page.wording.startNotSet) : page.date(room.nextStart.value)
        let free = HTML(escaping: page.wording.free(room.free.value, of: group.places))
        return (start, "\(free) <span class=\"under\">\(page.checked(group.room))</span>")
    }
}
