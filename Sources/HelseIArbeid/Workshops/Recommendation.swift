public import Diagnostics

/// What a group recommends, and to whom: «NAV: …», «Anbefaling til NAV og Helsedirektoratet: …» (C171).
public struct Recommendation: Sendable {
    /// As they were written; none if the group does not say.
    public let recipients: [Located<String>]
    public let text: String
    public let span: Span

    public init(recipients: [Located<String>], text: String, span: Span) {
        self.recipients = recipients
        self.text = text
        self.span = span
    }
}

/// Finds the recommendations of a section: all that stands under «Anbefalinger», and elsewhere what calls itself one.
struct RecommendationReader {
    /// Names that hold «og» or a comma themselves.
    let known: [String]
    private var found: [Recommendation] = []
    /// Whom a heading, or an item with nothing after its colon, speaks to.
    private var current: [Located<String>] = []
    /// How far in stands the item that named somebody: what stands further in goes on with it.
    private var indent: Int?

    init(known: [String]) { self.known = known }

    mutating func read(_ section: ReportSection) -> [Recommendation] {
        found = []
        let isOurs = section.field == .recommendations
        let under = section.recipient.flatMap { name in section.heading.map { recipients(name, at: $0.span) } } ?? []
        (current, indent) = (under, nil)
        guard section.answer != .notRelevant else { return [] }
        for block in section.blocks where !block.text.isEmpty {
            switch block.kind {
            case .heading:
                let name = block.text.text.tidied
                let reading = ReportField.reading(name)
                current = isOurs || reading?.recipient != nil ? recipients(reading?.recipient ?? name, at: block.span) : []
                indent = nil
            case .other: break
            case .paragraph, .item:
                for line in lines(block) { read(line.text, at: line.span, block, isOurs: isOurs, under: under) }
            }
        }
        return found
    }

    private mutating func read(_ line: String, at span: Span, _ block: ReportBlock, isOurs: Bool, under: [Located<String>]) {
        if let (names, text) = addressed(line, at: span, isOurs: isOurs) {
            indent = block.kind == .item ? block.indent : nil
            current = text.isEmpty || block.kind == .item ? names : under
            if !text.isEmpty { found.append(Recommendation(recipients: names, text: text, span: span)) }
            return
        }
        guard isOurs || !current.isEmpty else { return }
        if let indent, block.indent <= indent { (current, self.indent) = (under, nil) }
        // «Vi anbefaler:» leads up to a list and recommends nothing itself.
        let isLead = line.hasSuffix(":") || block.kind == .paragraph && current.isEmpty && !isOurs
        if !isLead, block.kind == .item || !current.isEmpty {
            found.append(Recommendation(recipients: current, text: line, span: span))
        }
    }

    /// A paragraph may hold a line for each recipient.
    private func lines(_ block: ReportBlock) -> [(text: String, span: Span)] {
        let scalars = block.text.scalars
        var starts = [0]
        for (index, scalar) in scalars.enumerated() where scalar == "\n" {
            let next = scalars[(index + 1)...].prefix { $0 != "\n" }
            if prefix(String(String.UnicodeScalarView(next)).tidied) != nil { starts.append(index + 1) }
        }
        return zip(starts, starts.dropFirst() + [scalars.count]).map { start, end in
            (String(String.UnicodeScalarView(scalars[start..<end])).tidied, block.text.span(start..<end))
        }
    }

    private func addressed(_ line: String, at span: Span, isOurs: Bool) -> (names: [Located<String>], text: String)? {
        guard let prefix = prefix(line), isOurs || prefix.calledOne else { return nil }
        return (recipients(prefix.name, at: span), String(line[prefix.end...]).tidied)
    }

    /// What stands before the first colon, when that can be somebody.
    private func prefix(_ line: String) -> (name: String, calledOne: Bool, end: String.Index)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        var words = line[..<colon].split(separator: " ")
        let isCalledOne =
            words.count > 2 && words[1].lowercased() == "til" && ReportField.recommending.contains(String(words[0]).headingKey)
        if isCalledOne { words.removeFirst(2) } else if words.first?.lowercased() == "til" { words.removeFirst() }
        guard let first = words.first, words.count <= Self.longestName, isCalledOne || first.first?.isUppercase == true,
            !words.contains(where: { Self.verbs.contains($0.lowercased()) })
        else { return nil }
        return (words.joined(separator: " "), isCalledOne, line.index(after: colon))
    }

    /// «NAV, Udir og brukerorganisasjonene» is three; a name that is known is one, whatever it holds.
    private func recipients(_ names: String, at span: Span) -> [Located<String>] {
        var rest = names
        var whole: [String] = []
        for name in known.sorted(by: { $0.count > $1.count })
        where name.contains(" og ") || name.contains(",") || name.contains("/") {
            guard let range = rest[...].firstRange(of: name) else { continue }
            rest.replaceSubrange(range, with: "\u{1}\(whole.count)")
            whole.append(name)
        }
        let parts = rest.replacing(" og ", with: ",").split(whereSeparator: { $0 == "," || $0 == "/" }).map { String($0).tidied }
        return parts.filter { !$0.isEmpty }.map { part in
            let name = part.first == "\u{1}" ? Int(part.dropFirst()).map { whole[$0] } ?? part : part
            return Located(name, at: span)
        }
    }

    private static let longestName = 9
    private static let verbs: Set<String> = ["vi", "anbefaler", "foreslår", "tilrår", "ønsker", "er", "bør", "må", "har", "gruppa"]
}

extension String.UnicodeScalarView {
    fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
        self.init()
        append(contentsOf: scalars)
    }
}
