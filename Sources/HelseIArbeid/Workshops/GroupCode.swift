/// The code of a group at a workshop: «1C», «1E-1», «4A-1 & 2» for two groups with one report, «16» (C164).
public struct GroupCode: Sendable, Hashable, Comparable {
    public let number: Int
    /// A capital letter, or nothing.
    public let letter: String
    /// Which of the groups on one question; several when they wrote one report together.
    public let parts: [Int]

    /// Reads `1C`, `1e-1`, `2B–1 og 2`, `4A-1 & 2`, with or without «gruppe» before it; `nil` for anything else.
    public init?(_ text: String) {
        var rest = text.lowercased().filter { !$0.isWhitespace }[...]
        for word in ["gruppen", "gruppe", "gruppa"] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count); break }
        guard let number = Self.number(&rest), number > 0 else { return nil }
        var letter = ""
        if let first = rest.first, ("a"..."z").contains(first), first.isASCII {
            letter = first.uppercased()
            rest.removeFirst()
        }
        let hasDash = rest.first.map { "-–—".contains($0) } ?? false
        if hasDash { rest.removeFirst() }
        guard let parts = Self.parts(rest), hasDash ? !parts.isEmpty : parts.isEmpty || !letter.isEmpty else { return nil }
        self.init(number: number, letter: letter, parts: parts)
    }

    /// «1», «1 & 2», «1, 2 og 3», and «1-2» as in the names of files; in order. `nil` if it is something else.
    private static func parts(_ text: Substring) -> [Int]? {
        var (rest, parts): (Substring, [Int]) = (text, [])
        while !rest.isEmpty {
            if !parts.isEmpty {
                if rest.hasPrefix("og") { rest = rest.dropFirst(2) } else if !"&,+/-".contains(rest.removeFirst()) { return nil }
            }
            guard let part = number(&rest), part > 0, !parts.contains(part) else { return nil }
            parts.append(part)
        }
        return parts.sorted()
    }

    private init(number: Int, letter: String, parts: [Int]) {
        self.number = number
        self.letter = letter
        self.parts = parts
    }

    /// Up to three digits; none is `nil`.
    private static func number(_ text: inout Substring) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(digits.count) else { return nil }
        text = text.dropFirst(digits.count)
        return Int(digits)
    }

    /// «4A-1 & 2».
    public var written: String {
        let list = parts.map(String.init)
        let end = list.count < 2 ? list.joined() : list.dropLast().joined(separator: ", ") + " & " + (list.last ?? "")
        return "\(number)\(letter)" + (end.isEmpty ? "" : "-\(end)")
    }

    /// A name for addresses: «4a-1-2».
    public var slug: String { (["\(number)\(letter.lowercased())"] + parts.map(String.init)).joined(separator: "-") }

    /// The question several groups may work on: the code without its parts.
    public var question: GroupCode { GroupCode(number: number, letter: letter, parts: []) }

    /// Whether both speak for one and the same group.
    public func overlaps(_ other: GroupCode) -> Bool {
        question == other.question && (parts == other.parts || parts.contains { other.parts.contains($0) })
    }

    public static func < (left: GroupCode, right: GroupCode) -> Bool {
        if (left.number, left.letter) != (right.number, right.letter) {
            return (left.number, left.letter) < (right.number, right.letter)
        }
        return left.parts.lexicographicallyPrecedes(right.parts)
    }
}

/// A group somewhere: in this workshop, or in another one that is named beside it (C172).
public struct GroupReference: Sendable, Equatable {
    public let code: GroupCode
    /// The name of the other workshop, as it was written.
    public let arena: String?

    public init(_ code: GroupCode, in arena: String? = nil) {
        self.code = code
        self.arena = arena
    }

    /// Reads `2C`, `gruppe 16 fra Åpen arena 2014`, `2C (Åpen arena 2025)`.
    public init?(_ text: String) {
        let words = text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")" })
        let cut = words.firstIndex { ["fra", "frå", "på", "i", "ved"].contains($0.lowercased()) }
        let named =
            cut
            ?? words.indices.dropFirst().first { GroupCode(words[...($0 - 1)].joined(separator: " ")) != nil && !words[$0].isPart }
        let code = words[..<(named ?? words.endIndex)].joined(separator: " ")
        guard let code = GroupCode(code) else { return nil }
        let arena = named.map { words[(cut == nil ? $0 : $0 + 1)...].joined(separator: " ") } ?? ""
        self.init(code, in: arena.isEmpty ? nil : arena)
    }
}

extension Substring {
    /// A word that goes on with a code: «og», «&», «2».
    fileprivate var isPart: Bool { self == "og" || self == "&" || allSatisfy(\.isNumber) }
}
