import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// All workshops as loaded: what the rules read, and what is printed.
struct Workshops: Sendable {
    /// In order of id.
    let all: [LoadedWorkshop]

    static let none = Workshops(all: [])

    func workshop(_ id: String) -> LoadedWorkshop? { all.first { $0.workshop.id == id } }
}

/// A workshop with the markup of its texts.
struct LoadedWorkshop: Sendable {
    let workshop: Workshop
    /// By code; each has a part for each section of the report.
    let reports: [GroupCode: ReportMarkup]
    /// By question.
    let syntheses: [GroupCode: ReportMarkup]
    let debrief: ReportMarkup?
    /// Those of all its texts that lead to files of ours.
    let links: [Fragment.Link]
}

/// A text compiled once, cut at its outermost headings, to be put into a page at whatever level the page needs.
struct ReportMarkup: Sendable {
    let sections: [Section]
    /// The level of the outermost headings in the source.
    let level: Int

    struct Section: Sendable {
        /// `nil` for what stands before the first heading.
        var heading: HTML?
        var pieces: [Fragment.Piece] = []
    }

    /// A section without its heading; headings in it come below one of `level`. `prefix` makes ids that are the text's own.
    func body(_ index: Int, below level: Int, _ anchors: inout Anchors, prefix: String) -> HTML {
        sections[index].pieces.map { piece -> HTML in
            switch piece {
            case .markup(let text): HTML(trusted: text.shiftingHeadings(by: level - self.level))
            case .anchor(let slug): HTML(trusted: anchors.unique(prefix + slug))
            case .value: .empty
            }
        }.joined()
    }

    /// All of it, its outermost headings at `level`.
    func whole(at level: Int, _ anchors: inout Anchors, prefix: String) -> HTML {
        sections.indices.map { index -> HTML in
            let heading = sections[index].heading.map { title -> HTML in
                let id = anchors.unique(prefix + title.text.slugged)
                return HTML(trusted: "<h\(level) id=\"\(id)\">\(title.text)</h\(level)>\n")
            }
            return (heading ?? .empty) + body(index, below: level, &anchors, prefix: prefix)
        }.joined()
    }

    /// A section for a cell of a table: its headings are plain words in bold, and have no ids.
    func cell(_ index: Int) -> HTML {
        var html = ""
        var isAfterAnchor = false
        for piece in sections[index].pieces {
            switch piece {
            case .markup(var text):
                if isAfterAnchor, text.hasPrefix("\">") { text.removeFirst(2) }
                isAfterAnchor = false
                html += text.withoutHeadings
            case .anchor: isAfterAnchor = true
            case .value: break
            }
        }
        return HTML(trusted: html)
    }
}

extension String {
    /// Our own markup with every `<h3>` as `<h4>`, say; none goes below 6.
    fileprivate func shiftingHeadings(by shift: Int) -> String {
        shift == 0 ? self : mappingHeadings { level, isEnd in "<\(isEnd ? "/" : "")h\(min(6, max(1, level + shift)))" }
    }

    /// The same with paragraphs in bold instead; a tag that waits for its id loses the beginning of that too.
    fileprivate var withoutHeadings: String {
        mappingHeadings { _, isEnd in isEnd ? "</strong></p" : "<p><strong" }.replacing("<p><strong id=\"", with: "<p><strong>")
    }

    /// Text is escaped and raw HTML refused, so nothing but a heading begins with `<h` and a digit.
    private func mappingHeadings(_ tag: (_ level: Int, _ isEnd: Bool) -> String) -> String {
        var (result, rest) = ("", self[...])
        while let open = rest.firstIndex(of: "<") {
            result += rest[..<open]
            rest = rest[open...]
            let isEnd = rest.dropFirst().first == "/"
            let name = rest.dropFirst(isEnd ? 2 : 1).prefix(2)
            if name.first == "h", let level = name.last?.wholeNumberValue {
                result += tag(level, isEnd)
                rest = rest.dropFirst(isEnd ? 4 : 3)
            } else {
                result += "<"
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }
}
