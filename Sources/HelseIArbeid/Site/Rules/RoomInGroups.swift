import Diagnostics

/// A group has no more free places than it has places, and its next start is still to come.
enum RoomInGroups: SiteRule {
    static func check(_ facts: SiteFacts, in region: Region, on day: Day) -> [Diagnostic] {
        facts.groups.flatMap { group in
            group.room.rule { room in
                (room.free.value > group.places ? [.moreFreeThanPlaces(group, room)] : [])
                    + (room.nextStart.value < day ? [.hasStarted(room)] : [])
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func moreFreeThanPlaces(_ group: GroupOffer, _ room: GroupOffer.Room) -> Diagnostic {
        .error(
            .offer, "gruppa har \(room.free.value) ledige plasser av \(group.places)", at: room.free.span,
            help: "rett «ledige» eller «plasser»")
    }

    fileprivate static func hasStarted(_ room: GroupOffer.Room) -> Diagnostic {
        .warning(
            .offer, "neste start var \(room.nextStart.value.written(in: .bokmål)), og er over", at: room.nextStart.span,
            help: "sett dagen for neste gruppe; sidene viser ikke en start som har vært")
    }
}
