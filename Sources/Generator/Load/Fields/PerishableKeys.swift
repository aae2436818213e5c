import Diagnostics
import HelseIArbeid

/// The fields of something that goes stale: when it was last checked, and for how long that holds.
struct PerishableKeys: Sendable {
    fileprivate let checked = Key.required(
        "sist-kontrollert", FieldType<Day>.day.located, "dagen noen sist holdt det mot kilden")
    fileprivate let life: Key<Int>
    fileprivate let usual: Int

    init(usually days: Int) {
        usual = days
        life = Key.optional(
            "levetid", FieldType<Int>.integer(1...3650), "hvor mange dager det kan stå før noen må se på det igjen; ellers \(days)")
    }

    var rows: [FieldShape] { [checked.row, life.row] }
}

extension Fields {
    /// `nil` without a value too: the fields are read all the same, so that what is wrong with them is found.
    mutating func callAsFunction<Value>(_ keys: PerishableKeys, _ value: Value?) -> Perishable<Value>? {
        let (checked, life) = (self(keys.checked), self(keys.life))
        guard let value, let checked else { return nil }
        return Perishable(value, checked: checked, life: life ?? keys.usual)
    }
}
