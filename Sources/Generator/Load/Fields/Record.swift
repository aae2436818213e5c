import Diagnostics

/// One named field of a record. The same value is the row of the JSON Schema and the key the reader asks with,
/// so the two cannot disagree.
struct Key<Value: Sendable>: Sendable {
    let name: String
    let type: FieldType<Value>
    let isRequired: Bool
    /// One sentence in bokmål, shown by editors.
    let help: String

    static func required(_ name: String, _ type: FieldType<Value>, _ help: String) -> Key {
        Key(name: name, type: type, isRequired: true, help: help)
    }

    static func optional(_ name: String, _ type: FieldType<Value>, _ help: String) -> Key {
        Key(name: name, type: type, isRequired: false, help: help)
    }

    var row: FieldShape { FieldShape(name: name, isRequired: isRequired, help: help, shape: type.shape) }
}

/// A group of fields that becomes one value.
struct Record<Value: Sendable>: Sendable {
    let title: String
    let rows: [FieldShape]
    /// Asks for every field, so that all that is wrong is found at once, and gives a value if nothing needed is missing.
    let build: @Sendable (inout Fields) -> Value?

    var shape: RecordShape { RecordShape(title: title, fields: rows) }

    var type: FieldType<Value> {
        FieldType(shape: .record(shape)) { node, found in read(node, &found) }
    }

    /// A file that holds nothing else.
    func read(_ file: SourceFile) -> Checked<Value> {
        var found: [Diagnostic] = []
        let node = YAMLParser.parse(file, 0..<file.bytes.count).unwrap(into: &found)
        return Checked(node.flatMap { read($0, &found) }, found)
    }

    func read(_ node: YAMLNode, _ found: inout [Diagnostic]) -> Value? {
        let pairs: [(key: Located<String>, value: YAMLNode)]
        switch node.content {
        case .mapping(let given): pairs = given
        case .empty: pairs = []
        case .scalar, .sequence:
            found.append(.wrongType(node, expected: "felter: \(rows.map(\.name).joined(separator: ", "))"))
            return nil
        }
        let names = rows.map(\.name)
        var own: [Diagnostic] = pairs.filter { !names.contains($0.key.value) }
            .map { .unknownField($0.key, among: names) }
        var fields = Fields(title: title, span: node.span, pairs: pairs)
        let value = build(&fields)
        own += fields.found
        found += own
        return own.hasErrors ? nil : value
    }
}

/// The fields of one record while it is being read.
struct Fields {
    let title: String
    /// Where the record begins.
    let span: Span
    fileprivate let pairs: [(key: Located<String>, value: YAMLNode)]
    fileprivate(set) var found: [Diagnostic] = []

    fileprivate init(title: String, span: Span, pairs: [(key: Located<String>, value: YAMLNode)]) {
        self.title = title
        self.span = span
        self.pairs = pairs
    }

    /// The value of a field; `nil` if it is not there or wrong. A required field that is missing is an error.
    mutating func callAsFunction<Value>(_ field: Key<Value>) -> Value? {
        guard let node = pairs.first(where: { $0.key.value == field.name })?.value else {
            if field.isRequired { found.append(.missingField(field.name, in: title, at: span, help: field.help)) }
            return nil
        }
        if case .empty = node.content {
            if field.isRequired { found.append(.missingField(field.name, in: title, at: node.span, help: field.help)) }
            return nil
        }
        return field.type.read(node, &found)
    }

    /// Where the field stands, or the record if it does not.
    func span<Value>(of field: Key<Value>) -> Span {
        pairs.first { $0.key.value == field.name }?.key.span ?? span
    }

    /// Whether the field is there with something in it.
    func has<Value>(_ field: Key<Value>) -> Bool {
        pairs.contains { pair in
            if case .empty = pair.value.content { return false }
            return pair.key.value == field.name
        }
    }

    mutating func report(_ diagnostic: Diagnostic) { found.append(diagnostic) }
}

extension Diagnostic {
    fileprivate static func missingField(_ name: String, in title: String, at span: Span, help: String) -> Diagnostic {
        .error(.missingField, "«\(name)» mangler i \(title)", at: span, help: "legg til «\(name): …»: \(help)")
    }
}
