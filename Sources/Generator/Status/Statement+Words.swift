public import HelseIArbeid

extension Statement.Stage {
    /// How far it has come, for a list on a terminal (C77).
    public var inWords: String {
        switch self {
        case .proposed: "foreslått"
        case .merged(let target): "i \(target)"
        case .prioritised: "prioritert"
        case .chosen(let rank): "valgt (\(rank.rawValue))"
        case .withMeasures(let rank): "har tiltak (\(rank.rawValue))"
        case .carriedOut(let rank): "iverksatt (\(rank.rawValue))"
        case .withEffect(let rank): "har effekt (\(rank.rawValue))"
        }
    }
}
