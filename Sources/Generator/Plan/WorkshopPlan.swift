import Diagnostics
import HelseIArbeid

/// What is made of the workshops: a booklet, a page for each group's report, and a notice for a newsletter (C177, C271).
///
/// The reports hold names, so all of it is for the office, which hands it out to those who may have it.
struct WorkshopPlan {
    private let workshops: [LoadedWorkshop]

    init(_ library: Library) { workshops = library.workshops.all }

    var documents: [PlannedDocument] {
        workshops.flatMap { loaded -> [PlannedDocument] in
            let id = loaded.workshop.id
            let booklet = PlannedDocument(
                path: Places.workshop(id), audience: .office, recipe: .workshop(loaded), editions: [.archive])
            let notice = PlannedDocument(path: Places.workshopNotice(id), audience: .office, recipe: .workshopNotice(loaded))
            return [booklet, notice]
                + loaded.workshop.groups.map { report in
                    PlannedDocument(
                        path: Places.groupReport(id, report.code), audience: .office, recipe: .groupReport(report, loaded),
                        editions: [.archive])
                }
        }
    }
}
