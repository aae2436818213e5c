import HelseIArbeid
import Markup

/// A line of text of which some may be quoted from a register, where people write in the company's own language (WCAG 3.1.2).
struct Words: Sendable, Equatable {
    fileprivate enum Part: Sendable, Equatable {
        case said(String)
        case quoted(String)
    }

    fileprivate var parts: [Part]

    /// In the language of the page.
    init(_ text: String) { parts = [.said(text)] }

    static func quoted(_ text: String) -> Words { "\(quoted: text)" }

    var plain: String {
        parts.map { part in
            switch part {
            case .said(let text), .quoted(let text): text
            }
        }.joined()
    }

    var isEmpty: Bool { plain.isEmpty }

    /// What is quoted says its language where that is not the page's.
    func html(quotedIn language: Language?) -> HTML {
        parts.map { part in
            switch part {
            case .said(let text): HTML(escaping: text)
            case .quoted(let text): HTML(quoting: text, in: language)
            }
        }.joined()
    }
}

extension HTML {
    /// A text in another language than the page's; `nil` when it is the same.
    init(quoting text: String, in language: Language?) {
        let escaped = HTML(escaping: text)
        self = language.map { "<span lang=\"\(HTML(escaping: $0.tag))\">\(escaped)</span>" } ?? escaped
    }
}

extension Words: ExpressibleByStringInterpolation {
    init(stringLiteral text: String) { self.init(text) }

    init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var parts: [Part] = []

        init(literalCapacity: Int, interpolationCount: Int) { parts.reserveCapacity(interpolationCount * 2 + 1) }

        mutating func appendLiteral(_ text: String) { if !text.isEmpty { parts.append(.said(text)) } }
        mutating func appendInterpolation(_ text: some CustomStringConvertible) { parts.append(.said(text.description)) }
        mutating func appendInterpolation(quoted text: String) { parts.append(.quoted(text)) }
        mutating func appendInterpolation(_ words: Words) { parts += words.parts }
    }
}
