/// Finds what can tell who wrote a statement or whom it is about (rules B8).
///
/// A machine cannot know: what it calls certain is refused, what it calls likely is for a person to look at.
public struct PrivacyLint: Sendable {
    private let names: RegisteredNames
    private let singling: SinglingOut

    /// `people` are the names of the region's and the company's registers, `places` its departments; `groupSize` is the number
    /// of people who may have written the statement: below five, less is needed to single somebody out.
    public init(people: [String], places: [String] = [], groupSize: Int? = nil) {
        names = RegisteredNames(people)
        singling = SinglingOut(places: places, isSmall: groupSize.map(SmallGroups.isTooSmall) ?? false)
    }

    /// In order of place, without overlaps. Takes time in proportion to the text.
    public func findings(in text: String) -> [Finding] {
        let folded = FoldedText(text)
        let words = Words(folded)
        let groups = DigitGroups(folded)
        var found = NumberFindings(text: folded, words: words, groups: groups).findings()
        found += PhoneFindings(text: folded, words: words, groups: groups).findings()
        found += MailFindings(text: folded, words: words).findings()
        found += names.findings(in: words, of: folded)
        found += singling.findings(in: words)
        found += HealthFindings.findings(in: words)
        found += BirthDates(text: folded, words: words).findings()
        found += Addresses(text: folded, words: words).findings()
        return Self.apart(found.map { Finding(kind: $0.kind, range: folded.bytes($0.scalars), certainty: $0.certainty) })
    }

    /// Of findings that overlap, the certain one stays, else the one of the kind that says more.
    private static func apart(_ findings: [Finding]) -> [Finding] {
        let sorted = findings.sorted {
            ($0.range.lowerBound, $0.range.upperBound, $0.weight) < ($1.range.lowerBound, $1.range.upperBound, $1.weight)
        }
        return sorted.reduce(into: []) { kept, finding in
            guard let last = kept.last, last.range.upperBound > finding.range.lowerBound else { return kept.append(finding) }
            if finding.weight < last.weight { kept[kept.count - 1] = finding }
        }
    }
}

/// What the finders give: a finding that still counts in scalars of the folded text.
typealias Sighting = (kind: Finding.Kind, scalars: Range<Int>, certainty: Finding.Certainty)

/// One thing that looks personal. It never holds the text itself.
public struct Finding: Sendable, Hashable {
    /// The order is how much each says; the first of those that overlap is told.
    public enum Kind: Int, Sendable, Hashable, CaseIterable {
        case nationalIdentityNumber, accountNumber, phone, mail, name, birthDate, address, carRegistration, health, singledOut
    }

    public enum Certainty: Int, Sendable, Hashable {
        case certain, likely
    }

    public let kind: Kind
    /// In UTF-8 bytes of the text.
    public let range: Range<Int>
    public let certainty: Certainty

    fileprivate var weight: Int { certainty.rawValue * 100 + kind.rawValue }
}
