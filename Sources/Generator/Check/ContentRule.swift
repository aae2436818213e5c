import Diagnostics
import HelseIArbeid

/// The check phase: all rules over the whole library, region and industries first, since the others lean on them.
enum Rules {
    static func check(_ library: Library) -> Checked<Library> {
        let companies = library.companies.flatMap { CompanyRules.check($0, against: library.catalogue) }
        let found =
            RegionRules.check(library.catalogue.region) + companies
            + library.histories.flatMap { AnonymousTexts.check($0, against: library.catalogue) } + IndustriesComplete.check(library)
            + KnownPlaceholders.check(library) + ReachableVariants.check(library) + SchedulesFit.check(library)
            + EmptyPlaceholders.check(library) + ConsentChecks.check(library.consents, on: library.catalogue.today)
            + PaperChecks.check(library.papers, on: library.catalogue.today)
            + WorkshopChecks.check(library)
            + (library.site.map { SiteChecks.check($0, in: library.catalogue.region, on: library.catalogue.today) } ?? [])
        return Checked(found.hasErrors ? nil : library, found)
    }
}

extension Library {
    /// The documents of all meetings in a fixed order.
    var documents: [(meeting: MeetingContent, kind: DocumentKind, events: [ContentEvent])] {
        Session.allCases.compactMap { meetings[$0] }.flatMap { meeting in
            DocumentKind.allCases.compactMap { kind in meeting.documents[kind].map { (meeting, kind, $0) } }
        }
    }
}

extension [Diagnostic] {
    /// Each thing once: the same text is in several documents.
    func oncePerPlace() -> [Diagnostic] {
        var seen: Set<String> = []
        return filter { diagnostic in
            guard let span = diagnostic.span else { return true }
            return seen.insert("\(span.file.path):\(span.range.lowerBound) \(diagnostic.message)").inserted
        }
    }
}
