import Diagnostics
import HelseIArbeid
import Markdown

/// Turns the line that opens a container into what it means, or says what is wrong with it.
struct BlockParser: DirectiveParser {
    let directive: Directive
    var found: [Diagnostic] = []

    static func parse(_ directive: Directive) -> Checked<Block> {
        var parser = BlockParser(directive: directive)
        let block = parser.block()
        return Checked(block, parser.found)
    }

    private init(directive: Directive) { self.directive = directive }

    /// The words authors write, in the order help lists them.
    static let names = [
        "for", "tid", "steg", "si", "lysark", "notat", "boks", "skrivelinjer", "felt", "ja-nei", "skala", "avkryss",
        "signatur", "bransje", "form", "puljer", "eksempel", "fra-bransjen", "fra-prosessen", "hvert", "felles", "figur",
    ]

    private mutating func block() -> Block? {
        switch directive.name.value {
        case "for": return list(of: DocumentKind.self).map(Block.documents)
        case "tid": return timed()
        case "steg": return step()
        case "si": return bare(.say)
        case "lysark": return caption().map(Block.slide)
        case "notat": return bare(.note)
        case "boks": return .box(title: directive.arguments.value.isEmpty ? nil : Caption(directive.arguments))
        case "skrivelinjer": return lines()
        case "felt": return caption().map(Block.field)
        case "ja-nei": return caption().map(Block.yesNo)
        case "skala": return scale()
        case "avkryss": return bare(.tickBoxes)
        case "signatur": return caption().map(Block.signature)
        case "bransje": return words().isEmpty ? expected("én eller flere bransjer") : .industries(words())
        case "form": return list(of: Meeting.Format.self).map(Block.formats)
        case "puljer": return one(of: CohortCount.self).map { .cohorts(several: $0.value == .several) }
        case "eksempel": return one(of: ExampleSlot.self).map(Block.example)
        case "fra-bransjen": return one(of: IndustryList.self).map { .industryList($0.value) }
        case "fra-prosessen": return one(of: ProcessPart.self).map { .process($0.value) }
        case "hvert": return each()
        case "felles": return shared()
        case "figur": return one(of: FigureName.self).map { _ in .figure }
        default:
            found.append(.unknownDirective(directive.name, among: Self.names))
            return nil
        }
    }

    private enum CohortCount: String, CaseIterable, Sendable {
        case one = "en"
        case several = "flere"
    }

    private enum FigureName: String, CaseIterable, Sendable {
        case sixMeetings = "seks-moter"
    }

    // MARK: - The ones with several arguments

    private mutating func timed() -> Block? {
        let words = words()
        guard words.count >= 3, let minutes = Int(words[0].value), (1...600).contains(minutes),
            let kind = Schedule.Kind(rawValue: words[1].value)
        else { return expected("minutter, slag (ramme, forelesning eller prosess) og tittel, som «tid 20 prosess IGP»") }
        let prefix = "gir="
        guard words[2].value.hasPrefix(prefix) else {
            return rest(from: 2).map { .timed(minutes: minutes, kind: kind, gives: 0, title: Caption($0)) }
        }
        guard let gives = Int(words[2].value.dropFirst(prefix.count)), (0...minutes).contains(gives),
            let title = rest(from: 3)
        else { return expected("«gir=» med færre minutter enn blokka har, og så en tittel") }
        return .timed(minutes: minutes, kind: kind, gives: gives, title: Caption(title))
    }

    private mutating func step() -> Block? {
        guard let minutes = words().first.flatMap({ Int($0.value) }), (1...600).contains(minutes),
            let title = rest(from: 1)
        else { return expected("minutter og tittel, som «steg 3 Alene og i stillhet»") }
        return .step(minutes: minutes, title: Caption(title))
    }

    private mutating func lines() -> Block? {
        guard let count = Int(directive.arguments.value), (1...40).contains(count) else {
            return expected("et tall fra 1 til 40")
        }
        return .lines(count)
    }

    private mutating func scale() -> Block? {
        guard let (from, to) = halves(from: 0) else {
            return expected("to ledetekster med « / » mellom, som «I liten grad / I stor grad»")
        }
        return .scale(from: Caption(from), to: Caption(to))
    }

    private mutating func each() -> Block? {
        let words = words()
        guard words.count == 2, let blanks = Int(words[1].value), (1...20).contains(blanks) else {
            let kinds = ItemKind.allCases.map(\.rawValue).joined(separator: ", ")
            return expected("ett av ordene \(kinds), og hvor mange tomme det skal være så lenge ingen er kjent, som «hvert tiltak 3»")
        }
        return (known(words[0]) as Located<ItemKind>?).map { .each($0.value, blanks: blanks) }
    }

    private mutating func shared() -> Block? {
        let words = words()
        guard words.count == 1, words[0].value.isSlug else {
            return expected("navnet på en fil i Content/felles, uten «.md» og uten mapper")
        }
        return .shared(words[0])
    }
}
