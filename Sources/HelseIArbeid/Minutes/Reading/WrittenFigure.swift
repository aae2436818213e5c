import Diagnostics

extension KeyFigure {
    /// Reads `ventetid, psykisk helse, Nordre: 3–6 uker`: a name, a colon, a value with numbers and what is counted.
    init?(_ line: Located<String>) {
        guard let colon = line.value.lastIndex(of: ":") else { return nil }
        let name = String(line.value[..<colon]).trimmed
        let value = String(line.value[line.value.index(after: colon)...]).trimmed
        guard !name.isEmpty, !value.isEmpty else { return nil }
        let (numbers, rest) = Self.numbers(in: value)
        let range = numbers.min().flatMap { low in numbers.max().map { low...$0 } }
        let end = [" (", ", ", "; "].compactMap { rest.firstRange(of: $0)?.lowerBound }.min() ?? rest.endIndex
        let unit = String(rest[..<end]).trimmed
        let span = Span(line.span.file, line.span.range.lowerBound..<line.span.range.lowerBound + name.utf8.count)
        self.init(
            name: Located(name, at: span), value: value, range: range, unit: unit.hasSuffix(".") ? String(unit.dropLast()) : unit)
    }

    /// The first number, or the two of a range, and what stands after them: «3–6», «3 til 6», «37,5», «1 200».
    private static func numbers(in text: String) -> (numbers: [Double], rest: Substring) {
        var rest = text[...]
        guard let start = rest.firstIndex(where: \.isDigit) else { return ([], "") }
        rest = rest[start...]
        guard let first = number(from: &rest) else { return ([], "") }
        var after = rest.drop { $0 == " " || $0 == "\u{A0}" }
        for joint in ["–", "-", "—", "til "] where after.hasPrefix(joint) {
            after = after.dropFirst(joint.count).drop { $0 == " " || $0 == "\u{A0}" }
            if let second = number(from: &after) { return ([first, second], after) }
            break
        }
        return ([first], rest)
    }

    /// Takes the number a text begins with. Three digits after a blank or a full stop are thousands.
    private static func number(from text: inout Substring) -> Double? {
        var digits = String(text.prefix(while: \.isDigit))
        guard !digits.isEmpty else { return nil }
        text = text.dropFirst(digits.count)
        let mayGoOn = digits.count <= 3
        while mayGoOn, let sign = text.first, " \u{A0}.".contains(sign) {
            let group = text.dropFirst().prefix(while: \.isDigit)
            guard group.count == 3 else { break }
            digits += group
            text = text.dropFirst(4)
        }
        if let sign = text.first, ",.".contains(sign), let next = text.dropFirst().first, next.isDigit {
            let decimals = text.dropFirst().prefix(while: \.isDigit)
            digits += "." + decimals
            text = text.dropFirst(1 + decimals.count)
        }
        return Double(digits)
    }
}

extension Character {
    fileprivate var isDigit: Bool { isASCII && isNumber }
}
