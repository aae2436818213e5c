import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// The cover of a pack: contents in print order and copies.
enum PackPage {
    static func render(_ pack: PackContext, _ library: Library, _ prints: Prints) -> HTML {
        let page = PageContext(library, at: Places.pack(pack.company.id, pack.session), in: pack.language)
        return library.theme.templates.pack.render(view(pack, page, prints))
    }

    private static func view(_ pack: PackContext, _ page: PageContext, _ prints: Prints) -> PackView {
        let company = pack.company
        let name = pack.session.name(in: page.language)
        let printed = pack.documents.filter { !$0.isMail && !$0.isForAfterwards }
        let kit = pack.documents.filter { !$0.isMail && $0.isForAfterwards }
        let frame = page.frame(
            template: "mappe", heading: name == pack.content.head.title ? name : pack.content.head.title,
            overline: company.name, title: [company.name],
            crumbs: [
                page.link(page.officeName, Places.office), page.link(company.name, Places.company(company.id)),
            ], isDraft: pack.content.head.approval.isDraft, version: page.wording.version(pack.content.head), documentName: name)
        return PackView(
            frame: frame, phrases: page.phrases, purpose: pack.content.head.purpose ?? "", facts: facts(pack, page) + deadline(of: pack, page),
            documents: rows(printed, pack, page, prints), kit: rows(kit, pack, page, prints), bundle: page.file(Places.bundle(company.id, pack.session), .archive, prints), letters: letters(pack, page, prints) { !$0.isForAfterwards },
            kitLetters: letters(pack, page, prints, where: \.isForAfterwards),
            total: "\(page.language == .nynorsk ? "Til saman" : "Til sammen") \(page.wording.documents(printed.count)).",
            isOnlyBokmål: company.language == .nynorsk && pack.language == .bokmål)
    }

    private static func rows(
        _ kinds: [DocumentKind], _ pack: PackContext, _ page: PageContext, _ prints: Prints
    ) -> [PackDocumentView] {
        kinds.enumerated().map { index, kind in
            let place = Places.document(pack.company.id, pack.session, kind)
            return PackDocumentView(
                number: index + 1, title: kind.title(in: page.language), address: page.address(of: place),
                copies: page.wording.copies(kind, company: pack.company, session: pack.session),
                who: page.wording.reader(of: kind), files: page.editions(of: place, prints))
        }
    }

    private static func letters(
        _ pack: PackContext, _ page: PageContext, _ prints: Prints, where isWanted: (DocumentKind) -> Bool
    ) -> [LetterView] {
        pack.documents.filter { $0.isMail && isWanted($0) }.map { kind in
            let place = Places.document(pack.company.id, pack.session, kind)
            return LetterView(
                title: kind.title(in: page.language), address: page.address(of: place),
                textFile: page.address(of: Places.mailText(pack.company.id, pack.session, kind)),
                files: page.editions(of: place, prints))
        }
    }

    /// What is due before the meeting, and whether it has come.
    private static func deadline(of pack: PackContext, _ page: PageContext) -> [FactView] {
        Deadlines(of: pack.process).all.filter { $0.deadline.kind.module == pack.session }.map {
            FactView(name: page.wording.deadlineName($0.deadline.kind), value: page.wording.dueInShort($0))
        }
    }

    /// What a meeting's pages and the cover of its bundle both tell about it.
    static func facts(_ pack: PackContext, _ page: PageContext) -> [FactView] {
        let company = pack.company
        let groups = pack.groups.count
        var facts = FactView.timeAndPlace(of: pack)
        if pack.session.isModule {
            let people = company.employees
            facts.append(
                FactView(
                    name: "Ansatte",
                    value: page.wording.staff(people, groups: groups)))
        }
        if let adviser = company.people.adviser { facts.append(FactView(name: "Rådgiver", value: adviser)) }
        if pack.session.isModule, !company.people.clinicians.isEmpty {
            facts.append(FactView(name: "Behandlere", value: company.people.clinicians.listed(in: page.language)))
        }
        facts.append(FactView(name: "Tidsplan", value: "\(pack.schedule.minutes)\u{A0}minutter"))
        return facts
    }
}
