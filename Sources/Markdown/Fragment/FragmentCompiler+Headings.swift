import CCMark
import Diagnostics
import Markup

/// A heading that is being read: its text as shown, and the part of it that can name it.
struct HeadingDraft {
    let level: Int
    var text: [UInt8] = []
    /// The text without placeholders: an address must not change with the company.
    var named: [UInt8] = []
}

extension FragmentCompiler {
    mutating func exitHeading(_ node: Node) {
        plain?.endBlock()
        guard let draft = heading else { return }
        heading = nil
        let slug = String(decoding: draft.named, as: UTF8.self).slugged
        let found = Fragment.Heading(
            level: draft.level, slug: slug.isEmpty ? "avsnitt" : slug,
            text: String(decoding: draft.text, as: UTF8.self), span: locator.blockSpan)
        checkLevel(of: found)
        fragment.headings.append(found)
        cmark_node_prepend_child(node.pointer, Node.mark(Sentinel.anchor).pointer)
    }

    /// The first heading may have any level: what stands before it is another fragment.
    private mutating func checkLevel(of heading: Fragment.Heading) {
        if heading.level == 1, !options.allowsTitle {
            diagnostics.append(
                .error(
                    .titleInText, "«\(heading.text)» er en overskrift på øverste nivå; den lages av malen",
                    at: heading.span, help: "bruk ##"))
        } else if let previous = fragment.headings.last, heading.level > previous.level + 1 {
            let wanted = String(repeating: "#", count: previous.level + 1)
            let levels = "nivå \(previous.level) til \(heading.level)"
            diagnostics.append(
                .warning(
                    .headingJump, "overskriften «\(heading.text)» hopper fra \(levels)", at: heading.span,
                    help: "bruk \(wanted)"))
        }
    }
}
