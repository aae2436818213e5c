import Diagnostics

/// Members are people in the register, for a time that has an order, each once at a time; a body reports to one that exists.
enum MembersKnown: MinutesRule {
    static func check(_ records: MeetingRecords) -> [Diagnostic] {
        records.bodies.flatMap { body in
            let words =
                body.members.map(\.person) + [body.secretary].compactMap { $0 } + body.standing.flatMap { presenters($0, records) }
            return words.flatMap { check($0, records) } + times(body, records) + reports(body, records)
        } + twice(records.people)
    }

    /// «PP og TT» are two.
    private static func presenters(_ item: StandingItem, _ records: MeetingRecords) -> [Located<String>] {
        item.presenter.map { WrittenOwners($0) { !records.people.meant(by: $0).isEmpty }.owners } ?? []
    }

    private static func check(_ word: Located<String>, _ records: MeetingRecords) -> [Diagnostic] {
        switch records.people.meant(by: word.value).count {
        case 1: []
        case 0: [.unknownMember(word, records.people.names)]
        default: [.unclearMember(word)]
        }
    }

    private static func times(_ body: Body, _ records: MeetingRecords) -> [Diagnostic] {
        var found = body.members.filter { member in member.until.map { $0 < member.from } ?? false }.map {
            Diagnostic.endsBefore($0)
        }
        let byPerson = Dictionary(grouping: body.members) { records.people.meant(by: $0.person.value).first }
        for (owner, times) in byPerson where owner != nil {
            let sorted = times.sorted { $0.from < $1.from }
            for (first, second) in zip(sorted, sorted.dropFirst()) where first.until.map({ second.from <= $0 }) ?? true {
                found.append(.memberTwice(second, first))
            }
        }
        return found
    }

    private static func reports(_ body: Body, _ records: MeetingRecords) -> [Diagnostic] {
        guard let to = body.reportsTo, records.body(to.value) == nil || to.value == body.id else { return [] }
        return [.reportsToNobody(to, records.bodies.map(\.id).filter { $0 != body.id })]
    }

    private static func twice(_ people: People) -> [Diagnostic] {
        var first: [String: Span] = [:]
        return people.persons.compactMap { person in
            defer { first[person.name.value] = first[person.name.value] ?? person.name.span }
            return first[person.name.value].map { .personTwice(person.name, first: $0) }
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownMember(_ word: Located<String>, _ names: [String]) -> Diagnostic {
        .error(
            .unknownPerson, "«\(word.value)» er ingen i Content/personer.yaml", at: word.span,
            help: Suggestion.nearest(to: word.value, in: names).map { "mente du «\($0)»?" } ?? "legg personen til der først")
    }

    fileprivate static func unclearMember(_ word: Located<String>) -> Diagnostic {
        .error(.ambiguousPerson, "flere har initialene «\(word.value)»", at: word.span, help: "skriv hele navnet her")
    }

    fileprivate static func endsBefore(_ member: Membership) -> Diagnostic {
        .error(.membership, "medlemskapet slutter før det begynner", at: member.person.span, help: "rett «fra» eller «til»")
    }

    fileprivate static func memberTwice(_ member: Membership, _ first: Membership) -> Diagnostic {
        .error(
            .membership, "«\(member.person.value)» er medlem to ganger på samme tid", at: member.person.span,
            notes: [.init("den første gangen", at: first.person.span)], help: "sett «til» på det første medlemskapet")
    }

    fileprivate static func reportsToNobody(_ to: Located<String>, _ names: [String]) -> Diagnostic {
        .error(
            .unknownBody, "«\(to.value)» er ikke et annet organ i Content/organ", at: to.span,
            help: Suggestion.help(for: to.value, among: names))
    }

    fileprivate static func personTwice(_ name: Located<String>, first: Span) -> Diagnostic {
        .error(
            .duplicateID, "to heter «\(name.value)»", at: name.span, notes: [.init("den første", at: first)],
            help: "navnet skiller folk fra hverandre: legg til et mellomnavn")
    }
}
