import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// The text of a form as markup. Every field has a name of its own (`data-felt`), the same in all languages, which the fillable PDF
/// and those who read it back go by.
struct FormBody {
    private let language: Language
    /// What stands in place of `skjemaliste`.
    private let packList: HTML
    private let cut: PrintedForm.Cut
    private var html = HTML.empty
    private var closings: [HTML] = []
    private var anchors = Anchors()
    private var names = Anchors()
    private var part = ""
    /// Inside a part that is left out.
    private var isHidden = false
    /// The fragments of a choice or field are one run of words.
    private var isInline = false
    /// Lines to fill in that follow each other stand together.
    private var group: Group?

    private enum Group: String {
        case fields = "felter"
        case recipients = "mottakere"
    }

    static func render(_ printed: PrintedForm, packList: HTML = .empty) -> HTML {
        var body = FormBody(printed, packList)
        for event in printed.document.events { body.take(event) }
        return body.html
    }

    private init(_ printed: PrintedForm, _ packList: HTML) {
        language = printed.language
        cut = printed.cut
        self.packList = packList
    }

    private mutating func take(_ event: FormEvent) {
        gather(event)
        switch event {
        case .open(.part(let id, let kind, let title)):
            isHidden = cut == .slip && kind != .slip
            part = id.value
            let tags = part(id.value, kind, title?.value)
            if !isHidden { html += tags.opening }
            closings.append(tags.closing)
        case .open(let element):
            let tags = tags(for: element)
            if !isHidden { html += tags.opening }
            closings.append(tags.closing)
        case .close:
            isInline = false
            let closing = closings.popLast() ?? .empty
            if !isHidden { html += closing }
        case .fragment(let fragment): if !isHidden { append(fragment) }
        }
    }

    /// Opens and closes the frames around lines to fill in.
    private mutating func gather(_ event: FormEvent) {
        let wanted: Group?
        switch event {
        case .open(.field): wanted = .fields
        case .open(.recipient): wanted = .recipients
        // The end of a line, or the hint of one.
        case .close where closings.count > 1: return
        case .fragment where isInline: return
        default: wanted = nil
        }
        guard wanted != group, !isHidden else { return }
        if group != nil { html += "</div>\n" }
        if let wanted { html += "<div class=\"\(wanted.rawValue)\">\n" }
        group = wanted
    }

    private mutating func append(_ fragment: Fragment) {
        var text = fragment.html.map { piece -> String in
            switch piece {
            case .markup(let text): text
            case .anchor(let slug): anchors.unique(slug)
            case .value: ""
            }
        }.joined()
        if isInline { text = text.replacing("</p>\n<p>", with: " ").replacing("<p>", with: "").replacing("</p>\n", with: "") }
        html += HTML(trusted: text)
    }

    // MARK: - Tags

    private mutating func part(_ id: String, _ kind: PartKind, _ title: String?) -> (opening: HTML, closing: HTML) {
        let anchor = anchors.unique(id.lowercased())
        let common: HTML = "class=\"skjemadel\" id=\"\(anchor)\" data-slag=\"\(kind.slug)\""
        guard let title else { return ("<div \(common)>\n", "</div>\n") }
        let heading: HTML = "<h2 id=\"\(anchor)-tittel\">\(title.typeset)</h2>\n"
        return ("<section \(common) aria-labelledby=\"\(anchor)-tittel\">\n\(heading)", "</section>\n")
    }

    private mutating func tags(for element: FormElement) -> (opening: HTML, closing: HTML) {
        switch element {
        case .part: return (.empty, .empty)
        case .choice(let id):
            isInline = true
            let anchor = anchors.unique(id.value.lowercased())
            return (
                """
                <div class="formaal" role="group" aria-labelledby="\(anchor)-tekst">
                <p class="formaal-tekst" id="\(anchor)-tekst"><b class="formaal-id">\(id.value)</b> 
                """, "</p>\n\(yesNo(names.unique(id.value), label: id.value))</div>\n"
            )
        case .tickBoxes: return ("<div class=\"avkryss\" data-felt=\"\(names.unique(part))\">\n", "</div>\n")
        case .oneTick: return ("<div class=\"ett-kryss\" data-felt=\"\(names.unique(part + "-valg"))\">\n", "</div>\n")
        case .recipient(let key, let role, let line):
            return (
                """
                <p class="felt mottaker" data-felt="\(names.unique("mottaker-" + key.value))">\
                <span class="rolle-navn">\(role.value.typeset)</span> \
                <span class="ledetekst">\(line.value.typeset)</span> <span class="strek"></span></p>

                """, .empty
            )
        case .field(let kind, let label):
            isInline = true
            let signed: HTML = kind == .signature ? " underskrift" : .empty
            return (
                """
                <p class="felt\(signed)" data-felt="\(names.unique("\(part)-\(kind.slug)"))">\
                <span class="ledetekst">\(label.value.typeset)</span> \
                <span class="hint">
                """, "</span> <span class=\"strek\"></span></p>\n"
            )
        case .lines(let count): return (Forms.lines(count, name: names.unique(part + "-linjer")), .empty)
        case .scale(let from, let to):
            let name = names.unique(part + "-skala")
            return (Forms.scale(from: HTML(escaping: from.value.typeset), to: HTML(escaping: to.value.typeset), name: name), .empty)
        case .box: return ("<div class=\"boks\">\n", "</div>\n")
        case .packList: return (packList, .empty)
        }
    }

    private func yesNo(_ name: String, label: String) -> HTML {
        let words = FormWording(language: language)
        let box: HTML = "<span class=\"rute\"></span>"
        return """
            <p class="ja-nei" data-felt="\(name)"><span class="ledetekst skjult">\(label)</span> \
            <span class="valg">\(box) \(words.yes)</span> <span class="valg">\(box) \(words.no)</span></p>

            """
    }
}

extension PartKind {
    /// The word in plain letters.
    fileprivate var slug: String { rawValue.inPlainLetters }
}

extension FieldKind {
    fileprivate var slug: String { rawValue.inPlainLetters }
}

extension String {
    /// «formål» as `formaal`: for classes and the names of fields.
    fileprivate var inPlainLetters: String { replacing("å", with: "aa").replacing("ø", with: "o").slugged }

    /// The standard library has this only with Foundation or regular expressions.
    func replacing(_ text: String, with other: String) -> String {
        var (result, rest) = ("", self[...])
        while let range = rest.firstRange(of: text) {
            result += rest[..<range.lowerBound] + other
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
