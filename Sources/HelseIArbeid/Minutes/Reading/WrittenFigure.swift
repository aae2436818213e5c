import Diagnostics

extension KeyFigure {
    /// Reads `ventetid, psykisk helse, Nordre: 3–6 uker`: a name, a colon, a value with numbers and what is counted.
    init?(_ line: Located<String>) {
        guard let colon = line.value.lastIndex(of: ":") else { return nil }
        let name = String(line.value[..<colon]).trimmed
        let value = String(line.value[line.value.index(after: colon)...]).trimmed
        guard !name.isEmpty, !value.isEmpty else { return nil }
        let numbers = Self.numbers(in: value)
        let range = numbers.min().flatMap { low in numbers.max().map { low...$0 } }
        let unit = String(value.drop { !$0.isLetter && $0 != "%" }).trimmed
        let span = Span(line.span.file, line.span.range.lowerBound..<line.span.range.lowerBound + name.utf8.count)
        self.init(name: Located(name, at: span), value: value, range: range, unit: unit.hasSuffix(".") ? String(unit.dropLast()) : unit)
    }

    /// «3–6», «37,5», «1 200».
    private static func numbers(in text: String) -> [Double] {
        var numbers: [Double] = []
        var digits = ""
        var scalars = Array(text.unicodeScalars)
        scalars.append("\n")
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count && scalars[index + 1].isDigit
            if scalar.isDigit {
                digits.unicodeScalars.append(scalar)
            } else if scalar == ",", !digits.isEmpty, next {
                digits += "."
            } else if scalar == " " || scalar == "\u{A0}", digits.count <= 3, !digits.isEmpty, Self.groups(scalars[(index + 1)...]) {
                continue
            } else {
                if let number = Double(digits) { numbers.append(number) }
                digits = ""
            }
        }
        return numbers
    }

    /// Whether three digits and no more follow, as in «1 200».
    private static func groups(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        let digits = rest.prefix { $0.isDigit }.count
        return digits == 3
    }
}
