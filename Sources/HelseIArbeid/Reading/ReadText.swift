public import Diagnostics

/// A stretch of text as it is read, without the signs of its markup; every character knows the bytes it was written with.
public struct ReadText: Sendable {
    public let file: SourceFile
    public let scalars: [Unicode.Scalar]
    /// The bytes of `file` each scalar stands for.
    public let places: [Range<Int>]

    public init(file: SourceFile, scalars: [Unicode.Scalar], places: [Range<Int>]) {
        self.file = file
        self.scalars = scalars
        self.places = places
    }

    public var text: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    public var isEmpty: Bool { !scalars.contains { !$0.properties.isWhitespace } }

    /// Where a range of its scalars was written.
    public func span(_ range: Range<Int>) -> Span {
        guard let first = places[range].first, let last = places[range].last else { return Span(file, 0..<0) }
        return Span(file, first.lowerBound..<last.upperBound)
    }
}

extension ReadText {
    /// A text that stands in its file just as it is read.
    init(verbatim text: Located<String>) {
        var place = text.span.range.lowerBound
        var places: [Range<Int>] = []
        let scalars = Array(text.value.unicodeScalars)
        for scalar in scalars {
            let width = UTF8.width(scalar)
            places.append(place..<place + width)
            place += width
        }
        self.init(file: text.span.file, scalars: scalars, places: places)
    }

    /// Where a range of bytes of ``text`` was written.
    func place(utf8 range: Range<Int>) -> Span {
        var (offset, first, last): (Int, Int?, Int) = (0, nil, 0)
        for (index, scalar) in scalars.enumerated() {
            if offset >= range.upperBound { break }
            let end = offset + UTF8.width(scalar)
            if end > range.lowerBound {
                first = first ?? index
                last = index
            }
            offset = end
        }
        return first.map { span($0..<last + 1) } ?? Span(file, 0..<0)
    }

    /// The text as it is read: however lines are broken in the file, the blanks between two words are one.
    public var line: String {
        scalars.split { $0.isBlank }.map { String(scalars: $0) }.joined(separator: " ")
    }
}
