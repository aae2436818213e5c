/// A place in an input file: a byte range, and the file it is in.
public struct Span: Sendable {
    public let file: SourceFile
    public let range: Range<Int>

    public init(_ file: SourceFile, _ range: Range<Int>) {
        self.file = file
        self.range = range.clamped(to: 0..<file.bytes.count)
    }

    /// The whole line (from 1).
    public init(_ file: SourceFile, line: Int) {
        self.init(file, file.range(ofLine: line))
    }

    /// The line of the first byte, from 1.
    public var line: Int { file.line(at: range.lowerBound) }

    /// The column of the first byte, from 1, counted in Unicode scalars, as most editors show it.
    public var column: Int {
        let start = file.range(ofLine: line).lowerBound
        return file.bytes[start..<max(start, range.lowerBound)].count { $0 & 0xC0 != 0x80 } + 1
    }

    /// The text the span covers.
    public var text: String { file.text(in: range) }
}

extension Span: Equatable, Comparable {
    public static func == (left: Span, right: Span) -> Bool {
        left.file.path == right.file.path && left.range == right.range
    }

    /// By file path, then by place in the file: the order diagnostics are shown in.
    public static func < (left: Span, right: Span) -> Bool {
        (left.file.path, left.range.lowerBound, left.range.upperBound)
            < (right.file.path, right.range.lowerBound, right.range.upperBound)
    }
}

/// A value together with the place it was read from; every string that still has to be checked travels like this.
@dynamicMemberLookup
public struct Located<Value: Sendable>: Sendable {
    public let value: Value
    public let span: Span

    public init(_ value: Value, at span: Span) {
        self.value = value
        self.span = span
    }

    public subscript<Member>(dynamicMember keyPath: KeyPath<Value, Member>) -> Member { value[keyPath: keyPath] }

    /// The same place, another value.
    public func map<Other: Sendable>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
        Located<Other>(try transform(value), at: span)
    }
}

extension Located: Equatable where Value: Equatable {}
