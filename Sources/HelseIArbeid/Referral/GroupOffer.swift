public import Diagnostics

/// A group that patients can be offered: what, where, when, and whether there is room (C185).
public struct GroupOffer: Sendable {
    public let id: String
    public let name: NormText
    public let theme: NormText
    public let clinic: Located<String>
    public let markings: [Located<String>]
    /// «onsdager kl. 17.00–18.30».
    public let time: NormText
    public let meetings: Int
    public let places: Int
    public let room: Perishable<Room>
    public let source: String

    /// What changes from week to week.
    public struct Room: Sendable {
        public let nextStart: Located<Day>
        public let free: Located<Int>

        public init(nextStart: Located<Day>, free: Located<Int>) {
            self.nextStart = nextStart
            self.free = free
        }
    }

    public init(
        id: String, name: NormText, theme: NormText, clinic: Located<String>, markings: [Located<String>], time: NormText,
        meetings: Int, places: Int, room: Perishable<Room>, source: String
    ) {
        self.id = id
        self.name = name
        self.theme = theme
        self.clinic = clinic
        self.markings = markings
        self.time = time
        self.meetings = meetings
        self.places = places
        self.room = room
        self.source = source
    }
}
