extension Redline {
    /// The changes as they are told in a terminal, in words and with marks that need no colour.
    ///
    /// - Parameter width: where lines are broken.
    public func terminalText(_ wording: RedlineWording, width: Int = 96) -> String {
        var page = TerminalPage(width: width)
        page.line("\(new.title). \(wording.versions(self))")
        guard !isEmpty else {
            page.line(wording.nothing)
            return page.text
        }
        page.line(wording.summary(summary))
        page.line(wording.howToReadMarks)
        if !head.isEmpty {
            page.heading(wording.aboutTheForm)
            for change in head { page.tell(change, wording) }
        }
        for part in parts where !part.isSame { page.tell(part, wording) }
        let same = parts.filter(\.isSame).map(\.name.id)
        if !same.isEmpty {
            page.blank()
            page.line("\(wording.unchangedParts): \(same.joined(separator: ", "))")
        }
        return page.text
    }
}

extension RedlineWording {
    /// One line that explains the marks of the terminal.
    public var howToReadMarks: String {
        nynorsk
            ? "⟦ ⟧ står rundt det som er endra: på linja «Før» det som er teke bort, på linja «No» det som er nytt."
            : "⟦ ⟧ står rundt det som er endret: på linja «Før» det som er tatt bort, på linja «Nå» det som er nytt."
    }
}

/// Lines of a terminal, broken where they are too long, with what follows set in below the first.
private struct TerminalPage {
    let width: Int
    private(set) var text = ""

    init(width: Int) { self.width = width }

    mutating func blank() { text += "\n" }

    mutating func heading(_ words: String) {
        blank()
        line(words)
    }

    mutating func line(_ words: String, label: String = "", indent: Int = 0) {
        var line = String(repeating: " ", count: indent) + label
        let margin = String(repeating: " ", count: line.count)
        var isFresh = true
        for word in words.split(separator: " ") {
            if !isFresh, line.count + 1 + word.count > width {
                text += line + "\n"
                (line, isFresh) = (margin, true)
            }
            line += (isFresh ? "" : " ") + word
            isFresh = false
        }
        text += line + "\n"
    }

    mutating func tell(_ change: HeadChange, _ wording: RedlineWording) {
        line(wording.name(change), indent: 2)
        switch change {
        case .title(let runs): tell(runs, wording)
        case .from(let old, let new), .until(let old, let new): tell(wording.day(old), wording.day(new), wording)
        case .function(let old, let new): tell(wording.function(old), wording.function(new), wording)
        }
    }

    mutating func tell(_ part: PartChange, _ wording: RedlineWording) {
        heading("\(wording.name(part.name)) – \(wording.state(part))")
        if let move = part.move { line(wording.moved(move), indent: 2) }
        if let former = part.formerKind { line(wording.formerKind(former, part.kind), indent: 2) }
        if part.presence == .both, part.title.isChanged {
            line(wording.titleOfPart, indent: 2)
            tell(part.title, wording)
        }
        for block in part.blocks { tell(block, wording) }
        for departure in part.departed { line("\(wording.departed(to: departure.other)): «\(departure.text)»", indent: 2) }
        for arrival in part.arrived { line("\(wording.arrived(from: arrival.other)): «\(arrival.text)»", indent: 2) }
    }

    private mutating func tell(_ block: BlockChange, _ wording: RedlineWording) {
        switch block.state {
        case .same: return
        case .added: whole(wording.new, block, block.text.new, block.hint.new, wording)
        case .removed: whole(wording.gone, block, block.text.old, block.hint.old, wording)
        case .changed:
            let place = block.move.map { wording.moved($0) }
            let about = [wording.kind(block.kind).capitalisedFirst, place].compactMap { $0 }.joined(separator: ". ")
            let isReworded = block.text.isChanged
            line(isReworded || block.text.isEmpty ? about : "\(about): «\(block.text.new)»", indent: 2)
            if let former = block.formerKind { tell(wording.kind(former), wording.kind(block.kind), wording) }
            if isReworded { tell(block.text, wording) }
            if block.hint.isChanged {
                line(wording.hint, indent: 2)
                tell(block.hint, wording)
            }
        }
    }

    /// A block that is all new, or all gone.
    private mutating func whole(
        _ label: String, _ block: BlockChange, _ text: String, _ hint: String, _ wording: RedlineWording
    ) {
        let kind = block.kind == .paragraph ? "" : "(\(wording.kind(block.kind))) "
        line(kind + [text, hint].filter { !$0.isEmpty }.joined(separator: " – "), label: "\(label): ", indent: 2)
    }

    private mutating func tell(_ runs: [Run], _ wording: RedlineWording) {
        let (old, new) = (runs.side(isOld: true), runs.side(isOld: false))
        tell(old, new, wording)
    }

    private mutating func tell(_ old: String, _ new: String, _ wording: RedlineWording) {
        line(old.isEmpty ? "–" : old, label: "\(wording.before): ", indent: 4)
        line(new.isEmpty ? "–" : new, label: "\(wording.now):  ", indent: 4)
    }
}

extension Array where Element == Run {
    /// One side of a change: what it has alone in marks, and what both have shortened to the words next to them.
    fileprivate func side(isOld: Bool) -> String {
        enumerated().map { index, run in
            switch run {
            case .kept(let text): text.shortened(isFirst: index == 0, isLast: index == count - 1)
            case .removed(let text): isOld ? text.marked : ""
            case .added(let text): isOld ? "" : text.marked
            }
        }.joined()
    }
}

extension String {
    /// In marks, with the blanks outside.
    fileprivate var marked: String {
        let core = trimmed
        guard !core.isEmpty else { return self }
        return (first == " " ? " " : "") + "⟦\(core)⟧" + (last == " " ? " " : "")
    }

    /// At most so many words are kept next to a change, and none of the next sentence.
    private static let context = 6

    fileprivate func shortened(isFirst: Bool, isLast: Bool) -> String {
        // By tokens: a number with blanks in it is one word.
        func words(_ text: String) -> [String] {
            Tokens.of(text).split(separator: " ", omittingEmptySubsequences: false).map { $0.joined() }
        }
        let (all, sentences) = (words(self), Sentences.of(self).map { words($0).count })
        let head = isFirst ? 0 : min(Self.context, sentences.first ?? 0)
        let tail = isLast ? 0 : min(Self.context, sentences.last ?? 0)
        guard all.count > head + tail + 4 else { return self }
        let kept = [all.prefix(head), ["…"], all.suffix(tail)].joined()
        return kept.joined(separator: " ")
    }

    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
