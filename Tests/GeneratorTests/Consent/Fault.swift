import Foundation
import Diagnostics
import Testing

/// One way to spoil the NAV consent that ships.
struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    /// What is put in place of what, in which file below `nav-samtykke` (or another form).
    let edits: [Edit]
    /// The ids of the rules that find it, or the codes of what is no rule of a pack.
    let rules: Set<String>
    /// Whether somebody has read the languages against each other afterwards.
    let isReadAgain: Bool

    struct Edit: Sendable {
        let file: String
        let old: String
        let new: String
    }

    var testDescription: String { name }

    /// In one language, or in all of them alike.
    init(
        _ name: String, nb: (String, String)? = nil, nn: (String, String)? = nil, en: (String, String)? = nil,
        all: (String, String)? = nil, file: (String, String, String)? = nil, read: Bool = true, gives rules: String...
    ) {
        self.name = name
        let pairs = [("nb", nb ?? all), ("nn", nn ?? all), ("en", en ?? all)]
        edits =
            pairs.compactMap { language, pair in
                pair.map { Edit(file: "nav-samtykke/2-\(language).md", old: $0.0, new: $0.1) }
            } + (file.map { [Edit(file: $0.0, old: $0.1, new: $0.2)] } ?? [])
        self.rules = Set(rules)
        isReadAgain = read
    }

    /// The forms with the fault in them.
    func planted() throws -> ShippedForms {
        var forms = ShippedForms.nav
        for edit in edits {
            let text = try #require(forms[edit.file], "\(edit.file) is not there")
            let range = try #require(text.range(of: edit.old), "«\(edit.old)» is not in \(edit.file)")
            forms[edit.file] = text.replacingCharacters(in: range, with: edit.new)
        }
        return isReadAgain ? forms.readAgain() : forms
    }
}
