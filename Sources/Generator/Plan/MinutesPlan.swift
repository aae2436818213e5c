import HelseIArbeid

/// What is made of meetings: minutes and calls, the agenda of the next meeting of each body, registers over all of them, and the
/// draft
/// of the final report. All of it is the office's own.
struct MinutesPlan {
    private let library: Library
    private var proceedings: Proceedings { library.bodies.proceedings }

    init(_ library: Library) { self.library = library }

    var documents: [PlannedDocument] {
        guard !proceedings.bodies.isEmpty else { return [] }
        return registers + proceedings.bodies.flatMap(own) + proceedings.meetings.compactMap(meeting)
    }

    private var registers: [PlannedDocument] {
        [
            document(Places.meetings, .overview), document(Places.actions, .actions, [.archive]),
            document(Places.cases, .cases, [.archive]),
            document(Places.resolutions, .resolutions, [.archive]), document(Places.figures, .figures, [.archive]),
            document(Places.finalReport, .finalReport, [.archive, .text]),
        ]
    }

    private func own(_ body: Body) -> [PlannedDocument] {
        var documents = [document(Places.body(body.id), .body(body))]
        guard let next = NextMeeting(of: body, in: proceedings, after: library.catalogue.today) else { return documents }
        documents.append(document(Places.nextMeeting(body.id), .next(body, next), [.archive, .text]))
        documents.append(document(Places.callMail(body.id), .callMail(body, next)))
        if next.moment != nil { documents.append(document(Places.nextCalendar(body.id), .calendar(body, next))) }
        return documents
    }

    private func meeting(_ text: MinutesText) -> PlannedDocument? {
        library.bodies.document(of: text).map { document(Places.meeting(text.body, text.day), .meeting($0), [.archive, .text]) }
    }

    private func document(_ path: OutputPath, _ recipe: MinutesRecipe, _ editions: [Edition] = []) -> PlannedDocument {
        PlannedDocument(path: path, audience: .office, recipe: .minutes(recipe), editions: editions)
    }
}

/// What a file about meetings is made of.
enum MinutesRecipe: Sendable {
    case overview, actions, cases, resolutions, figures, finalReport
    case body(Body)
    case meeting(MinutesDocument)
    case next(Body, NextMeeting)
    case callMail(Body, NextMeeting)
    case calendar(Body, NextMeeting)

    var language: Language {
        switch self {
        case .overview, .actions, .cases, .resolutions, .figures, .finalReport: .bokmål
        case .body(let body), .next(let body, _), .callMail(let body, _), .calendar(let body, _): body.language
        case .meeting(let document): document.text.head.language
        }
    }
}
