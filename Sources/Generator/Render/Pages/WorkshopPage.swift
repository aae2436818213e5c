import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// The booklet: every report of a workshop, with what one looks for in them (C177).
enum WorkshopPage {
    static func render(_ loaded: LoadedWorkshop, _ library: Library) -> HTML {
        let workshop = loaded.workshop
        let page = PageContext(library, at: Places.workshop(workshop.id), in: workshop.profile.language)
        return library.theme.templates.workshop.render(view(WorkshopContext(page: page, loaded: loaded, isBooklet: true)))
    }

    private static func view(_ context: WorkshopContext) -> WorkshopView {
        let (page, workshop) = (context.page, context.workshop)
        let profile = workshop.profile
        let index = WorkshopIndex(workshop)
        // The chapters' own ids are taken first, so that nothing an author writes can be one of them.
        var anchors = Anchors()
        for chapter in Chapter.allCases { _ = anchors.unique(chapter.rawValue) }
        for group in workshop.groups { _ = anchors.unique(WorkshopContext.anchor(group.code)) }
        let debrief = debrief(context, &anchors)
        let questions = workshop.sharedQuestions.map { SharedQuestionParts(context: context, question: $0).view(&anchors) }
        let groups = workshop.groups.map { GroupReportParts(context: context, report: $0).view(level: 4, &anchors) }
        let recipients = recipients(index, context)
        let contacts = contacts(context)
        let (themes, people) = (entries(index.themes, context), entries(index.people, context))
        let organisations = entries(index.organisations, context)
        let chapters: [(Chapter, Bool, [ContentsEntryView])] = [
            (.debrief, debrief != nil, []), (.questions, !questions.isEmpty, questions.map(ContentsEntryView.init)),
            (.groups, !groups.isEmpty, groups.map(ContentsEntryView.init)), (.recipients, !recipients.isEmpty, []),
            (.contacts, !contacts.isEmpty, []), (.themes, !themes.isEmpty, []), (.people, !people.isEmpty, []),
            (.organisations, !organisations.isEmpty, []),
        ]
        return WorkshopView(
            frame: page.frame(
                template: "verksted", heading: profile.title.value, overline: profile.organiser ?? page.region.labourUnit,
                title: [context.days.replacing("\u{A0}", with: " ")], crumbs: [page.link(page.officeName, Places.office)],
                version: context.wording.booklet(context.days), hasEditions: true),
            phrases: page.phrases, facts: facts(index, context), about: profile.about?.value, disclaimer: context.disclaimer,
            contents: chapters.filter(\.1).map { chapter, _, entries in
                ContentsView(
                    name: chapter == .debrief ? debrief?.title ?? "" : page.phrases[chapter.phrase],
                    address: "#\(chapter.rawValue)",
                    entries: entries)
            },
            debrief: debrief, questions: questions, groups: groups, recipients: recipients, contacts: contacts, themes: themes,
            people: people, organisations: organisations)
    }

    /// The parts of the booklet in order, by their ids.
    private enum Chapter: String, CaseIterable {
        case debrief = "kort-fortalt"
        case questions = "samme-sporsmal"
        case groups = "gruppene"
        case recipients = "anbefalinger"
        case contacts = "neste-kontakt"
        case themes = "temaer"
        case people = "deltakere"
        case organisations = "organisasjoner"

        var phrase: Phrase {
            switch self {
            case .debrief: .verkstedInnhold
            case .questions: .verkstedSammen
            case .groups: .verkstedGrupper
            case .recipients: .verkstedAnbefalinger
            case .contacts: .verkstedKontakter
            case .themes: .verkstedTemaer
            case .people: .verkstedPersoner
            case .organisations: .verkstedOrganisasjoner
            }
        }
    }

    // MARK: - In front

    private static func facts(_ index: WorkshopIndex, _ context: WorkshopContext) -> [FactView] {
        let (profile, wording) = (context.workshop.profile, context.wording)
        let size = wording.size(
            groups: context.workshop.groups.count, people: index.people.count, organisations: index.organisations.count)
        let facts = [
            (wording.dateName, context.days), (wording.placeName, profile.place ?? ""), (wording.sizeName, size),
            (wording.earlierName, profile.earlier.map(wording.arena) ?? ""),
            (wording.nextName, profile.next.map(wording.arena) ?? ""),
        ]
        return facts.filter { !$0.1.isEmpty }.map { FactView(name: $0.0, value: $0.1) }
    }

    private static func debrief(_ context: WorkshopContext, _ anchors: inout Anchors) -> WorkshopTextView? {
        guard let passage = context.workshop.debrief, let markup = context.loaded.debrief else { return nil }
        let title = passage.title ?? WorkshopWording(language: passage.language).toAllWhoTookPart
        return WorkshopTextView(title: title, tag: passage.language.tag, body: markup.whole(at: 3, &anchors, prefix: "kort-"))
    }

    // MARK: - What the groups say to others, and when they meet

    private static func recipients(_ index: WorkshopIndex, _ context: WorkshopContext) -> [RecipientView] {
        index.recipients.map { recipient in
            let said = recipient.recommendations.map { code, recommendation in
                RecommendationView(
                    text: recommendation.text.typeset.capitalisedFirst, tag: tag(code, context), group: context.link(code))
            }
            let isNobody = recipient.name.isEmpty
            return RecipientView(
                name: isNobody ? context.wording.noRecipient : recipient.name.capitalisedFirst,
                tag: isNobody ? context.page.language.tag : said.first?.tag ?? context.page.language.tag, recommendations: said)
        }
    }

    private static func tag(_ code: GroupCode, _ context: WorkshopContext) -> String {
        (context.workshop.group(code)?.language ?? context.page.language).tag
    }

    /// Those with a day in order, then those that say roughly when, then those with nothing.
    private static func contacts(_ context: WorkshopContext) -> [ContactRowView] {
        let groups = context.workshop.groups
        guard groups.contains(where: { $0.head.nextContact != nil }) else { return [] }
        let dated = groups.filter { $0.head.nextContact?.date != nil }.sorted { left, right in
            let (a, b) = (left.head.nextContact?.date?.value.day ?? .epoch, right.head.nextContact?.date?.value.day ?? .epoch)
            return (a, left.code) < (b, right.code)
        }
        let vague = groups.filter { $0.head.nextContact != nil && $0.head.nextContact?.date == nil }
        return (dated + vague + groups.filter { $0.head.nextContact == nil }).map { row($0, context) }
    }

    private static func row(_ group: GroupReport, _ context: WorkshopContext) -> ContactRowView {
        let contact = group.head.nextContact
        let when = contact.map(context.wording.when) ?? ""
        return ContactRowView(
            group: context.link(group.code), when: when.isEmpty ? context.wording.noContact : when,
            backup: contact.map(context.wording.backup) ?? "", place: contact?.place ?? "",
            responsible: contact?.responsible?.value ?? "")
    }

    private static func entries(_ entries: [WorkshopIndex.Entry], _ context: WorkshopContext) -> [RegisterEntryView] {
        entries.map { RegisterEntryView(name: $0.name, about: $0.about, groups: $0.groups.map(context.link)) }
    }
}

extension ContentsEntryView {
    fileprivate init(_ group: GroupReportView) {
        self.init(code: group.code, name: group.title, address: "#\(group.anchor)", tag: group.tag)
    }

    fileprivate init(_ question: SharedQuestionView) {
        self.init(code: question.code, name: question.title, address: "#\(question.anchor)", tag: question.tag)
    }
}
