import Diagnostics
import Yams

/// Reads YAML. The only file that knows Yams.
///
/// `.basic` resolver and `.utf8` encoding: the default ones turn `no` into false and `0123` into 83, and cost six times as much.
enum YAMLParser {
    /// The root of the YAML in `range`, or `nil` with the reason; an empty text gives an empty node.
    static func parse(_ file: SourceFile, _ range: Range<Int>) -> Checked<YAMLNode> {
        var reader = Reader(file: file, start: range.lowerBound)
        do {
            let text = file.text(in: range)
            guard let root = try compose(yaml: text, .basic, .default, .utf8) else {
                return Checked(YAMLNode(content: .empty, span: Span(file, range.lowerBound..<range.lowerBound)))
            }
            let node = reader.node(from: root)
            return Checked(reader.refused.hasErrors ? nil : node, reader.refused)
        } catch let error as YamlError {
            return Checked(nil, [reader.diagnostic(for: error)])
        } catch {
            return Checked(nil, [.yamlSyntax("YAML-en kan ikke leses", at: Span(file, range))])
        }
    }

    /// Turns Yams' tree into ours. Its depth is bounded: libyaml gives up at 1,000 levels.
    private struct Reader {
        let file: SourceFile
        /// Where the YAML begins in the file; Yams counts lines from there.
        let start: Int
        var refused: [Diagnostic] = []

        mutating func node(from node: Node) -> YAMLNode {
            let span = span(of: node)
            // An alias is its anchored node once more: going into it could go on for ever, ten times ten times ten …
            guard !refuseFeatures(of: node, at: span) else { return YAMLNode(content: .empty, span: span) }
            switch node {
            case .scalar(let scalar):
                let isEmpty = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
                return YAMLNode(content: isEmpty ? .empty : .scalar(scalar.string), span: span)
            case .sequence(let sequence):
                return YAMLNode(content: .sequence(sequence.map { self.node(from: $0) }), span: span)
            case .mapping(let mapping):
                let pairs = mapping.map { pair in (key: key(from: pair.key), value: self.node(from: pair.value)) }
                return YAMLNode(content: .mapping(pairs), span: span)
            case .alias:
                return YAMLNode(content: .empty, span: span)
            }
        }

        private mutating func key(from node: Node) -> Located<String> {
            let span = span(of: node)
            _ = refuseFeatures(of: node, at: span)
            guard let scalar = node.scalar else {
                refused.append(.yamlFeature("et feltnavn som ikke er en tekst", at: span))
                return Located("", at: span)
            }
            if scalar.string == "<<" { refused.append(.yamlFeature("sammenslåing («<<»)", at: span)) }
            return Located(scalar.string, at: span)
        }

        /// Whether the node has been refused.
        private mutating func refuseFeatures(of node: Node, at span: Span) -> Bool {
            // A node with an anchor or a tag begins there, and nothing else may begin with their signs. (Yams' nodes do not
            // tell: they hold anchors weakly, and the tags of keys are resolved by now.) An alias has an anchor before it.
            let begin = node.mark.map(offset) ?? file.bytes.count
            let feature =
                switch begin < file.bytes.count ? file.bytes[begin] : 0 {
                case UInt8(ascii: "&"): "et anker («&»)"
                case UInt8(ascii: "!"): "en merkelapp («!»)"
                default: ""
                }
            guard !feature.isEmpty else { return false }
            if !refused.contains(where: { $0.span == span }) { refused.append(.yamlFeature(feature, at: span)) }
            return true
        }

        private func offset(of mark: Mark) -> Int {
            let line = file.line(at: start) + mark.line - 1
            return max(start, file.offset(line: line, scalarColumn: mark.column))
        }

