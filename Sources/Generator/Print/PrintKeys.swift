/// What a file is made of, in one digest. Its page, the style sheet and the edition are in the key; the engine, with its
/// fonts and its own style sheet, is told beside the keys in the ledger, since it is the same for all.
struct PrintKeys: Sendable {
    private let sources: Digest

    init(_ theme: Theme, style: String) { sources = Digest(of: [Array(style.utf8), Array(theme.icon.utf8)]) }

    /// Of a page without its links to editions.
    func key(of page: [UInt8], _ edition: Edition) -> Digest {
        Digest(of: [Array(sources.hex.utf8), Array(edition.rawValue.utf8), page])
    }

    func key(ofBundle cover: [UInt8], parts: [Digest]) -> Digest {
        Digest(of: [Array(sources.hex.utf8), cover] + parts.map { Array($0.hex.utf8) })
    }
}
