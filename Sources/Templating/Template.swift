public import Markup

/// A template that fits its view. It exists only once it has been checked, so rendering cannot fail.
public struct Template<View: TemplateView>: Sendable {
    private let page: CompiledPage
    /// `nil` for a template whose output is more than its text and the values in between.
    private let stencils: StencilCache?

    /// For `TemplateLibrary`, which has checked the page against the view.
    init(_ page: CompiledPage, mayIndent: Bool) {
        self.page = page
        stencils = mayIndent ? nil : StencilCache()
    }

    /// The template with the values of the view. The same view always gives the same bytes.
    public func render(_ view: View) -> HTML {
        guard let stencils, let outline = ViewWalk.outline(of: view),
            let stencil = stencils.stencil(outline, make: { Stencil(page, ViewShape(View.self), outline) })
        else { return renderDirectly(view) }
        return HTML(trusted: stencil.filled(with: ViewWalk.values(of: view, where: stencil.wanted)))
    }

    /// The same bytes from Mustache, without a stencil.
    func renderDirectly(_ view: View) -> HTML { HTML(trusted: page.render(.view(view))) }
}
