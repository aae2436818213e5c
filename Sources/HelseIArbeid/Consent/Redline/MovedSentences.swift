/// Sentences that were taken out of one part and stand word for word in another.
struct MovedSentences {
    private let all: [(text: String, from: Int, to: Int)]
    /// A shorter sentence says nothing of where it came from.
    private static let fewestWords = 4

    init(_ blocks: BlockMatching, parts: [(old: Int, new: Int)]) {
        var gone: [(part: Int, text: String)] = []
        var come: [String: [Int]] = [:]
        for (index, block) in blocks.old.enumerated() {
            let after = blocks.partners[index].map { blocks.new[$0].text } ?? ""
            gone += Self.lacking(block.text, after).map { (block.part, $0) }
        }
        for (index, block) in blocks.new.enumerated() {
            let before = blocks.origins[index].map { blocks.old[$0].text } ?? ""
            // A whole new block was matched as a block if it moved; its sentences may still have come from several places.
            for sentence in Self.lacking(block.text, before) { come[sentence, default: []].append(block.part) }
        }
        let same = Dictionary(uniqueKeysWithValues: parts.map { ($0.old, $0.new) })
        var found: [(text: String, from: Int, to: Int)] = []
        for (part, text) in gone {
            guard let place = come[text]?.firstIndex(where: { $0 != same[part] }), let to = come[text]?.remove(at: place)
            else { continue }
            found.append((text, part, to))
        }
        all = found
    }

    /// The sentences of a text that another lacks.
    private static func lacking(_ text: String, _ other: String) -> [String] {
        guard text != other else { return [] }
        let others = Set(Sentences.of(other).map(\.trimmed))
        return Sentences.of(text).map(\.trimmed).filter { !others.contains($0) && WordBag($0).count >= fewestWords }
    }

    func from(_ part: Int?) -> [(text: String, from: Int, to: Int)] { all.filter { $0.from == part } }
    func to(_ part: Int?) -> [(text: String, from: Int, to: Int)] { all.filter { $0.to == part } }
}
