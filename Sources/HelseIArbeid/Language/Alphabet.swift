extension String {
    /// By the Norwegian alphabet: æ, ø and å after z, whatever the capitals.
    fileprivate var inAlphabet: [UInt32] {
        lowercased().unicodeScalars.map { scalar in
            switch scalar {
            case "æ", "ä": 0x7B
            case "ø", "ö": 0x7C
            case "å": 0x7D
            default: scalar.value
            }
        }
    }
}

extension Array {
    /// By a name of each, as a Norwegian index has them.
    public func inNorwegianOrder(_ name: (Element) -> String) -> [Element] {
        map { ($0, name($0).inAlphabet, name($0)) }.sorted { left, right in
            left.1 == right.1 ? left.2 < right.2 : left.1.lexicographicallyPrecedes(right.1)
        }.map(\.0)
    }
}
