import Diagnostics
import HelseIArbeid

/// Everything a document of one pack may show: the company, its industry with gaps filled, the session, the region.
///
/// A class, with nothing that changes, so that the documents of a pack share one: a county has twenty thousand of them.
final class PackContext: Sendable {
    let history: History
    let industry: Industry
    let region: Region
    let content: MeetingContent

    var process: CompanyProcess { history.now }
    /// As it stands: with its meetings on the days they were held, or moved to.
    var company: Company { process.company }
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

    init?(_ history: History, _ session: Session, in library: Library) {
        guard let content = library.meetings[session], let industry = library.industry(of: history.now.company) else { return nil }
        self.history = history
        self.industry = industry
        self.region = library.catalogue.region
        self.content = content
    }

    /// What the registers know, for this meeting.
    var facts: ProcessFacts { ProcessFacts(history: history, session: session, language: language) }

    /// The kinds of document this meeting has, in print order.
    var documents: [DocumentKind] { DocumentKind.allCases.filter { content.documents[$0] != nil } }
}
