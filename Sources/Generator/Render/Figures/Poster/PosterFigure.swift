import HelseIArbeid
import Markup

/// The process as a road, drawn for a wall (A3, or larger by scale). The layout says where every text is; this gives it ink.
struct PosterFigure {
    let layout: PosterLayout
    let told: PosterTold
    private let road: PosterRoad
    private var shapes: [Shape] = []

    init(_ poster: Poster, _ phrases: Phrases) {
        let wording = PosterWording(phrases, in: poster.language)
        layout = PosterLayout(poster, wording)
        told = PosterTold(poster: poster, wording: wording, phrases: phrases)
        var hand = SteadyHand(seed: poster.company.slug)
        road = PosterRoad(to: poster.position, hand: &hand)
        // A hand draws everything in the same order, whatever there is: what is not new looks as it did.
        let stations = poster.stations.map { station($0, &hand) }
        let signs = signs(&hand)
        let stones = layout.milestones.map { milestone($0.state, y: $0.y) }
        shapes = signs + [goalFlag] + layout.dots.map(dot) + stones + stations
    }

    var poster: Poster { layout.poster }

    /// The same poster gives the same bytes.
    func svg() -> HTML {
        """
        <svg class="plakat" viewBox="0 0 \(PosterSheet.width) \(PosterSheet.height)" role="img" \
        font-family="Noto Sans, sans-serif">
        <title>\(told.text)</title>
        \(ink(in: .sheet))</svg>

        """
    }

    /// All that is seen of it through a window.
    func ink(in window: Box) -> HTML {
        let shown = shapes.filter { $0.box.overlaps(window) }.map(\.ink).joined()
        let marker = layout.marker.box.grown(by: 5).overlaps(window) ? marker : .empty
        return "\(road(in: window))\(shown)\(writing(in: window))\(marker)\(texts(in: window))"
    }

    /// Something drawn, and a box that all of it is in.
    private typealias Shape = (box: Box, ink: HTML)

    // MARK: - Text

    private func texts(in window: Box) -> HTML {
        layout.texts.filter { $0.box.overlaps(window) }.map { text in
            let bold: HTML = text.weight == .bold ? " font-weight=\"700\"" : ""
            let centred: HTML = text.isCentred ? " text-anchor=\"middle\"" : ""
            return """
                <text class="\(text.ink.rawValue)" fill="\(text.ink.colour)" x="\(text.x)" y="\(text.baseline)" \
                font-size="\(text.size)"\(bold)\(centred)>\(text.text)</text>

                """
        }.joined()
    }

    private func writing(in window: Box) -> HTML {
        let lines = layout.writing.filter { $0.box.overlaps(window) }.map { "M\($0.x) \($0.y)h\($0.width)" }.joined()
        return lines.isEmpty ? .empty : "<path \(PosterPaint.writing) d=\"\(lines)\"/>\n"
    }

    // MARK: - Road and stations

    private func road(in window: Box) -> HTML {
        guard let road = road.piece(in: window) else { return .empty }
        let travelled: HTML = road.travelled.isEmpty ? .empty : "<path \(PosterPaint.travelled) d=\"\(road.travelled)\"/>\n"
        let edges = road.edges.map { "<path \(PosterPaint.edge) d=\"\($0)\"/>\n" as HTML }.joined()
        return """
            <path \(PosterPaint.road) d="\(road.surface)"/>
            \(travelled)\(edges)<path \(PosterPaint.middle) d="\(road.middle)"/>
            <path \(PosterPaint.direction) d="\(direction)"/>

            """
    }

    /// Which way it goes: before each station, and in the turn.
    private var direction: HTML {
        let ways = Session.allCases.dropFirst().map { session -> HTML in
            let (x, y) = PosterSheet.station(session)
            return PosterSheet.isUpper(session) ? "M\(x - 196) \(y - 22)l26 22l-26 22" : "M\(x + 196) \(y - 22)l-26 22l26 22"
        }
        let middle = (PosterSheet.upperRoad + PosterSheet.lowerRoad) / 2
        return ways.joined() + "M\(PosterSheet.turn - 22) \(middle)l22 26l22 -26"
    }

