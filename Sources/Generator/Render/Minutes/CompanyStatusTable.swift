import Diagnostics
import HelseIArbeid
import Markup

/// «Listen»: where every company was on a day, as the tracker has it. Nobody types it (sak 29/20).
enum CompanyStatusTable {
    static func render(on day: Day, _ page: PageContext) -> HTML {
        let wording = MinutesWording(language: page.language)
        let columns = [wording.company, wording.held, wording.next]
        let rows = page.library.histories.map { row($0.standing(on: day), on: day, columns, wording, page) }
        return """
            <table class="stables bedriftsstatus">
            <caption>\(wording.status(on: day))</caption>
            <thead><tr>\(columns.map { "<th scope=\"col\">\($0)</th>" as HTML }.joined())</tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table>

            """
    }

    private static func row(
        _ process: CompanyProcess, on day: Day, _ columns: [String], _ wording: MinutesWording, _ page: PageContext
    ) -> HTML {
        let progress = Progress(of: process.company, on: day)
        let held = progress.stages.compactMap { session, stage -> String? in
            guard stage.isHeld else { return nil }
            let cohorts = process.company.meetings(of: session).compactMap(\.cohort?.value)
            let count =
                process.attendance(in: session).map { count in ", \(count.present)\(count.of.map { " av \($0)" } ?? "")" } ?? ""
            let groups = cohorts.count > 1 ? " (pulje \(cohorts.sorted().listed(in: page.language)))" : ""
            return session.name(in: page.language).lowercasedFirst + groups + count
        }
        let next = progress.next.map { session in
            let stage = page.wording.stage(progress.stage(of: session)).lowercasedFirst
            return "\(session.name(in: page.language)): \(stage)"
        }
        let link: HTML = "<a href=\"\(page.address(of: Places.company(process.company.id)))\">\(process.company.name)</a>"
        let done = held.isEmpty ? wording.notBegun : held.joined(separator: "; ").capitalisedFirst
        return """
            <tr><th scope="row">\(link)</th><td data-ledetekst="\(columns[1])">\(done)</td>\
            <td data-ledetekst="\(columns[2])">\(next ?? wording.finished)</td></tr>

            """
    }
}
