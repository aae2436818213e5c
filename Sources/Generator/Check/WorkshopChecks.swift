import Diagnostics
import HelseIArbeid

/// All rules about workshops, each held against the others and against the organisations and people of the registers.
enum WorkshopChecks {
    static func check(_ library: Library) -> [Diagnostic] {
        let workshops = library.workshops.all.map(\.workshop)
        let surroundings = WorkshopSurroundings(
            workshops: workshops, region: library.catalogue.region, companies: library.companies)
        return workshops.flatMap { WorkshopRules.check($0, in: surroundings) }
    }
}
