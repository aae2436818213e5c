import HelseIArbeid
import Markup

/// The way from all statements to what changed, as a flow from left to right on one sheet. The layout says where everything
/// is; this gives it ink.
struct JourneyFigure {
    let layout: JourneyLayout
    let told: JourneyTold

    init(_ process: CompanyProcess, _ wording: JourneyWording) {
        layout = JourneyLayout(process, wording)
        told = JourneyTold(process, wording)
    }

    /// The same process gives the same bytes.
    func svg() -> HTML {
        let bands = layout.parts.flows.filter { $0.kind == .band }.map(band).joined()
        let lines = layout.parts.flows.filter { $0.kind == .line }.map(line).joined()
        let shapes = layout.parts.shapes.map(shape).joined()
        // Half a line's width at the sides, where boxes end at the edge.
        return """
            <svg class="utsagnsvei" viewBox="-3 0 \(JourneySheet.width + 6) \(layout.height)" role="img" \
            font-family="Noto Sans, sans-serif">
            <title>\(told.text)</title>
            <path \(JourneyPaint.rule) d="M0 \(JourneySheet.headingRule)h\(JourneySheet.width)"/>
            \(arrows)\(bands)\(lines)\(shapes)\(texts)</svg>

            """
    }

    private var texts: HTML {
        layout.parts.texts.map { text in
            let bold: HTML = text.weight == .bold ? " font-weight=\"700\"" : ""
            let centred: HTML = text.isCentred ? " text-anchor=\"middle\"" : ""
            return """
                <text class="\(text.ink.rawValue)" fill="\(text.ink.colour)" x="\(text.x)" y="\(text.baseline)" \
                font-size="\(text.size)"\(bold)\(centred)>\(text.text)</text>

                """
        }.joined()
    }

    /// From each heading to the next.
    private var arrows: HTML {
        let y = JourneySheet.heading.baseline - 22
        let way = layout.arrows.map { "M\($0) \(y)h48m-17 -15l17 15l-17 15" as HTML }.joined()
        return "<path \(JourneyPaint.arrow) d=\"\(way)\"/>\n"
    }

    // MARK: - Flows

    /// Behind the numbers of a cluster, and into it.
    private func band(_ flow: JourneyFlow) -> HTML {
        let (from, to) = (flow.from, flow.to)
        let (left, right) = (from.x - 6, from.x + from.width + 6)
        let (top, bottom) = (from.y - 4, from.y + from.height + 4)
        let middle = (right + to.x) / 2
        return """
            <path \(JourneyPaint.band(flow.emphasis)) d="M\(left) \(top)H\(right)C\(middle) \(top) \(middle) \(to.y) \
            \(to.x) \(to.y)V\(to.y + to.height)C\(middle) \(to.y + to.height) \(middle) \(bottom) \(right) \(bottom)\
            H\(left)Z"/>

            """
    }

    private func line(_ flow: JourneyFlow) -> HTML {
        let (x, y) = (flow.from.x + flow.from.width, flow.from.y + flow.from.height / 2)
        let (endX, endY) = (flow.to.x, flow.to.y + flow.to.height / 2)
        let middle = (x + endX) / 2
        return "<path \(JourneyPaint.line(flow.emphasis)) d=\"M\(x) \(y)C\(middle) \(y) \(middle) \(endY) \(endX) \(endY)\"/>\n"
    }

    // MARK: - Shapes

    private func shape(_ shape: JourneyShape) -> HTML {
        let box = shape.box
        return switch shape.kind {
        case .statement(let emphasis): rectangle(box, JourneyPaint.statement(emphasis), radius: box.height / 2)
        case .cluster(let emphasis): rectangle(box, JourneyPaint.cluster(emphasis), radius: 12)
        case .choice: rectangle(box, JourneyPaint.choice, radius: 12)
        case .rank: rectangle(box, JourneyPaint.rank, radius: box.height / 2)
        case .unchosen, .coming: rectangle(box, JourneyPaint.dashed, radius: 12)
        case .measure(let isStopped): rectangle(box, isStopped ? JourneyPaint.dashed : JourneyPaint.measure, radius: 12)
        case .mark(let state): mark(state, box)
        case .effect:
            rectangle(box, JourneyPaint.effect, radius: 0)
                + rectangle(
                    Box(x: box.x, y: box.y, width: JourneySheet.effectEdge, height: box.height), JourneyPaint.effectEdge,
                    radius: 0)
        }
    }

    private func rectangle(_ box: Box, _ paint: HTML, radius: Int) -> HTML {
        let round: HTML = radius > 0 ? " rx=\"\(radius)\"" : ""
        return "<rect \(paint) x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\"\(round)/>\n"
    }

    /// Empty while not begun, half full under way, full with a tick when done, crossed out when stopped.
    private func mark(_ state: Measure.State, _ box: Box) -> HTML {
        let radius = box.width / 2
        let (x, y) = (box.x + radius, box.y + radius)
        func circle(_ paint: HTML) -> HTML { "<circle \(paint) cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\"/>\n" }
        return switch state {
        case .notBegun: circle(JourneyPaint.mark)
        case .underWay:
            circle(JourneyPaint.mark)
                + "<path \(JourneyPaint.markFull) d=\"M\(x - radius) \(y)a\(radius) \(radius) 0 0 0 \(2 * radius) 0Z\"/>\n"
        case .done: circle(JourneyPaint.markFull) + "<path \(JourneyPaint.tick) d=\"M\(x - 8) \(y + 1)l6 7l11 -15\"/>\n"
        case .stopped: circle(JourneyPaint.mark) + "<path \(JourneyPaint.cross) d=\"M\(x - 8) \(y - 8)l16 16m0 -16l-16 16\"/>\n"
        }
    }
}
