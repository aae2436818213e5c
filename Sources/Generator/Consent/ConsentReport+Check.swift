import Diagnostics
import HelseIArbeid

extension ConsentReport {
    /// What a check ends with: how heavy each text is to read, and what people must decide.
    public static func check(_ editor: ConsentEditor, only id: String?) -> String {
        let forms = editor.forms.filter { id == nil || $0.id == id }
        return readability(of: forms) + "\n\n" + undecided(editor, forms)
    }

    /// Shown with what it is made of, and never as a mark to pass.
    private static func readability(of forms: [ConsentForm]) -> String {
        let lines = forms.flatMap { form in
            (form.newest?.texts ?? []).map { text in
                "  \(form.id) \(text.head.number.value), \(text.language.nameInMessages): \(Readability(text).told())"
            }
        }
        return "Lesbarhet (et sted å begynne, ingen prøve å bestå):\n" + lines.joined(separator: "\n")
    }

    private static func undecided(_ editor: ConsentEditor, _ forms: [ConsentForm]) -> String {
        let open = editor.points.filter { point in point.answer == nil && forms.contains(where: point.isAbout) }
        guard !open.isEmpty else { return "Alt som må avgjøres av mennesker, er avgjort." }
        let lines = open.map { point in
            "  \(point.id)\(point.blocksApproval ? "*" : "") \(point.question) (\(point.who))"
        }
        return """
            Ikke avgjort (\(open.count)); de med * må avgjøres før skjemaet kan godkjennes:
            \(lines.joined(separator: "\n"))
            """
    }
}
