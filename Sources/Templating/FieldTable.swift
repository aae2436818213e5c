/// The fields of one view, found by name. Built once for each view type, read for every tag that is rendered.
///
/// Written as an array literal, or made from names that come from data, such as the cases of an enum:
///
///     static let fields = FieldTable<Self>(Phrase.allCases.map { phrase in .text(phrase.rawValue) { $0[phrase] } })
public struct FieldTable<View>: Sendable {
    let fields: [Field<View>]
    /// Names a template could never reach: used twice, or with letters no name can have. Checking reports them.
    let unusable: [String]
    /// What the fields do in a walk, in order: copying a whole field costs more than the walk itself.
    let walks: [@Sendable (View, inout ViewWalk) -> Void]
    private let byKey: [String: Field<View>]

    public init(_ fields: some Sequence<Field<View>>) {
        var usable: [Field<View>] = []
        var unusable: [String] = []
        var byKey: [String: Field<View>] = [:]
        for field in fields {
            if byKey[field.key] == nil, NameRule.plain.allows(field.name) {
                usable.append(field)
                byKey[field.key] = field
            } else {
                unusable.append(field.name)
            }
        }
        self.fields = usable
        self.unusable = unusable
        self.walks = usable.map(\.walk)
        self.byKey = byKey
    }

    /// The field whose name is written `key` in the source handed to Mustache (`MustacheSource.key`).
    subscript(key: String) -> Field<View>? { byKey[key] }
}

extension FieldTable: ExpressibleByArrayLiteral {
    public init(arrayLiteral fields: Field<View>...) { self.init(fields) }
}
