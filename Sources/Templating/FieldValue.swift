import Markup

/// What a field holds while a page is rendered. Text is escaped on its way in here, so nothing further on has to know
/// the difference between text and markup.
enum FieldValue: Sendable {
    case markup(HTML)
    case flag(Bool)
    case list([FieldValue])
    case view(any TemplateView)
    /// What holds the place of a view when a `Stencil` is made: its fields, by key.
    case standIn([String: FieldValue])
    /// An optional that is `nil`: it stands for itself, so that the name is not looked for in the enclosing view.
    case missing

    static func text(_ text: String) -> FieldValue { .markup(HTML(escaping: text)) }
}
