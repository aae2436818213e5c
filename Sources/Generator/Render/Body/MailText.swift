import Diagnostics
import HelseIArbeid
import Markdown

/// A letter as plain text, ready to paste into a mail: what it says is what the company is called, letter by letter.
enum MailText {
    static func render(_ kind: DocumentKind, for pack: PackContext) -> String {
        let selection = pack.selection
        var parts: [String] = []
        var hidden = 0
        for event in pack.content.documents[kind] ?? [] {
            switch event {
            case .open(let block, _):
                if hidden > 0 || !selection.includes(block) { hidden += 1 } else { parts.append(plain(block, pack)) }
            case .close: if hidden > 0 { hidden -= 1 }
            case .fragment(let fragment) where hidden == 0: parts.append(filled(fragment.plain, pack))
            case .fragment: break
            }
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private static func plain(_ block: Block, _ pack: PackContext) -> String {
        switch block {
        case .box(let title?): title.filled { value($0, pack) }
        case .example(let slot): pack.industry.examples[slot.value]?.value ?? ""
        case .industryList(.opening): pack.industry.opening ?? ""
        case .industryList(.statements): pack.industry.statements.map { "- «\($0)»" }.joined(separator: "\n")
        default: ""
        }
    }

    private static func filled(_ pieces: [Fragment.Piece], _ pack: PackContext) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .markup(let plain): text += plain
            case .value(let name): text += value(name.value, pack)
            case .anchor: break
            }
        }
        return text
    }

    private static func value(_ name: String, _ pack: PackContext) -> String {
        Placeholder(rawValue: name)?.value(in: pack) ?? "________"
    }
}
