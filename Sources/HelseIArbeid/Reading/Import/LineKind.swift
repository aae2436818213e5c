/// What a line begins, by its own words and signs and by what stood before it.
enum LineKind: Sendable, Equatable {
    case blank, text, greeting, mail, mailHead, tableHead, caseList
    case bullet(String, rest: String)
    case numbered(String, rest: String)
    case clock
    case cited(rest: String)
    case caseHead(CaseMark, title: String)
    case foreignCase(CaseMark)
    case owner(word: String, rest: String)
    case due(rest: String)
    case label(ImportLabel, rest: String)
    case subheading
    case heading(ImportHeading, title: String, rest: String)
    case field(HeadField, label: String, value: String)

    /// Whether a paragraph may run on over it.
    var isText: Bool { self == .text }
}

/// The lines that say what they are, besides «Ansvar» and «Frist».
enum ImportLabel: String, Sendable, CaseIterable {
    case resolution = "vedtak"
    case conclusion = "konklusjon"
    case both = "konklusjon/vedtak"

    /// `Vedtak: …`
    static func read(_ text: String) -> (label: ImportLabel, rest: String)? {
        let lower = text.lowercased()
        for label in allCases.reversed() where lower.hasPrefix(label.rawValue) {
            let rest = text.dropFirst(label.rawValue.count).drop { $0 == " " }
            guard rest.first == ":" else { continue }
            return (label, String(rest.dropFirst().drop { $0 == " " }))
        }
        return nil
    }
}

/// The headings without a number that minutes have.
enum ImportHeading: Sendable, Equatable {
    case welcome, approval, anyOther, next, agenda
    /// «Onsdag 4. november», where a meeting has several days.
    case day

    /// The heading in the words it stands in, and what follows it on its line.
    static func read(_ text: String, isAfterBlank: Bool) -> (heading: ImportHeading, title: String, rest: String)? {
        let lower = text.lowercased()
        let bare = lower.last == ":" ? String(lower.dropLast()) : lower
        if ["velkommen", "velkomen", "velkommen og innledning", "innledning", "innleiing", "åpning", "opning"].contains(bare) {
            return (.welcome, text.withoutColon, "")
        }
        if ["dagsorden", "program", "dagens program", "dagens saksliste"].contains(bare) {
            return (.agenda, text.withoutColon, "")
        }
        if isAfterBlank, ["godkjenning av", "godkjenning og"].contains(where: { lower.hasPrefix($0) }), text.count <= 80,
            !bare.hasSuffix(".")
        {
            return (.approval, text.withoutColon, "")
        }
        if lower.hasPrefix("eventuelt"), let rest = after("eventuelt", in: text) { return (.anyOther, "Eventuelt", rest) }
        if ["ymse", "anna"].contains(bare) { return (.anyOther, text.withoutColon, "") }
        return nextMeeting(text).map { (.next, $0.title, $0.rest) }
    }

    /// «Eventuelt», «Eventuelt: …», «Eventuelt FoU: …», but not «Eventuelt kan vi …».
    private static func after(_ word: String, in text: String) -> String? {
        let rest = text.dropFirst(word.count)
        guard let first = rest.first else { return "" }
        guard ": –-.\u{A0}".contains(first) else { return nil }
        let words = rest.drop { ": –-.".contains($0) }
        guard let letter = words.first(where: \.isLetter) else { return String(words) }
        return first == ":" || letter.isUppercase ? String(words) : nil
    }

    /// «Neste møte: …», «Neste møte torsdag …» and the words alone; not «Neste møte i gruppa er 10/11 og jeg …».
    private static func nextMeeting(_ text: String) -> (title: String, rest: String)? {
        let word = "neste møte"
        guard text.lowercased().hasPrefix(word) else { return nil }
        let title = String(text.prefix(word.count))
        let rest = text.dropFirst(word.count)
        guard let first = rest.first else { return (title, "") }
        if first == ":" { return (title, String(rest.dropFirst()).trimmed) }
        guard first == " " || first == "." else { return nil }
        var words = String(rest.drop { $0 == " " || $0 == "." })
        for verb in ["blir ", "er "] where words.lowercased().hasPrefix(verb) { words = String(words.dropFirst(verb.count)) }
        // The year only matters for whether it is a date.
        guard let moment = WrittenMoment.read(words, near: .epoch), moment.rest.split(separator: " ").count <= 6 else { return nil }
        return (title, String(rest).trimmed)
    }
}

extension String {
    fileprivate var withoutColon: String { hasSuffix(":") ? String(dropLast()) : self }
}
