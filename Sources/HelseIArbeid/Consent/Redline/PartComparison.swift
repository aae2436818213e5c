import Diagnostics

/// Two texts part by part.
struct PartComparison {
    private let old: [FormPart]
    private let new: [FormPart]
    /// The parts that are in both, in the order of the new text.
    private let pairs: [(old: Int, new: Int)]
    private let blocks: BlockMatching
    private let sentences: MovedSentences

    init(_ old: ConsentText, _ new: ConsentText) {
        self.old = old.parts
        self.new = new.parts
        pairs = Self.pairs(old.parts, new.parts)
        blocks = BlockMatching(PlacedBlock.all(old), PlacedBlock.all(new), parts: pairs)
        sentences = MovedSentences(blocks, parts: pairs)
    }

    /// By id; an id that is there twice is a mistake that is found elsewhere, and the first is as good as any.
    private static func pairs(_ old: [FormPart], _ new: [FormPart]) -> [(old: Int, new: Int)] {
        var places: [String: Int] = [:]
        for (place, part) in old.enumerated() where places[part.id.value] == nil { places[part.id.value] = place }
        return new.enumerated().compactMap { place, part in
            places.removeValue(forKey: part.id.value).map { ($0, place) }
        }
    }

    var changes: [PartChange] {
        let staying = Alignment.longestRising(pairs.map(\.old))
        let moved = Set(pairs.indices.filter { !staying.contains($0) }.map { pairs[$0].new })
        let partners = Dictionary(uniqueKeysWithValues: pairs.map { ($0.old, $0.new) })
        return Alignment.merged(old: old.count, new: new.count, partners: partners).map { place in
            change(place.old, place.new, isMoved: place.new.map(moved.contains) ?? false)
        }
    }

    private func change(_ before: Int?, _ after: Int?, isMoved: Bool) -> PartChange {
        let (was, now) = (before.map { old[$0] }, after.map { new[$0] })
        // One of them is there, or there would be nothing to tell of.
        let part = now ?? was ?? old[0]
        let blocks = blockChanges(before, after)
        let move = PartChange.Move(after: name(before: after, in: new), formerlyAfter: name(before: before, in: old))
        return PartChange(
            name: PartName(part), presence: was == nil ? .added : now == nil ? .removed : .both, oldPlace: before,
            newPlace: after, title: .between(was?.title?.line ?? "", now?.title?.line ?? ""),
            formerKind: was.flatMap { $0.kind == part.kind ? nil : $0.kind }, kind: part.kind, move: isMoved ? move : nil,
            blocks: blocks,
            departed: departures(before, after)
                + sentences.from(before).map { .init(text: $0.text, other: PartName(new[$0.to])) },
            arrived: sentences.to(after).map { .init(text: $0.text, other: PartName(old[$0.from])) })
    }

    private func name(before place: Int?, in parts: [FormPart]) -> PartName? {
        place.flatMap { $0 > 0 ? PartName(parts[$0 - 1]) : nil }
    }

    /// The blocks that left for another part.
    private func departures(_ before: Int?, _ after: Int?) -> [PartChange.Departure] {
        blocks.old.indices.compactMap { index in
            guard blocks.old[index].part == before, let partner = blocks.partners[index], blocks.new[partner].part != after
            else { return nil }
            return .init(text: blocks.old[index].text, other: PartName(new[blocks.new[partner].part]))
        }
    }

    private func blockChanges(_ before: Int?, _ after: Int?) -> [BlockChange] {
        let olds = blocks.old.indices.filter { blocks.old[$0].part == before }
        let news = blocks.new.indices.filter { blocks.new[$0].part == after }
        let places = Dictionary(uniqueKeysWithValues: news.enumerated().map { ($1, $0) })
        /// Of the old blocks that are still in the part, by place in the old part and in the new.
        var partners: [Int: Int] = [:]
        for (place, index) in olds.enumerated() {
            if let partner = blocks.partners[index], let now = places[partner] { partners[place] = now }
        }
        let inNewOrder = partners.sorted { $0.value < $1.value }
        let staying = Alignment.longestRising(inNewOrder.map(\.key))
        let moved = Set(inNewOrder.indices.filter { !staying.contains($0) }.map { inNewOrder[$0].value })
        return Alignment.merged(old: olds.count, new: news.count, partners: partners).compactMap { place in
            if let now = place.new {
                let partner = blocks.origins[news[now]]
                let isFromElsewhere = partner != nil && place.old == nil
                let origin = partner.map { PartName(old[blocks.old[$0].part]) }
                let move: BlockChange.Move? =
                    isFromElsewhere ? origin.map { .from($0) } : moved.contains(now) ? .within : nil
                return BlockChange(partner.map { blocks.old[$0] }, blocks.new[news[now]], move: move)
            }
            // What is gone from here may only have moved, and is told of where it stands now.
            return place.old.map { olds[$0] }.flatMap { index in
                blocks.partners[index] == nil ? BlockChange(blocks.old[index], nil, move: nil) : nil
            }
        }
    }
}

extension BlockChange {
    fileprivate init?(_ old: PlacedBlock?, _ new: PlacedBlock?, move: Move?) {
        guard let block = new ?? old else { return nil }
        kind = block.kind
        formerKind = old.flatMap { $0.kind == block.kind ? nil : $0.kind }
        text = .between(old?.text ?? "", new?.text ?? "")
        hint = .between(old?.hint ?? "", new?.hint ?? "")
        let isSame = move == nil && formerKind == nil && !text.isChanged && !hint.isChanged
        state = old == nil ? .added : new == nil ? .removed : isSame ? .same : .changed
        self.move = move
        oldPlace = old.map { Place(part: $0.part, block: $0.index) }
        newPlace = new.map { Place(part: $0.part, block: $0.index) }
    }
}
