import Diagnostics

/// Everybody in the plan for communication is told something, and nobody is told something without being in it (C200, C201).
enum MessageForAudience {
    static func check(_ paper: ProjectPaper) -> [Diagnostic] {
        paper.stakeholders.flatMap { stakeholder -> [Diagnostic] in
            guard stakeholder.actions.contains(.communication) else {
                return stakeholder.message.map { [.notInPlan(stakeholder, $0, paper)] } ?? []
            }
            guard let message = stakeholder.message, message.text != nil else { return [.nothingToSay(stakeholder, paper)] }
            let lacking = lacking(message)
            return lacking.isEmpty ? [] : [.incomplete(stakeholder, lacking, message)]
        }
    }

    private static func lacking(_ message: Stakeholder.Message) -> [String] {
        var lacking: [String] = []
        if message.channels.isEmpty { lacking.append("«kanal»") }
        if message.who == nil { lacking.append("«hvem»") }
        if message.when == nil { lacking.append("«når»") }
        return lacking
    }
}

extension Diagnostic {
    fileprivate static func nothingToSay(_ stakeholder: Stakeholder, _ paper: ProjectPaper) -> Diagnostic {
        paper.fault(
            .communication, "«\(stakeholder.name.value)» er målgruppe i kommunikasjonsplanen, men har ikke noe budskap",
            at: stakeholder.name.span, help: "legg til «kommunikasjon:» med «budskap», «kanal», «hvem» og «når»")
    }

    fileprivate static func incomplete(
        _ stakeholder: Stakeholder, _ lacking: [String], _ message: Stakeholder.Message
    ) -> Diagnostic {
        .hint(
            .communication, "\(lacking.listed(in: .bokmål)) mangler i planen for «\(stakeholder.name.value)»", at: message.span,
            help: "et budskap når fram når noen har ansvaret, en måte og en dag")
    }

    fileprivate static func notInPlan(
        _ stakeholder: Stakeholder, _ message: Stakeholder.Message, _ paper: ProjectPaper
    ) -> Diagnostic {
        paper.fault(
            .communication, "«\(stakeholder.name.value)» har et budskap, men er ikke målgruppe i kommunikasjonsplanen",
            at: message.span,
            notes: [.init("her står tiltakene", at: stakeholder.name.span)],
            help: "legg «kommunikasjonsplan» til under «tiltak», eller ta bort «kommunikasjon»")
    }
}
