import HelseIArbeid
import Markup

/// How the shapes of the poster are painted: a class, for the style sheet of the page, and the same as attributes, for engines
/// that keep it out of figures. Dark against light everywhere, so that black and white loses nothing.
enum PosterPaint {
    static let road: HTML = "class=\"p-vei\" fill=\"#efece5\" stroke=\"none\""
    static let travelled: HTML = "class=\"p-gaatt\" fill=\"#8fc7bf\" stroke=\"none\""
    static let edge: HTML = "class=\"p-kant\" fill=\"none\" stroke=\"#5b6770\" stroke-width=\"7\" stroke-linecap=\"round\""
    static let middle: HTML =
        "class=\"p-kant\" fill=\"none\" stroke=\"#5b6770\" stroke-width=\"6\" stroke-dasharray=\"48 44\" stroke-linecap=\"round\""

    static let direction: HTML =
        "class=\"p-pil\" fill=\"none\" stroke=\"#1b4b6b\" stroke-width=\"12\" stroke-linecap=\"round\" stroke-linejoin=\"round\""

    static func station(_ stage: Progress.Stage) -> HTML {
        switch stage {
        case .held: held
        case .underWay, .planned: planned
        case .tentative: tentative
        case .open: open
        }
    }

    private static let held: HTML = "class=\"p-full\" fill=\"#0c625d\" stroke=\"#0c625d\" stroke-width=\"10\""
    private static let planned: HTML = "class=\"p-apen\" fill=\"#ffffff\" stroke=\"#1b4b6b\" stroke-width=\"14\""
    private static let tentative: HTML =
        "class=\"p-apen\" fill=\"#ffffff\" stroke=\"#1b4b6b\" stroke-width=\"14\" stroke-dasharray=\"44 28\""
    private static let open: HTML = "class=\"p-apen\" fill=\"#ffffff\" stroke=\"#1b4b6b\" stroke-width=\"6\""
    static let badge: HTML = "class=\"p-ramme\" fill=\"#ffffff\" stroke=\"#0c625d\" stroke-width=\"9\""
    static let tick: HTML =
        "class=\"p-strek\" fill=\"none\" stroke=\"#0c625d\" stroke-width=\"14\" stroke-linecap=\"round\" stroke-linejoin=\"round\""

    static let marker: HTML =
        "class=\"p-merke\" fill=\"#a3420a\" stroke=\"#ffffff\" stroke-width=\"10\" stroke-linejoin=\"round\""

    static let post: HTML = "class=\"p-kant\" fill=\"none\" stroke=\"#5b6770\" stroke-width=\"26\""
    static let sign: HTML = "class=\"p-ramme\" fill=\"#ffffff\" stroke=\"#0c625d\" stroke-width=\"9\" stroke-linejoin=\"round\""
    static let pole: HTML = "class=\"p-strek\" fill=\"none\" stroke=\"#0c625d\" stroke-width=\"9\" stroke-linecap=\"round\""
    static let dot: HTML = "class=\"p-full\" fill=\"#0c625d\" stroke=\"none\""
    static let stone: HTML = "class=\"p-ramme\" fill=\"#ffffff\" stroke=\"#0c625d\" stroke-width=\"7\" stroke-linejoin=\"round\""
    static let stoneFull: HTML = "class=\"p-full\" fill=\"#0c625d\" stroke=\"#0c625d\" stroke-width=\"7\" stroke-linejoin=\"round\""
    static let stoneTick: HTML =
        "class=\"p-lys\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"8\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
    static let stoneCross: HTML = "class=\"p-strek\" fill=\"none\" stroke=\"#0c625d\" stroke-width=\"8\" stroke-linecap=\"round\""
    /// Where a sheet is to lie over another, and where scissors go; seen on light and on dark.
    static let seam: HTML = "class=\"p-klipp\" fill=\"none\" stroke=\"#1c2227\" stroke-width=\"3\" stroke-dasharray=\"18 14\""
    static let cut: HTML = "class=\"p-klipp\" fill=\"none\" stroke=\"#1c2227\" stroke-width=\"3\""
    static let writing: HTML = "class=\"p-linje\" fill=\"none\" stroke=\"#7d8890\" stroke-width=\"4\""
}
