/// What a register numbers, each kind with a letter of its own: statements, measures and goals.
public protocol Numbered: Sendable {
    /// What its ids begin with: `U`, `T` or `M`.
    static var letter: String { get }
    /// The word for it in a message, definite singular: «utsagnet».
    static var noun: String { get }
    /// The register it is entered in: «utsagn.csv».
    static var register: String { get }
}

/// The id of a numbered thing, which it keeps for good: `U12`. One of a statement cannot be taken for one of a measure.
public struct NumberedID<Owner: Numbered>: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// From 1 to 99,999.
    public let number: Int

    /// `nil` for other numbers than those an id can have.
    public init?(number: Int) {
        guard (1...99_999).contains(number) else { return nil }
        self.number = number
    }

    /// Reads `U12` and `u12`; `nil` for anything else.
    public init?(_ text: String) {
        guard text.uppercased().hasPrefix(Owner.letter), let number = Int(digits: text.dropFirst(Owner.letter.count)) else {
            return nil
        }
        self.init(number: number)
    }

    /// «U12».
    public var description: String { Owner.letter + String(number) }

    /// The id for the next row: one more than the highest in use, so that no id is ever used again.
    public static func following(_ ids: some Sequence<NumberedID>) -> NumberedID {
        NumberedID(after: ids.map(\.number).max() ?? 0)
    }

    private init(after number: Int) { self.number = number + 1 }

    public static func < (left: NumberedID, right: NumberedID) -> Bool { left.number < right.number }
}
