import Diagnostics
import HelseIArbeid
import Markdown

/// The content of one of the six meetings, in one language: its documents, put together from the files of its folder.
struct MeetingContent: Sendable {
    let session: Session
    let head: MeetingFile
    /// The text of each document, shared pieces put in.
    let documents: [DocumentKind: [ContentEvent]]

    /// Loads the folder of a meeting. Files are taken in order of name; `mote.md` has the front matter.
    static func load(
        _ session: Session, _ files: [SourceFile], shared: [String: [ContentEvent]], _ pictures: Pictures
    ) -> Checked<MeetingContent> {
        var found: [Diagnostic] = []
        var head: MeetingFile?
        var documents: [DocumentKind: [ContentEvent]] = [:]
        for file in files where file.path.hasSuffix(".md") {
            guard let parts = FrontMatter.split(file).unwrap(into: &found) else { continue }
            if file.path.hasSuffix("/mote.md") {
                let node = YAMLParser.parse(file, parts.yaml ?? 0..<0).unwrap(into: &found)
                head = node.flatMap { MeetingFile.record.read($0, &found) }
            } else if let yaml = parts.yaml {
                found.append(.secondFrontMatter(Span(file, yaml)))
            }
            let events = ContentCompiler.compile(file, parts.body, as: .meeting, pictures).unwrap(into: &found) ?? []
            distribute(put(shared, into: events, &found), to: &documents)
        }
        if let first = files.first, !files.contains(where: { $0.path.hasSuffix("/mote.md") }) {
            found.append(.noMeetingFile(session, in: first))
        }
        guard let head else { return Checked(nil, found) }
        return Checked(MeetingContent(session: session, head: head, documents: documents), found)
    }

    /// Gives each document what stands in the `for` blocks that name it.
    private static func distribute(_ events: [ContentEvent], to documents: inout [DocumentKind: [ContentEvent]]) {
        var depth = 0
        var kinds: [DocumentKind] = []
        for event in events {
            switch event {
            case .open(.documents(let named), _) where depth == 0: kinds = named
            case .close where depth == 1: kinds = []
            default: for kind in kinds { documents[kind, default: []].append(event) }
            }
            switch event {
            case .open: depth += 1
            case .close: depth -= 1
            case .fragment: break
            }
        }
    }

    /// Puts shared pieces where they are asked for.
    private static func put(
        _ shared: [String: [ContentEvent]], into events: [ContentEvent], _ found: inout [Diagnostic]
    ) -> [ContentEvent] {
        var result: [ContentEvent] = []
        result.reserveCapacity(events.count)
        var skipsClose = false
        for event in events {
            switch event {
            case .open(.shared(let name), _):
                if let piece = shared[name.value] {
                    result += piece
                } else {
                    found.append(.unknownInclude(name, among: shared.keys.sorted()))
                }
                skipsClose = true
            case .close where skipsClose: skipsClose = false
            default: result.append(event)
            }
        }
        return result
    }
}

extension Diagnostic {
    fileprivate static func noMeetingFile(_ session: Session, in file: SourceFile) -> Diagnostic {
        .error(
            .missingMeeting, "mappa til «\(session.name(in: .bokmål))» har ingen mote.md", at: Span(file, 0..<0),
            help: "lag «mote.md» ved siden av denne fila, med feltene øverst; se `hia schema`")
    }

    /// Also for shared pieces, which have none.
    static func secondFrontMatter(_ span: Span) -> Diagnostic {
        .error(
            .frontMatter, "bare «mote.md» har felter øverst", at: span,
            help: "flytt feltene dit, eller ta dem bort; skal det være en strek, skriv «***»")
    }

    fileprivate static func unknownInclude(_ name: Located<String>, among known: [String]) -> Diagnostic {
        .error(
            .unknownInclude, "det finnes ingen Content/felles/\(name.value.shortened).md", at: name.span,
            help: Suggestion.help(for: name.value, among: known))
    }
}
