import Diagnostics
import HelseIArbeid

/// Every rule about projects and replies to consultations.
enum PaperChecks {
    static func check(_ papers: Papers, on today: Day) -> [Diagnostic] {
        papers.projects.flatMap { ProjectRules.check($0.paper, on: today) }
            + papers.consultations.flatMap { ConsultationRules.check($0.consultation) }
    }
}
