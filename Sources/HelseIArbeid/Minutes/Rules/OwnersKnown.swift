import Diagnostics

/// Every task has an owner, and everyone who owns one is known: initials mean one person (C132, C160).
enum OwnersKnown {
    static func owners(_ text: TaskText, _ task: TaskID, in meeting: MinutesText, _ records: MeetingRecords) -> Checked<[Owner]> {
        text.owners.isEmpty ? Checked([], [.noOwner(task, at: text.span)]) : owners(text.owners, in: meeting, records)
    }

    /// Each once, in the order they are named.
    static func owners(_ words: [Located<String>], in meeting: MinutesText, _ records: MeetingRecords) -> Checked<[Owner]> {
        var owners: [Owner] = []
        var found: [Diagnostic] = []
        for word in words {
            let meant = records.meant(by: word.value, in: meeting)
            if meant.count == 1 {
                owners += meant.filter { !owners.contains($0) }
            } else {
                found += check(word, in: meeting, records)
            }
        }
        return Checked(owners, found)
    }

    /// Whether a word names one person or organisation.
    static func check(_ word: Located<String>, in meeting: MinutesText, _ records: MeetingRecords) -> [Diagnostic] {
        let meant = records.meant(by: word.value, in: meeting)
        if meant.count == 1 { return [] }
        if meant.count > 1 { return [.ambiguous(word, meant.map(\.name))] }
        if let meaning = Initials.otherMeanings[word.value] { return [.abbreviation(word, meaning)] }
        return [.unknownPerson(word, among: records.people.names)]
    }
}

extension Diagnostic {
    fileprivate static func noOwner(_ task: TaskID, at span: Span) -> Diagnostic {
        .error(
            .taskWithoutOwner, "oppgave \(task) har ingen som eier den", at: span,
            help: "skriv hvem etter «Ansvar:», med initialer, navn eller organisasjon")
    }

    fileprivate static func ambiguous(_ word: Located<String>, _ names: [String]) -> Diagnostic {
        .error(
            .ambiguousPerson, "«\(word.value)» kan være \(names.listed(with: "eller"))", at: word.span,
            help: "skriv hele navnet her, eller gi dem ulike initialer i Content/personer.yaml")
    }

    fileprivate static func abbreviation(_ word: Located<String>, _ meaning: String) -> Diagnostic {
        .error(
            .unknownPerson, "«\(word.value)» er ingen i Content/personer.yaml; det ser ut som forkortelsen for \(meaning)",
            at: word.span,
            help: "skriv initialene eller navnet til den som skal gjøre det")
    }

    fileprivate static func unknownPerson(_ word: Located<String>, among names: [String]) -> Diagnostic {
        .error(
            .unknownPerson, "«\(word.value)» er ingen i Content/personer.yaml", at: word.span,
            help: Suggestion.nearest(to: word.value, in: names).map { "mente du «\($0)»?" }
                ?? "legg personen til der, med initialer og navn, eller skriv navnet slik det står der")
    }
}

extension [String] {
    /// «a, b eller c».
    fileprivate func listed(with word: String) -> String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(word) " + last
    }
}
