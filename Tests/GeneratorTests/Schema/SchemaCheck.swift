import Diagnostics

@testable import Generator

/// As much of JSON Schema as `ContentSchema` writes, checked against a file.
enum SchemaCheck {
    static func problems(_ node: YAMLNode, _ schema: [String: Any], at path: String) -> [String] {
        if let choices = schema["anyOf"] as? [[String: Any]] {
            let results = choices.map { problems(node, $0, at: path) }
            return results.contains { $0.isEmpty } ? [] : results.first { !$0.isEmpty } ?? []
        }
        if let words = schema["enum"] as? [String] {
            return words.contains(node.text) ? [] : ["\(path): «\(node.text)» is not one of the words"]
        }
        switch schema["type"] {
        case let type as String where type == "object": return object(node, schema, at: path)
        case let type as String where type == "array":
            guard case .sequence(let items) = node.content, let item = schema["items"] as? [String: Any] else {
                return ["\(path): not a list"]
            }
            return items.enumerated().flatMap { problems($1, item, at: "\(path)/\($0)") }
        case let type as String where type == "integer":
            return Int(node.text) == nil ? ["\(path): «\(node.text)» is not an integer"] : []
        case let type as String where type == "null":
            if case .empty = node.content { return [] }
            return ["\(path): not empty"]
        default: return text(node, schema, at: path)
        }
    }

    private static func object(_ node: YAMLNode, _ schema: [String: Any], at path: String) -> [String] {
        guard case .mapping(let pairs) = node.content else { return ["\(path): not an object"] }
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        let free = schema["additionalProperties"] as? [String: Any]
        let missing = (schema["required"] as? [String] ?? []).filter { name in !pairs.contains { $0.key.value == name }
        }
        return missing.map { "\(path): lacks \($0)" }
            + pairs.flatMap { key, value -> [String] in
                let place = "\(path)/\(key.value)"
                guard let schema = properties[key.value] ?? free else { return ["\(place): unknown"] }
                return problems(value, schema, at: place)
            }
    }

    private static func text(_ node: YAMLNode, _ schema: [String: Any], at path: String) -> [String] {
        guard case .scalar(let text) = node.content else { return ["\(path): not a text"] }
        guard let pattern = schema["pattern"] as? String else { return [] }
        guard let regex = try? Regex(pattern) else { return ["\(path): the pattern «\(pattern)» cannot be read"] }
        return text.contains(regex) ? [] : ["\(path): «\(text)» does not match"]
    }
}

extension YAMLNode {
    fileprivate var text: String {
        if case .scalar(let text) = content { text } else { "" }
    }
}
