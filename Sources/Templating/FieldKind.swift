/// What a template may do with a name.
enum FieldKind: Sendable {
    case text(isOptional: Bool)
    case html(isOptional: Bool)
    case flag
    case list(ViewShape)
    case view(ViewShape, isOptional: Bool)

    /// The kind in a message: «møter» er *en liste*.
    var description: String {
        switch self {
        case .text: "tekst"
        case .html: "ferdig HTML"
        case .flag: "et ja/nei-felt"
        case .list: "en liste"
        case .view: "en del med egne felt"
        }
    }
}

/// The names of a view and their kinds, without the view's type: what checking a template needs to know of it.
struct ViewShape: Sendable {
    struct Entry: Sendable {
        let name: String
        let key: String
        let kind: FieldKind
    }

    /// The Swift type, for messages to whoever wrote it.
    let typeName: String
    /// Asked for only when needed, since a view may hold a list of its own kind.
    private let read: @Sendable () -> (entries: [Entry], unusable: [String])

    init<View: TemplateView>(_ view: View.Type) {
        typeName = String(describing: view)
        read = {
            let table = View.fields
            return (table.fields.map { Entry(name: $0.name, key: $0.key, kind: $0.kind) }, table.unusable)
        }
    }

    var entries: [Entry] { read().entries }
    var unusable: [String] { read().unusable }

    func kind(of name: String) -> FieldKind? { entries.first { $0.name == name }?.kind }
}