        /// The text of a scalar as it stands in the file, without its quotes; the first line of anything longer.
        private func span(of node: Node) -> Span {
            guard let mark = node.mark else { return Span(file, start..<start) }
            let begin = offset(of: mark)
            let lineEnd = file.range(ofLine: file.line(at: begin)).upperBound
            if let scalar = node.scalar {
                let bytes = Array(scalar.string.utf8)
                for skipped in 0...1 where file.bytes[min(begin + skipped, lineEnd)..<lineEnd].starts(with: bytes) {
                    return Span(file, begin + skipped..<begin + skipped + bytes.count)
                }
            }
            return Span(file, begin..<max(begin, lineEnd))
        }

        func diagnostic(for error: YamlError) -> Diagnostic {
            switch error {
            case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
                .composer(let context, let problem, let mark, _):
                // What is never closed is noticed far below, often at the end of the file; the author has to look where it began.
                let isOpen = context.map { $0.text.contains("quoted scalar") || $0.text.contains("parsing a flow") } ?? false
                let begin = min(offset(of: isOpen ? context?.mark ?? mark : mark), file.bytes.count)
                let line = file.range(ofLine: file.line(at: begin))
                let what = isOpen ? context?.text ?? problem : problem
                return .yamlProblem(what, at: Span(file, begin..<max(begin, line.upperBound)))
            case .duplicatedKeysInMapping(let keys, let context):
                let begin = offset(of: context.mark)
                let name = keys.first ?? ""
                return .duplicateKey(name, at: Span(file, begin..<begin + name.utf8.count))
            default:
                return .yamlSyntax("YAML-en kan ikke leses", at: Span(file, line: file.line(at: start)))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func yamlSyntax(_ message: String, at span: Span, help: String? = nil) -> Diagnostic {
        .error(.yamlSyntax, message, at: span, help: help)
    }

    fileprivate static func yamlFeature(_ what: String, at span: Span) -> Diagnostic {
        .error(
            .yamlFeature, "\(what) kan ikke brukes i disse filene", at: span,
            help: "skriv verdien rett fram der den hører hjemme; sett tekst med spesialtegn i \"hermetegn\"")
    }

    fileprivate static func duplicateKey(_ name: String, at span: Span) -> Diagnostic {
        .error(.duplicateID, "feltet «\(name)» står to ganger", at: span, help: "behold det ene")
    }

    /// libyaml's own words are for programmers; the usual ones are said again for authors.
    fileprivate static func yamlProblem(_ problem: String, at span: Span) -> Diagnostic {
        switch problem {
        case let text where text.contains("nesting level"):
            return .error(.nestedTooDeep, "YAML-en går for dypt", at: span, help: "bruk færre nivåer")
        case "found undefined alias":
            return .yamlFeature("en henvisning («*»)", at: span)
        case "found character that cannot start any token":
            return .yamlSyntax(
                "et tegn som ikke kan stå først i en verdi", at: span,
                help: "bruk mellomrom og ikke tabulator, og sett verdier som begynner med @, `, % i \"hermetegn\"")
        case "mapping values are not allowed in this context":
            return .yamlSyntax(
                "kolon midt i en verdi", at: span,
                help: "sett verdien i \"hermetegn\", eller rett innrykket på linja")
        case "did not find expected key", "could not find expected ':'", "did not find expected '-' indicator":
            return .yamlSyntax(
                "linja passer ikke med dem rundt", at: span,
                help: "rett innrykket så felter på samme nivå står rett under hverandre, og ha kolon etter feltnavnet")
        case let text where text.contains("quoted scalar"):
            return .yamlSyntax("et hermetegn som ikke blir lukket", at: span, help: "lukk teksten med samme tegn")
        case let text where text.contains("flow sequence"):
            return .yamlSyntax("en liste i hakeparentes som ikke blir lukket", at: span, help: "lukk den med «]»")
        case let text where text.contains("flow mapping"):
            return .yamlSyntax("felter i krøllparentes som ikke blir lukket", at: span, help: "lukk dem med «}»")
        case "but found another document":
            return .yamlSyntax("to innhold i én fil", at: span, help: "ta bort linja «---» midt i fila")
        default:
            return .yamlSyntax("YAML-en kan ikke leses her (\(problem))", at: span, help: "se på innrykk, kolon og hermetegn")
        }
    }
}
