extension Sequence where Element == String {
    /// The items as they are read aloud: «a», «a og b», «a, b og c».
    public func listed(in language: Language) -> String {
        let items = Array(self)
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let and =
            switch language {
            case .bokmål, .nynorsk: "og"
            case .english: "and"
            case .polish: "i"
            case .ukrainian: "та"
            }
        return items.dropLast().joined(separator: ", ") + " \(and) " + last
    }
}
