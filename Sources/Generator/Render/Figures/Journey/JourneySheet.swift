import HelseIArbeid

/// The measures of the journey's sheet, in tenths of a millimetre: A4 lying, without its margins.
enum JourneySheet {
    static let width = 2770
    /// The figure ends where its content does, and here at the latest; below it there is room for one line.
    static let height = 1850
    static let note = 26
    /// What the paper has.
    static let sheet = Box(x: 0, y: 0, width: width, height: 1900)

    static let overline = (baseline: 32, size: 32)
    static let title = (baseline: 130, sizes: [84, 70, 58, 48])
    static let heading = (baseline: 240, number: 68, noun: 38)
    static let headingRule = 264
    /// Where the columns begin.
    static let top = 298

    static func column(_ step: JourneyStep) -> (x: Int, width: Int) {
        switch step {
        case .statements: (0, 500)
        case .clusters: (590, 540)
        case .choices: (1230, 410)
        case .measures: (1740, 540)
        case .effects: (2380, 386)
        }
    }

    /// From the statements to their clusters.
    static let bandWidth = 90
    /// So wide are the statements at least, since a heading stands above them.
    static let fewestStatements = 320

    /// From the edge of a box to its text.
    static let padding = 16
    /// The mark of a measure's state, with the room beside it.
    static let mark = (radius: 17, room: 50)
    static let number = (radius: 30, room: 76)
    static let effectEdge = 8

    /// From one line to the next: no letter of one reaches into the other.
    static func leading(_ size: Int) -> Int { size * 122 / 100 }
}

/// How closely the statements and clusters are set: the first that holds all of them is taken.
struct JourneyFlowDensity: Sendable {
    let text: Int
    let pill: Int
    /// The most lines of a cluster's text, and the most rows of its statements.
    let lines: Int
    let rows: Int
    let gap: Int

    /// First whole texts, down to 8 points (28); then larger ones again, cut; the smallest is 6 points (21).
    static let all = [
        whole(text: 38, pill: 32, gap: 34), whole(text: 34, pill: 28, gap: 26), whole(text: 32, pill: 27, gap: 20),
        whole(text: 30, pill: 26, gap: 14), whole(text: 28, pill: 25, gap: 10),
        Self(text: 30, pill: 26, lines: 3, rows: 24, gap: 14), Self(text: 28, pill: 25, lines: 2, rows: 24, gap: 10),
        Self(text: 28, pill: 24, lines: 1, rows: 24, gap: 8), Self(text: 25, pill: 22, lines: 1, rows: 24, gap: 4),
        Self(text: 25, pill: 21, lines: 1, rows: 3, gap: 3), Self(text: 25, pill: 21, lines: 1, rows: 2, gap: 3), tightest,
    ]
    static let tightest = Self(text: 25, pill: 21, lines: 1, rows: 1, gap: 3)

    private static func whole(text: Int, pill: Int, gap: Int) -> Self {
        Self(text: text, pill: pill, lines: .max, rows: .max, gap: gap)
    }
}

/// How closely the choices, measures and effects are set.
struct JourneyPlanDensity: Sendable {
    let text: Int
    /// The most lines of each.
    let choice: Int
    let measure: Int
    let effect: Int
    /// The most effects of one measure.
    let effects: Int
    /// The most lines of level, owner and deadline.
    let details: Int
    let gap: Int

    /// First whole texts, down to 8 points (28); then larger ones again, cut.
    static let all = [
        whole(text: 38, gap: 34), whole(text: 34, gap: 26), whole(text: 32, gap: 20), whole(text: 30, gap: 16),
        whole(text: 28, gap: 12), Self(text: 30, choice: 6, measure: 3, effect: 3, effects: 5, details: 2, gap: 16),
        Self(text: 28, choice: 5, measure: 2, effect: 2, effects: 4, details: 1, gap: 12),
        Self(text: 28, choice: 4, measure: 1, effect: 2, effects: 2, details: 1, gap: 8),
        Self(text: 28, choice: 4, measure: 2, effect: 2, effects: 1, details: 0, gap: 8),
        Self(text: 26, choice: 3, measure: 2, effect: 1, effects: 1, details: 0, gap: 5),
        Self(text: 26, choice: 3, measure: 1, effect: 1, effects: 2, details: 0, gap: 6), tightest,
    ]
    static let tightest = Self(text: 25, choice: 3, measure: 1, effect: 1, effects: 1, details: 0, gap: 4)

    private static func whole(text: Int, gap: Int) -> Self {
        Self(text: text, choice: .max, measure: .max, effect: .max, effects: .max, details: .max, gap: gap)
    }
}
