import HelseIArbeid
import Markup

/// The words a referral begins with, and what each is for.
enum MarkingsPart {
    static func html(_ page: SiteContext) -> HTML {
        let rows = page.facts.referral.markings.map { ["<strong>\($0.words)</strong>" as HTML, page.text($0.about)] }
        return DataTable("merker", [page.wording.marking, page.wording.isFor], rows: rows).html()
    }
}
