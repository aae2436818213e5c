import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// One sheet for each group of every cohort: their number follows from head count and group size.
struct GroupSheetsView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let sheets: [GroupSheetView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .list("ark", \.sheets),
    ]
}

struct GroupSheetView: TemplateView {
    let group: String
    let people: String
    let body: HTML

    static let fields: FieldTable<Self> = [
        .text("gruppe", \.group), .text("folk", \.people), .html("brod", \.body),
    ]
}

/// Cards to write statements on, four for each group, or cards with the statements on them.
struct StatementCardsView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let instruction: HTML
    let sheets: [CardSheetView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .html("brod", \.instruction), .list("ark", \.sheets),
    ]
}

struct CardSheetView: TemplateView {
    let group: String
    let cards: [StatementCardView]

    static let fields: FieldTable<Self> = [.text("gruppe", \.group), .list("kort", \.cards)]
}

struct StatementCardView: TemplateView {
    let number: String
    /// `nil` on a card to write on.
    let statement: String?
    var language = Language.bokmål

    static let fields: FieldTable<Self> = [
        .text("nummer", \.number), .text("utsagn", \.statement), .text("sprak", \.language.tag),
    ]

    static let blanks = (1...4).map { StatementCardView(number: String($0), statement: nil) }
}

/// A number in a row of things to fill in.
struct NumberView: TemplateView {
    let number: Int

    static let fields: FieldTable<Self> = [.text("nummer") { String($0.number) }]
}

extension CardSheetView {
    /// The statements that stand, four to a sheet (C79); while there are none, a sheet to write on.
    static func filled(from process: CompanyProcess) -> [CardSheetView] {
        let cards = process.standing.map { StatementCardView(number: $0.id.description, statement: $0.text, language: process.company.language) }
        guard !cards.isEmpty else { return [CardSheetView(group: "1–4", cards: StatementCardView.blanks)] }
        return stride(from: 0, to: cards.count, by: 4).map { start in
            let sheet = Array(cards[start..<min(start + 4, cards.count)])
            return CardSheetView(group: sheet.map(\.number).joined(separator: ", "), cards: sheet)
        }
    }
}

extension PackContext {
    /// «Pulje A · gruppe 2 av 5» and the number of people, for every group that meets.
    var groups: [(name: String, people: Int)] {
        company.groups(in: session).flatMap { cohort, _, sizes in
            sizes.enumerated().map { index, people in
                let prefix = cohort.map { "Pulje \($0.id) · gruppe" } ?? "Gruppe"
                return ("\(prefix) \(index + 1) av \(sizes.count)", people)
            }
        }
    }
}
