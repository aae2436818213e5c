public import Markup

/// A template that fits its view. It exists only once it has been checked, so rendering cannot fail.
public struct Template<View: TemplateView>: Sendable {
    private let page: CompiledPage

    /// For `TemplateLibrary`, which has checked the page against the view.
    init(_ page: CompiledPage) { self.page = page }

    /// The template with the values of the view. The same view always gives the same bytes.
    public func render(_ view: View) -> HTML { HTML(trusted: page.render(.view(view))) }
}
