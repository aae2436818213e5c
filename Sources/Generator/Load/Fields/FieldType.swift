import Diagnostics

/// What may stand in a field: its shape, for the JSON Schema, and how it is read. One value serves both.
struct FieldType<Value: Sendable>: Sendable {
    let shape: Shape
    /// `nil` after at least one error has been added to the list.
    let read: @Sendable (YAMLNode, inout [Diagnostic]) -> Value?

    /// The same, turned into another type, or refused with what was expected.
    func map<Other: Sendable>(
        expected: String, shape: Shape? = nil, _ transform: @escaping @Sendable (Value) -> Other?
    ) -> FieldType<Other> {
        FieldType<Other>(shape: shape ?? self.shape) { node, found in
            guard let value = read(node, &found) else { return nil }
            if let other = transform(value) { return other }
            found.append(.wrongType(node, expected: expected))
            return nil
        }
    }

    /// The same, together with its place.
    var located: FieldType<Located<Value>> {
        FieldType<Located<Value>>(shape: shape) { node, found in
            read(node, &found).map { Located($0, at: node.span) }
        }
    }
}

/// What the JSON Schema says of a field.
indirect enum Shape: Sendable {
    /// A text; `pattern` and `examples` are for the editor.
    case text(pattern: String?, examples: [String])
    case integer(ClosedRange<Int>)
    case choice([String])
    case list(Shape)
    case record(RecordShape)
    /// Free names, all with values of one shape; `names` when the names are a closed set.
    case map(names: [String]?, Shape)
    /// One, or a list of them.
    case oneOrMany(Shape)
}

/// A group of fields, as the JSON Schema tells it.
struct RecordShape: Sendable {
    let title: String
    let fields: [FieldShape]
}

struct FieldShape: Sendable {
    let name: String
    let isRequired: Bool
    let help: String
    let shape: Shape
}
