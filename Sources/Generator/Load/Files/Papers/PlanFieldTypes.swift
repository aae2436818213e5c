import Diagnostics
import HelseIArbeid

extension FieldType<MonthPeriod> {
    /// From one month to another.
    static let monthPeriod = FieldType(
        shape: .text(pattern: nil, examples: ["januar 2027–juni 2028", "mars–april 2027"])
    ) { node, found in
        guard let text = FieldType<String>.text.read(node, &found) else { return nil }
        switch MonthPeriod.read(text) {
        case .period(let period): return period
        case .endsBeforeStart(let from, let to): found.append(.periodBackwards(from, to, at: node.span))
        case .unreadable: found.append(.wrongType(node, expected: "en periode, som «januar 2027–juni 2028»"))
        }
        return nil
    }
}

extension FieldType<PlanMoment> {
    /// A day or a month.
    static let moment = FieldType<String>.text.map(
        expected: "en dag eller en måned, som «15. mars 2027» eller «mars 2027»",
        shape: .text(pattern: nil, examples: ["mars 2027", "2027-03-15"])
    ) { PlanMoment($0) }
}

extension FieldType<PaperNumber> {
    static let number = FieldType<String>.text.map(
        expected: "et tall, som «37,5»", shape: .text(pattern: nil, examples: ["37,5", "+3,4"])
    ) { PaperNumber($0) }
}

extension FieldType<String> {
    /// An address people can follow from a paper.
    static let webAddress = FieldType<String>.text.map(expected: "en adresse som begynner med https://, uten mellomrom") {
        $0.hasPrefix("https://") && !$0.contains(" ") && $0.count > 10 ? $0 : nil
    }
}

extension Diagnostic {
    fileprivate static func periodBackwards(_ from: Month, _ to: Month, at span: Span) -> Diagnostic {
        .error(
            .paperPeriod,
            "perioden begynner i \(from.written(in: .bokmål)) og slutter i \(to.written(in: .bokmål)), før den begynner", at: span,
            help: "bytt om på dem, eller rett den ene")
    }
}
