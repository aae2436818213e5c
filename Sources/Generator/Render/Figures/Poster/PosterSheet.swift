import HelseIArbeid

/// The places on the poster, in tenths of a millimetre on A3 with margins of 8 mm. Nothing here knows a company: a station
/// stands where it stands, so that what is new after a meeting can be glued onto the sheet that hangs there.
enum PosterSheet {
    static let width = 4040
    static let height = 2750

    /// Sizes of text: 18, 20, 24 and 31 points; the title has the largest of 72, 66 and 60 that fits, in two lines at most.
    static let body = 64
    static let lead = 71
    static let name = 85
    static let number = 108
    static let titles = [254, 233, 212]
    /// For names that no wall is made for.
    static let smallTitles = [190, 170, 150, 128]
    static let leading = 75

    static let overlineBaseline = 60
    /// The baseline of a title in one line, and of the first of two.
    static let titleBaseline = (one: 385, first: 276)
    static let titleLeading = 248

    static let upperRoad = 935
    static let lowerRoad = 2390
    /// How far right the turn reaches.
    static let turn = 3985
    static let radius = 115
    /// From the middle of the road to its edge.
    static let roadEdge = 38

    /// The road goes to the right past 1, 2 and 3, turns, and comes back past 4, 5 and 6.
    static func station(_ session: Session) -> (x: Int, y: Int) {
        switch session {
        case .introduction: (150, upperRoad)
        case .planning: (1450, upperRoad)
        case .module1: (2750, upperRoad)
        case .module2: (2750, lowerRoad)
        case .module3: (1450, lowerRoad)
        case .evaluation: (150, lowerRoad)
        }
    }

    static func isUpper(_ session: Session) -> Bool { session <= .module1 }

    /// Names and dates stand outside of the road: three lines each.
    static func label(_ session: Session) -> TextSlot {
        let (x, y) = station(session)
        return TextSlot(
            x: x + 160, width: x > 2000 ? 1120 : 980,
            baselines: isUpper(session) ? [655, 754, 842] : [y + 150, y + 249, y + 338])
    }

    /// What happens between two meetings stands inside of it, to the right of the left one: four lines each.
    static func stretch(from session: Session) -> TextSlot {
        let x = station(isUpper(session) ? session : session.next ?? session).x + 160
        // The turn takes some of the room to the right.
        let width = session == .module1 ? 850 : 960
        return TextSlot(x: x, width: width, baselines: rows(4, from: isUpper(session) ? upperRoad + 128 : lowerRoad - 311))
    }

    private static func rows(_ count: Int, from first: Int) -> [Int] { (0..<count).map { first + $0 * leading } }

    // Between the two lanes, from left to right: goals, measures, statements.
    static let headingBaseline = 1395
    static let goals = TextSlot(x: 110, width: 1080, baselines: rows(8, from: 1477))
    static let measures = TextSlot(x: 1390, width: 1110, baselines: rows(8, from: 1477))
    /// How far left of a measure its milestone stands, and of a goal its dot.
    static let icon = 90
    static let dot = 40

    static let signs = (x: 2590, width: 1300, top: 1430, height: 250, gap: 18)
    static let signPost = 3090

    /// The marker on the road, in one line, and at a station, in two.
    static let marker = (height: 112, point: 46)
    static let markerAtStation = (width: 252, height: 178, point: 40)
}

/// Room for some lines of text below each other.
struct TextSlot: Sendable {
    let x: Int
    let width: Int
    let baselines: [Int]
}
