import Diagnostics

/// A reply is sent by the deadline, or by the one that was agreed instead; what is late says so (C228).
enum SentInTime {
    static func check(_ consultation: Consultation) -> [Diagnostic] {
        let head = consultation.head
        var found: [Diagnostic] = []
        if let extended = head.extended, extended.value <= head.deadline.value {
            found.append(.notExtended(extended, head.deadline))
        }
        if let sent = head.sent, let days = head.daysLate { found.append(.late(sent, days, head)) }
        switch (head.state.value, head.sent) {
        case (.sent, nil): found.append(.sentWithoutDay(head.state.span))
        case (.draft, let sent?): found.append(.draftWithDay(sent.span, head.state.span))
        default: break
        }
        return found
    }
}

extension Diagnostic {
    fileprivate static func notExtended(_ extended: Located<Day>, _ deadline: Located<Day>) -> Diagnostic {
        let (later, first) = (extended.value.written(in: .bokmål), deadline.value.written(in: .bokmål))
        return .error(
            .consultationDeadline, "den utsatte fristen \(later) er ikke etter fristen \(first)", at: extended.span,
            notes: [.init("fristen", at: deadline.span)], help: "rett den ene, eller ta bort «utsatt-frist»")
    }

    fileprivate static func late(_ sent: Located<Day>, _ days: Int, _ head: ConsultationHead) -> Diagnostic {
        let name = head.extended == nil ? "fristen" : "den utsatte fristen"
        return .warning(
            .consultationDeadline,
            "innspillet er sendt \(sent.value.written(in: .bokmål)), \(days == 1 ? "én dag" : "\(days) dager") etter \(name)",
            at: sent.span,
            notes: [.init(name, at: head.extended?.span ?? head.deadline.span)],
            help: "det står på siden; er fristen utsatt, før den nye under «utsatt-frist»")
    }

    fileprivate static func sentWithoutDay(_ span: Span) -> Diagnostic {
        .error(.consultationDeadline, "innspillet er sendt, men det står ikke når", at: span, help: "legg til «sendt: …» med dagen")
    }

    fileprivate static func draftWithDay(_ span: Span, _ state: Span) -> Diagnostic {
        .error(
            .consultationDeadline, "innspillet har en dag det ble sendt, men er et utkast", at: span,
            notes: [.init("status", at: state)],
            help: "sett status til sendt, eller ta bort dagen")
    }
}
