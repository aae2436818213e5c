import Diagnostics
import HelseIArbeid
import Markdown

/// Loads people, bodies and meetings, and plays the minutes through: what they add up to holds every rule, or is not there.
struct MinutesLoader {
    static let folder = "referater"
    static let bodies = "organ"
    static let people = "personer.yaml"

    private let workspace: Workspace
    private let today: Day
    private var found: [Diagnostic] = []

    static func load(_ workspace: Workspace, subjects: KnownSubjects, today: Day) -> Checked<Meetings> {
        var loader = MinutesLoader(workspace: workspace, today: today)
        let meetings = loader.meetings(subjects)
        return Checked(meetings, loader.found)
    }

    private init(workspace: Workspace, today: Day) { (self.workspace, self.today) = (workspace, today) }

    private mutating func meetings(_ subjects: KnownSubjects) -> Meetings? {
        let people = workspace.contentFile(Self.people).flatMap { PeopleFile.record.read($0).unwrap(into: &found) } ?? People()
        let bodies = workspace.content(in: Self.bodies).compactMap { path, file in body(path, file) }
        let documents = workspace.content(in: Self.folder).compactMap { path, file in meeting(path, file, bodies, people) }
        // What follows from minutes that could not be read would only be more of the same.
        guard !found.hasErrors else { return nil }
        let records = MeetingRecords(
            people: people, bodies: bodies, meetings: documents.map(\.text), subjects: subjects, today: today)
        guard let proceedings = Proceedings.checked(records).unwrap(into: &found) else { return nil }
        return Meetings(records: records, proceedings: proceedings, documents: documents)
    }

    private mutating func body(_ path: Substring, _ file: SourceFile) -> Body? {
        guard path.hasSuffix(".yaml"), !path.contains("/") else { return nil }
        let id = String(path.dropLast(5))
        if !id.isSlug { found.append(.badSlug(id, file)) }
        return BodyFile.record(id: id, file).read(file).unwrap(into: &found)
    }

    private mutating func meeting(_ path: Substring, _ file: SourceFile, _ bodies: [Body], _ people: People) -> MinutesDocument? {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.count == 2, parts[1].hasSuffix(".md") else { return nil }
        guard let body = bodies.first(where: { $0.id == parts[0] }) else {
            found.append(.noSuchBody(parts[0], file, among: bodies.map(\.id)))
            return nil
        }
        guard let split = FrontMatter.split(file).unwrap(into: &found) else { return nil }
        guard let yaml = split.yaml else {
            found.append(.noHead(file))
            return nil
        }
        let id = Located(body.id, at: Span(file, 0..<0))
        let head = YAMLParser.parse(file, yaml).unwrap(into: &found).flatMap { MinutesFile.record(body: id).read($0, &found) }
        guard let head else { return nil }
        if parts[1] != head.date.value.first.iso + ".md" { found.append(.otherName(head, parts[1])) }
        let reader = EntryReader(bodies: bodies, day: head.date.value.first) { !people.meant(by: $0).isEmpty }
        return MinutesReader.read(file, split.body, head, reader).unwrap(into: &found)
    }

    /// Whether a file of this path below the content is one that is read.
    static func isKnown(_ parts: [String]) -> Bool {
        switch (parts.first, parts.count) {
        case (people, 1): true
        case (bodies, 2): parts[1].hasSuffix(".yaml")
        case (folder, 3): parts[2].hasSuffix(".md")
        default: false
        }
    }
}

extension Diagnostic {
    fileprivate static func noSuchBody(_ name: String, _ file: SourceFile, among names: [String]) -> Diagnostic {
        .error(
            .unknownBody, "mappa «\(name.shortened)» er ikke navnet på et organ", at: Span(file, 0..<0),
            help: Suggestion.nearest(to: name, in: names).map { "skal den hete «\($0)»?" }
                ?? "lag Content/organ/\(name.shortened).yaml")
    }

    fileprivate static func noHead(_ file: SourceFile) -> Diagnostic {
        .error(
            .frontMatter, "feltene øverst mangler", at: Span(file, line: 1),
            help:
                "begynn fila med «---», «dokument: referat», «tittel: …», «språk: nb», «dato: …» og «---», eller bruk `hia minutes new`"
        )
    }

    fileprivate static func otherName(_ head: MinutesHead, _ name: String) -> Diagnostic {
        .error(
            .wrongType, "fila heter «\(name.shortened)», men møtet er \(head.date.value.first.written(in: .bokmål))",
            at: head.date.span,
            help: "gi fila navnet \(head.date.value.first.iso).md, eller rett datoen")
    }
}
