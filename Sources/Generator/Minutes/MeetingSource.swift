public import Diagnostics
public import HelseIArbeid

/// The bodies' meetings as they stand in the content, for the commands that tell of them and add to them.
public struct MeetingSource: Sendable {
    let library: Library
    public let content: String
    public let today: Day

    /// No value when the content has an error that keeps it from being read. What is told is about people, bodies and meetings
    /// only:
    /// the rest is for `hia check`.
    public static func load(content: String, templates: String, today: Day) async -> Checked<MeetingSource> {
        let workspace = await WorkspaceReader.read(content: content, templates: templates)
        guard let files = workspace.value, !workspace.diagnostics.hasErrors else { return Checked(nil, workspace.diagnostics) }
        let loaded = await LibraryLoader.load(files, today: today)
        let own = loaded.diagnostics.filter { $0.severity == .error || $0.isAboutMeetings(in: content) }
        guard let library = loaded.value, !own.hasErrors else { return Checked(nil, own) }
        return Checked(MeetingSource(library: library, content: content, today: today), own)
    }

    public var proceedings: Proceedings { library.bodies.proceedings }
    var people: People { proceedings.people }

    /// The body somebody means: by its folder, or by what texts call it.
    public func body(_ name: String) -> Checked<Body> {
        let bodies = proceedings.bodies
        let found = bodies.first { $0.id == name || $0.mentions.contains(name.lowercased()) }
        return found.map { Checked($0) } ?? Checked(nil, [.noSuchBody(name, among: bodies.map(\.id))])
    }
}

extension Diagnostic {
    fileprivate func isAboutMeetings(in content: String) -> Bool {
        guard let path = span?.file.path else { return false }
        return [MinutesLoader.folder + "/", MinutesLoader.bodies + "/", MinutesLoader.people].contains {
            path.hasPrefix("\(content)/\($0)")
        }
    }

    fileprivate static func noSuchBody(_ name: String, among names: [String]) -> Diagnostic {
        .error(
            .unknownBody, "organet «\(name.shortened)» finnes ikke", at: nil, help: Suggestion.help(for: name, among: names))
    }
}
