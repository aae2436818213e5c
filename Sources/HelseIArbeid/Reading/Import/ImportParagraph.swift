/// Lines that belong together, as one text.
struct ImportParagraph: Sendable {
    enum Kind: Sendable, Equatable {
        case text, greeting, signature, mail, mailHead, cited, tableHead, subheading, due, clock
        case item(level: Int)
        case numbered(String)
        case caseHead(CaseMark)
        case foreignCase(CaseMark)
        case owner(word: String)
        case label(ImportLabel)
        case heading(ImportHeading, title: String)
        case field(HeadField, label: String)
        case table([[String]])
    }

    var kind: Kind
    /// Without the sign or the label it begins with.
    var text: String
    /// The last line as it stands, which tells whether it was full.
    var lastLine: ImportLine
    let first: Int
    /// A blank line, or the beginning, stands before it.
    let isAfterBlank: Bool

    var last: Int { lastLine.number }

    /// The text of a paragraph in the words it stands in: a heading has its own word too.
    var isText: Bool { kind == .text }
    var isItem: Bool {
        switch kind {
        case .item, .numbered: true
        default: false
        }
    }

    /// Whether it begins a case or another part of the minutes.
    var beginsPart: Bool {
        switch kind {
        case .caseHead, .heading: true
        default: false
        }
    }
}
