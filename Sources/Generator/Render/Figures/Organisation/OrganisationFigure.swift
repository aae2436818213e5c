import Diagnostics
import HelseIArbeid
import Markup

/// The organisation of a project as boxes with lines between, and the same in one sentence for those who cannot see it (C215).
struct OrganisationFigure {
    private let groups: [ProjectGroup]
    private let layout: OrganisationLayout

    init(_ groups: [ProjectGroup]) {
        self.groups = groups
        layout = OrganisationLayout(groups)
    }

    var html: HTML {
        """
        <svg class="organisering" viewBox="0 0 \(layout.width) \(layout.height)" role="img">
        <title>\(told)</title>
        \(layout.lines.map(line).joined())\(layout.boxes.map(box).joined())</svg>

        """
    }

    /// «Styringsgruppa står øverst. Samarbeidsgruppa står under Styringsgruppa. …»
    private var told: String {
        groups.map { group in
            let name: (String?) -> String = { id in groups.first { $0.id.value == id }?.name ?? "" }
            if let above = group.above { return "\(group.name) under \(name(above.value))." }
            if let beside = group.beside { return "\(group.name) ved siden av \(name(beside.value))." }
            return "\(group.name) øverst."
        }.joined(separator: " ")
    }

    /// Reporting goes down, full; advice goes sideways, dashed.
    private func line(_ line: OrganisationLayout.Line) -> HTML {
        let (from, to) = (line.from, line.to)
        if line.isAdvice {
            let y = from.y + from.height / 2
            return "<path \(Paint.advice) d=\"M\(from.x + from.width) \(y) H\(to.x)\"/>\n"
        }
        let (x, y) = (from.x + from.width / 2, from.y + from.height)
        return "<path \(Paint.line) d=\"M\(x) \(y) V\(to.y - OrganisationLayout.drop / 2) H\(to.x + to.width / 2) V\(to.y)\"/>\n"
    }

    private func box(_ group: OrganisationLayout.Group) -> HTML {
        let box = group.box
        let isAdviser = groups.first { $0.id.value == group.id }?.beside != nil
        let leading = OrganisationLayout.leading
        let first = box.y + (box.height - group.lines.count * leading) / 2 + 15
        let text = group.lines.enumerated().map { index, line -> HTML in
            "<text x=\"\(box.x + box.width / 2)\" y=\"\(first + index * leading)\" \(Paint.name)>\(line)</text>\n"
        }
        return """
            <rect \(isAdviser ? Paint.adviser : Paint.group) x="\(box.x)" y="\(box.y)" \
            width="\(box.width)" height="\(box.height)" rx="6"/>
            \(text.joined())
            """
    }

    /// A class, for the style sheet of the page, and the same as attributes, for engines that keep it out of figures.
    private enum Paint {
        static let line: HTML = "class=\"o-strek\" fill=\"none\" stroke=\"#1b4b6b\" stroke-width=\"2\""
        static let advice: HTML = "class=\"o-rad\" fill=\"none\" stroke=\"#5b6770\" stroke-width=\"2\" stroke-dasharray=\"6 5\""
        static let name: HTML = "font-size=\"16\" font-weight=\"700\" text-anchor=\"middle\""
        static let group: HTML = "class=\"o-boks\" fill=\"#ffffff\" stroke=\"#1b4b6b\" stroke-width=\"2\""
        static let adviser: HTML =
            "class=\"o-boks o-radgiver\" fill=\"#ffffff\" stroke=\"#5b6770\" stroke-width=\"2\" stroke-dasharray=\"6 5\""
    }
}
