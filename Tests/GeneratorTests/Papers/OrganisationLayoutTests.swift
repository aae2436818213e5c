import Diagnostics
import HelseIArbeid
import Markup
import Testing

@testable import Generator

/// The boxes of an organisation: none on top of another, each below the one it answers to, advisers beside.
struct OrganisationLayoutTests {
    private let file = SourceFile(path: "p.yaml", text: "x")

    /// `id`, `id<over` for one that reports, `id=to` for one that gives advice.
    private func groups(_ lines: [String]) -> [ProjectGroup] {
        lines.map { line in
            let parts = line.split { $0 == "<" || $0 == "=" }.map(String.init)
            func located(_ text: String) -> Located<String> { Located(text, at: Span(file, 0..<1)) }
            return ProjectGroup(
                id: located(parts[0]), name: "Gruppa \(parts[0]) med et langt navn", about: nil, members: [],
                above: line.contains("<") ? located(parts[1]) : nil, beside: line.contains("=") ? located(parts[1]) : nil)
        }
    }

    @Test(arguments: [
        ["a"], ["a", "b<a", "c<a", "d<b", "e<b", "f=a"], ["a", "r=a", "b<a", "s=b", "c<b"], ["a", "b"],
        ["b<a", "c<a", "a", "d=c", "e<d"],
        (0..<12).map { $0 == 0 ? "g0" : "g\($0)<g\($0 / 3)" },
    ])
    func noBoxIsOnAnother(lines: [String]) {
        let layout = OrganisationLayout(groups(lines))
        #expect(layout.boxes.map(\.id) == lines.map { String($0.prefix { $0 != "<" && $0 != "=" }) })
        let sheet = Box(x: 0, y: 0, width: layout.width, height: layout.height)
        for (index, one) in layout.boxes.enumerated() {
            #expect(one.box.isInside(sheet))
            for other in layout.boxes.dropFirst(index + 1) { #expect(!one.box.overlaps(other.box), "\(one.id) \(other.id)") }
        }
        for line in layout.lines {
            if line.isAdvice {
                #expect(line.from.y == line.to.y && line.from.x + line.from.width < line.to.x)
            } else {
                #expect(line.from.y + line.from.height < line.to.y)
            }
        }
        #expect(layout.lines.count == lines.count { $0.contains("<") || $0.contains("=") })
    }

    @Test func saysTheSameInWords() {
        let html = OrganisationFigure(groups(["a", "b<a", "r=a"])).html.text
        #expect(html.contains("Gruppa a med et langt navn øverst. Gruppa b med et langt navn under Gruppa a med et langt navn."))
        #expect(html.contains("Gruppa r med et langt navn ved siden av Gruppa a med et langt navn."))
    }
}
