import Diagnostics
import HelseIArbeid

/// Every industry has, of itself or from the one it falls back to, every example and word the texts ask for.
enum IndustriesComplete {
    static func check(_ library: Library) -> [Diagnostic] {
        let slots = usedSlots(library)
        let industries = library.catalogue.industries
        return industries.keys.sorted().flatMap { id -> [Diagnostic] in
            guard let own = industries[id] else { return [] }
            var found: [Diagnostic] = []
            if let fallback = own.fallback, fallback.value == id {
                found.append(.fallsBackToItself(fallback))
            } else if let fallback = own.fallback, industries[fallback.value] == nil {
                found.append(.unknownIndustry(fallback, among: industries.keys.filter { $0 != id }.sorted()))
            }
            let filled = library.catalogue.industry(id) ?? own
            found += slots.filter { filled.examples[$0.slot] == nil }.map { .exampleMissing(own, $0.slot, usedAt: $0.span) }
            found += IndustryWord.allCases.filter { filled.words[$0] == nil }.map { .wordMissing(own, $0) }
            return found
        }
    }

    /// The slots the texts use, each with the first place it is used.
    static func usedSlots(_ library: Library) -> [(slot: ExampleSlot, span: Span)] {
        var first: [ExampleSlot: Span] = [:]
        for (_, _, events) in library.documents {
            for case .open(.example(let slot), let span) in events where first[slot.value] == nil {
                first[slot.value] = span
            }
        }
        return ExampleSlot.allCases.compactMap { slot in first[slot].map { (slot, $0) } }
    }
}

extension Diagnostic {
    fileprivate static func exampleMissing(_ industry: Industry, _ slot: ExampleSlot, usedAt span: Span) -> Diagnostic {
        .error(
            .missingSlot, "bransjen «\(industry.id)» mangler eksempelet «\(slot.rawValue)»", at: industry.span,
            notes: [.init("det brukes her", at: span)],
            help: "skriv det under «eksempler», eller la bransjen falle tilbake til «annen»; `hia coverage` viser alle")
    }

    fileprivate static func fallsBackToItself(_ fallback: Located<String>) -> Diagnostic {
        .error(
            .unknownIndustry, "bransjen «\(fallback.value)» kan ikke falle tilbake til seg selv", at: fallback.span,
            help: "bruk en annen bransje, som «annen», eller ta bort feltet")
    }

    fileprivate static func wordMissing(_ industry: Industry, _ word: IndustryWord) -> Diagnostic {
        .error(
            .missingSlot, "bransjen «\(industry.id)» mangler ordet «\(word.rawValue)»", at: industry.span,
            help: "skriv det under «ord», i den forma løpende tekst trenger")
    }
}
