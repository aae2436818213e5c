import HelseIArbeid
import Markup
import Templating

/// What changed from one version of a form to the next, for those who approve it.
enum RedlinePage {
    /// - Parameter page: in the language of the texts.
    static func render(_ redline: Redline, of form: String, _ page: PageContext, crumbs: [LinkView] = []) -> HTML {
        page.library.theme.templates.redline.render(view(redline, of: form, page, crumbs: crumbs))
    }

    static func view(_ redline: Redline, of form: String, _ page: PageContext, crumbs: [LinkView] = []) -> RedlineView {
        let wording = RedlineWording(language: page.language)
        return RedlineView(
            redline: redline,
            frame: page.frame(
                template: "endringer", heading: page.phrases[.endringer], overline: form, title: [form, wording.versions(redline)],
                crumbs: crumbs,
                version: wording.foot(redline), hasEditions: true),
            phrases: page.phrases)
    }
}
