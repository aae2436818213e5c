import Diagnostics

/// What changed from one version of a form to another, for somebody who never saw one marked up.
///
/// Parts are the same when they have the same id, blocks when they have the same name or nearly the same words. From every run
/// of words, the old text and the new can be read back. How lines are broken in the files is no change.
public struct Redline: Sendable, Equatable {
    public let old: Side
    public let new: Side
    /// What changed above the text.
    public let head: [HeadChange]
    /// In the order of the new text; parts that were taken away stand where they stood.
    public let parts: [PartChange]

    /// One of the two versions.
    public struct Side: Sendable, Equatable {
        public let number: Int
        public let title: String
        public let language: Language

        init(_ text: ConsentText) {
            number = text.head.number.value
            title = text.head.title.value
            language = text.language
        }
    }

    public init(from old: ConsentText, to new: ConsentText) {
        self.old = Side(old)
        self.new = Side(new)
        head = HeadChange.all(from: old.head, to: new.head)
        parts = PartComparison(old, new).changes
    }

    /// Nothing a reader or an approver would notice.
    public var isEmpty: Bool { head.isEmpty && parts.allSatisfy(\.isSame) }

    /// How many parts were changed, and how.
    public var summary: Summary {
        Summary(
            changed: parts.count { $0.presence == .both && $0.isChanged }, added: parts.count { $0.presence == .added },
            removed: parts.count { $0.presence == .removed }, moved: parts.count { $0.move != nil },
            same: parts.count(where: \.isSame))
    }

    /// A part that was both changed and moved is counted as both.
    public struct Summary: Sendable, Equatable {
        public let changed: Int
        public let added: Int
        public let removed: Int
        public let moved: Int
        public let same: Int

        public init(changed: Int, added: Int, removed: Int, moved: Int, same: Int) {
            self.changed = changed
            self.added = added
            self.removed = removed
            self.moved = moved
            self.same = same
        }
    }
}

/// Something above the text that is not as it was.
public enum HeadChange: Sendable, Equatable {
    case title([Run])
    case from(Day?, Day?)
    case until(Day?, Day?)
    case function(LegalFunction, LegalFunction)

    static func all(from old: ConsentHead, to new: ConsentHead) -> [HeadChange] {
        var changes: [HeadChange] = []
        let title = [Run].between(old.title.value, new.title.value)
        if title.isChanged { changes.append(.title(title)) }
        let (before, after) = (old.state.approval, new.state.approval)
        if before?.from != after?.from { changes.append(.from(before?.from, after?.from)) }
        if before?.until != after?.until { changes.append(.until(before?.until, after?.until)) }
        if old.function != new.function { changes.append(.function(old.function, new.function)) }
        return changes
    }
}

/// A part as people call it.
public struct PartName: Sendable, Hashable {
    public let id: String
    /// Its heading; what it is for, if it has none.
    public let title: String

    init(_ part: FormPart) {
        id = part.id.value
        let heading = part.title?.line ?? ""
        title = heading.isEmpty ? part.kind.rawValue : heading
    }
}

/// What became of one part.
public struct PartChange: Sendable, Equatable {
    public let name: PartName
    public let presence: Presence
    /// Where it stands in the old text and in the new, from 0.
    public let oldPlace: Int?
    public let newPlace: Int?
    public let title: [Run]
    /// What it was for, if it is for something else now.
    public let formerKind: PartKind?
    public let kind: PartKind
    public let move: Move?
    /// In the order of the new part; blocks that were taken away stand where they stood.
    public let blocks: [BlockChange]
    /// Blocks and sentences that now stand in another part.
    public let departed: [Departure]
    /// Sentences that came from another part; in the runs of the blocks they are added.
    public let arrived: [Departure]

    public enum Presence: Sendable, Equatable { case both, added, removed }

    /// It stands after another part than before, and not because others moved. `nil` is first of all.
    public struct Move: Sendable, Equatable {
        public let after: PartName?
        public let formerlyAfter: PartName?
    }

    /// Words that moved from one part to another, and the other part.
    public struct Departure: Sendable, Equatable {
        public let text: String
        public let other: PartName
    }

    /// Its words, its title or what it is for.
    public var isChanged: Bool {
        title.isChanged || formerKind != nil || !departed.isEmpty || blocks.contains { $0.state != .same }
    }

    public var isSame: Bool { presence == .both && move == nil && !isChanged }
}

/// What became of one paragraph, list item, box or field. Every block of either text is in exactly one.
public struct BlockChange: Sendable, Equatable {
    public let kind: FormBlock.Kind
    /// What it was: another number of lines.
    public let formerKind: FormBlock.Kind?
    public let text: [Run]
    public let hint: [Run]
    public let state: State
    public let move: Move?
    /// Where it stands in the old text and in the new.
    public let oldPlace: Place?
    public let newPlace: Place?

    public enum State: Sendable, Equatable { case same, changed, added, removed }

    public enum Move: Sendable, Equatable {
        /// It stands in another order among those around it.
        case within
        /// It stood in another part.
        case from(PartName)
    }

    /// A block by its part and its place in that, from 0.
    public struct Place: Sendable, Equatable {
        public let part: Int
        public let block: Int
    }
}
