import Diagnostics
import HelseIArbeid

/// Ids of parts and choices are said once each: they are what languages and versions are held together by.
enum FormIDs {
    static func check(_ parts: [FormPart]) -> [Diagnostic] {
        var first: [String: Span] = [:]
        var found: [Diagnostic] = []
        func see(_ id: String, _ span: Span) {
            if let other = first[id] { found.append(.idTwice(id, at: span, first: other)) } else { first[id] = span }
        }
        for part in parts {
            see(part.id.value, part.id.span)
            for block in part.blocks {
                switch block.kind {
                case .choice(let id): see(id, block.span)
                case .recipient(let key): see(key, block.span)
                default: break
                }
            }
        }
        return found
    }
}

extension Diagnostic {
    fileprivate static func idTwice(_ id: String, at span: Span, first: Span) -> Diagnostic {
        .error(
            .duplicateID, "«\(id)» er brukt to ganger i skjemaet", at: span, notes: [.init("den første", at: first)],
            help: "gi hver del, hvert valg og hver mottaker sin egen id")
    }
}
