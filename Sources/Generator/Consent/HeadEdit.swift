import Diagnostics
import Markdown

/// Fields set in the front matter of a file, every other byte left as it was.
struct HeadEdit {
    let file: SourceFile
    /// The bytes between the two fences.
    let head: Range<Int>

    /// The file with each field on a line of its own: in the place it had, or last.
    ///
    /// Lines are told apart by bytes: to Swift «\r\n» is one character, in which there is no «\n».
    func setting(_ fields: [(name: String, value: String)]) -> [UInt8] {
        var lines = file.bytes[head].split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        let isWindows = lines.last?.last == 0x0D
        for (name, value) in fields {
            let key = Array("\(name):".utf8)
            let text = Array("\(name): \(value)".utf8)
            if let index = lines.firstIndex(where: { $0.starts(with: key) }) {
                let (old, end) = Self.withoutReturn(lines[index])
                lines[index] = text + Self.remark(in: old.dropFirst(key.count)) + end
            } else {
                lines.append(text + (isWindows ? [0x0D] : []))
            }
        }
        return file.bytes[..<head.lowerBound] + lines.flatMap { $0 + [0x0A] } + file.bytes[head.upperBound...]
    }

    private static func withoutReturn(_ line: [UInt8]) -> (line: ArraySlice<UInt8>, end: [UInt8]) {
        line.last == 0x0D ? (line.dropLast(), [0x0D]) : (line[...], [])
    }

    /// What somebody noted after a value, `# …`, with the blanks before it. In quotation marks it is none.
    private static func remark(in value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        guard let first = value.first(where: { !isBlank($0) }), first != UInt8(ascii: "\""), first != UInt8(ascii: "'") else { return [] }
        var start: Int?
        for index in value.indices {
            if isBlank(value[index]) {
                start = start ?? index
            } else if value[index] == UInt8(ascii: "#"), let start {
                return value[start...]
            } else {
                start = nil
            }
        }
        return []
    }
}
