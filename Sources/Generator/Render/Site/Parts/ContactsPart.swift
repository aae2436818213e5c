import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// Whom to turn to, those for the readers of the page only.
enum ContactsPart {
    static func html(_ page: SiteContext, for reader: SiteReader) -> HTML {
        let contacts = page.facts.contacts.filter { contact in
            reader == .everyone || contact.readers.contains(reader) || contact.readers.contains(.everyone)
        }
        return "<ul class=\"kontakter\">\n\(contacts.map { item($0, page) }.joined())</ul>\n<p>\(page.wording.noHealthByMail)</p>\n"
    }

    private static func item(_ contact: PublicContact, _ page: SiteContext) -> HTML {
        let name: HTML = contact.name.map { ", \($0.typeset)" } ?? .empty
        let ways: HTML = contact.ways.freshness(on: page.material.today).value.map { self.ways($0, page) } ?? HTML(escaping: page.wording.tooOld)
        return """
            <li><strong>\(page.text(contact.role))</strong>\(name). \(page.text(contact.helpsWith)) \(ways) \
            <span class="under">\(page.checked(contact.ways))</span></li>

            """
    }

    static func ways(_ ways: PublicContact.Ways, _ page: SiteContext) -> HTML {
        let phone = ways.phone.map { number -> HTML in
            let hours: HTML = ways.hours.map { ", \(page.text($0))" } ?? .empty
            return "\(page.wording.phone) \(link(to: number))\(hours)."
        }
        let mail = ways.mail.map { "\(page.wording.mail) <a href=\"mailto:\($0)\">\($0)</a>." as HTML }
        return [phone, mail].compactMap { $0 }.joined(separator: " ")
    }

    /// The number as one link, its digits kept together.
    static func link(to number: String) -> HTML {
        "<a class=\"telefon\" href=\"tel:+47\(number.filter { $0 != " " })\">\(number.replacing(" ", with: "\u{A0}"))</a>"
    }
}
