/// A line that begins with `:::`, taken apart into byte ranges.
enum ContainerLine: Equatable {
    /// `::: name arguments`, or with `:::` at the end too: a container with nothing in it.
    case open(name: Range<Int>, arguments: Range<Int>, isEmpty: Bool)
    /// Nothing but colons.
    case close

    /// `nil` for every other line. At most three spaces may stand before the colons, as before any block in CommonMark.
    init?(_ bytes: [UInt8], line: Range<Int>) {
        let end = line.upperBound
        var index = line.lowerBound
        while index < end, bytes[index] == 0x20 { index += 1 }
        guard index - line.lowerBound <= 3 else { return nil }

        let colons = index
        while index < end, bytes[index] == Self.colon { index += 1 }
        guard index - colons >= 3 else { return nil }

        var rest = bytes.trimmed(index..<end)
        let isEmpty = Self.removeClosingColons(from: &rest, in: bytes)
        guard !rest.isEmpty else {
            self = .close
            return
        }
        let nameEnd = rest.first { bytes[$0].isBlank } ?? rest.upperBound
        self = .open(
            name: rest.lowerBound..<nameEnd, arguments: bytes.trimmed(nameEnd..<rest.upperBound), isEmpty: isEmpty)
    }

    private static let colon = UInt8(ascii: ":")

    /// Three or more colons at the end close the container on its own line, if a blank (or nothing) stands before them.
    private static func removeClosingColons(from rest: inout Range<Int>, in bytes: [UInt8]) -> Bool {
        var end = rest.upperBound
        while end > rest.lowerBound, bytes[end - 1] == colon { end -= 1 }
        guard rest.upperBound - end >= 3, end == rest.lowerBound || bytes[end - 1].isBlank else { return false }
        rest = bytes.trimmed(rest.lowerBound..<end)
        return true
    }
}
