import Diagnostics

/// Every quotation mark has its like in the same paragraph (C235).
enum QuotesBalanced {
    static func check(_ texts: [PaperText]) -> [Diagnostic] { texts.compactMap { odd(in: $0.read).map { .unbalanced($0) } } }

    /// The first mark that stands alone.
    private static func odd(in text: ReadText) -> Span? {
        var open: [Int] = []
        // Marks of one shape close what a mark of the same family opened.
        var (straight, curly): ([Int], [Int]) = ([], [])
        for (index, scalar) in text.scalars.enumerated() {
            switch scalar {
            case "«": open.append(index)
            case "»":
                guard open.popLast() != nil else { return text.span(index..<index + 1) }
            // Inches: 5".
            case "\"" where straight.count % 2 == 1 || index == 0 || !text.scalars[index - 1].isNumeral: straight.append(index)
            case "“", "”", "„": curly.append(index)
            default: break
            }
        }
        let alone = open.first ?? (straight.count % 2 == 1 ? straight.last : nil) ?? (curly.count % 2 == 1 ? curly.last : nil)
        return alone.map { text.span($0..<$0 + 1) }
    }
}

extension Diagnostic {
    fileprivate static func unbalanced(_ span: Span) -> Diagnostic {
        .hint(
            .quotationMarks, "hermetegnet «\(span.text)» har ikke noe tilsvarende i avsnittet", at: span,
            help: "sett inn det som mangler, eller ta bort dette; skriv «…» eller \"…\"")
    }
}
