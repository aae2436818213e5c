extension String {
    /// Without spaces and line ends at either end.
    var trimmed: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }

    /// The same, with a space for each line ending and what stands around it.
    var onOneLine: String {
        contains(where: \.isNewline)
            ? split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }.joined(separator: " ") : trimmed
    }

    /// Short enough for a message: a value that was meant for somewhere else may be long, and may be confidential.
    var shortened: String { count > 40 ? prefix(37) + "…" : self }

    /// Small letters a–z and digits, with single hyphens between.
    var isSlug: Bool {
        !isEmpty && utf8.count <= 80
            && split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
                !part.isEmpty
                    && part.utf8.allSatisfy {
                        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    }
            }
    }
}
