import Diagnostics

/// A group has people in it, one of them leads it, nobody is there twice, and on no day the workshop did not have (C165).
enum PeopleInGroups: WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        workshop.groups.flatMap { group in
            twice(group) + leader(group) + group.head.participants.flatMap { days($0, of: workshop.profile.dates.count) }
        }
    }

    private static func twice(_ group: GroupReport) -> [Diagnostic] {
        var first: [String: Participant] = [:]
        return group.head.participants.compactMap { participant in
            let key = participant.name.nameKey
            defer { first[key] = first[key] ?? participant }
            return first[key].map { .participantTwice(participant, first: $0) }
        }
    }

    private static func leader(_ group: GroupReport) -> [Diagnostic] {
        if group.head.participants.isEmpty { return [.nobody(group.head.code)] }
        return group.facilitators.isEmpty ? [.noFacilitator(group.head.code)] : []
    }

    private static func days(_ participant: Participant, of count: Int) -> [Diagnostic] {
        participant.days.filter { !(1...max(1, count)).contains($0) }.map { .noSuchDay($0, of: count, at: participant.span) }
    }
}

extension Diagnostic {
    fileprivate static func participantTwice(_ participant: Participant, first: Participant) -> Diagnostic {
        .warning(
            .participants, "\(participant.name) står to ganger i gruppa", at: participant.span,
            notes: [.init("den første", at: first.span)],
            help: "ta bort den ene linja; heter to det samme, skriv det så de kan skilles")
    }

    fileprivate static func nobody(_ code: Located<GroupCode>) -> Diagnostic {
        .warning(
            .participants, "gruppe \(code.value.written) har ingen deltakere", at: code.span,
            help: "skriv dem under «deltakere», én linje for hver: «Navn, tittel, organisasjon»")
    }

    fileprivate static func noFacilitator(_ code: Located<GroupCode>) -> Diagnostic {
        .warning(
            .participants, "gruppe \(code.value.written) har ingen fasilitator", at: code.span,
            help: "skriv «(fasilitator)» etter den som ledet gruppa")
    }

    fileprivate static func noSuchDay(_ day: Int, of count: Int, at span: Span) -> Diagnostic {
        .warning(
            .participants, "dag \(day) finnes ikke; verkstedet varte i \(count == 1 ? "én dag" : "\(count) dager")", at: span,
            help: "rett dagen her, eller «dato» i verksted.yaml")
    }
}
