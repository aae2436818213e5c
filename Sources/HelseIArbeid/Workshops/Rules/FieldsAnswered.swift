import Diagnostics

/// Every report answers what it was asked; «Ikke relevant» is an answer, a heading with nothing under it is none (C166, C168).
enum FieldsAnswered: WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        workshop.groups.flatMap { group in missing(group) + empty(group) + twice(group) }
    }

    private static func missing(_ group: GroupReport) -> [Diagnostic] {
        let lacking = ReportField.required.filter { group.sections($0).isEmpty }
        return lacking.isEmpty ? [] : [.fieldsMissing(lacking.map { $0.name(in: group.language) }, group.head.code)]
    }

    private static func empty(_ group: GroupReport) -> [Diagnostic] {
        group.sections.filter { $0.answer == .nothing }.compactMap { $0.heading.map(Diagnostic.emptyField) }
    }

    private static func twice(_ group: GroupReport) -> [Diagnostic] {
        var first: [ReportField: Located<String>] = [:]
        return group.sections.compactMap { section in
            // One heading for each recipient is how some groups write.
            guard let field = section.field, let heading = section.heading, section.recipient == nil else { return nil }
            defer { first[field] = first[field] ?? heading }
            return first[field].map { .fieldTwice(heading, field.name(in: group.language), first: $0) }
        }
    }
}

extension Diagnostic {
    fileprivate static func fieldsMissing(_ names: [String], _ code: Located<GroupCode>) -> Diagnostic {
        let list = names.map { "«\($0)»" }.listed(in: .bokmål)
        return .warning(
            .reportField, "gruppe \(code.value.written) har ikke skrevet \(list)", at: code.span,
            help: "lag overskriften «## \(names[0])» med tekst under; står det et annet sted, skriv «Se …», ellers «Ikke relevant»")
    }

    fileprivate static func emptyField(_ heading: Located<String>) -> Diagnostic {
        .warning(
            .reportField, "det står ingenting under «\(heading.value)»", at: heading.span,
            help: "skriv det gruppa kom fram til, eller «Ikke relevant»")
    }

    fileprivate static func fieldTwice(_ heading: Located<String>, _ name: String, first: Located<String>) -> Diagnostic {
        .warning(
            .reportField, "to overskrifter er begge «\(name)»", at: heading.span,
            notes: [.init("den første", at: first.span)], help: "slå dem sammen, eller gi den ene en egen overskrift")
    }
}
