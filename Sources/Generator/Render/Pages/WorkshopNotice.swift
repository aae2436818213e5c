import Diagnostics
import HelseIArbeid

/// A few lines for a newsletter or a staff magazine, ready to paste: what the workshop was about, and what comes next (C271).
///
/// It names organisations and no persons, and tells only of groups that want to be read.
enum WorkshopNotice {
    static func render(_ loaded: LoadedWorkshop, _ library: Library) -> String {
        let workshop = loaded.workshop
        let language = workshop.profile.language
        let page = PageContext(library, at: Places.workshopNotice(workshop.id), in: language)
        let context = WorkshopContext(page: page, loaded: loaded, isBooklet: false)
        let wording = WorkshopNoticeWording(language: language)
        let index = WorkshopIndex(workshop)
        let open = workshop.groups.filter { workshop.publishes($0) ?? false }
        var parts = [
            workshop.profile.title.value,
            wording.opening(
                workshop.profile, days: context.days, people: context.wording.people(index.people.count),
                organisations: context.wording.organisations(index.organisations.count)),
        ]
        let questions = open.map(\.head.title.value).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        if !open.isEmpty { parts.append(list(wording.questions, questions)) }
        let names = index.recipients.filter { recipient in
            !recipient.name.isEmpty && recipient.recommendations.contains { said in open.contains { $0.code == said.group } }
        }.map(\.name)
        if !names.isEmpty { parts.append(list(wording.recipients, names.map(\.capitalisedFirst))) }
        if let next = workshop.profile.next { parts.append(wording.next(next)) }
        if !open.isEmpty { parts.append(wording.read(page.region.labourUnit)) }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func list(_ lead: String, _ items: [String]) -> String {
        ([lead] + items.map { "- \($0)" }).joined(separator: "\n")
    }
}

/// The sentences of the notice.
private struct WorkshopNoticeWording {
    let language: Language
    private var nynorsk: Bool { language == .nynorsk }

    func opening(_ profile: WorkshopProfile, days: String, people: String, organisations: String) -> String {
        let place = profile.place.map { " (\($0))" } ?? ""
        let about = profile.about.map { " \($0.value)" } ?? ""
        return "\(people) \(nynorsk ? "frå" : "fra") \(organisations) \(nynorsk ? "møttest" : "møttes") \(days)\(place).\(about)"
    }

    var questions: String { nynorsk ? "Dette spurde gruppene om:" : "Dette spurte gruppene om:" }

    var recipients: String { nynorsk ? "Gruppene har tilrådingar til:" : "Gruppene har anbefalinger til:" }

    func next(_ arena: Arena) -> String {
        let rest = [arena.when, arena.place].compactMap(\.self).joined(separator: ", ")
        return "Neste arena er \(arena.name)\(rest.isEmpty ? "" : " (\(rest))")."
    }

    func read(_ unit: String) -> String {
        nynorsk
            ? "Vil du lese rapportane og kome med innspel? Spør \(unit)."
            : "Vil du lese rapportene og komme med innspill? Spør \(unit)."
    }
}
