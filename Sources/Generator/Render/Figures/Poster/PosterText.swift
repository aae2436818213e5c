/// A rectangle on the sheet, in tenths of a millimetre.
struct Box: Sendable, Equatable {
    let x: Int
    let y: Int
    let width: Int
    let height: Int

    static let sheet = Box(x: 0, y: 0, width: PosterSheet.width, height: PosterSheet.height)

    func overlaps(_ other: Box) -> Bool {
        x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }

    func isInside(_ other: Box) -> Bool {
        x >= other.x && y >= other.y && x + width <= other.x + other.width && y + height <= other.y + other.height
    }

    /// With so much more on every side.
    func grown(by margin: Int) -> Box {
        Box(x: x - margin, y: y - margin, width: width + margin * 2, height: height + margin * 2)
    }

    /// The smallest box that holds both.
    func joined(with other: Box) -> Box {
        let (left, top) = (min(x, other.x), min(y, other.y))
        return Box(
            x: left, y: top, width: max(x + width, other.x + other.width) - left,
            height: max(y + height, other.y + other.height) - top)
    }
}

/// What a text is for, which decides its colour; never its meaning alone.
enum PosterInk: String, Sendable {
    case text = "p-tekst"
    case structure = "p-struktur"
    case process = "p-prosess"
    case now = "p-naa"
    case muted = "p-dempet"
    /// On a filled shape.
    case onFill = "p-paa"

    /// The same as the class says, for engines that keep the style sheet out of figures.
    var colour: String {
        switch self {
        case .text: "#1c2227"
        case .structure: "#1b4b6b"
        case .process: "#0c625d"
        case .now: "#a3420a"
        case .muted: "#4d5860"
        case .onFill: "#ffffff"
        }
    }
}

/// One line of text with its place. Its box holds every letter of Noto Sans, rings and tails too.
struct PosterText: Sendable, Equatable {
    let text: String
    let x: Int
    let baseline: Int
    let size: Int
    let weight: FontWeight
    let ink: PosterInk
    /// `x` is the middle of the text, not its beginning.
    let isCentred: Bool

    init(
        _ text: String, x: Int, baseline: Int, size: Int = PosterSheet.body, weight: FontWeight = .regular,
        ink: PosterInk = .text, isCentred: Bool = false
    ) {
        self.text = text
        self.x = x
        self.baseline = baseline
        self.size = size
        self.weight = weight
        self.ink = ink
        self.isCentred = isCentred
    }

    var box: Box {
        let width = TextMeasure(size: size, weight: weight).width(text)
        return Box(x: isCentred ? x - width / 2 : x, y: baseline - size * 93 / 100, width: width, height: size * 117 / 100)
    }
}

/// A line to write on by hand.
struct WritingLine: Sendable, Equatable {
    let x: Int
    let width: Int
    let y: Int

    /// The room a hand needs above it: 6 mm at least.
    var box: Box { Box(x: x, y: y - 60, width: width, height: 62) }
}
