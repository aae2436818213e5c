import Diagnostics

/// Whoever says something is among the senders, and when there are several, each remark says whose it is (C227).
enum KnownSenders {
    static func check(_ consultation: Consultation) -> [Diagnostic] {
        let head = consultation.head
        let remarks = consultation.points.flatMap(\.remarks)
        let unknown = remarks.flatMap(\.senders).filter { name in
            !name.isEverybody && !head.senders.contains { $0.isCalled(name.value) }
        }
        let unsigned =
            head.senders.count < 2 ? [] : remarks.filter { $0.senders.isEmpty && ($0.hasComment || !$0.proposals.isEmpty) }
        return unknown.map { .unknownSender($0, head.senders) } + unsigned.map { .unsigned($0, head.senders) }
            + silent(consultation, remarks)
    }

    /// Senders who say nothing, where there are several.
    private static func silent(_ consultation: Consultation, _ remarks: [ConsultationRemark]) -> [Diagnostic] {
        let head = consultation.head
        guard head.senders.count > 1, !remarks.isEmpty else { return [] }
        let heard = remarks.flatMap { head.senders(called: $0.senders).map(\.name) }
        return head.senders.filter { !heard.contains($0.name) }.map { .silent($0, at: head.title.span) }
    }
}

extension Diagnostic {
    fileprivate static func unknownSender(_ name: Located<String>, _ senders: [ConsultationSender]) -> Diagnostic {
        let known = senders.flatMap { [$0.short, $0.name].compactMap { $0 } }
        return .error(
            .consultationSender, "«\(name.value)» er ikke blant avsenderne", at: name.span,
            help: Suggestion.help(for: name.value, among: known) ?? "før avsenderen inn under «avsendere» øverst i fila")
    }

    fileprivate static func unsigned(_ remark: ConsultationRemark, _ senders: [ConsultationSender]) -> Diagnostic {
        let example = senders.first.map { $0.short ?? $0.name } ?? "alle"
        return .warning(
            .consultationSender, "innspillet har flere avsendere, men det står ikke hvem som mener dette", at: remark.span,
            help: "skriv «Fra: \(example)» over kommentaren, eller «Fra: alle»")
    }

    fileprivate static func silent(_ sender: ConsultationSender, at span: Span) -> Diagnostic {
        .hint(
            .consultationSender, "«\(sender.name)» står som avsender, men ingen kommentar er derfra", at: span,
            help: "skriv «Fra: \(sender.short ?? sender.name)» der det gjelder, eller ta avsenderen bort")
    }
}
