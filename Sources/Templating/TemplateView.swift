/// A value that a template can show. Its fields are all the template may name.
///
/// The fields that decide what is shown are read for every page, the texts only where they are shown; each may be read
/// more than once, and gives the same every time.
///
/// Declare the table as a `static let`, so that it is built once:
///
///     struct MeetingView: TemplateView {
///         let title: String
///         let body: HTML
///
///         static let fields: FieldTable<Self> = [
///             .text("tittel", \.title),
///             .html("innhold", \.body),
///         ]
///     }
public protocol TemplateView: Sendable {
    static var fields: FieldTable<Self> { get }
}

extension TemplateView {
    /// What the field with this key holds for this view; `nil` if the view has no such field, and then the enclosing
    /// view is asked. A field that has nothing to show is `.missing`, never `nil`.
    func value(forKey key: String) -> FieldValue? { Self.fields[key]?.read(self) }
}
