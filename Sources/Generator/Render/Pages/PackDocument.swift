import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// One document of a pack as a page: each kind has its template.
struct PackDocument: Sendable {
    private let pack: PackContext
    private let kind: DocumentKind
    private let page: PageContext

    private let hasNotes: Bool

    /// `hasNotes` keeps the notes of the one who speaks among the slides.
    static func render(_ kind: DocumentKind, _ pack: PackContext, _ library: Library, hasNotes: Bool = false) -> HTML {
        let path = Places.document(pack.company.id, pack.session, kind)
        let page = PageContext(library, at: path, in: pack.language)
        return PackDocument(pack: pack, kind: kind, page: page, hasNotes: hasNotes).html
    }

    private var html: HTML {
        let templates = page.library.theme.templates
        return switch kind {
        case .facilitatorGuide: templates.facilitatorGuide.render(guide)
        case .slides: templates.slides.render(slides)
        case .groupSheet, .levelSheet: templates.groupSheets.render(groupSheets)
        case .statementCards, .sortingCards: templates.cards.render(cards)
        case .attendance: templates.attendance.render(attendance)
        default: templates.document.render(document)
        }
    }

    private var body: HTML {
        let body = BodyRenderer.render(kind, for: pack, hasNotes: hasNotes || kind != .slides)
        // The short sheets have no room for it, and use few.
        guard kind == .facilitatorGuide || kind == .lecture else { return body }
        return body + AbbreviationList.html(for: body, page.library.terms, in: pack.language)
    }

    private func frame(_ template: String) -> FrameView {
        let company = pack.company
        let session = pack.session.name(in: page.language)
        return page.frame(
            template: template, heading: kind.title(in: page.language), overline: "\(company.name) · \(session)",
            title: [session, company.name],
            crumbs: [
                page.link(page.officeName, Places.office), page.link(company.name, Places.company(company.id)),
                page.link(session, Places.pack(company.id, pack.session)),
            ], isDraft: pack.content.head.approval.isDraft, version: page.wording.version(pack.content.head),
            hasEditions: true)
    }

    private var facts: [FactView] {
        FactView.timeAndPlace(of: pack)
    }

    private var document: DocumentView {
        let text = kind.isMail ? page.link("", Places.mailText(pack.company.id, pack.session, kind)) : nil
        // The slip is anonymous, and the selection sheet is filled in before there is a meeting.
        let hasFacts = kind != .evaluationSlip && kind != .selection
        return DocumentView(
            frame: frame("dokument"), phrases: page.phrases, facts: hasFacts ? facts : [], body: body,
            textFile: text, isForm: kind.isForm)
    }

    private var guide: FacilitatorGuideView {
        FacilitatorGuideView(
            frame: frame("veileder"), phrases: page.phrases, facts: facts, plans: SchedulePlanView.plans(for: pack),
            body: body)
    }

    private var slides: SlidesView {
        let count = (pack.content.documents[kind] ?? []).count { event in
            if case .open(.slide, _) = event { true } else { false }
        }
        return SlidesView(frame: frame("lysark"), phrases: page.phrases, body: body, count: count)
    }

    private var groupSheets: GroupSheetsView {
        var anchors = PageAnchors(body)
        let sheets = pack.groups.map { group in
            GroupSheetView(group: group.name, people: page.wording.people(group.people), body: anchors.next())
        }
        return GroupSheetsView(frame: frame("ark"), phrases: page.phrases, sheets: sheets)
    }

    private var cards: StatementCardsView {
        let sheets =
            kind == .sortingCards
            ? CardSheetView.filled(from: pack.process)
            : pack.groups.map { CardSheetView(group: $0.name, cards: StatementCardView.blanks) }
        return StatementCardsView(frame: frame("kort"), phrases: page.phrases, instruction: body, sheets: sheets)
    }

    private var attendance: AttendanceView {
        AttendanceView(
            frame: frame("oppmote"), phrases: page.phrases, instruction: body,
            lists: AttendanceListView.lists(for: pack))
    }
}

/// The same text several times on one page: ids in the second and later copies get a number, so that each is unique.
private struct PageAnchors {
    /// The text, cut after every id: only our own tags have any, always as ` id="slug"`, and text has no plain quotation marks.
    private let parts: [String]
    private var count = 0

    init(_ body: HTML) {
        let (bytes, mark) = (Array(body.text.utf8), Array(" id=\"".utf8))
        var parts: [String] = []
        var (start, index) = (0, 0)
        while index < bytes.count {
            guard bytes[index] == mark[0], bytes[index...].starts(with: mark) else {
                index += 1
                continue
            }
            index = bytes[(index + mark.count)...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
            parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
            start = index
        }
        self.parts = parts + [String(decoding: bytes[start...], as: UTF8.self)]
    }

    mutating func next() -> HTML {
        count += 1
        return HTML(trusted: parts.joined(separator: count == 1 ? "" : "-ark\(count)"))
    }
}
