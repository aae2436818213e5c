import Diagnostics

/// Cases are numbered through the year without doubles or another year's number (C130); those of a council begin anew each day
/// (C146). A
/// gap is told of: it may be a slip, or minutes that are not here.
enum CasesInNumber: MinutesRule {
    static func check(_ records: MeetingRecords) -> [Diagnostic] {
        let all = records.withLater
        return records.bodies.flatMap { body in
            let meetings = all.meetings.filter { $0.body == body.id }
            return body.kind.numbersThroughYear ? throughYear(meetings, body) : meetings.flatMap { byDay($0, body) }
        }
    }

    private static func throughYear(_ meetings: [MinutesText], _ body: Body) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var last: [Int: Int] = [:]
        var seen: [CaseNumber: Span] = [:]
        for meeting in meetings {
            for item in meeting.items {
                guard let number = item.number else { continue }
                guard case .running(let count, let year) = number else {
                    found.append(.noYear(number, item.span))
                    continue
                }
                if year != meeting.day.year {
                    found.append(.wrongYear(number, meeting.day.year, item.span))
                } else if let first = seen[number] {
                    found.append(.twice(number, item.span, first: first))
                } else {
                    if let before = last[year], count < before {
                        found.append(.backwards(number, after: .running(before, year: year), item.span))
                    } else if let before = last[year] ?? (last.isEmpty ? nil : 0), count > before + 1 {
                        found.append(.gap(number, after: before == 0 ? nil : .running(before, year: year), item.span))
                    }
                    last[year] = max(last[year] ?? 0, count)
                    seen[number] = item.span
                }
            }
        }
        return found
    }

    private static func byDay(_ meeting: MinutesText, _ body: Body) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var last: [Day: Int] = [:]
        for item in meeting.items {
            guard case .numbered(.ofDay(let count, let day)) = item.heading else { continue }
            let expected = (last[day] ?? 0) + 1
            if count < expected {
                found.append(.twice(.ofDay(count, day), item.span, first: nil))
            } else if count > expected {
                found.append(.gap(.ofDay(count, day), after: expected == 1 ? nil : .ofDay(expected - 1, day), item.span))
            }
            last[day] = max(last[day] ?? 0, count)
        }
        return found
    }
}

extension CaseNumber {
    /// «sak 12/26», «sak 2, 5.11.2026».
    fileprivate var named: String { if case .running = self { "sak \(written)" } else { written } }
}

extension Diagnostic {
    fileprivate static func wrongYear(_ number: CaseNumber, _ year: Int, _ span: Span) -> Diagnostic {
        .error(
            .caseNumber, "\(number.named) har et annet år enn møtet, som er i \(year)", at: span,
            help: "rett årstallet i saksnummeret, eller datoen øverst")
    }

    fileprivate static func noYear(_ number: CaseNumber, _ span: Span) -> Diagnostic {
        .error(
            .caseNumber, "saken mangler årstall: her nummereres sakene gjennom året", at: span,
            help: "skriv nummeret som «12/26»; `hia minutes new` gir det neste")
    }

    fileprivate static func twice(_ number: CaseNumber, _ span: Span, first: Span?) -> Diagnostic {
        .error(
            .caseNumber, "\(number.named) er brukt før", at: span, notes: first.map { [.init("den første", at: $0)] } ?? [],
            help: "gi saken neste ledige nummer")
    }

    fileprivate static func gap(_ number: CaseNumber, after last: CaseNumber?, _ span: Span) -> Diagnostic {
        let first = if case .running = number { "årets første sak" } else { "dagens første sak" }
        let before = last.map { "kommer rett etter \($0.named)" } ?? "er \(first)"
        let more = if case .running = number { "; mangler det et referat imellom, så legg det inn også" } else { "" }
        return .warning(.caseNumber, "\(number.named) \(before)", at: span, help: "rett nummeret\(more)")
    }

    fileprivate static func backwards(_ number: CaseNumber, after last: CaseNumber, _ span: Span) -> Diagnostic {
        .error(
            .caseNumber, "\(number.named) kommer etter \(last.named): numrene går bakover", at: span,
            help: "rett nummeret, eller datoen på møtet; `hia minutes new` gir det neste")
    }
}
