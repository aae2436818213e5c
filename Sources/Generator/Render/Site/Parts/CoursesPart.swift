import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// The courses of treatment: a figure of each, and the same in words beside it.
enum CoursesPart {
    static func html(_ page: SiteContext, _ anchors: inout Anchors) -> HTML {
        page.facts.courses.map { course -> HTML in
            let name = course.name.text(in: page.norm)
            return """
                <h3 id="\(anchors.unique(name.slugged))">\(name.typeset)</h3>
                \(marking(course, page))\
                <div class="lop">
                \(CourseFigure(course, in: page.norm).html)
                <ol>
                \(course.steps.map { step($0, page) }.joined())</ol>
                </div>
                \(course.source.map { "<p class=\"kilde\">\(page.wording.source): \($0.typeset).</p>\n" as HTML } ?? .empty)
                """
        }.joined()
    }

    private static func marking(_ course: Course, _ page: SiteContext) -> HTML {
        let marking = page.facts.referral.markings.first { $0.id.value == course.marking.value }
        return marking.map { "<p>\(page.wording.marking): <strong>\($0.words)</strong></p>\n" } ?? .empty
    }

    private static func step(_ step: Course.Step, _ page: SiteContext) -> HTML {
        let events = step.events.map { "<li>\(page.text($0))</li>" as HTML }
        return "<li><strong>\(page.text(step.name))</strong>\n<ul>\(events.joined())</ul></li>\n"
    }
}
