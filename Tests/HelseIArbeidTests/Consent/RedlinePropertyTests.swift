import HelseIArbeid
import TestSupport
import Testing

/// What holds of any two texts, tried with seeded random ones.
struct RedlinePropertyTests {
    private static let words =
        "du kan si nei ja. til NAV-veilederen, og lederen din høyst 6 12 måneder f.eks. kl. 9 10. november «slik» det: Vi spør! 00 00 00 01"
        .split(separator: " ").map(String.init)

    private static func block(_ random: inout SplitMix64) -> String {
        let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
            .joined(separator: " ")
        let mark = ["", "", "", "- ", "[] ", "() ", "valg F\(Int.random(in: 1...3, using: &random)): ", "felt dato: "]
        return (mark.randomElement(using: &random) ?? "") + text
    }

    private typealias Parts = [(id: Int, blocks: [String])]

    private static func lines(_ parts: Parts) -> String {
        parts.map { "# C\($0.id) start Del \($0.id % 3)\n" + $0.blocks.joined(separator: "\n") }.joined(separator: "\n")
    }

    /// Two texts, the second made from the first by small and large changes.
    private static func pair(_ seed: UInt64) -> (ConsentText, ConsentText) {
        var random = SplitMix64(seed: seed)
        var parts: Parts = (1...Int.random(in: 1...6, using: &random)).map { id in
            (id, (0..<Int.random(in: 0...5, using: &random)).map { _ in block(&random) })
        }
        let old = lines(parts)
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            let place = Int.random(in: 0..<parts.count, using: &random)
            let other = Int.random(in: 0..<parts.count, using: &random)
            switch Int.random(in: 0...5, using: &random) {
            case 0: parts.swapAt(place, other)
            case 1: parts.append((Int.random(in: 7...99, using: &random), [block(&random)]))
            case 2 where parts.count > 1: parts.remove(at: place)
            case 3: if let moved = parts[place].blocks.popLast() { parts[other].blocks.insert(moved, at: 0) }
            case 4: parts[place].blocks.shuffle(using: &random)
            default:
                if let first = parts[place].blocks.first {
                    var changed = first.split(separator: " ")
                    changed.insert("nytt", at: changed.count / 2)
                    parts[place].blocks[0] = changed.joined(separator: " ")
                }
            }
        }
        return (ConsentSample(old).text, ConsentSample(lines(parts), number: 2).text)
    }

    private func read(_ text: ConsentText) -> [[String]] {
        text.parts.map { part in
            [part.title?.text ?? ""] + part.blocks.map { "\($0.text.text)|\($0.hint?.text ?? "")" }
        }
    }

    /// One side of a redline, put together from its runs.
    private func side(_ redline: Redline, isOld: Bool, like text: ConsentText) -> [[String]] {
        var parts = text.parts.map { ["" ] + $0.blocks.map { _ in "–" } }
        for part in redline.parts {
            if let place = isOld ? part.oldPlace : part.newPlace { parts[place][0] = isOld ? part.title.old : part.title.new }
            for block in part.blocks {
                guard let place = isOld ? block.oldPlace : block.newPlace else { continue }
                let words = isOld ? "\(block.text.old)|\(block.hint.old)" : "\(block.text.new)|\(block.hint.new)"
                parts[place.part][place.block + 1] = words
            }
        }
        return parts
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func bothTextsCanBeReadBack(seed: UInt64) {
        let (old, new) = Self.pair(seed)
        let redline = Redline(from: old, to: new)
        #expect(side(redline, isOld: true, like: old) == read(old))
        #expect(side(redline, isOld: false, like: new) == read(new))
        #expect(redline == Redline(from: old, to: new))
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func nothingChangedBetweenATextAndItself(seed: UInt64) {
        let (old, new) = Self.pair(seed)
        for text in [old, new] {
            let redline = Redline(from: text, to: text)
            #expect(redline.isEmpty && redline.summary.same == text.parts.count)
        }
    }

    /// What one way adds, the other takes away, word for word.
    @Test(arguments: 0..<300 as Range<UInt64>)
    func theOtherWayRoundIsTheSameExchanged(seed: UInt64) {
        func words(_ redline: Redline) -> (removed: [String], added: [String]) {
            let runs = redline.parts.flatMap { $0.title + $0.blocks.flatMap { $0.text + $0.hint } }
            let removed = runs.compactMap { if case .removed(let text) = $0 { text } else { nil } }
            let added = runs.compactMap { if case .added(let text) = $0 { text } else { nil } }
            return (removed.sorted(), added.sorted())
        }
        let (old, new) = Self.pair(seed)
        let (there, back) = (Redline(from: old, to: new), Redline(from: new, to: old))
        #expect(words(there).removed == words(back).added && words(there).added == words(back).removed)
        #expect(there.summary.added == back.summary.removed && there.summary.moved == back.summary.moved)
    }

    @Test func textsThatShareNothingAreComparedInGoodTime() {
        func huge(_ word: String) -> ConsentText {
            let sentence = (0..<3000).map { "\(word)\($0)" }.joined(separator: " ")
            let items = (0..<3000).map { "- \(word)\($0) \(word)" }.joined(separator: "\n")
            return ConsentSample("# C01 start\n\(sentence)\n\(items)").text
        }
        let start = ContinuousClock.now
        #expect(Redline(from: huge("a"), to: huge("b")).summary.changed == 1)
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
