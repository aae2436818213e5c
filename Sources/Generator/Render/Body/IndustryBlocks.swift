import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// What an industry brings into a text.
enum IndustryBlocks {
    static func example(_ slot: ExampleSlot, of industry: Industry) -> HTML {
        guard let example = industry.examples[slot] else { return .empty }
        return """
            <div class="eksempel">
            <p class="merke">Fra arbeidsdagen</p>
            <p>\(set(example.value))</p>
            </div>

            """
    }

    static func list(_ list: IndustryList, of industry: Industry, in language: Language) -> HTML {
        switch list {
        case .statements: items(industry.statements.map(set), class: "utsagn")
        case .measures: measures(industry.measures, in: language)
        case .strains: items(industry.strains.map(strain), class: "belastninger")
        case .gathering: gathering(industry.gathering)
        case .opening: industry.opening.map { "<p class=\"apning\">\(set($0))</p>\n" } ?? .empty
        case .avoid: items(industry.avoid.map { set("«\($0)»") }, class: "unnga")
        }
    }

    private static func items(_ items: [HTML], class name: String) -> HTML {
        guard !items.isEmpty else { return .empty }
        let rows = items.map { "<li>\($0)</li>\n" as HTML }.joined()
        return "<ul class=\"\(name)\">\n\(rows)</ul>\n"
    }

    private static func strain(_ strain: Strain) -> HTML {
        let doubt =
            switch strain.certainty {
            case .read: ""
            case .secondHand: "; gjengitt av andre"
            case .uncertain: "; usikkert tall"
            }
        return "\(set(strain.text)) <span class=\"kilde\">(\(set(strain.source)), \(strain.year)\(doubt))</span>"
    }

    private static func measures(_ measures: [SuggestedMeasure], in language: Language) -> HTML {
        guard !measures.isEmpty else { return .empty }
        let rows = measures.map { measure in
            """
            <tr><th scope="row">\(measure.level.name(in: language))</th><td>\(set(measure.measure))</td>\
            <td>\(set(measure.who))</td><td>\(set(measure.how))</td></tr>

            """ as HTML
        }.joined()
        return """
            <table>
            <thead><tr><th scope="col">Nivå</th><th scope="col">Tiltak</th><th scope="col">Hvem</th>\
            <th scope="col">Hvordan</th></tr></thead>
            <tbody>
            \(rows)</tbody>
            </table>

            """
    }

    private static func gathering(_ gathering: Gathering?) -> HTML {
        guard let gathering else { return .empty }
        let steps = items(gathering.steps.map(set), class: "grep")
        return "<div class=\"oppmote-rad\">\n<p>\(set(gathering.difficulty))</p>\n\(steps)</div>\n"
    }

    private static func set(_ text: String) -> HTML { HTML(escaping: text.typeset) }
}
