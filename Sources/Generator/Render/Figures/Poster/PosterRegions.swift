import HelseIArbeid

/// Where on the sheet the parts of a poster are: the same for every company, since nothing on it moves.
enum PosterRegions {
    /// The circle of a station, its tick and its line included.
    static func badge(_ session: Session) -> Box {
        let (x, y) = PosterSheet.station(session)
        return Box(x: x - 142, y: y - 142, width: 142 + PosterSheet.radius + 12, height: 142 + PosterSheet.radius + 12)
    }

    /// The name and the dates of a station.
    static func label(_ session: Session) -> Box { rows(PosterSheet.label(session), size: PosterSheet.name) }

    static func stretch(from session: Session) -> Box { rows(PosterSheet.stretch(from: session)) }

    /// The board of a statement.
    static func sign(_ index: Int) -> Box {
        let signs = PosterSheet.signs
        return Box(x: signs.x, y: signs.top + index * (signs.height + signs.gap), width: signs.width, height: signs.height)
    }

    /// A row of goals, with room for its dot.
    static func goal(_ row: Int) -> Box { line(PosterSheet.goals, row, before: PosterSheet.dot + 20) }

    /// A row of measures, with room for its milestone.
    static func measure(_ row: Int) -> Box { line(PosterSheet.measures, row, before: PosterSheet.icon + 8) }

    /// «Tegnet 21. november 2026», in the corner.
    static let overline = Box(x: -inset, y: 0, width: 1700, height: 78)
    /// The name of the company, in one line or two.
    static let title = Box(x: -inset, y: 78, width: PosterSheet.width + inset * 2, height: 498)
    /// What stands above goals, measures and statements.
    static let headings = Box(x: 0, y: 1313, width: PosterSheet.width, height: 103)

    /// Room for scissors before what begins at the edge of its slot.
    private static let inset = 14

    /// As high as rows are apart, so that two beside each other meet.
    private static func line(_ slot: TextSlot, _ row: Int, before: Int) -> Box {
        Box(x: slot.x - before, y: slot.baselines[row] - 60, width: slot.width + before, height: PosterSheet.leading)
    }

    /// All rows of a slot, from the rings of the first to the tails of the last.
    private static func rows(_ slot: TextSlot, size: Int = PosterSheet.body) -> Box {
        let (first, last) = (slot.baselines.first ?? 0, slot.baselines.last ?? 0)
        let top = first - size * 93 / 100
        let bottom = min(last + size * 24 / 100 + 4, PosterSheet.height)
        return Box(x: slot.x - inset, y: top, width: slot.width + inset, height: bottom - top)
    }
}
