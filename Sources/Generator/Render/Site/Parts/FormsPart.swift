import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// The forms in use, in every language they have, and the register of all versions.
enum FormsPart {
    static func html(_ page: SiteContext) -> HTML {
        let groups = Dictionary(grouping: page.material.forms) { $0.printed.form.id }
        var seen: Set<String> = []
        let ids = page.material.forms.map(\.printed.form.id).filter { seen.insert($0).inserted }
        let items = ids.compactMap { groups[$0] }.map { item($0, page) }
        let forms: HTML = items.isEmpty ? "<p>\(page.wording.noForms)</p>\n" : "<ul>\n\(items.joined())</ul>\n"
        return page.material.hasRegister ? forms + "<p>\(page.link(page.wording.register, Places.register(page.norm)))</p>\n" : forms
    }

    private static func item(_ texts: [PublishedForm], _ page: SiteContext) -> HTML {
        guard let first = texts.first?.printed else { return .empty }
        let links = texts.map { text -> HTML in
            let (name, tag) = (SiteWording(language: text.printed.language).ownName, text.printed.language.tag)
            return "<a href=\"\(page.address(of: Places.published(text)))\" hreflang=\"\(tag)\" lang=\"\(tag)\">\(name)</a>"
        }
        let name = first.form.profile.name(in: page.norm)
        return "<li><strong>\(name.typeset)</strong>, \(page.wording.version(first.version.number)): \(links.joined(separator: ", "))</li>\n"
    }
}
