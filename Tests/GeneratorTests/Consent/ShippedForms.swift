import Diagnostics
import Foundation
import HelseIArbeid

@testable import Generator

/// The forms and rule packs that ship, in memory, to be spoilt one thing at a time.
struct ShippedForms {
    private var files: [String: String]
    static let today = Day(iso: "2026-11-28")!

    /// Read from where they stand.
    static let all: ShippedForms = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Content/samtykke")
        let names = (FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String]) ?? []
        var files: [String: String] = [:]
        for name in names where [".md", ".yaml", ".txt"].contains(where: name.hasSuffix) {
            files[name] = try? String(contentsOf: root.appending(path: name), encoding: .utf8)
        }
        return ShippedForms(files: files)
    }()

    /// The NAV consent and its pack, without advice on style: all that a fault in it is judged by.
    static let nav: ShippedForms = {
        var forms = all
        let aside = ["foto-samtykke/", "regler/klarsprak", "avklaringer"]
        forms.files = forms.files.filter { path, _ in !aside.contains(where: path.hasPrefix) }
        return forms
    }()

    /// One text, in the words of its file.
    subscript(path: String) -> String? {
        get { files[path] }
        set { files[path] = newValue }
    }

    func workspace() -> Workspace {
        let content = files.map { SourceFile(path: "Content/samtykke/\($0.key)", bytes: Array($0.value.utf8)) }
        return Workspace(content: content, templates: [], contentFolder: "Content", templatesFolder: "Templates")
    }

    /// The same with the languages of every version read against each other as they are now.
    func readAgain() -> ShippedForms {
        var copy = self
        guard let consents = ConsentLoader.load(workspace()).value else { return self }
        for form in consents.forms {
            for version in form.versions {
                let record = MirrorRecord(day: Self.today, by: "prøve", parts: Fingerprint.parts(version))
                let order = [Fingerprint.titleKey] + version.lead.parts.map(\.id.value)
                copy["\(form.id)/\(version.number)-speil.yaml"] = MirrorFile.text(record, order: order)
            }
        }
        return copy
    }

    /// Everything that is found.
    func check(today: Day = today) -> [Diagnostic] {
        let loaded = ConsentLoader.load(workspace())
        guard let consents = loaded.value, !loaded.diagnostics.hasErrors else { return loaded.diagnostics }
        return loaded.diagnostics + ConsentChecks.check(consents, on: today)
    }
}

extension Diagnostic {
    /// The rule of a pack that found it, else its code.
    var rule: String {
        for note in notes {
            if let start = note.message.firstRange(of: "(regelen ")?.upperBound {
                return String(note.message[start...].prefix { $0 != ")" })
            }
        }
        return code.rawValue
    }
}
