import Diagnostics
import HelseIArbeid
import Templating

/// How everything looks and what the pages say of themselves: templates that are known to fit their views, style, phrases.
struct Theme: Sendable {
    let templates: PageTemplates
    let phrases: [Language: Phrases]
    /// The style sheet of what is not public: what all pages share, and each kind's own.
    let style: String
    /// That of the public site: what all pages share, and the site's own.
    let publicStyle: String
    let icon: String
    /// The search of the public site; empty where a theme has none.
    let search: String

    static func load(_ workspace: Workspace) -> Checked<Theme> {
        var found: [Diagnostic] = []
        let mustache = workspace.templates(in: "").filter { $0.path.hasSuffix(".mustache") && !$0.path.contains("/") }
        let library = TemplateLibrary.load(mustache.map { (String($0.path.dropLast(9)), $0.file) }).unwrap(into: &found)
        let templates = library.flatMap { PageTemplates.load(from: $0).unwrap(into: &found) }
        let phrases = Phrases.load(workspace).unwrap(into: &found)
        let sheets = workspace.templates(in: "stil").filter { $0.path.hasSuffix(".css") }
        func text(of name: String) -> String {
            workspace.templates.first { $0.path == "\(workspace.templatesFolder)/\(name)" }.map { $0.text(in: 0..<$0.bytes.count) } ?? ""
        }
        guard let templates, let phrases else { return Checked(nil, found) }
        return Checked(
            Theme(
                templates: templates, phrases: phrases, style: Self.style(sheets, in: ["", "felles"]),
                publicStyle: Self.style(sheets, in: ["felles", "nettsted"]).compactStyle, icon: text(of: "ikon.svg"), search: text(of: "sok.js")),
            found)
    }

    /// The sheets of some folders, one after the other in order of file name.
    private static func style(_ sheets: [(path: Substring, file: SourceFile)], in folders: [String]) -> String {
        let wanted = sheets.compactMap { path, file -> (name: Substring, file: SourceFile)? in
            let slash = path.lastIndex(of: "/")
            let (folder, name) = (slash.map { path[..<$0] } ?? "", slash.map { path[path.index(after: $0)...] } ?? path)
            return folders.contains(String(folder)) ? (name, file) : nil
        }
        return wanted.sorted { $0.name < $1.name }.map { $0.file.text(in: 0..<$0.file.bytes.count) }.joined(separator: "\n")
    }
}

extension String {
    /// A style sheet without comments, indentation and the blanks nothing needs: what is sent to a phone holds nothing it has no use for.
    fileprivate var compactStyle: String {
        var style = ""
        var rest = self[...]
        while let start = rest.firstRange(of: "/*") {
            style += rest[..<start.lowerBound]
            rest = rest[start.upperBound...].firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
        }
        style += rest
        return style.split(separator: "\n").map { String($0).trimmed.replacing(" {", with: "{").replacing("; ", with: ";") }
            .filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
    }
}
