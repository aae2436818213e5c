public import Markup

/// One name a template may use, and how its value is read from the view.
///
/// What the closure returns says what the template may do with the name; an optional is a value that may be missing.
public struct Field<View>: Sendable {
    let name: String
    /// The name in the source handed to Mustache.
    let key: String
    let kind: FieldKind
    let read: @Sendable (View) -> FieldValue
    let walk: @Sendable (View, inout ViewWalk) -> Void

    private init(
        _ name: String, _ kind: FieldKind, read: @escaping @Sendable (View) -> FieldValue,
        walk: @escaping @Sendable (View, inout ViewWalk) -> Void
    ) {
        self.name = name
        self.key = MustacheSource.key(name)
        self.kind = kind
        self.read = read
        self.walk = walk
    }

    /// `{{name}}`: text, escaped.
    public static func text(_ name: String, _ value: @escaping @Sendable (View) -> String) -> Self {
        Field(name, .text(isOptional: false)) { view in
            .text(value(view))
        } walk: { view, walk in
            walk.value { HTML(escaping: value(view)) }
        }
    }

    /// `{{name}}`, and also `{{#name}}…{{/name}}` around what is shown only when there is a text.
    public static func text(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
        Field(name, .text(isOptional: true)) { view in
            value(view).map(FieldValue.text) ?? .missing
        } walk: { view, walk in
            walk.optional(value(view)) { text, walk in walk.value { HTML(escaping: text) } }
        }
    }

    /// `{{{name}}}`: markup, as it is.
    public static func html(_ name: String, _ value: @escaping @Sendable (View) -> HTML) -> Self {
        Field(name, .html(isOptional: false)) { view in
            .markup(value(view))
        } walk: { view, walk in
            walk.value { value(view) }
        }
    }

    /// `{{{name}}}`, and also `{{#name}}…{{/name}}` around what is shown only when there is markup.
    public static func html(_ name: String, _ value: @escaping @Sendable (View) -> HTML?) -> Self {
        Field(name, .html(isOptional: true)) { view in
            value(view).map(FieldValue.markup) ?? .missing
        } walk: { view, walk in
            walk.optional(value(view)) { html, walk in walk.value { html } }
        }
    }

    /// `{{#name}}…{{/name}}` when true, `{{^name}}…{{/name}}` when false.
    public static func flag(_ name: String, _ value: @escaping @Sendable (View) -> Bool) -> Self {
        Field(name, .flag) { view in
            .flag(value(view))
        } walk: { view, walk in
            walk.answer(value(view))
        }
    }

    /// `{{#name}}…{{/name}}` once for each item, which the names inside belong to; `{{^name}}…{{/name}}` when empty.
    public static func list<Item: TemplateView>(
        _ name: String, _ value: @escaping @Sendable (View) -> [Item]
    ) -> Self {
        Field(name, .list(ViewShape(Item.self))) { view in
            .list(value(view).map { .view($0) })
        } walk: { view, walk in
            walk.list(value(view))
        }
    }

    /// `{{name.field}}`, or `{{#name}}…{{/name}}`: a view that is always there.
    public static func view<Child: TemplateView>(
        _ name: String, _ value: @escaping @Sendable (View) -> Child
    ) -> Self {
        Field(name, .view(ViewShape(Child.self), isOptional: false)) { view in
            .view(value(view))
        } walk: { view, walk in
            walk.enter(value(view))
        }
    }

    /// `{{#name}}…{{/name}}` if there is one, `{{^name}}…{{/name}}` if not.
    public static func view<Child: TemplateView>(
        _ name: String, _ value: @escaping @Sendable (View) -> Child?
    ) -> Self {
        Field(name, .view(ViewShape(Child.self), isOptional: true)) { view in
            value(view).map { .view($0) } ?? .missing
        } walk: { view, walk in
            walk.optional(value(view)) { child, walk in walk.enter(child) }
        }
    }
}
