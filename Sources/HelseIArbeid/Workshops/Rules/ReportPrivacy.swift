import Diagnostics

/// A report names those who were at the workshop, and nobody else: no numbers, no addresses, and nothing of somebody's health.
///
/// Illness as a topic is what a workshop on work and health is about; it is told of only in a sentence about a person.
enum ReportPrivacy: WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        let lint = PrivacyLint(people: surroundings.people)
        let present = Present(workshop)
        var texts = workshop.groups.flatMap { $0.sections.flatMap(\.blocks) }
        texts += workshop.syntheses.flatMap(\.text.blocks)
        texts += workshop.debrief?.blocks ?? []
        let bodies = texts.flatMap { block -> [Diagnostic] in
            let text = block.text.text
            let findings = lint.findings(in: text)
            return findings.filter { isTold($0, findings, text, present) }.map { told($0, at: block.text.place(utf8: $0.range)) }
        }
        let fields = heads(workshop).flatMap { head -> [Diagnostic] in
            lint.findings(in: head.value).filter { isNumber($0.kind) }.map { told($0, at: head.span) }
        }
        return bodies + fields
    }

    /// What stands in fields; names and roles are what these fields are for.
    private static func heads(_ workshop: Workshop) -> [Located<String>] {
        workshop.groups.flatMap { group -> [Located<String>] in
            let people = group.head.participants.map { person in
                Located(
                    ([person.title, person.organisation, person.presence].compactMap(\.self) + person.notes).joined(
                        separator: " | "), at: person.span)
            }
            let contact = group.head.nextContact
            let places = [contact?.place, contact?.about].compactMap(\.self).map {
                Located($0, at: contact?.span ?? group.head.span)
            }
            return [group.head.title] + group.head.themes + people + places + [contact?.responsible].compactMap(\.self)
        } + [workshop.profile.about, workshop.profile.disclaimer].compactMap(\.self)
    }

    private static func isNumber(_ kind: Finding.Kind) -> Bool {
        switch kind {
        case .nationalIdentityNumber, .accountNumber, .phone, .mail, .birthDate, .address, .carRegistration: true
        case .name, .health, .singledOut: false
        }
    }

    private static func isTold(_ finding: Finding, _ all: [Finding], _ text: String, _ present: Present) -> Bool {
        switch finding.kind {
        case .name: return !present.includes(String(decoding: Array(text.utf8)[finding.range], as: UTF8.self))
        case .health:
            let sentence = sentence(around: finding.range, in: Array(text.utf8))
            let others = all.contains { $0.kind != .health && $0.range.overlaps(sentence) }
            return others || PersonWords.areIn(String(decoding: Array(text.utf8)[sentence], as: UTF8.self))
        default: return true
        }
    }

    /// From the sign that ends the sentence before to the one that ends this.
    private static func sentence(around range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        let ends: Set<UInt8> = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]
        let start = bytes[..<range.lowerBound].lastIndex { ends.contains($0) }.map { $0 + 1 } ?? 0
        let end = bytes[range.upperBound...].firstIndex { ends.contains($0) } ?? bytes.count
        return start..<end
    }

    /// A name outside the lists is for a person to look at: the registers know names, and not why one stands here.
    private static func told(_ finding: Finding, at span: Span) -> Diagnostic {
        let told = Diagnostic.personalData(finding, at: span)
        let help =
            switch finding.kind {
            case .name: "står navnet her fordi personen var med, så skriv det under «deltakere»; ellers skriv rollen"
            case .health: "fortell om eksempelet slik at ingen kan kjenne igjen en person: uten sykdom, alder, kjønn og sted sammen"
            case .singledOut: "fortell det slik at ingen kan kjenne igjen en person: «en ansatt», «en på laget»"
            case .mail, .phone: "ta det bort; rapporten leses av mange, og kontakt går gjennom den ansvarlige"
            default: "ta det bort, og slett det også der det kom fra"
            }
        let severity = finding.kind == .name ? .warning : told.severity
        return Diagnostic(severity, told.code, told.message, at: told.span, help: help)
    }
}

/// The people who were there, and may be named.
private struct Present {
    /// The words of each name.
    private let names: [Set<String>]

    init(_ workshop: Workshop) {
        let people =
            workshop.groups.flatMap { group in
                group.head.participants.map(\.name)
                    + [group.head.synthesiser?.value, group.head.nextContact?.responsible?.value].compactMap(\.self)
            } + workshop.syntheses.map(\.synthesiser.value)
        names = people.map { Set(Self.words($0)) }
    }

    /// Whether every word of what was found is a word of one of the names; a genitive too.
    func includes(_ text: String) -> Bool {
        let words = Self.words(text)
        return names.contains { name in
            words.allSatisfy { name.contains($0) || $0.last == "s" && name.contains(String($0.dropLast())) }
        }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
    }
}

/// Words that make a sentence be about somebody.
private enum PersonWords {
    static func areIn(_ sentence: String) -> Bool {
        let words = sentence.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
        return words.indices.contains { index in
            let word = words[index]
            if all.contains(word) || word.hasSuffix("åring") || word.hasSuffix("åringen") { return true }
            return index > 0 && articles.contains(words[index - 1]) && persons.contains(word)
        }
    }

    private static let all: Set<String> = [
        "hun", "ho", "han", "henne", "hennes", "hennar", "ham", "hans", "jeg", "eg", "meg", "min", "mitt", "kvinnen", "kvinna",
        "mannen",
        "pasienten", "kollegaen", "moren", "mora", "faren", "sønnen", "datteren", "dattera", "kona", "ektemannen",
    ]
    private static let articles: Set<String> = ["en", "ei", "ein", "én", "éin", "vår", "denne"]
    private static let persons: Set<String> = [
        "kvinne", "kvinner", "dame", "mann", "pasient", "kollega", "ansatt", "tilsett", "mor", "far", "gutt", "jente", "bruker",
        "brukar",
    ]
}
