import Diagnostics

/// A meeting is held once, and can be moved, to a later day than it is decided on, until then (C21).
enum MeetingsMoveUntilHeld {
    static func check(_ row: MeetingRow, in standing: Standing) -> [Diagnostic] {
        for key in standing.plan.keys(of: row) {
            if let held = standing.plan.heldDay(key) { return [.alreadyHeld(row, key.cohort, held)] }
        }
        guard case .moved(.on(let day), _) = row.event, day.value < row.date.value else { return [] }
        return [.movedBack(row, day)]
    }
}

extension Diagnostic {
    fileprivate static func alreadyHeld(_ row: MeetingRow, _ cohort: String?, _ held: Located<Day>) -> Diagnostic {
        let whom = cohort.map { " for pulje \($0)" } ?? ""
        let name = row.session.value.name(in: .bokmål)
        return .error(
            .meetingHeld, "«\(name)» er alt holdt\(whom), \(held.value.written(in: .bokmål))", at: row.session.span,
            notes: [.init("ført her", at: held.span)],
            help: "ta bort den av radene som er feil, eller skriv hvilken pulje hver av dem gjelder")
    }

    fileprivate static func movedBack(_ row: MeetingRow, _ day: Located<Day>) -> Diagnostic {
        .error(
            .meetingHeld,
            "møtet er flyttet til \(day.value.written(in: .bokmål)), men raden er datert senere", at: day.span,
            notes: [.init("raden er fra \(row.date.value.written(in: .bokmål))", at: row.date.span)],
            help: "«dato» er dagen det ble bestemt, «ny dato» dagen møtet skal være")
    }
}
