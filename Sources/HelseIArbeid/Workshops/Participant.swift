public import Diagnostics

/// Somebody in a group, read from one line: «Navn, tittel, organisasjon (fasilitator, siste halvdel dag 2)» (C165).
public struct Participant: Sendable {
    public let name: String
    public let title: String?
    public let organisation: String?
    public let isFacilitator: Bool
    /// When, as it was written; `nil` for all of the time.
    public let presence: String?
    /// Other things that stood in the brackets.
    public let notes: [String]
    /// The whole line.
    public let span: Span

    /// `nil` if there is no name.
    public init?(_ line: Located<String>) {
        var (text, remarks) = Self.brackets(line.value)
        text = text.tidied
        let separator = text.contains(",") ? "," : text.contains(";") ? ";" : " – "
        let parts = Self.split(text, separator).map(\.tidied)
        guard let name = parts.first, name.contains(where: \.isLetter) else { return nil }
        self.name = name
        let rest = parts.dropFirst().filter { !$0.isEmpty }
        organisation = rest.last
        title = rest.count > 1 ? rest.dropLast().joined(separator: ", ") : nil
        isFacilitator = remarks.contains(where: Self.isFacilitator)
        remarks.removeAll(where: Self.isFacilitator)
        let times = remarks.filter(Self.isPresence)
        presence = times.isEmpty ? nil : times.joined(separator: ", ")
        notes = remarks.filter { !Self.isPresence($0) }
        span = line.span
    }

    /// The numbers of the days somebody was there on: 2 of «siste halvdel dag 2».
    public var days: [Int] {
        (presence ?? "").split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
    }

    /// What stands in brackets is taken out: always at the end of the line, elsewhere only what says something about taking part.
    private static func brackets(_ line: String) -> (String, [String]) {
        var (text, remarks): (String, [String]) = ("", [])
        var rest = line[...]
        while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
            let inner = rest[rest.index(after: open)..<close]
            let parts = inner.split(whereSeparator: { $0 == "," || $0 == ";" }).map { String($0).tidied }.filter { !$0.isEmpty }
            let after = rest[rest.index(after: close)...]
            let isLast = !after.contains { !$0.isWhitespace && $0 != "." }
            if isLast || parts.contains(where: { isFacilitator($0) || isPresence($0) }) {
                text += rest[..<open]
                remarks += parts
            } else {
                text += rest[...close]
            }
            rest = after
        }
        return (text + rest, remarks)
    }

    private static func split(_ text: String, _ separator: String) -> [String] {
        var (parts, rest): ([String], Substring) = ([], text[...])
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }

    private static func isFacilitator(_ remark: String) -> Bool {
        ["fasilitator", "fasilitatør", "gruppeleder", "gruppeleiar", "facilitator"].contains(remark.lowercased())
    }

    private static func isPresence(_ remark: String) -> Bool {
        remark.lowercased().split(whereSeparator: { !$0.isLetter }).contains { word in
            ["dag", "dagen", "dagene", "dagane", "dager", "dagar", "halvdel", "formiddag", "ettermiddag"].contains(word)
        }
    }
}

extension String {
    /// Without blanks at the ends, and with one blank wherever there are several.
    var tidied: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The same name, whatever its capitals and blanks.
    var nameKey: String { tidied.lowercased() }
}
