import ArgumentParser
import Diagnostics
import Generator
import HelseIArbeid

/// Where the meetings are, and the day they are seen from.
struct MeetingOptions: ParsableArguments {
    @OptionGroup var folders: Folders
    @OptionGroup var date: DateOption

    /// The meetings; everything that is wrong with them is told first.
    func load(isQuiet: Bool = false) async throws -> MeetingSource {
        let loaded = await MeetingSource.load(content: folders.content, templates: folders.templates, today: date.day)
        let shown = isQuiet ? loaded.diagnostics.filter { $0.severity == .error } : loaded.diagnostics
        if !shown.isEmpty { Terminal.error(Report.full(shown)) }
        guard let source = loaded.value else { throw Outcome.failure(loaded.diagnostics) }
        return source
    }

    /// The body somebody named.
    static func body(_ name: String, in source: MeetingSource) throws -> Body {
        let found = source.body(name)
        guard let body = found.value else {
            Terminal.error(Report.full(found.diagnostics))
            throw ExitCode(2)
        }
        return body
    }
}
