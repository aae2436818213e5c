public import Diagnostics

/// The schedule is defended: it fits the time the company has set aside, and the process keeps its minutes (C45, rules B7).
public enum ScheduleRules {
    /// What is wrong with the schedule itself, whoever the company is.
    public static func check(_ schedule: Schedule, of session: Session) -> [Diagnostic] {
        schedule.blocks.compactMap(stepsDoNotSum) + processKeepsItsMinutes(schedule, session)
    }

    /// Whether the schedule fits the time one meeting has.
    public static func check(_ schedule: Schedule, fits meeting: Meeting) -> [Diagnostic] {
        guard let time = meeting.time, schedule.minutes > time.minutes else { return [] }
        return [.tooLong(schedule, time, meeting.session)]
    }

    private static func stepsDoNotSum(_ block: Schedule.Block) -> Diagnostic? {
        let sum = block.steps.reduce(0) { $0 + $1.minutes }
        return block.steps.isEmpty || sum == block.minutes ? nil : .stepsDoNotSum(block, sum)
    }

    private static func processKeepsItsMinutes(_ schedule: Schedule, _ session: Session) -> [Diagnostic] {
        guard session.isModule, let first = schedule.blocks.first else { return [] }
        let process = schedule.blocks.filter { $0.kind == .process }
        let minutes = process.reduce(0) { $0 + $1.minutes }
        var found: [Diagnostic] = []
        if minutes < Schedule.processMinutes {
            found.append(.processSqueezed(minutes, at: (process.first ?? first).span))
        }
        found += process.filter { $0.gives > 0 }.map(Diagnostic.processGives)
        return found
    }
}

extension Diagnostic {
    fileprivate static func tooLong(
        _ schedule: Schedule, _ time: Located<TimeRange>, _ session: Session
    ) -> Diagnostic {
        let over = schedule.minutes - time.minutes
        let giving = schedule.blocks.filter { $0.gives > 0 && $0.kind != .process }
        let canGive = giving.reduce(0) { $0 + $1.gives }
        let notes = giving.map { Note("«\($0.title)» kan gi \($0.gives) av \($0.minutes) minutter", at: $0.span) }
        let process = session.isModule ? "; prosessen skal ha sine \(Schedule.processMinutes)" : ""
        let help =
            if canGive >= over {
                "sett av \(schedule.minutes) minutter, eller ta \(over) fra blokkene som kan gi\(process)"
            } else if canGive == 0 {
                "sett av \(schedule.minutes) minutter: ingen blokk kan gi noe\(process)"
            } else {
                "sett av minst \(schedule.minutes - canGive) minutter: blokkene kan bare gi \(canGive) til sammen\(process)"
            }
        return .error(
            .scheduleTooLong,
            "tidsplanen er på \(schedule.minutes) minutter, men \(time.value.written) er bare \(time.minutes): \(over) for mye",
            at: time.span, notes: notes, help: help)
    }

    fileprivate static func stepsDoNotSum(_ block: Schedule.Block, _ sum: Int) -> Diagnostic {
        .error(
            .stepsDoNotSum, "stegene i «\(block.title)» er \(sum) minutter til sammen, blokka er \(block.minutes)",
            at: block.span, help: "rett minuttene i «::: steg» eller i «::: tid»")
    }

    fileprivate static func processSqueezed(_ minutes: Int, at span: Span) -> Diagnostic {
        .error(
            .processSqueezed, "prosessen har \(minutes) minutter; den skal ha \(Schedule.processMinutes)", at: span,
            help: "gi prosessen minuttene tilbake, og korte inn en blokk av slaget «ramme»")
    }

    fileprivate static func processGives(_ block: Schedule.Block) -> Diagnostic {
        .error(
            .processSqueezed, "prosessblokka «\(block.title)» kan ikke gi fra seg minutter", at: block.span,
            help: "ta bort «gir=\(block.gives)»; prosessen er det som ellers blir klemt")
    }
}
