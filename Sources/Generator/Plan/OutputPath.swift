/// Where a file goes, below `Output/`: never absolute, never upwards. The only way to name a place to write to.
public struct OutputPath: Sendable, Hashable, Comparable {
    /// With `/` between folders: `bedrifter/askeladden/index.html`.
    public let text: String

    /// From parts that are already names: slugs, keys and file names of our own.
    init(_ parts: String...) {
        text = parts.filter { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains("/") }.joined(separator: "/")
    }

    /// A file in a folder that is itself a part of a path.
    init(below folder: String, _ name: String) { text = "\(folder)/\(name)" }

    private init(text: String) { self.text = text }

    public static func < (left: OutputPath, right: OutputPath) -> Bool { left.text < right.text }

    /// The same page in another edition, beside it.
    func edition(_ edition: Edition) -> OutputPath {
        OutputPath(text: (text.hasSuffix(".html") ? String(text.dropLast(5)) : text) + edition.ending)
    }

    var folders: [Substring] { Array(text.split(separator: "/").dropLast()) }

    func isBelow(_ folder: String) -> Bool { text.hasPrefix(folder + "/") }

    /// The address of this file in a page at `page`: `../../stil.css`. Every page asks several times, so it works on bytes.
    func address(from page: OutputPath) -> String {
        let (own, other) = (text.utf8, page.text.utf8)
        let slash = UInt8(ascii: "/")
        var shared = own.startIndex
        var (at, atOther) = (own.startIndex, other.startIndex)
        var remaining = other.startIndex
        while at < own.endIndex, atOther < other.endIndex, own[at] == other[atOther] {
            if own[at] == slash { (shared, remaining) = (own.index(after: at), other.index(after: atOther)) }
            at = own.index(after: at)
            atOther = other.index(after: atOther)
        }
        let climbs = other[remaining...].count { $0 == slash }
        return String(repeating: "../", count: climbs) + text[shared...]
    }

    /// The file an address in this page leads to; `nil` if it climbs out of `Output/`.
    func resolving(_ address: String) -> OutputPath? {
        var parts = folders.map(String.init)
        let path = address.prefix { $0 != "#" && $0 != "?" }
        if path.isEmpty { return self }
        guard !path.hasPrefix("/") else { return nil }
        for part in path.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": if parts.popLast() == nil { return nil }
            default: parts.append(String(part))
            }
        }
        if path.hasSuffix("/") { parts.append("index.html") }
        return OutputPath(text: parts.joined(separator: "/"))
    }
}
