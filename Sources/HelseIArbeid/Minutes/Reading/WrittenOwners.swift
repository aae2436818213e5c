import Diagnostics

/// Who a task was given to, as it stands after «Ansvar»: `HN/MS`, `EAT, MS, LS`, a full name, an organisation, and what else the
/// line says.
struct WrittenOwners {
    private(set) var owners: [Located<String>] = []
    private(set) var rest = ""

    /// Names are parted by `/`, `,`, `;`, `&`, `+` and «og»; a name with «og» in it is whole if somebody is called that.
    init(_ line: Located<String>, knows: (String) -> Bool) {
        if knows(line.value) { owners = [line] } else { split(line, knows) }
    }

    private mutating func split(_ line: Located<String>, _ knows: (String) -> Bool) {
        let text = WrittenLine(text: ReadText(verbatim: line))
        let scalars = text.text.scalars
        var start = 0
        while start <= scalars.count {
            while start < scalars.count, scalars[start].isBlank { start += 1 }
            let ends = Self.separators(from: start, in: scalars)
            // «Arbeid og helse» is one name if somebody is called that.
            let end = ends.last { knows(text.located(from: start, to: $0.index).value) } ?? ends[0]
            if let name = take(text.located(from: start, to: end.index), knows) {
                // What else the line says is kept as it stands.
                rest = text.located(from: start + name.unicodeScalars.count).value.withoutStop
                return
            }
            start = end.index + end.length
        }
    }

    /// Takes one name; if more than a name stands there, gives the name: what comes after it is no list of names any more.
    private mutating func take(_ part: Located<String>, _ knows: (String) -> Bool) -> String? {
        var part = part
        while let last = part.value.last, last == "." || last == ":" || last == ")" && !part.value.contains("(") {
            part = Located(
                String(part.value.dropLast()), at: Span(part.span.file, part.span.range.lowerBound..<part.span.range.upperBound - 1)
            )
        }
        guard !part.value.isEmpty else { return nil }
        if knows(part.value) {
            owners.append(part)
        } else if let name = Self.leading(part, knows) {
            owners.append(name)
            return name.value
        } else if !owners.isEmpty, part.value.first?.isLowercase == true, part.value.split(separator: " ").count > 2 {
            return ""
        } else {
            owners.append(part)
        }
        return nil
    }

    /// The initials or the known name a longer text begins with: «OKM justerer tekst».
    private static func leading(_ part: Located<String>, _ knows: (String) -> Bool) -> Located<String>? {
        let words = part.value.split(separator: " ").map(String.init)
        for count in stride(from: min(words.count - 1, 4), through: 1, by: -1) {
            let name = words.prefix(count).joined(separator: " ")
            guard knows(name) || count == 1 && Initials.isLike(name) else { continue }
            let span = Span(part.span.file, part.span.range.lowerBound..<part.span.range.lowerBound + name.utf8.count)
            return Located(name, at: span)
        }
        return nil
    }

    /// Where a sign or word parts two names, and how long it is; the end of the line in the end.
    private static func separators(from start: Int, in scalars: [Unicode.Scalar]) -> [(index: Int, length: Int)] {
        var found: [(index: Int, length: Int)] = []
        let word = Array(" og ".unicodeScalars)
        for index in start..<max(start, scalars.count) {
            if "/,;&+".unicodeScalars.contains(scalars[index]) {
                found.append((index, 1))
            } else if scalars[index...].starts(with: word) {
                found.append((index, word.count))
            }
        }
        return found + [(scalars.count, 1)]
    }
}

extension String {
    fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
