import Diagnostics
import Markup
import Synchronization

/// A template as Mustache renders it for every view with one outline: text, with places for the values in between.
///
/// Mustache is asked once for each outline, with a mark in place of every value, and stays the only judge of its own
/// language. Filling the places costs a fraction of rendering, and the pages of a site have few outlines.
struct Stencil: Sendable {
    private enum Piece: Sendable {
        case text(String)
        /// A place in `values`.
        case value(Int)
    }

    /// For each value of the view, whether the template shows it.
    let wanted: [Bool]
    private let pieces: [Piece]
    private let textSize: Int

    init(_ page: CompiledPage, _ shape: ViewShape, _ outline: Outline) {
        var standIn = StandIn(outline)
        let marked = page.render(standIn.view(shape))
        // Texts and numbers, every other one.
        let parts = marked.unicodeScalars.split(separator: Self.mark, omittingEmptySubsequences: false).map(String.init)
        let numbers = parts.indices.map { $0 % 2 == 1 ? Int(parts[$0]) : nil }
        var wanted = [Bool](repeating: false, count: standIn.count)
        for case let number? in numbers { wanted[number] = true }
        var places: [Int] = []
        for isWanted in wanted { places.append((places.last ?? -1) + (isWanted ? 1 : 0)) }
        self.wanted = wanted
        pieces = zip(parts, numbers).compactMap { part, number in
            if let number { .value(places[number]) } else { part.isEmpty ? nil : .text(part) }
        }
        textSize = zip(parts, numbers).reduce(0) { $0 + ($1.1 == nil ? $1.0.utf8.count : 0) }
    }

    /// The template with values in it: those that are wanted, in the order of the walk.
    func filled(with values: [HTML]) -> String {
        var text = ""
        text.reserveCapacity(values.reduce(textSize) { $0 + $1.text.utf8.count })
        for piece in pieces {
            switch piece {
            case .text(let piece): text += piece
            case .value(let place): text += values[place].text
            }
        }
        return text
    }
}

extension Stencil {
    /// Stands on both sides of the number of a value: the control character for what has been replaced. HTML has no
    /// use for it, and it does not join its neighbours as a letter could.
    fileprivate static let mark: Unicode.Scalar = "\u{1A}"

    /// Refuses the mark in a template: it would be taken for the place of a value.
    static func check(_ file: SourceFile) -> [Diagnostic] {
        guard let start = file.bytes.firstIndex(of: UInt8(ascii: mark)) else { return [] }
        return [.mark(Span(file, start..<start + 1))]
    }
}

/// A view with a given outline, and the marked numbers of its values in place of them.
private struct StandIn {
    private var answers: ArraySlice<UInt8>
    private(set) var count = 0

    init(_ outline: Outline) { answers = outline.answers[...] }

    /// Reads the outline in the order of `ViewWalk`.
    mutating func view(_ shape: ViewShape) -> FieldValue {
        var values: [String: FieldValue] = [:]
        for entry in shape.entries { values[entry.key] = value(entry.kind) }
        return .standIn(values)
    }

    private mutating func value(_ kind: FieldKind) -> FieldValue {
        switch kind {
        case .text(let isOptional), .html(let isOptional):
            return isOptional && !nextAnswer() ? .missing : nextMark()
        case .flag:
            return .flag(nextAnswer())
        case .list(let shape):
            var items: [FieldValue] = []
            while nextAnswer() { items.append(view(shape)) }
            return .list(items)
        case .view(let shape, let isOptional):
            return isOptional && !nextAnswer() ? .missing : view(shape)
        }
    }

    private mutating func nextAnswer() -> Bool { answers.popFirst() == 1 }

    private mutating func nextMark() -> FieldValue {
        defer { count += 1 }
        return .markup(HTML(trusted: "\(Stencil.mark)\(count)\(Stencil.mark)"))
    }
}

/// The stencils of one template, made as they are asked for.
final class StencilCache: Sendable {
    /// A template that meets more outlines than this is better off without stencils for the rest.
    private static let limit = 256

    private let stencils = Mutex<[Outline: Stencil]>([:])

    /// The stencil for an outline; `nil` if there is no more room. Two tasks may make the same one: they are alike.
    func stencil(_ outline: Outline, make: () -> Stencil) -> Stencil? {
        let (known, isFull) = stencils.withLock { ($0[outline], $0.count >= Self.limit) }
        if known != nil || isFull { return known }
        let new = make()
        stencils.withLock { $0[outline] = new }
        return new
    }
}

extension Diagnostic {
    fileprivate static func mark(_ span: Span) -> Diagnostic {
        .error(
            .templateSyntax, "styretegnet U+001A kan ikke brukes i maler", at: span,
            help: "slett det usynlige tegnet")
    }
}
