import Diagnostics
import HelseIArbeid
import Markup

/// The text ready to copy, one for each marking. One click marks all of it, with no script.
enum CopyTextPart {
    static func html(_ page: SiteContext, _ anchors: inout Anchors) -> HTML {
        page.facts.referral.markings.map { marking -> HTML in
            let title = title(marking, page.norm)
            return """
                <h3 id="\(anchors.unique(title.slugged))">\(title)</h3>
                <pre class="kopi">\(text(marking, page.facts, page.norm))</pre>

                """
        }.joined()
    }

    static func title(_ marking: Marking, _ language: Language) -> String { SiteWording(language: language).copy(marking.words) }

    /// The marking first, then a line for each point that has one.
    static func text(_ marking: Marking, _ facts: SiteFacts, _ language: Language) -> String {
        let lines = facts.points.filter { $0.isFor(marking) }.compactMap { $0.line?.text(in: language) }
        return ([marking.words] + lines).joined(separator: "\n")
    }
}
