/// Markup that is safe to put into a page as it is. A `String` is not: it becomes `HTML` only by being escaped.
public struct HTML: Sendable, Equatable {
    public private(set) var text: String

    /// Takes markup that our own code made, or that libcmark rendered in safe mode.
    public init(trusted text: String) { self.text = text }

    /// Escapes `text`, so that it reads as exactly that text wherever it stands, in attributes too.
    public init(escaping text: String) { self.text = text.escapedForHTML }

    public static let empty = HTML(trusted: "")
    public var isEmpty: Bool { text.isEmpty }

    public static func += (left: inout HTML, right: HTML) { left.text += right.text }
    public static func + (left: HTML, right: HTML) -> HTML { HTML(trusted: left.text + right.text) }
}

extension HTML: ExpressibleByStringInterpolation {
    /// A literal is our own markup; a `String` put into it is escaped, an `HTML` is not.
    public init(stringLiteral value: String) { self.init(trusted: value) }

    public init(stringInterpolation: Interpolation) { self.init(trusted: stringInterpolation.text) }

    public struct Interpolation: StringInterpolationProtocol {
        var text = ""

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        public mutating func appendLiteral(_ literal: String) { text += literal }
        public mutating func appendInterpolation(_ value: String) { text += value.escapedForHTML }
        public mutating func appendInterpolation(_ value: Int) { text += String(value) }
        public mutating func appendInterpolation(_ value: HTML) { text += value.text }
    }
}

extension Sequence where Element == HTML {
    /// One after the other.
    public func joined(separator: HTML = .empty) -> HTML {
        HTML(trusted: map(\.text).joined(separator: separator.text))
    }
}
