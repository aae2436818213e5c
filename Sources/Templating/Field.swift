public import Markup

/// One name a template may use, and how its value is read from the view.
///
/// What the closure returns says what the template may do with the name; an optional is a value that may be missing.
public struct Field<View>: Sendable {
    let name: String
    let kind: FieldKind
    let read: @Sendable (View) -> FieldValue

    private init(_ name: String, _ kind: FieldKind, _ read: @escaping @Sendable (View) -> FieldValue) {
        self.name = name
        self.kind = kind
        self.read = read
    }

    /// `{{name}}`: text, escaped.
    public static func text(_ name: String, _ value: @escaping @Sendable (View) -> String) -> Self {
        Field(name, .text(isOptional: false)) { .text(value($0)) }
    }

    /// `{{name}}`, and also `{{#name}}…{{/name}}` around what is shown only when there is a text.
    public static func text(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
        Field(name, .text(isOptional: true)) { value($0).map(FieldValue.text) ?? .missing }
    }

    /// `{{{name}}}`: markup, as it is.
    public static func html(_ name: String, _ value: @escaping @Sendable (View) -> HTML) -> Self {
        Field(name, .html(isOptional: false)) { .markup(value($0)) }
    }

    /// `{{{name}}}`, and also `{{#name}}…{{/name}}` around what is shown only when there is markup.
    public static func html(_ name: String, _ value: @escaping @Sendable (View) -> HTML?) -> Self {
        Field(name, .html(isOptional: true)) { value($0).map(FieldValue.markup) ?? .missing }
    }

    /// `{{#name}}…{{/name}}` when true, `{{^name}}…{{/name}}` when false.
    public static func flag(_ name: String, _ value: @escaping @Sendable (View) -> Bool) -> Self {
        Field(name, .flag) { .flag(value($0)) }
    }

    /// `{{#name}}…{{/name}}` once for each item, which the names inside belong to; `{{^name}}…{{/name}}` when empty.
    public static func list<Item: TemplateView>(
        _ name: String, _ value: @escaping @Sendable (View) -> [Item]
    ) -> Self {
        Field(name, .list(ViewShape(Item.self))) { .list(value($0).map { .view($0) }) }
    }

    /// `{{name.field}}`, or `{{#name}}…{{/name}}`: a view that is always there.
    public static func view<Child: TemplateView>(
        _ name: String, _ value: @escaping @Sendable (View) -> Child
    ) -> Self {
        Field(name, .view(ViewShape(Child.self), isOptional: false)) { .view(value($0)) }
    }

    /// `{{#name}}…{{/name}}` if there is one, `{{^name}}…{{/name}}` if not.
    public static func view<Child: TemplateView>(
        _ name: String, _ value: @escaping @Sendable (View) -> Child?
    ) -> Self {
        Field(name, .view(ViewShape(Child.self), isOptional: true)) { value($0).map { .view($0) } ?? .missing }
    }
}
