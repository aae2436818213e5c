public import Diagnostics

/// One step through a content file: Markdown, or the beginning or end of a container.
///
/// A scanned list is always balanced: every `open` has its `close`, also where the source had none.
public enum BlockEvent: Sendable, Equatable {
    /// Bytes of whole lines, not all of them blank, to be compiled as one ``Fragment``.
    case text(Range<Int>)
    case open(Directive)
    case close
}

/// The line that opens a container: `::: name arguments`.
public struct Directive: Sendable, Equatable {
    /// As written; whether it is one of the names that exist is for the domain to say.
    public let name: Located<String>
    /// What stands after the name, without blanks around it; often empty.
    public let arguments: Located<String>
    /// The whole line.
    public let span: Span
}
