/// A block and where it stands.
struct PlacedBlock {
    let part: Int
    let index: Int
    let kind: FormBlock.Kind
    let text: String
    let hint: String
    let words: WordBag

    /// All blocks of a text, in order.
    static func all(_ text: ConsentText) -> [PlacedBlock] {
        text.parts.enumerated().flatMap { part, content in
            content.blocks.enumerated().map { index, block in
                let (text, hint) = (block.text.line, block.hint?.line ?? "")
                return PlacedBlock(
                    part: part, index: index, kind: block.kind, text: text, hint: hint, words: WordBag(text + " " + hint))
            }
        }
    }

    /// What it must have in common with another to be the same block.
    var family: String { if case .lines = kind { "lines" } else { "\(kind)" } }
    /// All of it, with signs between that no text has.
    var key: String { family + "\u{0}" + text + "\u{0}" + hint }

    /// What a block is known by.
    enum Identity {
        /// A name of its own: it is the same whatever it says and wherever it stands.
        case named
        /// What it is: in a part they are the same one by one, whatever they say. A field is known by what is filled in.
        case role
        /// Its words.
        case words
    }

    var identity: Identity {
        switch kind {
        case .choice, .recipient: .named
        case .field, .lines, .scale, .packList: .role
        case .paragraph, .heading, .item, .tickBox, .option: .words
        }
    }
}

/// Which block of the old text is which of the new: first within parts that are the same, then in all of the text.
struct BlockMatching {
    let old: [PlacedBlock]
    let new: [PlacedBlock]
    /// Of each place in `old`, the place in `new`.
    private(set) var partners: [Int: Int] = [:]
    /// Of each place in `new`, the place in `old`.
    private(set) var origins: [Int: Int] = [:]

    /// So much of the words of a block are the same, in thousandths, where it stood; and where it may have come from anywhere.
    private static let here = 400
    private static let anywhere = 800
    /// A shorter text is found in many places without having moved.
    private static let fewestWordsOfMoved = 4

    init(_ old: [PlacedBlock], _ new: [PlacedBlock], parts: [(old: Int, new: Int)]) {
        self.old = old
        self.new = new
        let (before, after) = (Self.byPart(old), Self.byPart(new))
        for part in parts { match(before[part.old] ?? [], after[part.new] ?? []) }
        matchAnywhere()
    }

    private static func byPart(_ blocks: [PlacedBlock]) -> [Int: [Int]] {
        Dictionary(grouping: blocks.indices) { blocks[$0].part }
    }

    /// Two versions of one part.
    private mutating func match(_ before: [Int], _ after: [Int]) {
        let same = Alignment.pairs(before.map { old[$0].key }, after.map { new[$0].key })
        for (i, j) in same { join(before[i], after[j]) }
        pair(before, after) { $0.key }
        pair(before, after) { $0.identity == .words ? nil : $0.family }
        pairAlike(before, after, atLeast: Self.here)
    }

    /// What was taken out of one part and put into another.
    private mutating func matchAnywhere() {
        pair(Array(old.indices), Array(new.indices)) { $0.identity == .named ? $0.family : nil }
        func mayMove(_ block: PlacedBlock) -> Bool {
            block.identity == .words && block.words.count >= Self.fewestWordsOfMoved
        }
        pairAlike(old.indices.filter { mayMove(old[$0]) }, new.indices.filter { mayMove(new[$0]) }, atLeast: Self.anywhere)
    }

    private mutating func join(_ i: Int, _ j: Int) {
        partners[i] = j
        origins[j] = i
    }

    /// Joins those that are still alone and have the same name, the first with the first.
    private mutating func pair(_ before: [Int], _ after: [Int], by name: (PlacedBlock) -> String?) {
        var waiting: [String: [Int]] = [:]
        for j in after.reversed() where origins[j] == nil {
            if let name = name(new[j]) { waiting[name, default: []].append(j) }
        }
        for i in before where partners[i] == nil {
            if let name = name(old[i]), let j = waiting[name]?.popLast() { join(i, j) }
        }
    }

    /// Joins those that are still alone and say nearly the same.
    private mutating func pairAlike(_ before: [Int], _ after: [Int], atLeast least: Int) {
        let before = Dictionary(grouping: before.filter { partners[$0] == nil }) { old[$0].family }
        let after = Dictionary(grouping: after.filter { origins[$0] == nil }) { new[$0].family }
        for (family, olds) in before {
            guard old[olds[0]].identity == .words, let news = after[family] else { continue }
            for (i, j) in Likeness.pairs(olds.map { old[$0].words }, news.map { new[$0].words }, atLeast: least) {
                join(olds[i], news[j])
            }
        }
    }
}
