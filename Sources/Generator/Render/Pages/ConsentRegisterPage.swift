import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// The public register: every version that was ever approved, when it applied, and the fingerprint of its text.
enum ConsentRegisterPage {
    static func render(_ language: Language, _ library: Library) -> HTML {
        let page = PageContext(library, at: Places.register(language), in: language)
        return library.theme.templates.consentRegister.render(view(page))
    }

    private static func view(_ page: PageContext) -> ConsentRegisterView {
        let nynorsk = page.language == .nynorsk
        let other: Language = nynorsk ? .bokmål : .nynorsk
        return ConsentRegisterView(
            frame: page.frame(template: "skjemaregister", heading: page.phrases[.skjemaregister], overline: page.region.name, crumbs: page.siteFront),
            phrases: page.phrases,
            intro: nynorsk
                ? "Her står alle versjonar av skjema som har vore godkjende, når kvar av dei galdt, og teksten slik han var."
                : "Her står alle versjoner av skjemaer som har vært godkjent, når hver av dem gjaldt, og teksten slik den var.",
            otherLanguage: page.link(nynorsk ? "Bokmål" : "Nynorsk", Places.register(other)), otherTag: other.tag,
            forms: page.library.consents.inOrder.compactMap { form($0, page) },
            nothing: nynorsk ? "Ingen skjema er godkjende enno." : "Ingen skjemaer er godkjent ennå.",
            check: ConsentWording(language: page.language).howToCheck)
    }

    private static func form(_ form: ConsentForm, _ page: PageContext) -> ConsentFormRowView? {
        let versions = form.versions.reversed().compactMap { version($0, of: form, page) }
        if versions.isEmpty { return nil }
        return ConsentFormRowView(id: form.id, name: form.profile.name(in: page.language), about: "", versions: versions)
    }

    private static func version(_ version: ConsentVersion, of form: ConsentForm, _ page: PageContext) -> ConsentVersionView? {
        guard let approval = version.approval, let validity = form.validity(of: version) else { return nil }
        let wording = ConsentWording(language: page.language)
        let standing = form.standing(of: version, on: page.today)
        let facts: [(String, String?)] = [
            (wording.validName, wording.validity(validity)), (wording.approvedName, wording.approval(approval)),
            (wording.withdrawnName, version.withdrawal.map(wording.withdrawal)),
            (wording.changeName, (version.text(in: page.language) ?? version.lead).head.change),
            (wording.functionName, wording.function(version.lead.head.function)),
        ]
        return ConsentVersionView(
            number: String(version.number), state: wording.standing(standing), isCurrent: standing == .current,
            texts: version.texts.compactMap { PublishedText($0, of: version, form).map { text($0, page) } },
            facts: facts.compactMap { name, value in value.map { FactView(name: name, value: $0) } })
    }

    private static func text(_ text: PublishedText, _ page: PageContext) -> ConsentTextView {
        var links: [LinkView] = []
        let source = text.version.text(in: text.language)
        let printed = source.flatMap { PrintedForm($0, of: text.version, text.form, in: page.library.consents, on: page.today) }
        if let form = printed.flatMap(PublishedForm.init) { links.append(page.link("skjemaet", Places.published(form))) }
        links.append(page.link("tekstfil", Places.frozenText(text)))
        return ConsentTextView(
            anchor: Places.name(text.form, text.version.number, text.language), language: text.language.nameInMessages,
            links: links, fingerprint: ConsentFooterView.groups(of: text.fingerprint), note: "")
    }
}
