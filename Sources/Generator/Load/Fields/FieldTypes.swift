import Diagnostics
import HelseIArbeid

extension FieldType<String> {
    /// A text that is not empty, on one line and without spaces at its ends: it may come to stand in a heading or a subject.
    static let text = FieldType(shape: .text(pattern: nil, examples: [])) { node, found in
        guard case .scalar(let text) = node.content else {
            found.append(.wrongType(node, expected: "en tekst"))
            return nil
        }
        let trimmed = text.onOneLine
        if trimmed.isEmpty { found.append(.wrongType(node, expected: "en tekst")) }
        return trimmed.isEmpty ? nil : trimmed
    }

    /// The same where an author may think of putting a value in: only the texts of the meetings have placeholders.
    static let prose = FieldType(shape: text.shape) { node, found in
        guard let value = text.read(node, &found) else { return nil }
        if value[...].firstRange(of: "{{") != nil { found.append(.placeholderInField(at: node.span)) }
        return value
    }

    /// A short name for files and references: small letters a–z, digits, hyphens.
    static let slug = text.map(
        expected: "et kortnavn med små bokstaver a–z, tall og bindestrek, som «nordre-omrade»",
        shape: .text(pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", examples: [])
    ) { $0.isSlug ? $0 : nil }
}

extension FieldType<Int> {
    static func integer(_ range: ClosedRange<Int>) -> FieldType {
        FieldType<String>.text.map(
            expected: "et helt tall fra \(range.lowerBound) til \(range.upperBound)", shape: .integer(range)
        ) { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }
    }
}

extension FieldType<Bool> {
    /// `ja` or `nei`.
    static let yesNo = FieldType<String>.text.map(expected: "«ja» eller «nei»", shape: .choice(["ja", "nei"])) {
        switch $0.lowercased() {
        case "ja": true
        case "nei": false
        default: nil
        }
    }
}

extension FieldType<DateText> {
    /// A date, with or without its weekday.
    static let date = FieldType<String>.text.map(
        expected: "en dato, som «2026-11-03» eller «tirsdag 3. november 2026»",
        shape: .text(pattern: nil, examples: ["2026-11-03", "tirsdag 2026-11-03", "3. november 2026"])
    ) { DateText($0) }
}

extension FieldType<Day> {
    /// A date whose weekday nobody needs.
    static let day = FieldType<DateText>.date.map(expected: "en dato") { $0.day }
}

extension FieldType<TimeRange> {
    /// From one time to a later one.
    static let timeRange = FieldType(
        shape: .text(pattern: nil, examples: ["12.30–14.00", "09:00-10:30"])
    ) { node, found in
        guard let text = FieldType<String>.text.read(node, &found) else { return nil }
        switch TimeRange.read(text) {
        case .range(let range): return range
        case .endsBeforeStart(let start, let end): found.append(.endBeforeStart(start, end, at: node.span))
        case .unreadable, .start: found.append(.wrongType(node, expected: "et klokkeslett fra og til, som «12.30–14.00»"))
        }
        return nil
    }
}

extension FieldType where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
    /// One of a closed set of words.
    static var oneOf: FieldType {
        let names = Value.allCases.map(\.rawValue)
        return FieldType(shape: .choice(names)) { node, found in
            guard let text = FieldType<String>.text.read(node, &found) else { return nil }
            if let value = Value(rawValue: text.lowercased()) { return value }
            found.append(.notAmong(text, names, at: node.span))
            return nil
        }
    }
}

extension FieldType {
    static func list<Item: Sendable>(of item: FieldType<Item>) -> FieldType<[Item]> where Value == [Item] {
        FieldType<[Item]>(shape: .list(item.shape)) { node, found in
            guard case .sequence(let nodes) = node.content else {
                found.append(.wrongType(node, expected: "en liste, med én linje «- …» for hver"))
                return nil
            }
            return nodes.compactMap { item.read($0, &found) }
        }
    }

