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
        if contacts.isEmpty { return "<p>\(page.wording.noContacts)</p>\n" }
        return "<ul class=\"kontakter\">\n\(contacts.map { item($0, page) }.joined())</ul>\n<p>\(page.wording.noHealthByMail)</p>\n"
    }

    private static func item(_ contact: PublicContact, _ page: SiteContext) -> HTML {
        let name: HTML = contact.name.map { ", \($0.typeset)" } ?? .empty
        let ways = page.shown(contact.ways) { self.ways($0, page) }
        return """
            <li><strong>\(page.text(contact.role))</strong>\(name). \(page.text(contact.helpsWith)) \(ways) \
            <span class="under">\(page.checked(contact.ways))</span></li>

            """
    }

    private static func ways(_ ways: PublicContact.Ways, _ page: SiteContext) -> HTML {
        let phone = ways.phone.map { "\(page.wording.phone) \(self.phone($0, page))." as HTML }
        let mail = ways.mail.map { "\(page.wording.mail) <a href=\"mailto:\($0)\">\($0)</a>." as HTML }
        return [phone, mail].compactMap { $0 }.joined(separator: " ")
    }

    /// The number as one link, its digits kept together, and when it is answered.
    static func phone(_ phone: PublicContact.Phone, _ page: SiteContext) -> HTML {
        let number = phone.number.replacing(" ", with: "\u{A0}")
        return "<a class=\"telefon\" href=\"tel:+47\(phone.number.filter { $0 != " " })\">\(number)</a>, \(page.text(phone.hours))"
    }
}
