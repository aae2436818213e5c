/// Several files in one text: a line `-- name --` begins each (the form Go calls txtar). What stands before is a comment.
public struct Archive: Sendable {
    public let comment: String
    public let sections: [Section]

    public struct Section: Sendable {
        public let name: String
        public let text: String

        public init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    public init(comment: String, sections: [Section]) {
        self.comment = comment
        self.sections = sections
    }

    public init(_ text: String) {
        var comment = ""
        var sections: [(name: String, text: String)] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
        {
            if let name = Self.name(in: line) {
                sections.append((name, ""))
            } else if let last = sections.popLast() {
                sections.append((last.name, last.text + line + "\n"))
            } else {
                comment += line + "\n"
            }
        }
        self.comment = comment
        self.sections = sections.map { Section(name: $0.name, text: $0.text) }
    }

    public var text: String { comment + sections.map { "-- \($0.name) --\n\($0.text)" }.joined() }

    private static func name(in line: Substring) -> String? {
        guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.utf8.count > 6 else { return nil }
        return String(line.dropFirst(3).dropLast(3))
    }
}
