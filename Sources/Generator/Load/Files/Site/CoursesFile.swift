import Diagnostics
import HelseIArbeid

/// `Content/fastleger/forlop.yaml`: the courses of treatment.
enum CoursesFile {
    static let path = "fastleger/forlop.yaml"

    private static let courses = Key.required(
        "forløp", FieldType<[Course]>.list(of: course.type, named: \.id), "forløpene, i rekkefølge")
    private static let id = Key.required("id", FieldType<String>.slug, "kortnavn på forløpet, som a")
    private static let marking = Key.required("merke", FieldType<String>.slug.located, "id-en til merket som fører hit")
    private static let name = NormKey.required("navn", "navnet")
    private static let steps = Key.required("trinn", FieldType<[Course.Step]>.list(of: step.type), "trinnene, det første først")
    private static let source = Key.optional("kilde", FieldType<String>.prose, "hvor forløpet er beskrevet")
    private static let events = Key.required(
        "hva", FieldType<[String]>.list(of: FieldType<String>.prose), "det som skjer, noen få ord for hvert")
    private static let nynorskEvents = Key.required(
        "hva-nynorsk", FieldType<[String]>.list(of: FieldType<String>.prose), "det samme på nynorsk")

    private static let step = Record<Course.Step>(title: "trinnet", rows: name.rows + [events.row, nynorskEvents.row]) { fields in
        let (name, events, nynorsk) = (fields(name), fields(events), fields(nynorskEvents))
        guard let name, let events, let nynorsk else { return nil }
        if events.count != nynorsk.count { fields.report(.unequalEvents(fields.span(of: nynorskEvents), events, nynorsk)) }
        return Course.Step(name: name, events: zip(events, nynorsk).map { NormText(bokmål: $0, nynorsk: $1) })
    }

    private static let course = Record<Course>(
        title: "forløpet", rows: [id.row, marking.row] + name.rows + [steps.row, source.row]
    ) { fields in
        let (id, marking, name) = (fields(id), fields(marking), fields(name))
        let (steps, source) = (fields(steps), fields(source))
        guard let id, let marking, let name, let steps else { return nil }
        return Course(id: id, marking: marking, name: name, steps: steps, source: source)
    }

    static let record = Record<[Course]>(title: "forløpene", rows: [courses.row]) { $0(courses) }
}

extension Diagnostic {
    fileprivate static func unequalEvents(_ span: Span, _ bokmål: [String], _ nynorsk: [String]) -> Diagnostic {
        .error(
            .noTwin, "trinnet har \(bokmål.count) punkter på bokmål og \(nynorsk.count) på nynorsk", at: span,
            help: "skriv like mange, i samme rekkefølge")
    }
}
