import Diagnostics

/// A marking has one waiting time at a clinic, and only at one that takes it: none is passed over in silence.
enum OneWaitingTime: ReferralRule {
    static func check(_ guide: ReferralGuide, in region: Region, on day: Day) -> [Diagnostic] {
        var first: [[String]: WaitingTime] = [:]
        return guide.waits.compactMap { wait in
            let key = [wait.clinic.value, wait.marking.value]
            if let earlier = first[key] { return .waitTwice(wait, earlier) }
            first[key] = wait
            return isTaken(wait, guide, region) ? nil : .waitNowhere(wait)
        }
    }

    /// What is not described is another rule's.
    private static func isTaken(_ wait: WaitingTime, _ guide: ReferralGuide, _ region: Region) -> Bool {
        guard region.clinic(wait.clinic.value) != nil, guide.markings.contains(where: { $0.id.value == wait.marking.value })
        else { return true }
        return guide.receptions.contains { reception in
            reception.clinic.value == wait.clinic.value && reception.markings.contains { $0.value == wait.marking.value }
        }
    }
}

extension Diagnostic {
    fileprivate static func waitTwice(_ wait: WaitingTime, _ first: WaitingTime) -> Diagnostic {
        .error(
            .duplicateID, "ventetida for «\(wait.marking.value)» ved «\(wait.clinic.value)» står to ganger", at: wait.marking.span,
            notes: [.init("den første står her", at: first.marking.span)], help: "la den nyeste stå, og ta bort den andre")
    }

    fileprivate static func waitNowhere(_ wait: WaitingTime) -> Diagnostic {
        .error(
            .markingNotTaken, "klinikken «\(wait.clinic.value)» tar ikke imot «\(wait.marking.value)», men har en ventetid for det",
            at: wait.marking.span, help: "sett merket i «merker» hos mottaket, eller ta bort ventetida")
    }
}
