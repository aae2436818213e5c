import Diagnostics
import HelseIArbeid

/// Everything a document of one pack may show: the company, its industry with gaps filled, the session, the region.
///
/// A class, with nothing that changes, so that the documents of a pack share one: a county has twenty thousand of them.
final class PackContext: Sendable {
    let company: Company
    let industry: Industry
    let region: Region
    let content: MeetingContent

    var session: Session { content.session }
    /// The language of the text, which is that of the content; the company may have asked for another.
    var language: Language { content.head.language }

    /// One per cohort, or one for all; empty while nothing is planned.
    var meetings: [Meeting] { company.meetings(of: session) }

    var selection: Selection {
        let formats = meetings.map(\.format)
        return Selection(
            industry: industry.id, formats: formats.isEmpty ? [.physical] : formats,
            hasSeveralCohorts: company.cohorts.count > 1)
    }

    var schedule: Schedule {
        Schedule(from: content.documents[.facilitatorGuide] ?? [], selection) { title in
            title.filled { Placeholder(rawValue: $0)?.value(in: self) ?? "…" }
        }
    }

    init?(_ company: Company, _ session: Session, in library: Library) {
        guard let content = library.meetings[session], let industry = library.industry(of: company) else { return nil }
        self.company = company
        self.industry = industry
        self.region = library.catalogue.region
        self.content = content
    }

    /// The kinds of document this meeting has, in print order.
    var documents: [DocumentKind] { DocumentKind.allCases.filter { content.documents[$0] != nil } }
}
