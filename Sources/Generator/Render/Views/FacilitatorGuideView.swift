import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// The guide for the one who leads: the schedule of each cohort first, then what to say and do.
struct FacilitatorGuideView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let facts: [FactView]
    let plans: [SchedulePlanView]
    let body: HTML

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .list("fakta", \.facts),
        .flag("har_fakta") { !$0.facts.isEmpty }, .list("planer", \.plans), .html("brod", \.body),
    ]
}

/// The minute schedule with the clock of one cohort.
struct SchedulePlanView: TemplateView {
    let name: String
    let when: String
    let rows: [ScheduleRowView]
    let ending: String

    static let fields: FieldTable<Self> = [
        .text("navn", \.name), .flag("har_navn") { !$0.name.isEmpty }, .text("naar", \.when), .list("rader", \.rows),
        .text("slutt", \.ending),
    ]

    /// One plan per cohort; one without a clock while no meeting is planned.
    static func plans(for pack: PackContext) -> [SchedulePlanView] {
        let schedule = pack.schedule
        let open = pack.language == .nynorsk ? "Tid ikkje sett" : "Tid ikke satt"
        guard let first = pack.meetings.first else { return [plan(schedule, time: nil, name: "", when: open, in: pack.language)] }
        let isOneHour = first.time != nil && pack.meetings.allSatisfy { $0.time?.value == first.time?.value }
        if pack.meetings.count > 1, isOneHour {
            let dates = pack.meetings.map { "\($0.cohort.map { "pulje\u{A0}\($0.value) " } ?? "")\($0.when(in: pack.language) ?? open)" }
            let when = dates.joined(separator: ", ")
            return [plan(schedule, time: first.time?.value, name: "", when: when.capitalisedFirst, in: pack.language)]
        }
        return pack.meetings.map { meeting in
            plan(
                schedule, time: meeting.time?.value, name: meeting.cohort.map { "Pulje \($0.value)" } ?? "",
                when: meeting.when(in: pack.language) ?? open, in: pack.language)
        }
    }

    private static func plan(
        _ schedule: Schedule, time: TimeRange?, name: String, when: String, in language: Language
    ) -> SchedulePlanView {
        let rows = zip(schedule.blocks, schedule.starts).map { block, start in
            let clock = time?.start.adding(minutes: start).written ?? String(start)
            return ScheduleRowView(time: clock, block: block)
        }
        return SchedulePlanView(name: name, when: when, rows: rows, ending: ending(schedule, time, language))
    }

    private static func ending(_ schedule: Schedule, _ time: TimeRange?, _ language: Language) -> String {
        guard let time else { return "Til sammen \(schedule.minutes)\u{A0}minutter." }
        let end = time.start.adding(minutes: schedule.minutes).written
        let spare = time.minutes - schedule.minutes
        let left =
            switch (spare, language) {
            case (0, .nynorsk): "Ingen minutt til overs."
            case (0, _): "Ingen minutter til overs."
            case (_, .nynorsk): "\(spare)\u{A0}minutt til overs."
            default: "\(spare)\u{A0}minutter til overs."
            }
        return "Ferdig kl.\u{A0}\(end). \(left)"
    }
}

struct ScheduleRowView: TemplateView {
    let time: String
    let block: Schedule.Block

    static let fields: FieldTable<Self> = [
        .text("tid", \.time), .text("tittel", \.block.title), .text("minutter") { String($0.block.minutes) },
        .flag("prosess") { $0.block.kind == .process }, .flag("forelesning") { $0.block.kind == .lecture },
    ]
}
