import Diagnostics
import HelseIArbeid
import Markdown

/// A letter as plain text, ready to paste into a mail: what it says is what the company is called, letter by letter.
enum MailText {
    static func render(_ kind: DocumentKind, for pack: PackContext) -> String {
        let selection = pack.selection
        var text = ""
        var hidden = 0
        for event in pack.content.documents[kind] ?? [] {
            switch event {
            case .open(let block, _):
                if hidden > 0 || !selection.includes(block) { hidden += 1 } else { text += plain(block, pack) }
            case .close: if hidden > 0 { hidden -= 1 }
            case .fragment(let fragment) where hidden == 0: text += filled(fragment.plain, pack)
            case .fragment: break
            }
        }
        return text
    }

    private static func plain(_ block: Block, _ pack: PackContext) -> String {
        switch block {
        case .example(let slot): pack.industry.examples[slot.value].map { "\n\($0.value)\n" } ?? ""
        case .industryList(.opening): pack.industry.opening.map { "\n\($0)\n" } ?? ""
        case .industryList(.statements): "\n" + pack.industry.statements.map { "- «\($0)»\n" }.joined()
        default: ""
        }
    }

    private static func filled(_ pieces: [Fragment.Piece], _ pack: PackContext) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .markup(let plain): text += plain
            case .value(let name): text += Placeholder(rawValue: name.value)?.value(in: pack) ?? "________"
            case .anchor: break
            }
        }
        return text
    }
}
