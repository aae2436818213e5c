import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// A short document beside a project paper.
enum AttachmentPage {
    static func render(_ attachment: PaperAttachment, of project: ProjectDocument, _ library: Library) -> HTML {
        let page = PageContext(library, at: Places.attachment(attachment.slug, of: project.id), in: attachment.head.language)
        let (paper, title) = (project.paper, project.paper.head.title.value.typeset)
        let view = PageView(
            frame: page.frame(
                template: "side", heading: attachment.head.title.typeset, overline: title, title: [title],
                crumbs: page.paperCrumbs + [page.link(title, Places.project(project.id))],
                version: PaperWording(language: page.language).version(paper), hasEditions: true),
            phrases: page.phrases, body: PaperBody.plain(attachment.body),
            changed: attachment.head.changed.written(in: page.language))
        return library.theme.templates.page.render(view)
    }
}
