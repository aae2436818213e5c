import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// One group's report in the shape both its own page and the booklet show it in.
struct GroupReportParts {
    let context: WorkshopContext
    let report: GroupReport

    private var wording: WorkshopWording { context.wording(report) }
    private var workshop: Workshop { context.workshop }

    /// - Parameter level: that of the headings of its fields.
    func view(level: Int, _ anchors: inout Anchors) -> GroupReportView {
        let phrases = context.phrases(report)
        return GroupReportView(
            anchor: WorkshopContext.anchor(report.code), code: wording.group(report.code), title: report.head.title.value,
            tag: report.language.tag,
            page: context.page.link(phrases[.verkstedEgenSide], Places.groupReport(workshop.id, report.code)),
            facts: facts, participants: report.head.participants.map(participant), body: body(level: level, &anchors),
            contact: contact, phrases: phrases)
    }

    // MARK: - The text

    private func body(level: Int, _ anchors: inout Anchors) -> HTML {
        guard let markup = context.loaded.reports[report.code] else { return .empty }
        let prefix = context.isBooklet ? "\(report.code.slug)-" : ""
        return report.sections.indices.map { index -> HTML in
            let section = report.sections[index]
            let text = markup.body(index, below: level, &anchors, prefix: prefix)
            guard let heading = heading(section, markup.sections[index]) else {
                return "<div class=\"gruppe-felt\">\n\(text)</div>\n"
            }
            let id = anchors.unique(prefix + heading.text.slugged)
            let title = HTML(trusted: "<h\(level) id=\"\(id)\">\(heading.text)</h\(level)>\n")
            let isShort = section.answer == .notRelevant || section.answer == .reference
            return "<section class=\"gruppe-felt\(isShort ? " er-kort" : "")\">\n\(title)\(text)</section>\n"
        }.joined()
    }

    /// A known field has the same name in every report, or they could not be read beside each other; a heading of the group's own,
    /// and one that names somebody, stand as they were written.
    private func heading(_ section: ReportSection, _ markup: ReportMarkup.Section) -> HTML? {
        guard let written = markup.heading else { return nil }
        guard let field = section.field, section.recipient == nil else { return written }
        return HTML(escaping: field.name(in: report.language))
    }

    // MARK: - What is known of the group

    private var facts: [GroupFactView] {
        let head = report.head
        var facts: [GroupFactView] = []
        if !head.themes.isEmpty {
            let usual = workshop.profile.language
            let tag = usual == report.language ? nil : usual.tag
            facts.append(GroupFactView(wording.themeName, head.themes.map(\.value).listed(in: usual), tag: tag))
        }
        if let isOpen = head.isOpen { facts.append(GroupFactView(wording.accessName, wording.access(isOpen: isOpen))) }
        if let may = workshop.publishes(report) { facts.append(GroupFactView(wording.publishingName, wording.publishing(may))) }
        if let reference = head.continues?.value { facts.append(continuing(reference)) }
        if head.goesOn { facts.append(GroupFactView(wording.goesOnName, wording.goesOn(to: workshop.profile.next))) }
        let others = workshop.groups.filter { $0.question == report.question && $0.code != report.code }
        if !others.isEmpty {
            let beside = context.link(question: report.question, context.phrases(report)[.verkstedSideOmSide])
            facts.append(GroupFactView(wording.sameQuestionName, links: others.map { context.link($0.code) } + [beside]))
        }
        facts += mentions
        return facts
    }

    private func continuing(_ reference: GroupReference) -> GroupFactView {
        let earlier = workshop.profile.earlier
        let name = reference.arena ?? earlier?.name ?? ""
        let before = earlier?.folder.flatMap { context.page.library.workshops.workshop($0.value)?.workshop }
        let there = before?.group(reference.code)
        let title = there?.head.title.value ?? earlier?.groups.first { $0.code.overlaps(reference.code) }?.title
        let text = wording.continuing(reference.code, in: name, title: title)
        guard let before, let there else { return GroupFactView(wording.continuesName, text) }
        return GroupFactView(wording.continuesName, links: [context.page.link(text, Places.groupReport(before.id, there.code))])
    }

    /// Groups it speaks of, and those that speak of it; those on the same question stand beside it already.
    private var mentions: [GroupFactView] {
        func named(_ report: GroupReport) -> [GroupCode] {
            let groups = report.mentions.compactMap { workshop.group($0.value) }.filter { $0.question != report.question }
            return groups.map(\.code).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
        let own = named(report)
        let by = workshop.groups.filter { $0.question != report.question && named($0).contains(report.code) }.map(\.code)
        return [(wording.mentionsName, own), (wording.mentionedName, by)].filter { !$0.1.isEmpty }.map { name, codes in
            GroupFactView(name, links: codes.map(context.link))
        }
    }

    private func participant(_ participant: Participant) -> ParticipantView {
        let about = [participant.title, participant.organisation].compactMap(\.self).map { ", \($0)" }.joined()
        return ParticipantView(name: participant.name, about: about, mark: wording.mark(participant))
    }

    // MARK: - What comes next

    private var contact: [FactView] {
        guard let contact = report.head.nextContact else { return [] }
        let facts = [
            (wording.dateName, wording.when(contact)), (wording.backupName, wording.backup(contact)),
            (wording.placeName, contact.place ?? ""), (wording.responsibleName, contact.responsible?.value ?? ""),
        ]
        return facts.filter { !$0.1.isEmpty }.map { FactView(name: $0.0, value: $0.1) }
    }
}
