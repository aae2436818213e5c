/// What counts as space around a cell: blanks, tabs, non-breaking and thin spaces and stray byte order marks, all of which
/// follow along when text is pasted. Line breaks and control characters do not count: they are never taken away.
enum Space {
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\t", "\u{A0}", "\u{2000}"..."\u{200B}", "\u{202F}", "\u{3000}", "\u{FEFF}": true
        default: false
        }
    }

    /// How many bytes the space that begins at `offset` takes up in UTF-8; 0 if none begins there.
    static func width(in bytes: [UInt8], at offset: Int) -> Int {
        let width: Int
        switch bytes[offset] {
        case 0x09, 0x20: return 1
        case 0xC2: width = 2
        case 0xE2, 0xE3, 0xEF: width = 3
        default: return 0
        }
        guard offset + width <= bytes.count else { return 0 }
        let lead = UInt32(bytes[offset]) & (width == 2 ? 0x1F : 0x0F)
        let value = bytes[offset + 1..<offset + width].reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
        return Unicode.Scalar(value).map(contains) == true ? width : 0
    }
}

extension String {
    /// Without spaces and line breaks around it.
    var withoutOuterSpace: String {
        func isOuter(_ scalar: Unicode.Scalar) -> Bool { Space.contains(scalar) || scalar == "\n" || scalar == "\r" }
        var rest = unicodeScalars[...]
        while let first = rest.first, isOuter(first) { rest.removeFirst() }
        while let last = rest.last, isOuter(last) { rest.removeLast() }
        return String(rest)
    }

    /// With every run of spaces and line breaks as one blank and none around it: how the names of columns are read.
    var onOneLine: String {
        unicodeScalars.split { Space.contains($0) || $0 == "\n" || $0 == "\r" }.map { String($0) }.joined(separator: " ")
    }
}
