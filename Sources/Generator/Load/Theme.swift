import Diagnostics
import HelseIArbeid
import Templating

/// How everything looks and what the pages say of themselves: templates that are known to fit their views, style, phrases.
struct Theme: Sendable {
    let templates: PageTemplates
    let phrases: [Language: Phrases]
    /// The style sheets, one after the other in order of name.
    let style: String
    let icon: String

    static func load(_ workspace: Workspace) -> Checked<Theme> {
        var found: [Diagnostic] = []
        let mustache = workspace.templates(in: "").filter { $0.path.hasSuffix(".mustache") && !$0.path.contains("/") }
        let library = TemplateLibrary.load(mustache.map { (String($0.path.dropLast(9)), $0.file) }).unwrap(into: &found)
        let templates = library.flatMap { PageTemplates.load(from: $0).unwrap(into: &found) }
        let phrases = Phrases.load(workspace).unwrap(into: &found)
        let style = workspace.templates(in: "stil").filter { $0.path.hasSuffix(".css") }
            .map { $0.file.text(in: 0..<$0.file.bytes.count) }.joined(separator: "\n")
        let icon = workspace.templates.first { $0.path == "\(workspace.templatesFolder)/ikon.svg" }
            .map { $0.text(in: 0..<$0.bytes.count) }
        guard let templates, let phrases else { return Checked(nil, found) }
        return Checked(Theme(templates: templates, phrases: phrases, style: style, icon: icon ?? ""), found)
    }
}
