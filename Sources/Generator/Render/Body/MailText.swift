import Diagnostics
import HelseIArbeid
import Markdown

/// A letter as plain text, ready to paste into a mail: what it says is what the company is called, letter by letter.
enum MailText {
    static func render(_ kind: DocumentKind, for pack: PackContext) -> String {
        let parts = PackText.steps(of: kind, for: pack).map { step in
            switch step {
            case .open(let block, let item): plain(block, pack, item)
            case .close: ""
            case .fragment(let fragment, let item): filled(fragment.plain, pack, item)
            case .known(let part): pack.facts.mailed(part).plain
            }
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private static func plain(_ block: Block, _ pack: PackContext, _ item: ProcessItem?) -> String {
        switch block {
        case .box(let title?): title.filled { value($0, pack, item) }
        case .example(let slot): pack.industry.examples[slot.value]?.value ?? ""
        case .industryList(.opening): pack.industry.opening ?? ""
        case .industryList(.statements): pack.industry.statements.map { "- «\($0)»" }.joined(separator: "\n")
        default: ""
        }
    }

    private static func filled(_ pieces: [Fragment.Piece], _ pack: PackContext, _ item: ProcessItem?) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .markup(let plain): text += plain
            case .value(let name): text += value(name.value, pack, item)
            case .anchor: break
            }
        }
        return text
    }

    private static func value(_ name: String, _ pack: PackContext, _ item: ProcessItem?) -> String {
        Placeholder(rawValue: name)?.value(in: pack, item) ?? "________"
    }
}
