public import Diagnostics

/// What a group said has to be in place for people to go to work with health complaints (project proposal 3.4.4; C76).
///
/// It keeps its id through merging and choice to measures and their effect. It is anonymous (rules B8). There is no way to
/// make one but from rows.
public struct Statement: Sendable, Numbered {
    public typealias ID = NumberedID<Statement>
    public static let letter = "U"
    public static let noun = "utsagnet"
    public static let register = "utsagn.csv"

    public let id: ID
    public let text: String
    /// `nil` when all staff met together.
    public let cohort: String?
    /// The number of the group that wrote it, if it was noted.
    public let group: Int?
    /// The day it came.
    public let day: Day
    /// The statements merged into it, directly or by way of others, in the order they came in: none loses its origin (C78).
    public let origins: [ID]
    /// The last count, and what those merged into it since then had; `nil` while not counted.
    public let votes: Int?
    public let stage: Stage
    public let span: Span

    /// How far a statement has come in its life (C77), in its order.
    public enum Stage: Sendable, Equatable {
        case proposed
        /// It lives on in another, which is not merged itself.
        case merged(into: ID)
        case prioritised(votes: Int)
        case chosen(Rank)
        /// Chosen, and has at least one measure.
        case withMeasures(Rank)
        /// Every measure that was not stopped is done, and at least one is.
        case carriedOut(Rank)
        /// Something changed because of one of its measures.
        case withEffect(Rank)

        /// `nil` unless it is chosen.
        public var rank: Rank? {
            switch self {
            case .proposed, .merged, .prioritised: nil
            case .chosen(let rank), .withMeasures(let rank), .carriedOut(let rank), .withEffect(let rank): rank
            }
        }

        public var isMerged: Bool {
            if case .merged = self { true } else { false }
        }
    }

    /// Who the statement is about.
    public enum Voice: String, Sendable, CaseIterable {
        case i = "jeg"
        case we = "vi"
    }

    /// By the first «jeg» or «vi» (in nynorsk «eg» or «me») in it; `nil` if it has neither.
    public var voice: Voice? {
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
            switch word {
            case "jeg", "eg": return .i
            case "vi", "me": return .we
            default: continue
            }
        }
        return nil
    }

    public var isI: Bool { voice == .i }
    public var isWe: Bool { voice == .we }
}