    /// A list whose items have names that other files refer to: two with one name are an error.
    static func list<Item: Sendable>(
        of item: FieldType<Item>, named name: @escaping @Sendable (Item) -> String
    ) -> FieldType<[Item]> where Value == [Item] {
        FieldType<[Item]>(shape: .list(item.shape)) { node, found in
            guard case .sequence(let nodes) = node.content else {
                return FieldType<[Item]>.list(of: item).read(node, &found)
            }
            var first: [String: Span] = [:]
            return nodes.compactMap { node in
                guard let value = item.read(node, &found) else { return nil }
                if let span = first[name(value)] { found.append(.nameTwice(name(value), at: node.span, first: span)) }
                first[name(value)] = first[name(value)] ?? node.span
                return value
            }
        }
    }

    /// One, or a list of several: the author need not write a list of one.
    static func oneOrMany<Item: Sendable>(of item: FieldType<Item>) -> FieldType<[Item]> where Value == [Item] {
        FieldType<[Item]>(shape: .oneOrMany(item.shape)) { node, found in
            guard case .sequence(let nodes) = node.content else { return item.read(node, &found).map { [$0] } }
            return nodes.compactMap { item.read($0, &found) }
        }
    }

    /// Values by name, where the names are the cases of an enum; an unknown name is an error with a suggestion.
    static func byName<Name, Item: Sendable>(
        _: Name.Type, _ item: FieldType<Item>
    ) -> FieldType<[(Name, Item)]>
    where Value == [(Name, Item)], Name: CaseIterable & RawRepresentable & Sendable, Name.RawValue == String {
        let names = Name.allCases.map(\.rawValue)
        return FieldType<[(Name, Item)]>(shape: .map(names: names, item.shape)) { node, found in
            guard case .mapping(let pairs) = node.content else {
                found.append(.wrongType(node, expected: "felter med navn"))
                return nil
            }
            return pairs.compactMap { key, value in
                guard let name = Name(rawValue: key.value) else {
                    found.append(.unknownField(key, among: names))
                    return nil
                }
                if case .empty = value.content { return nil }
                return item.read(value, &found).map { (name, $0) }
            }
        }
    }
}

extension Diagnostic {
    static func wrongType(_ node: YAMLNode, expected: String) -> Diagnostic {
        let got =
            if case .scalar(let text) = node.content { "«\(text.shortened)»" } else { node.kindInWords }
        return .error(.wrongType, "her står \(got); det skulle vært \(expected)", at: node.span)
    }

    fileprivate static func placeholderInField(at span: Span) -> Diagnostic {
        .error(
            .placeholderInLink, "plassholdere kan ikke stå i et felt", at: span,
            help: "skriv teksten slik at den passer for alle; bare teksten i møtene har plassholdere")
    }

    static func notAmong(_ text: String, _ names: [String], at span: Span) -> Diagnostic {
        .error(
            .wrongType, "«\(text.shortened)» kan ikke stå her", at: span, help: Suggestion.help(for: text, among: names))
    }

    static func unknownField(_ key: Located<String>, among names: [String]) -> Diagnostic {
        .error(
            .unknownField, "feltet «\(key.value.shortened)» finnes ikke her", at: key.span,
            help: Suggestion.help(for: key.value, among: names))
    }

    fileprivate static func nameTwice(_ name: String, at span: Span, first: Span) -> Diagnostic {
        .error(
            .duplicateID, "to heter «\(name.shortened)»", at: span, notes: [.init("den første", at: first)],
            help: "gi hver sin id")
    }

    fileprivate static func endBeforeStart(_ start: ClockTime, _ end: ClockTime, at span: Span) -> Diagnostic {
        .error(
            .endBeforeStart, "slutten \(end.written) er ikke etter starten \(start.written)", at: span,
            help: "bytt om på dem, eller rett den ene")
    }
}
