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
                guard let ways = contact.ways.freshness(on: page.material.today).value, let phone = ways.phone else { return nil }
                let hours: HTML = ways.hours.map { ", \(page.text($0))" } ?? .empty
                let place = contact.area == nil ? "" : "\(area.name): "
                return "<li>\(place)\(ContactsPart.link(to: phone))\(hours)</li>\n"
            }
        return lines.isEmpty ? .empty : "<ul class=\"ring\">\n\(lines.joined())</ul>\n"
    }
}
