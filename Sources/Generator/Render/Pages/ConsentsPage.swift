import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// The coordinator's page: every form, every version, what is to be decided.
enum ConsentsPage {
    static func render(_ library: Library, made: Set<OutputPath>, _ prints: Prints) -> HTML {
        let page = PageContext(library, at: Places.consents, in: .bokmål)
        return library.theme.templates.consents.render(view(page, made, prints))
    }

    private static func view(_ page: PageContext, _ made: Set<OutputPath>, _ prints: Prints) -> ConsentsView {
        let consents = page.library.consents
        let wording = ConsentWording(language: page.language)
        let open = consents.points.count { $0.answer == nil }
        return ConsentsView(
            frame: page.frame(
                template: "samtykker", heading: page.phrases[.skjemaer], overline: page.region.name,
                crumbs: [page.link(page.officeName, Places.office)]),
            phrases: page.phrases, packs: packs(page, prints),
            forms: consents.inOrder.map { form in
                ConsentFormRowView(
                    id: form.id, name: form.profile.name, about: wording.kind(form),
                    versions: form.versions.reversed().map { version($0, of: form, page, wording, made) })
            },
            points: consents.points.map { point($0, page) }, pointsAbout: wording.points(open, of: consents.points.count),
            register: page.link(page.phrases[.skjemaregister], Places.register(.bokmål)))
    }

    private static func packs(_ page: PageContext, _ prints: Prints) -> [FileLinkView] {
        return FormPack.all(in: page.library.consents, on: page.today).map { pack in
            let place = Places.formPack(pack)
            let (title, tag) = (pack.title, pack.language.tag)
            if let file = page.file(place, .archive, prints) {
                return FileLinkView(title: title, address: file.address, tag: tag, about: "\(pack.language.nameInMessages), \(file.name)")
            }
            let first = pack.parts.first.map { page.address(of: Places.form($0)) } ?? ""
            let why = pack.isWhole
                ? "forsiden; PDF av hele pakka er ikke laget ennå"
                : "forsiden; pakka lages ikke før alle skjemaene finnes og er lest mot hverandre"
            return FileLinkView(title: title, address: first, tag: tag, about: "\(pack.language.nameInMessages), \(why)")
        }
    }

    private static func version(
        _ version: ConsentVersion, of form: ConsentForm, _ page: PageContext, _ wording: ConsentWording,
        _ made: Set<OutputPath>
    ) -> ConsentVersionView {
        let standing = form.standing(of: version, on: page.today)
        let facts: [(String, String?)] = [
            (wording.changeName, version.lead.head.change), ("Hvorfor", version.lead.head.reason),
            (wording.validName, form.validity(of: version).map(wording.validity)),
            (wording.approvedName, version.approval.map(wording.approval)),
            (wording.withdrawnName, version.withdrawal.map(wording.withdrawal)),
            (wording.functionName, wording.function(version.lead.head.function)),
            ("Lest mot hverandre", wording.mirror(version.mirror)),
            ("Fordeling", version.distribution.isEmpty ? nil : wording.distribution(version.distribution)),
        ]
        let decisions = version.decisions.map { FactView(name: "Avgjørelse", value: wording.decision($0)) }
        return ConsentVersionView(
            number: String(version.number), state: wording.standing(standing), isCurrent: standing == .current,
            texts: version.texts.compactMap { text($0, of: version, form, page, made) },
            facts: facts.compactMap { name, value in value.map { FactView(name: name, value: $0) } } + decisions)
    }

    private static func text(
        _ text: ConsentText, of version: ConsentVersion, _ form: ConsentForm, _ page: PageContext, _ made: Set<OutputPath>
    ) -> ConsentTextView? {
        guard let printed = PrintedForm(text, of: version, form, in: page.library.consents, on: page.today) else { return nil }
        var (slip, large) = (printed, printed)
        slip.cut = .slip
        large.size = .large
        var links: [LinkView] = []
        let places: [(String, OutputPath)] = [
            ("skjemaet", Places.form(printed)), ("stor skrift", Places.form(large)), ("slippen", Places.form(slip)),
            ("hva som er endret", Places.redline(form, version.number, text.language)),
        ]
        for (name, place) in places where made.contains(place) { links.append(page.link(name, place)) }
        if text.language == version.lead.language {
            links += page.library.bodies.proceedings.mentions(of: .consent(form.id, version: version.number)).map {
                LinkView(name: page.name(of: $0), address: page.address(of: $0))
            }
        }
        return ConsentTextView(
            anchor: Places.name(form, version.number, text.language), language: text.language.nameInMessages,
            links: links, fingerprint: ConsentFooterView.groups(of: printed.fingerprint),
            note: note(printed, isMade: made.contains(Places.form(printed))))
    }

    private static func note(_ printed: PrintedForm, isMade: Bool) -> String {
        if printed.standing.isArchived, !isMade { return "skrives bare ut med hia bygg --arkiv" }
        return printed.isStale && !printed.standing.isArchived && isMade ? "ikke lest mot det andre språket" : ""
    }

    private static func point(_ point: OpenPoint, _ page: PageContext) -> OpenPointView {
        let names = point.forms.map { page.library.consents.form($0.value)?.profile.name ?? $0.value }
        let about = names.listed(in: .bokmål) + (point.parts.isEmpty ? "" : " \(point.parts.joined(separator: ", "))")
        let answer = point.answer.map { "\($0.text) (\($0.by), \($0.on.written(in: .bokmål)))" } ?? ""
        return OpenPointView(
            id: point.id, question: point.question, why: point.why, who: point.who, about: about,
            blocks: point.blocksApproval && point.answer == nil, answer: answer)
    }
}
