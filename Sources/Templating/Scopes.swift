import Diagnostics

/// The views whose names can be used at one place in a template, and how a name is found among them.
///
/// Finds exactly what Mustache finds: the innermost view that has the first name of a path decides, and the rest of the
/// path is found in that alone.
struct Scopes {
    private var shapes: [ViewShape]

    init(_ outermost: ViewShape) { shapes = [outermost] }

    func inside(_ shape: ViewShape) -> Scopes {
        var inner = self
        inner.shapes.append(shape)
        return inner
    }

    /// The kind of what the path leads to, or what is wrong with it.
    func find(_ path: Located<String>) -> Result<FieldKind, Refusal> {
        var parts = path.components[...]
        let first = parts.removeFirst()
        guard var kind = shapes.reversed().lazy.compactMap({ $0.kind(of: first.value) }).first else {
            return .failure(Refusal(.unknownName(first, help: help(for: first.value))))
        }
        var parent = first
        for part in parts {
            guard case .view(let shape, isOptional: false) = kind else {
                return .failure(Refusal(.notAPath(path, through: parent, kind: kind, to: part)))
            }
            guard let next = shape.kind(of: part.value) else {
                let names = shape.entries.map(\.name)
                let help = Suggestion.help(for: part.value, among: names)
                return .failure(Refusal(.unknownName(part, in: parent, help: help)))
            }
            kind = next
            parent = part
        }
        return .success(kind)
    }

    /// Where the unknown name belongs, if a view inside these has it; or else a name like it.
    private func help(for name: String) -> String? {
        for shape in shapes.reversed() {
            for entry in shape.entries {
                switch entry.kind {
                case .list(let inner), .view(let inner, isOptional: true):
                    guard inner.kind(of: name) != nil else { continue }
                    return "«\(name)» hører til i «\(entry.name)»: skriv det mellom "
                        + "«{{#\(entry.name)}}» og «{{/\(entry.name)}}»"
                case .view(let inner, isOptional: false):
                    guard inner.kind(of: name) != nil else { continue }
                    return "«\(name)» hører til i «\(entry.name)»: skriv «\(entry.name).\(name)»"
                case .text, .html, .flag: continue
                }
            }
        }
        return Suggestion.help(for: name, among: names)
    }

    /// Every name that can be used here, the innermost first, each once.
    private var names: [String] {
        var seen: Set<String> = []
        return shapes.reversed().flatMap(\.entries).map(\.name).filter { seen.insert($0).inserted }
    }
}

/// Why a path leads nowhere.
struct Refusal: Error {
    let diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

extension Diagnostic {
    fileprivate static func unknownName(
        _ name: Located<String>, in parent: Located<String>? = nil, help: String?
    ) -> Diagnostic {
        let place = parent.map { " i «\($0.value)»" } ?? ""
        return .error(.templateUnknownName, "ukjent navn «\(name.value)»\(place)", at: name.span, help: help)
    }

    /// A dotted path through something that is not a view which is always there.
    fileprivate static func notAPath(
        _ path: Located<String>, through parent: Located<String>, kind: FieldKind, to part: Located<String>
    ) -> Diagnostic {
        let inside = "skriv «{{#\(parent.value)}}{{\(part.value)}}{{/\(parent.value)}}»"
        let message: String
        let help: String
        switch kind {
        case .view:
            message = "«\(parent.value)» kan mangle, så «\(path.value)» kan ikke stå alene"
            help = inside
        case .list:
            message = "«\(parent.value)» er en liste, så «\(path.value)» er ikke én verdi"
            help = inside
        case .text, .html, .flag:
            message = "«\(parent.value)» er \(kind.description) og har ingen felt"
            help = "skriv bare «\(parent.value)»"
        }
        return .error(.templateKind, message, at: path.span, help: help)
    }
}
