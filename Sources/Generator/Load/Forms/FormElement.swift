import Diagnostics
import HelseIArbeid
import Markdown

/// What a container in a form means. The set is closed: `FormElementParser` knows the words authors write.
enum FormElement: Sendable {
    /// `del C02 frivillig Det er frivillig`: a part, outermost.
    case part(id: Located<String>, PartKind, title: Located<String>?)
    /// `valg F1`: a purpose, answered yes or no.
    case choice(id: Located<String>)
    /// `avkryss`: a list of boxes, any of which may be ticked.
    case tickBoxes
    /// `ett-kryss`: a list of boxes, one of which is.
    case oneTick
    /// `mottaker nav-veileder NAV-veileder i HelseIArbeid / navn`: a role, and a line for the name.
    case recipient(key: Located<String>, role: Located<String>, line: Located<String>)
    /// `svar utfylt-dato Fylt ut (dato)`: a label and a line; what stands inside is the hint.
    case field(FieldKind, label: Located<String>)
    /// `skrivelinjer 3`
    case lines(Int)
    /// `skala I liten grad / I stor grad`
    case scale(from: Located<String>, to: Located<String>)
    /// `boks`: a framed remark.
    case box
    /// `skjemaliste`: the forms of the pack, in order.
    case packList

    /// Whether it stands alone.
    var isLeaf: Bool {
        switch self {
        case .recipient, .lines, .scale, .packList: true
        case .part, .choice, .tickBoxes, .oneTick, .field, .box: false
        }
    }
}

extension FormElement {
    /// What a reader sees of the line that opens it.
    var captions: [Located<String>] {
        switch self {
        case .part(_, _, let title): title.map { [$0] } ?? []
        case .recipient(_, let role, let line): [role, line]
        case .field(_, let label): [label]
        case .scale(let from, let to): [from, to]
        case .choice, .tickBoxes, .oneTick, .lines, .box, .packList: []
        }
    }
}

/// One step through a compiled form: flat, like what it was made from.
enum FormEvent: Sendable {
    case fragment(Fragment)
    case open(FormElement)
    case close
}

/// A form as it will be printed, beside the form as the rules read it.
struct ConsentDocument: Sendable {
    let text: ConsentText
    let events: [FormEvent]
}
