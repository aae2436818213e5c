import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// The text of a reply put together point by point; on the way it collects what is unclear (C230) and every web address (C229).
struct ConsultationBody {
    private let head: ConsultationHead
    private let page: PageContext
    private let wording: PaperWording
    private var anchors = Anchors()
    private(set) var links: [ConsultationLinkView] = []
    private var unclearRows: [[HTML]] = []

    init(_ head: ConsultationHead, _ page: PageContext) {
        self.head = head
        self.page = page
        wording = PaperWording(language: page.language)
        for id in ["innhold", "uklart", "lenker"] { _ = anchors.unique(id) }
    }

    mutating func id(of point: ConsultationPoint) -> String {
        anchors.unique(
            (["punkt"] + point.number.map(String.init)).joined(separator: "-")
                + (point.number.isEmpty ? "-\(point.title.slugged)" : ""))
    }

    mutating func html(of pieces: [ConsultationPiece], at point: ConsultationPoint?) -> HTML {
        var html = HTML.empty
        // What is said to be unclear is what was quoted last.
        var (quote, names): (HTML, [Located<String>]) = (.empty, [])
        for piece in pieces {
            collect(piece.fragment, at: point)
            switch piece {
            case .from(let senders):
                names = senders
                html += from(senders)
            case .quote(let fragment):
                quote = fragment.readableHTML(&anchors)
                html += quote
            case .comment(let fragment):
                let comment = fragment.readableHTML(&anchors)
                html += comment
                if let point, fragment.saysUnclear, !quote.isEmpty { add(quote, comment, names, point) }
            case .proposal(let fragment):
                html += marked("forslag", page.phrases[.horingForslag], fragment.readableHTML(&anchors))
            case .unclear(let fragment):
                let note = fragment.readableHTML(&anchors)
                html += marked("uklart", page.phrases[.horingUklart], note)
                if let point { add(quote, note, names, point) }
            }
        }
        return html
    }

    private func marked(_ name: String, _ label: String, _ text: HTML) -> HTML {
        "<div class=\"\(name)\">\n<p class=\"merke\">\(label)</p>\n\(text)</div>\n"
    }

    private func from(_ names: [Located<String>]) -> HTML {
        let senders = head.senders(called: names)
        guard !senders.isEmpty else { return .empty }
        let told = wording.from(senders.map(\.name), all: senders.count == head.senders.count && senders.count > 1)
        return "<p class=\"fra\">\(page.phrases[.horingFra]) <strong>\(told)</strong></p>\n"
    }

    private mutating func add(_ quote: HTML, _ note: HTML, _ names: [Located<String>], _ point: ConsultationPoint) {
        let senders = head.senders(called: names).map { $0.short ?? $0.name }.listed(in: page.language)
        // A heading in a quotation would have the same id twice.
        unclearRows.append([
            HTML(escaping: point.number.isEmpty ? point.title : point.label), quote.withoutIDs, note.withoutIDs,
            HTML(escaping: senders),
        ])
    }

    private mutating func collect(_ fragment: Fragment?, at point: ConsultationPoint?) {
        for link in fragment?.links ?? [] where link.destination.hasPrefix("https:") {
            links.append(
                ConsultationLinkView(
                    address: link.destination, readable: ReadableAddress.readable(link.destination),
                    place: point.map { wording.point($0) } ?? ""))
        }
    }

    /// The quotations whose wording somebody finds unclear, in the order of the points.
    var unclear: HTML? {
        guard !unclearRows.isEmpty else { return nil }
        let phrases = page.phrases
        let hasSenders = head.senders.count > 1
        let titles =
            [phrases[.horingPunkt], phrases[.horingSitat], phrases[.horingUklart]] + (hasSenders ? [phrases[.horingFra]] : [])
        return DataTable("uklart", titles, rows: unclearRows.map { hasSenders ? $0 : Array($0.dropLast()) }).html()
    }
}

extension HTML {
    fileprivate var withoutIDs: HTML {
        guard text.contains(" id=\"") else { return self }
        let parts = text.split(separator: " id=\"", omittingEmptySubsequences: false)
        let rest = parts.dropFirst().map { part in part.firstIndex(of: "\"").map { String(part[part.index(after: $0)...]) } ?? "" }
        return HTML(trusted: ([String(parts[0])] + rest).joined())
    }
}

extension HTML {
    /// Links that show their own address show it with the letters people write.
    fileprivate func readable(_ links: [Fragment.Link]) -> HTML {
        var text = text
        for address in Set(links.map(\.destination)) {
            let readable = ReadableAddress.readable(address)
            guard readable != address else { continue }
            text = text.replacing(">\(address.escapedForHTML)</a>", with: ">\(readable.escapedForHTML)</a>")
        }
        return HTML(trusted: text)
    }
}

extension Fragment {
    /// The finished text of a reply.
    fileprivate func readableHTML(_ anchors: inout Anchors) -> HTML { html(&anchors).readable(links) }

    /// Whether the text says that something is unclear.
    fileprivate var saysUnclear: Bool {
        html.contains { piece in
            if case .markup(let text) = piece { ConsultationRemark.saysUnclear(text) } else { false }
        }
    }
}
