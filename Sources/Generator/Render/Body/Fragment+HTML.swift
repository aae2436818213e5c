import Markdown
import Markup

extension Fragment {
    /// The finished text; values are left out, where the check phase has refused them.
    func html(_ anchors: inout Anchors) -> HTML {
        html.map { piece -> HTML in
            switch piece {
            case .markup(let text): HTML(trusted: text)
            case .anchor(let slug): HTML(trusted: anchors.unique(slug))
            case .value: .empty
            }
        }.joined()
    }
}
