import Diagnostics

/// Approved versions come one after another: each begins when the one before it ends, and none is approved before an older one.
enum ValidityInOrder {
    static func check(_ form: ConsentForm) -> [Diagnostic] {
        let approved = form.versions.compactMap { version in version.approval.map { (version: version, approval: $0) } }
        return approved.flatMap { backwards($0.version, $0.approval) }
            + zip(approved, approved.dropFirst()).flatMap { before, after in
                succession(Step(version: before.version, approval: before.approval), Step(version: after.version, approval: after.approval))
            }
    }

    private struct Step {
        let version: ConsentVersion
        let approval: ConsentApproval
        var span: Span { version.lead.head.stateSpan }
        var told: String { "versjon \(version.number)" }
    }

    private static func backwards(_ version: ConsentVersion, _ approval: ConsentApproval) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if let until = approval.until, until < approval.from {
            found.append(.ends(until, before: approval.from, version))
        }
        if let withdrawal = version.withdrawal, withdrawal.on < approval.on {
            found.append(.withdrawn(withdrawal.on, before: approval.on, version))
        }
        return found
    }

    private static func succession(_ before: Step, _ after: Step) -> [Diagnostic] {
        let note = [Diagnostic.Note(before.told, at: before.span)]
        if after.approval.on < before.approval.on || after.approval.from < before.approval.from {
            return [.outOfOrder(after.told, before.told, at: after.span, note)]
        }
        let ends = [before.approval.until, before.version.withdrawal.map { $0.on.adding(days: -1) }].compactMap { $0 }.min()
        if after.approval.from == before.approval.from || before.approval.until.map({ $0 >= after.approval.from }) ?? false {
            // A version that was withdrawn before the next began does not overlap it, whatever end it was given.
            if let ends, ends < after.approval.from { return [] }
            return [.overlap(before.told, after.told, from: after.approval.from, at: after.span, note)]
        }
        guard before.version.withdrawal == nil, let until = before.approval.until, until.adding(days: 1) < after.approval.from else {
            return []
        }
        return [.gap(until.adding(days: 1), after.approval.from.adding(days: -1), at: after.span, note)]
    }
}

extension Diagnostic {
    fileprivate static func ends(_ until: Day, before from: Day, _ version: ConsentVersion) -> Diagnostic {
        .error(
            .consentDates, "versjon \(version.number) gjelder til \(until.written(in: .bokmål)), før den begynner", at: version.lead.head.stateSpan,
            notes: [.init("den gjelder fra \(from.written(in: .bokmål))")], help: "rett «gjelder-fra» eller «gjelder-til»")
    }

    fileprivate static func withdrawn(_ on: Day, before approved: Day, _ version: ConsentVersion) -> Diagnostic {
        .error(
            .consentDates, "versjon \(version.number) ble trukket tilbake \(on.written(in: .bokmål)), før den ble godkjent",
            at: version.lead.head.stateSpan, notes: [.init("den ble godkjent \(approved.written(in: .bokmål))")], help: "rett datoene")
    }

    fileprivate static func outOfOrder(_ later: String, _ earlier: String, at span: Span, _ notes: [Note]) -> Diagnostic {
        .error(
            .consentDates, "\(later) er godkjent eller gjelder før \(earlier)", at: span, notes: notes,
            help: "rett datoene: en ny versjon kommer etter den forrige")
    }

    fileprivate static func overlap(_ before: String, _ after: String, from: Day, at span: Span, _ notes: [Note]) -> Diagnostic {
        .error(
            .consentDates, "\(before) og \(after) gjelder samtidig fra \(from.written(in: .bokmål))", at: span, notes: notes,
            help: "la den gamle slutte dagen før den nye begynner")
    }

    fileprivate static func gap(_ first: Day, _ last: Day, at span: Span, _ notes: [Note]) -> Diagnostic {
        let days = first == last ? first.written(in: .bokmål) : "\(first.written(in: .bokmål)) til \(last.written(in: .bokmål))"
        return .warning(
            .consentDates, "ingen versjon gjelder \(days)", at: span, notes: notes,
            help: "flytt «gjelder-til» eller «gjelder-fra», eller skriv i «grunn» hvorfor det er slik")
    }
}
