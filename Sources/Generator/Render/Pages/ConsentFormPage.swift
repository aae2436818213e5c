import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// A form in one version and language, with a foot that tells on every page which it is.
enum ConsentFormPage {
    /// For the office.
    static func render(_ printed: PrintedForm, _ library: Library) -> HTML {
        let page = PageContext(library, at: Places.form(printed), in: printed.language)
        let crumbs = [page.link(page.officeName, Places.office), page.link(page.phrases[.skjemaer], Places.consents)]
        return render(printed, page, crumbs: crumbs, place: [])
    }

    /// For everyone.
    static func render(_ form: PublishedForm, _ library: Library) -> HTML {
        let page = PageContext(library, at: Places.published(form), in: form.printed.language)
        let register = page.link(page.phrases[.skjemaregister], Places.register(form.printed.language))
        return render(form.printed, page, crumbs: page.siteFront + [register], place: [page.region.name])
    }

    private static func render(
        _ printed: PrintedForm, _ page: PageContext, crumbs: [LinkView], place: [String]
    ) -> HTML {
        let wording = FormWording(language: printed.language)
        let title = printed.text.head.title.value
        let slip = printed.text.parts(.slip).first?.title?.text ?? wording.slip
        let heading = printed.cut == .slip ? slip.typeset : title
        // Every version, language and size has a title of its own, to be found again among open windows.
        let which = [printed.size == .large ? wording.large : nil, wording.numbered(printed), wording.languageName].compactMap { $0 }
        let titles = (printed.cut == .slip ? [title] : []) + [which.joined(separator: ", ")] + place
        let view = ConsentFormView(
            frame: page.frame(template: "samtykke", heading: heading, title: titles, crumbs: crumbs, hasEditions: true),
            phrases: page.phrases, state: wording.banner(printed),
            body: FormBody.render(printed, packList: packList(printed, page)), isLarge: printed.size == .large,
            footer: footer(printed, heading, page, wording))
        return page.library.theme.templates.consentForm.render(view)
    }

    /// Name, version, days, language, fingerprint; and where one sees whether it still applies, as words and as a code.
    private static func footer(
        _ printed: PrintedForm, _ heading: String, _ page: PageContext, _ wording: FormWording
    ) -> ConsentFooterView {
        let address = printed.version.approval == nil ? nil : page.region.site.map { site in
            let register = Places.register(printed.language).text.dropFirst(Audience.publicFolder.count + 1)
            let address = register.hasSuffix("/index.html") ? register.dropLast("index.html".count) : register
            return "\(site)\(address)#\(Places.name(printed.form, printed.version.number, printed.language))"
        }
        return ConsentFooterView(
            name: heading, version: "\(wording.state(printed)) · \(wording.languageName)",
            fingerprint: FactView(name: wording.fingerprint, value: ConsentFooterView.groups(of: printed.fingerprint)),
            address: address.map { FactView(name: wording.registerAt, value: $0) },
            code: address.flatMap { QRCode($0)?.figure } ?? .empty, source: page.region.name)
    }

    /// The forms that come after a cover sheet, in order.
    private static func packList(_ printed: PrintedForm, _ page: PageContext) -> HTML {
        guard printed.form.profile.kind == .cover else { return .empty }
        let pack = FormPack.all(in: page.library.consents, on: page.today).first {
            $0.cover.id == printed.form.id && $0.language == printed.language
        }
        let rows = (pack?.parts.dropFirst() ?? []).map { part -> HTML in
            let version = FormWording(language: printed.language).state(part)
            return "<li><strong>\(part.text.head.title.value)</strong> <span class=\"under\">\(version)</span></li>\n"
        }
        return "<ol class=\"skjemaliste\">\n\(rows.joined())</ol>\n"
    }
}
