import Diagnostics

/// Each yes or no is about one thing: what is asked in a choice has one purpose and one receiver, and holds no boxes of its own.
///
/// A machine cannot read; `Purposes` says what signs it goes by.
enum OnePurposePerChoice {
    static func check(_ subject: RuleSubject) -> [Diagnostic] {
        subject.version.texts.flatMap(\.blocks).flatMap { block -> [Diagnostic] in
            guard case .choice(let id) = block.kind else { return [] }
            if let list = block.text.firstListLine {
                return [subject.finding(.consentStructure, "valget «\(id)» har en liste, og kan ikke svares ja eller nei på", at: list)]
            }
            guard let sign = Purposes.second(in: FormWords(block.text)) else { return [] }
            return [subject.finding(.consentStructure, "valget «\(id)» ser ut til å gjelde to ting: \(sign.why)", at: sign.span)]
        }
    }
}

extension ReadText {
    /// The first line that is an item of a list, or of boxes somebody drew.
    fileprivate var firstListLine: Span? {
        guard let first = places.first, let last = places.last else { return nil }
        return (file.line(at: first.lowerBound)...file.line(at: last.lowerBound)).lazy.filter { line in
            let text = file.text(ofLine: line).drop(while: \.isWhitespace)
            let number = text.prefix(while: \.isNumber)
            let marker = text.dropFirst(number.count)
            return number.isEmpty
                ? ["- ", "* ", "+ ", "☐", "□", "[ ]"].contains(where: text.hasPrefix) : marker.hasPrefix(". ") || marker.hasPrefix(") ")
        }.first.map { Span(file, line: $0) }
    }
}
