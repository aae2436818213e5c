import HelseIArbeid

/// A drawn thing with its place. Two of them lie apart, or one within the other.
struct JourneyShape: Sendable {
    enum Kind: Sendable, Equatable {
        /// A statement by its number.
        case statement(Emphasis)
        case cluster(Emphasis)
        case choice
        /// The number of a choice.
        case rank
        /// Where a choice was, before it was unchosen.
        case unchosen
        case measure(isStopped: Bool)
        case mark(Measure.State)
        case effect
        /// What will come.
        case coming
    }

    /// Shown by fill and by outline too, so that black and white loses nothing.
    enum Emphasis: Sendable {
        /// Nothing is chosen yet.
        case open
        case chosen
        /// In the bank.
        case bank
    }

    let kind: Kind
    let box: Box
}

/// A way from one box to the right, to another.
struct JourneyFlow: Sendable {
    enum Kind: Sendable {
        /// All that lies behind, as wide as the boxes it joins.
        case band
        case line
    }

    let kind: Kind
    let from: Box
    let to: Box
    let emphasis: JourneyShape.Emphasis
}

/// What some part of the layout holds.
struct JourneyParts: Sendable {
    var texts: [PosterText] = []
    var shapes: [JourneyShape] = []
    var flows: [JourneyFlow] = []
    /// Whether some text or thing was left out for want of room.
    var isCut = false

    static func += (left: inout Self, right: Self) {
        left.texts += right.texts
        left.shapes += right.shapes
        left.flows += right.flows
        left.isCut = left.isCut || right.isCut
    }

    mutating func add(_ kind: JourneyShape.Kind, _ box: Box) { shapes.append(JourneyShape(kind: kind, box: box)) }

    mutating func join(_ from: Box, _ to: Box, _ kind: JourneyFlow.Kind, _ emphasis: JourneyShape.Emphasis) {
        flows.append(JourneyFlow(kind: kind, from: from, to: to, emphasis: emphasis))
    }

    /// Lines below each other; their first box begins at `top`.
    mutating func add(
        _ lines: [String], x: Int, top: Int, size: Int, weight: FontWeight = .regular, ink: PosterInk = .text
    ) {
        for (index, line) in lines.enumerated() {
            let baseline = top + size * 93 / 100 + index * JourneySheet.leading(size)
            texts.append(PosterText(line, x: x, baseline: baseline, size: size, weight: weight, ink: ink))
        }
    }

    /// The height of so many lines, from the top of the first box to the bottom of the last.
    static func height(_ count: Int, size: Int) -> Int {
        count == 0 ? 0 : (count - 1) * JourneySheet.leading(size) + size * 117 / 100 + 1
    }

    /// What a column will hold, where it begins.
    mutating func addComing(_ step: JourneyStep, _ wording: JourneyWording) {
        let (x, width) = JourneySheet.column(step)
        let (size, padding) = (34, JourneySheet.padding)
        let lines = TextMeasure(size: size, weight: .regular).lines(wording.coming(step), width: width - 2 * padding)
        let height = Self.height(lines.count, size: size) + 2 * padding
        add(.coming, Box(x: x, y: JourneySheet.top, width: width, height: height))
        add(lines, x: x + padding, top: JourneySheet.top + padding, size: size, ink: .muted)
    }
}

extension TextMeasure {
    /// The same as `lines(_:tail:width:most:)`, with whether something had to be cut.
    func cutting(_ text: String, tail: String = "", width: Int, most: Int) -> (lines: [String], isCut: Bool) {
        let whole = lines(text + tail, width: width)
        return whole.count > most ? (lines(text, tail: tail, width: width, most: most), true) : (whole, false)
    }
}
