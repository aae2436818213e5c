public import Diagnostics
public import HelseIArbeid

/// The matrix industry × slot: what each industry tells in its own way, and where it leans on another.
public enum Coverage {
    /// As a table for a terminal; a diagnostic list without a value when the content cannot be read.
    public static func load(content: String, templates: String, today: Day) async -> Checked<String> {
        let workspace = await WorkspaceReader.read(content: content, templates: templates)
        guard let files = workspace.value, !workspace.diagnostics.hasErrors else {
            return Checked(nil, workspace.diagnostics)
        }
        let library = await LibraryLoader.load(files, today: today)
        return Checked(library.value.map(table), workspace.diagnostics + library.diagnostics)
    }

    static func table(_ library: Library) -> String {
        let used = Set(IndustriesComplete.usedSlots(library).map(\.slot))
        let slots = ExampleSlot.allCases
        let ids = library.catalogue.industries.keys.sorted()
        let width = max(12, ids.map(\.count).max() ?? 0)
        var lines = slots.enumerated().map { index, slot in
            "\(letter(index))  \(slot.rawValue)\(used.contains(slot) ? "" : "  (ikke i bruk)")"
        }
        lines += ["", "\("bransje".padded(to: width))  \(slots.indices.map(letter).joined(separator: " "))  ord"]
        for id in ids {
            guard let industry = library.catalogue.industries[id] else { continue }
            lines.append("\(id.padded(to: width))  \(row(industry, slots, library.catalogue))")
        }
        lines += ["", "x  eget   o  lånt fra bransjen den faller tilbake til   -  mangler"]
        return lines.joined(separator: "\n")
    }

    private static func row(_ industry: Industry, _ slots: [ExampleSlot], _ catalogue: Catalogue) -> String {
        let fallback = industry.fallback.flatMap { catalogue.industries[$0.value] }
        let marks = slots.map { slot in
            industry.examples[slot] != nil ? "x" : fallback?.examples[slot] != nil ? "o" : "-"
        }
        let words = "\(industry.words.count)/\(IndustryWord.allCases.count)"
        let borrowed = fallback.map { "  faller tilbake til \($0.id)" } ?? ""
        let ended = industry.validity.contains(catalogue.today) ? "" : "  gjelder ikke nå"
        return "\(marks.joined(separator: " "))  \(words)\(borrowed)\(ended)"
    }

    private static func letter(_ index: Int) -> String {
        String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
