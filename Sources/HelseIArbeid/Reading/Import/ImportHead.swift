/// What stands above the cases (C125–C127, C140, C142).
struct ImportHead: Sendable {
    /// One line of the front matter.
    struct Field: Sendable {
        let key: String
        let values: [String]
        var isList: Bool { values.count != 1 }
    }

    var title: String?
    var isCall = false
    var day: WrittenDay?
    /// From and to, as written.
    var time: String?
    var fields: [Field] = []
    var links: [String] = []
    /// Lines of the source in the words they had, where the file has them in another form.
    var comments: [String] = []
    /// Paragraphs that belong to none of these.
    var rest: [ImportParagraph] = []

    func values(_ key: String) -> [String] { fields.filter { $0.key == key }.flatMap(\.values) }
}
