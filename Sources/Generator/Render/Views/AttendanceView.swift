import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// The attendance list, one per cohort, with how many make 90 % (C95).
struct AttendanceView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let instruction: HTML
    let lists: [AttendanceListView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .html("brod", \.instruction), .list("lister", \.lists),
    ]
}

struct AttendanceListView: TemplateView {
    let name: String
    let when: String
    let goal: String
    let rows: [NumberView]

    static let fields: FieldTable<Self> = [
        .text("navn", \.name), .flag("har_navn") { !$0.name.isEmpty }, .text("naar", \.when), .text("mal", \.goal),
        .list("rader", \.rows),
    ]

    static func lists(for pack: PackContext) -> [AttendanceListView] {
        let open = Wording(language: pack.language).noDate
        return pack.company.groups(in: pack.session).map { cohort, people, _ in
            let meeting = pack.meetings.first { $0.cohort?.value == cohort?.id } ?? pack.meetings.first
            return AttendanceListView(
                name: cohort.map { "Pulje \($0.id)" } ?? "", when: meeting?.when(in: pack.language) ?? open,
                goal: "\(Attendance.needed(of: people)) av \(people) for å nå 90\u{A0}%",
                rows: (1...people).map(NumberView.init))
        }
    }
}
