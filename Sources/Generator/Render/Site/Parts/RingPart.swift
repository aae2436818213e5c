import Diagnostics
import HelseIArbeid
import Markup

/// Whom a GP in doubt rings, one line for each.
enum RingPart {
    static func html(_ page: SiteContext, _ areas: [Area]) -> HTML {
        var seen: Set<String> = []
        let lines = areas.flatMap { area in page.facts.ringWhenInDoubt(about: area).map { (area, $0) } }
            .filter { seen.insert($0.1.id).inserted }
            .compactMap { area, contact -> HTML? in
                guard contact.ways.freshness(on: page.material.today).value?.phone != nil else { return nil }
                let place = contact.area == nil ? "" : "\(area.name): "
                let phone = page.shown(contact.ways) { $0.phone.map { ContactsPart.phone($0, page) } ?? .empty }
                return "<li>\(place)\(phone)</li>\n"
            }
        return lines.isEmpty ? .empty : "<ul class=\"ring\">\n\(lines.joined())</ul>\n"
    }
}
