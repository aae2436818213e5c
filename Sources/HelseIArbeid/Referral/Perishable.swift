public import Diagnostics

/// Something that goes stale: when somebody last held it against its source, and how long that holds.
///
/// The value comes out only as it may be shown on a day, so that nobody can show one that is too old.
public struct Perishable<Value: Sendable>: Sendable {
    private let value: Value
    public let checked: Located<Day>
    /// For how many days after `checked` it is taken to be right.
    public let life: Int

    public init(_ value: Value, checked: Located<Day>, life: Int) {
        self.value = value
        self.checked = checked
        self.life = life
    }

    /// The last day it is taken to be right: what a page says, since the page itself may grow old.
    public var goodUntil: Day { checked.value.adding(days: life) }

    /// Whether its life time is over.
    public func isPast(on day: Day) -> Bool { day > goodUntil }

    /// As it may be shown on a day: past its life time with a warning, past twice the life time not at all.
    public func freshness(on day: Day) -> Freshness<Value> {
        let age = checked.value.days(to: day)
        if age > 2 * life { return .expired }
        return age > life ? .stale(value) : .fresh(value)
    }

    /// For rules, which must look at what no reader may see any more.
    func rule<Result>(_ check: (Value) -> Result) -> Result { check(value) }
}

/// What a reader is told of something that goes stale.
public enum Freshness<Value: Sendable>: Sendable {
    case fresh(Value)
    /// Shown, and said to be perhaps no longer right.
    case stale(Value)
    case expired

    /// What may be shown.
    public var value: Value? {
        switch self {
        case .fresh(let value), .stale(let value): value
        case .expired: nil
        }
    }
}

extension Freshness: Equatable where Value: Equatable {}
