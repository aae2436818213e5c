import HelseIArbeid
import Markup

/// How the shapes of the journey are painted: a class, for the style sheet of the page, and the same as attributes, for engines
/// that keep it out of figures. What is chosen is filled or has a thick outline, the bank a thin one, so that black and white
/// loses nothing.
enum JourneyPaint {
    static func band(_ emphasis: JourneyShape.Emphasis) -> HTML {
        switch emphasis {
        case .chosen: "class=\"v-elv\" fill=\"#cfe6e2\" stroke=\"none\""
        case .open, .bank: "class=\"v-bekk\" fill=\"#eeece7\" stroke=\"none\""
        }
    }

    static func line(_ emphasis: JourneyShape.Emphasis) -> HTML {
        switch emphasis {
        case .chosen: "class=\"v-vei\" fill=\"none\" stroke=\"#0c625d\" stroke-width=\"7\" stroke-linecap=\"round\""
        case .open, .bank:
            "class=\"v-sti\" fill=\"none\" stroke=\"#5b6770\" stroke-width=\"4\" stroke-dasharray=\"14 10\" stroke-linecap=\"round\""
        }
    }

    static func statement(_ emphasis: JourneyShape.Emphasis) -> HTML {
        switch emphasis {
        case .chosen: "class=\"v-full\" fill=\"#0c625d\" stroke=\"#0c625d\" stroke-width=\"2\""
        case .open: "class=\"v-apen\" fill=\"#ffffff\" stroke=\"#1b4b6b\" stroke-width=\"3\""
        case .bank: "class=\"v-graa\" fill=\"#ffffff\" stroke=\"#7d8890\" stroke-width=\"2\""
        }
    }

    static func cluster(_ emphasis: JourneyShape.Emphasis) -> HTML {
        switch emphasis {
        case .chosen: "class=\"v-ramme\" fill=\"#ffffff\" stroke=\"#0c625d\" stroke-width=\"5\""
        case .open: "class=\"v-apen\" fill=\"#ffffff\" stroke=\"#1b4b6b\" stroke-width=\"3\""
        case .bank: "class=\"v-graa\" fill=\"#ffffff\" stroke=\"#7d8890\" stroke-width=\"2\""
        }
    }

    static let choice: HTML = "class=\"v-ramme\" fill=\"#ffffff\" stroke=\"#0c625d\" stroke-width=\"6\""
    static let rank: HTML = "class=\"v-full\" fill=\"#0c625d\" stroke=\"none\""
    static let measure: HTML = "class=\"v-ramme\" fill=\"#ffffff\" stroke=\"#0c625d\" stroke-width=\"3\""
    static let dashed: HTML =
        "class=\"v-graa\" fill=\"#ffffff\" stroke=\"#7d8890\" stroke-width=\"3\" stroke-dasharray=\"12 9\""
    static let effect: HTML = "class=\"v-endring\" fill=\"#e6f2f0\" stroke=\"none\""
    static let effectEdge: HTML = "class=\"v-full\" fill=\"#0c625d\" stroke=\"none\""

    static let mark: HTML = "class=\"v-ramme\" fill=\"#ffffff\" stroke=\"#0c625d\" stroke-width=\"4\""
    static let markFull: HTML = "class=\"v-full\" fill=\"#0c625d\" stroke=\"#0c625d\" stroke-width=\"4\""
    static let tick: HTML =
        "class=\"v-lys\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
    static let cross: HTML = "class=\"v-vei\" fill=\"none\" stroke=\"#0c625d\" stroke-width=\"4\" stroke-linecap=\"round\""

    static let rule: HTML = "class=\"v-vei\" fill=\"none\" stroke=\"#0c625d\" stroke-width=\"3\""
    static let arrow: HTML =
        "class=\"v-pil\" fill=\"none\" stroke=\"#1b4b6b\" stroke-width=\"7\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
}
