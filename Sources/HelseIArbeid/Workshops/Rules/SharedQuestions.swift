import Diagnostics

/// Groups on one question find each other, and somebody puts together what they came to (C170).
enum SharedQuestions: WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        let shared = workshop.sharedQuestions
        let alone = workshop.groups.filter { group in !shared.contains { $0.code == group.question } }
        return alone.flatMap(unshared) + shared.flatMap(synthesis) + syntheses(workshop, shared)
    }

    private static func unshared(_ group: GroupReport) -> [Diagnostic] {
        if let question = group.head.sameQuestion { return [.nobodyElse(question)] }
        return group.code.parts.count == 1 ? [.alone(group.head.code)] : []
    }

    private static func synthesis(_ question: SharedQuestion) -> [Diagnostic] {
        let named = question.groups.compactMap(\.head.synthesiser) + [question.synthesis?.synthesiser].compactMap(\.self)
        guard let first = named.first else { return [.nobodySynthesises(question)] }
        let others = named.filter { $0.value.nameKey != first.value.nameKey }
        if let other = others.first { return [.twoSynthesise(other, first)] }
        return question.synthesis == nil ? [.noSynthesis(question, by: first)] : []
    }

    private static func syntheses(_ workshop: Workshop, _ shared: [SharedQuestion]) -> [Diagnostic] {
        var first: [GroupCode: Located<GroupCode>] = [:]
        return workshop.syntheses.flatMap { synthesis -> [Diagnostic] in
            let question = synthesis.question
            defer { first[question.value] = first[question.value] ?? question }
            if let other = first[question.value] { return [.synthesisTwice(question, first: other)] }
            if shared.contains(where: { $0.code == question.value }) { return [] }
            let isAsked = workshop.groups.contains { $0.question == question.value }
            return [isAsked ? .nobodyElse(question) : .unknownGroup(question, among: Set(workshop.groups.map(\.question)).sorted())]
        }
    }
}

extension Diagnostic {
    fileprivate static func nobodyElse(_ question: Located<GroupCode>) -> Diagnostic {
        .warning(
            .parallelGroups, "ingen andre grupper arbeidet med spørsmål \(question.value.question.written)", at: question.span,
            help: "mangler det en rapport? Ellers: rett koden, eller ta den bort")
    }

    fileprivate static func alone(_ code: Located<GroupCode>) -> Diagnostic {
        .hint(
            .parallelGroups, "\(code.value.written) er den eneste rapporten på spørsmål \(code.value.question.written)",
            at: code.span,
            help: "mangler det en rapport? Ellers kan gruppa hete \(code.value.question.written)")
    }

    fileprivate static func nobodySynthesises(_ question: SharedQuestion) -> Diagnostic {
        .hint(
            .parallelGroups,
            "\(question.groups.count) grupper arbeidet med spørsmål \(question.code.written), og ingen sammenfatter",
            at: question.groups[0].head.code.span,
            help: "skriv «sammenfatter: …» i en av rapportene, og teksten i sammenfatning-\(question.code.slug).md")
    }

    fileprivate static func noSynthesis(_ question: SharedQuestion, by synthesiser: Located<String>) -> Diagnostic {
        .hint(
            .parallelGroups, "spørsmål \(question.code.written) er ikke sammenfattet ennå", at: synthesiser.span,
            help: "legg teksten i sammenfatning-\(question.code.slug).md når den er skrevet")
    }

    fileprivate static func twoSynthesise(_ one: Located<String>, _ other: Located<String>) -> Diagnostic {
        .warning(
            .parallelGroups, "to forskjellige skal sammenfatte samme spørsmål", at: one.span,
            notes: [.init("den andre", at: other.span)], help: "bli enige om én, og skriv det samme navnet")
    }

    fileprivate static func synthesisTwice(_ question: Located<GroupCode>, first: Located<GroupCode>) -> Diagnostic {
        .error(
            .duplicateID, "spørsmål \(question.value.written) er sammenfattet to ganger", at: question.span,
            notes: [.init("den første", at: first.span)], help: "slå dem sammen til én fil")
    }
}