    /// Held is filled, with a tick at its side; a date that may move is dashed; without a date it is thin.
    private func station(_ station: Poster.Station, _ hand: inout SteadyHand) -> Shape {
        let (x, y) = PosterSheet.station(station.session)
        let circle = hand.circle(x: x, y: y, radius: PosterSheet.radius).text
        let paint = PosterPaint.station(station.stage)
        let box = PosterRegions.badge(station.session)
        guard station.isHeld else { return (box, "<path \(paint) d=\"\(circle)\"/>\n") }
        let (tickX, tickY) = (x - 88, y - 88)
        let drawn: HTML = """
            <path \(paint) d="\(circle)"/>
            <circle \(PosterPaint.badge) cx="\(tickX)" cy="\(tickY)" r="46"/>
            <path \(PosterPaint.tick) d="M\(tickX - 21) \(tickY + 2)l14 17l29 -37"/>

            """
        return (box, drawn)
    }

    private var marker: HTML {
        let corners = layout.marker.corners.map { "\($0.x) \($0.y)" }.joined(separator: "L")
        return "<path \(PosterPaint.marker) d=\"M\(corners)Z\"/>\n"
    }

    // MARK: - Goals, statements, measures

    private var goalFlag: Shape {
        let (x, y) = (PosterSheet.goals.x - 76, PosterSheet.headingBaseline)
        let flag: HTML = """
            <path \(PosterPaint.sign) d="M\(x) \(y - 66)q22 -12 52 2l-9 22l9 22q-28 -12 -52 0Z"/>
            <path \(PosterPaint.pole) d="M\(x) \(y - 72)v84"/>

            """
        return (Box(x: x - 6, y: y - 80, width: 66, height: 100), flag)
    }

    private func dot(y: Int) -> Shape {
        let (x, middle) = (PosterSheet.goals.x - PosterSheet.dot, y - 23)
        let box = Box(x: x - 12, y: middle - 12, width: 24, height: 24)
        return (box, "<circle \(PosterPaint.dot) cx=\"\(x)\" cy=\"\(middle)\" r=\"11\"/>\n")
    }

    private func signs(_ hand: inout SteadyHand) -> [Shape] {
        let signs = PosterSheet.signs
        let foot = PosterSheet.lowerRoad - PosterSheet.roadEdge + 6
        let post: HTML = "<path \(PosterPaint.post) d=\"M\(PosterSheet.signPost) \(signs.top + 20)V\(foot)\"/>\n"
        var drawn: [Shape] = [
            (Box(x: PosterSheet.signPost - 13, y: signs.top + 20, width: 26, height: foot - signs.top - 20), post)
        ]
        for index in 0..<Poster.mostStatements {
            let box = PosterRegions.sign(index)
            let (left, right, top, bottom) = (box.x, box.x + box.width, box.y, box.y + box.height)
            let corners = [
                hand.near(left, top), hand.near(right - 70, top), hand.near(right, (top + bottom) / 2),
                hand.near(right - 70, bottom), hand.near(left, bottom),
            ]
            let path: HTML = "<path \(PosterPaint.sign) d=\"M\(corners.map(\.text).joined(separator: "L"))Z\"/>\n"
            drawn.append((box.grown(by: 9), path))
        }
        return drawn
    }

    /// Empty while not begun, half full under way, full with a tick when done, crossed out when stopped.
    private func milestone(_ state: Poster.Measure.State?, y: Int) -> Shape {
        let x = PosterSheet.measures.x - PosterSheet.icon
        let (top, bottom) = (y - 56, y + 8)
        let stone: HTML = "M\(x) \(bottom)V\(top + 24)q0 -24 26 -24q26 0 26 24V\(bottom)Z"
        let outline: HTML = "<path \(PosterPaint.stone) d=\"\(stone)\"/>\n"
        let drawn: HTML = switch state {
        case nil, .notBegun: outline
        case .underWay:
            outline + "<path \(PosterPaint.stoneFull) d=\"M\(x) \(bottom)V\(y - 22)h52V\(bottom)Z\"/>\n"
        case .done:
            """
            <path \(PosterPaint.stoneFull) d="\(stone)"/>
            <path \(PosterPaint.stoneTick) d="M\(x + 12) \(y - 22)l11 13l18 -25"/>

            """
        case .stopped: outline + "<path \(PosterPaint.stoneCross) d=\"M\(x + 12) \(y - 38)l28 30m0 -30l-28 30\"/>\n"
        }
        return (Box(x: x - 4, y: top - 4, width: 60, height: bottom - top + 8), drawn)
    }
}
