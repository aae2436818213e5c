public import Diagnostics

/// The minute schedule of a meeting: blocks in their order, each with its minutes, as the facilitator guide tells it.
public struct Schedule: Sendable {
    public let blocks: [Block]

    public init(blocks: [Block]) { self.blocks = blocks }

    /// The whole length in minutes.
    public var minutes: Int { blocks.reduce(0) { $0 + $1.minutes } }

    /// A stretch of the meeting that belongs together.
    public struct Block: Sendable {
        public let title: String
        public let kind: Kind
        public let minutes: Int
        /// Minutes the block can give up when time is short.
        public let gives: Int
        public let steps: [Step]
        public let span: Span

        public init(title: String, kind: Kind, minutes: Int, gives: Int, steps: [Step], span: Span) {
            self.title = title
            self.kind = kind
            self.minutes = minutes
            self.gives = gives
            self.steps = steps
            self.span = span
        }
    }

    public enum Kind: String, Sendable, CaseIterable {
        case frame = "ramme"
        case lecture = "forelesning"
        case process = "prosess"
    }

    /// A part of a block: «3 minutes alone and silent».
    public struct Step: Sendable {
        public let title: String
        public let minutes: Int

        public init(title: String, minutes: Int) {
            self.title = title
            self.minutes = minutes
        }
    }

    /// The minutes the group process has in all modules (project proposal 3.4.4; C45).
    public static let processMinutes = 20

    /// When each block starts, in minutes after the start of the meeting.
    public var starts: [Int] {
        var elapsed = 0
        return blocks.map { block in
            defer { elapsed += block.minutes }
            return elapsed
        }
    }
}
