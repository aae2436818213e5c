import Diagnostics

/// Every role that may share or receive has a line for a name: a department is not enough.
enum NameBesideRole {
    static func check(_ subject: RuleSubject) -> [Diagnostic] {
        subject.version.texts.flatMap { text -> [Diagnostic] in
            let parts = text.parts(.recipients)
            let blocks = parts.flatMap(\.blocks)
            let nameless = blocks.filter(\.listsRole).map { block in
                subject.finding(.consentStructure, "«\(block.text.text)» har ingen linje til navn", at: block.span)
            }
            if blocks.contains(where: { if case .recipient = $0.kind { true } else { false } }) { return nameless }
            let place = parts.first?.place ?? text.place
            return [subject.finding(.consentStructure, "skjemaet har ingen mottakere med rolle og navn", at: place)] + nameless
        }
    }
}

extension FormBlock {
    /// A role in a list, or at a box, instead of on a line of its own.
    fileprivate var listsRole: Bool {
        switch kind {
        case .item, .tickBox, .option, .field(.role): true
        default: false
        }
    }
}
