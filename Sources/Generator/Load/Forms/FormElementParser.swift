import Diagnostics
import HelseIArbeid
import Markdown

/// Turns the line that opens a container of a form into what it means, or says what is wrong with it.
struct FormElementParser: DirectiveParser {
    let directive: Directive
    var found: [Diagnostic] = []

    /// The words authors write, in the order help lists them.
    static let names = [
        "del", "valg", "avkryss", "ett-kryss", "mottaker", "svar", "skrivelinjer", "skala", "boks", "skjemaliste",
    ]

    static func parse(_ directive: Directive) -> Checked<FormElement> {
        var parser = FormElementParser(directive: directive)
        let element = parser.element()
        return Checked(element, parser.found)
    }

    private mutating func element() -> FormElement? {
        switch directive.name.value {
        case "del": return part()
        case "valg": return choice()
        case "avkryss": return bare(.tickBoxes)
        case "ett-kryss": return bare(.oneTick)
        case "mottaker": return recipient()
        case "svar": return field()
        case "skrivelinjer":
            guard let count = Int(directive.arguments.value), (1...40).contains(count) else {
                return expected("et tall fra 1 til 40")
            }
            return .lines(count)
        case "skala":
            guard let (from, to) = halves(from: 0) else {
                return expected("to ledetekster med « / » mellom, som «I liten grad / I stor grad»")
            }
            return .scale(from: from, to: to)
        case "boks": return bare(.box)
        case "skjemaliste": return bare(.packList)
        default:
            found.append(.unknownDirective(directive.name, among: Self.names))
            return nil
        }
    }

    private mutating func part() -> FormElement? {
        let words = words()
        guard words.count >= 2, isID(words[0].value) else {
            return expected("en id med stor forbokstav, hva delen er, og gjerne en overskrift, som «del C02 frivillig Det er frivillig»")
        }
        return (known(words[1]) as Located<PartKind>?).map { .part(id: words[0], $0.value, title: rest(from: 2)) }
    }

    private mutating func choice() -> FormElement? {
        let words = words()
        guard words.count == 1, isID(words[0].value) else { return expected("bare en id med stor forbokstav, som «valg F1»") }
        return .choice(id: words[0])
    }

    private mutating func recipient() -> FormElement? {
        let words = words()
        guard words.count >= 4, words[0].value.isSlug, let (role, line) = halves(from: 1) else {
            return expected(
                "et kortnavn med små bokstaver, rollen, « / » og det som skal skrives, som «mottaker nav-veileder NAV-veileder i HelseIArbeid / navn»")
        }
        return .recipient(key: words[0], role: role, line: line)
    }

    private mutating func field() -> FormElement? {
        let words = words()
        guard words.count >= 2, let label = rest(from: 1) else {
            return expected("hva som skal fylles ut, og en ledetekst, som «svar navn Navn»")
        }
        return (known(words[0]) as Located<FieldKind>?).map { .field($0.value, label: label) }
    }

    /// A capital letter and digits: short enough to be said aloud.
    private func isID(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        return (2...6).contains(bytes.count) && (65...90).contains(bytes[0])
            && bytes.dropFirst().allSatisfy { (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) }
    }
}
