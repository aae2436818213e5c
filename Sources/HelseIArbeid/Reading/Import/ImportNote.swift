/// Something to tell the one who imports: what was changed, what the machine was unsure of, what may be a slip of the pen.
public struct ImportNote: Sendable, Hashable {
    public enum Kind: Sendable, CaseIterable {
        /// Done, and nothing of the text is lost by it.
        case changed
        /// A person must look.
        case unsure
        /// Kept as written; perhaps somebody meant something else (C240).
        case suggestion
    }

    public let kind: Kind
    /// The line in the source, from 1.
    public let line: Int
    public let text: String

    init(_ kind: Kind, _ line: Int, _ text: String) { (self.kind, self.line, self.text) = (kind, line, text) }
}

/// What is gathered while a text is read: notes, and every word of the source that is not in the result as it was written.
struct ImportLog: Sendable {
    private(set) var notes: [ImportNote] = []
    /// Words that are gone on purpose; each is told of in a note.
    private(set) var removed: [String] = []
    private var seen: Set<ImportNote> = []

    mutating func add(_ note: ImportNote) { if seen.insert(note).inserted { notes.append(note) } }

    /// Tells that words are gone, or stand in another form.
    mutating func removed(_ words: String, _ note: ImportNote) {
        removed.append(words)
        add(note)
    }
}
