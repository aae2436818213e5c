import Diagnostics
import HelseIArbeid

/// The draft of the final report as Markdown with footnotes, to be written on.
public enum FinalReportText {
    public static func markdown(_ source: MeetingSource) -> String {
        let library = source.library
        let report = FinalReport(library)
        let sources = report.sources
        var parts = [
            "# Utkast til sluttrapport: HelseIArbeid i \(library.catalogue.region.name)",
            "Satt sammen \(source.today.writtenWithWeekday(in: .bokmål)). Hver opplysning viser til kilden sin.",
        ]
        for section in report.sections {
            let claims = section.claims.map { claim in
                "- \(claim.text)" + claim.sources.compactMap { sources.firstIndex(of: $0) }.map { "[^\($0 + 1)]" }.joined()
            }
            parts.append("## \(section.title)")
            parts.append(claims.isEmpty ? section.nothing : claims.joined(separator: "\n"))
            parts += section.figures.map { SeriesFigure.words($0, in: .bokmål) }
        }
        parts.append("## Vedlegg: motsigelser")
        let contradictions = report.contradictions.map { "- \(told($0, library))" }
        parts.append(contradictions.isEmpty ? "Ingen motsigelser er funnet." : contradictions.joined(separator: "\n"))
        parts.append(sources.enumerated().map { "[^\($0 + 1)]: \(name($1, library))" }.joined(separator: "\n"))
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    /// How many claims, sources and contradictions there are.
    public static func summary(_ source: MeetingSource) -> String {
        let report = FinalReport(source.library)
        let claims = report.sections.reduce(0) { $0 + $1.claims.count }
        return "\(claims) opplysninger fra \(report.sources.count) kilder, \(report.contradictions.count) motsigelser."
    }

    static func name(_ source: FinalReport.Source, _ library: Library) -> String {
        switch source {
        case .item(let item): return name(of: item, library.bodies.proceedings)
        case .registers(_, let name, let until): return registers(name, until)
        case .form(_, let name, let version): return "\(name), versjon \(version)"
        case .project(_, let name): return "Prosjekt: \(name)"
        }
    }

    private static func name(of item: ItemID, _ all: Proceedings) -> String {
        let body = all.body(item.body)?.shortName ?? item.body
        let meeting = "Referat, \(body) \(item.meeting.written(in: .bokmål))"
        guard let text = all.item(item) else { return meeting }
        guard let number = text.number else { return "\(meeting), «\(text.title)»" }
        return "\(meeting), \(MinutesWording(language: .bokmål).said(number))"
    }

    private static func registers(_ name: String, _ until: Day?) -> String {
        guard let until else { return "Registrene til \(name)" }
        return "Registrene til \(name), sist ført \(until.written(in: .bokmål))"
    }

    static func told(_ contradiction: Contradiction, _ library: Library) -> String {
        func place(_ item: ItemID) -> String { name(.item(item), library) }
        switch contradiction {
        case .twoValues(let name, let a, let first, let b, let second):
            return "«\(name)» er både \(first) (\(place(a))) og \(second) (\(place(b)))."
        case .otherUnit(let name, let a, let first, let b, let second):
            return "«\(name)» er oppgitt som \(first) (\(place(a))) og som \(second) (\(place(b))): tallene kan ikke sammenliknes."
        case .otherDay(let said, let item, let held):
            return
                "\(place(item)) satte neste møte til \(said.written(in: .bokmål)), men det neste møtet er \(held.written(in: .bokmål))."
        case .goalWithoutMeasure(let company, let goal):
            return "\(company): mål \(goal) er vurdert som nådd, men ingen tiltak er ferdige."
        case .approvalWithoutDecision(let form, let version, let number):
            return "\(form) versjon \(version) er ført som godkjent i sak \(number), men saken har ikke noe vedtak."
        }
    }
}
