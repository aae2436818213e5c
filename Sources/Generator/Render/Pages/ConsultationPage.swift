import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// A reply to a consultation.
enum ConsultationPage {
    static func render(_ document: ConsultationDocument, _ library: Library) -> HTML {
        let page = PageContext(library, at: Places.consultation(document.id), in: document.consultation.head.language)
        return library.theme.templates.papers.consultation.render(view(document, page))
    }

    private static func view(_ document: ConsultationDocument, _ page: PageContext) -> ConsultationView {
        let (reply, wording) = (document.consultation, PaperWording(language: page.language))
        let head = reply.head
        var body = ConsultationBody(head, page)
        let intro = body.html(of: document.intro, at: nil)
        let points = zip(reply.points, document.points).map { point, pieces in
            ConsultationPointView(
                id: body.id(of: point), number: point.label, title: point.title.typeset, body: body.html(of: pieces, at: point))
        }
        let facts: [(String, String?)] = [
            (page.phrases[.papirUtgiver], head.publisher?.typeset), (page.phrases[.horingFrist], wording.deadline(head)),
            (page.phrases[.papirStatus], wording.consultationState(head)),
        ]
        return ConsultationView(
            frame: page.frame(
                template: "horing", heading: head.title.value.typeset, crumbs: page.paperCrumbs,
                version: "\(wording.consultationState(head).capitalisedFirst).", hasEditions: true),
            phrases: page.phrases, document: LinkView(name: head.document.typeset, address: head.address ?? ""),
            hasAddress: head.address != nil, readableAddress: ReadableAddress.readable(head.address ?? ""),
            facts: facts.compactMap { name, value in value.map { FactView(name: name, value: $0) } },
            sendersTitle: page.phrases[head.senders.count == 1 ? .horingAvsender : .horingAvsendere],
            senders: head.senders.map { wording.sender($0).typeset }, late: wording.late(head), intro: intro.isEmpty ? nil : intro,
            points: points, unclear: body.unclear, links: body.links)
    }
}
