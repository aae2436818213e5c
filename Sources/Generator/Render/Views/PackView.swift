import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// The cover of a pack: what it holds, in print order, and how many copies of each.
struct PackView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let purpose: String
    let facts: [FactView]
    let documents: [PackDocumentView]
    /// What is used between this meeting and the next.
    let kit: [PackDocumentView]
    /// Everything in one file to print.
    let bundle: FileView?
    let letters: [LetterView]
    let kitLetters: [LetterView]
    let total: String
    let isOnlyBokmål: Bool

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .text("formaal", \.purpose), .list("fakta", \.facts),
        .list("dokumenter", \.documents), .list("brev", \.letters), .flag("har_brev") { !$0.letters.isEmpty },
        .list("sett", \.kit), .list("settbrev", \.kitLetters),
        .flag("har_sett") { !$0.kit.isEmpty || !$0.kitLetters.isEmpty }, .flag("har_settbrev") { !$0.kitLetters.isEmpty },
        .view("pakke", \.bundle), .text("sum", \.total), .flag("bare_bokmal", \.isOnlyBokmål),
    ]
}

struct PackDocumentView: TemplateView {
    let number: Int
    let title: String
    let address: String
    let copies: String
    let who: String
    /// The other forms it comes in.
    let files: [FileView]

    static let fields: FieldTable<Self> = [
        .text("nummer") { String($0.number) }, .text("tittel", \.title), .text("adresse", \.address),
        .text("eksemplarer", \.copies), .text("hvem", \.who),
        .list("filer", \.files),
    ]
}

struct LetterView: TemplateView {
    let title: String
    let address: String
    let textFile: String
    /// The other forms it comes in.
    let files: [FileView]

    static let fields: FieldTable<Self> = [
        .text("tittel", \.title), .text("adresse", \.address), .text("tekstfil", \.textFile),
        .list("filer", \.files),
    ]
}
