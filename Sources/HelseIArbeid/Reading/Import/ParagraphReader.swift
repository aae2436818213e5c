/// Puts lines together to paragraphs.
struct ParagraphReader {
    private let reflow: Reflow
    private var log: ImportLog
    private var paragraphs: [ImportParagraph] = []
    private var isAfterBlank = true
    /// The signs of the list that is being read, outermost first.
    private var signs: [String] = []

    static func read(_ lines: [ImportLine], _ kinds: [LineKind], _ log: inout ImportLog) -> [ImportParagraph] {
        var reader = ParagraphReader(reflow: Reflow(lines), log: log)
        for (line, kind) in zip(lines, kinds) { reader.take(line, kind) }
        log = reader.log
        return reader.paragraphs
    }

    private init(reflow: Reflow, log: ImportLog) { (self.reflow, self.log) = (reflow, log) }

    private mutating func take(_ line: ImportLine, _ kind: LineKind) {
        switch kind {
        case .blank:
            isAfterBlank = true
            return
        case .text: text(line)
        case .bullet(let sign, let rest):
            begin(.item(level: level(sign)), rest, line)
            if sign == " " { log.add(.lostBullet(line.number)) }
            if sign == "o" { log.removed(sign, .letter(sign, line.number)) }
        case .numbered(let number, let rest): begin(.numbered(number), rest, line)
        case .cited(let rest): cited(rest, line)
        case .caseHead(let mark, let title): begin(.caseHead(mark), title, line)
        case .caseList: begin(.item(level: 0), line.text, line)
        case .foreignCase(let mark): begin(.foreignCase(mark), line.text, line)
        case .owner(let word, let rest): begin(.owner(word: word), rest, line)
        case .due(let rest): begin(.due, rest, line)
        case .label(let label, let rest): begin(.label(label), rest, line)
        case .subheading: begin(.subheading, line.text, line)
        case .heading(let heading, let title, let rest): begin(.heading(heading, title: title), rest, line)
        case .field(let field, let label, let value): begin(.field(field, label: label), value, line)
        case .greeting: begin(.greeting, line.text, line)
        case .mail: begin(.mail, line.text, line)
        case .mailHead: begin(.mailHead, line.text, line)
        case .tableHead: begin(.tableHead, line.text, line)
        case .clock: begin(.clock, line.text, line)
        }
        isAfterBlank = false
    }

    private mutating func begin(_ kind: ImportParagraph.Kind, _ text: String, _ line: ImportLine) {
        switch kind {
        case .item, .owner, .due: break
        // «Husk:» begins a list of its own.
        case .text where !isAfterBlank && text.last != ":": break
        default: signs = []
        }
        paragraphs.append(ImportParagraph(kind: kind, text: text, lastLine: line, first: line.number, isAfterBlank: isAfterBlank))
    }

    // MARK: - Text

    private mutating func text(_ line: ImportLine) {
        guard let last = paragraphs.last else { return begin(.text, line.text, line) }
        if isSignature(line, after: last) { return begin(.signature, line.text, line) }
        if isRow(line, after: last) { return row(line, after: last) }
        let goesOn = isAfterBlank ? runsOverGap(last, line) : runsOn(last, line)
        guard goesOn else { return begin(.text, line.text, line) }
        let isBroken = last.lastLine.isBroken
        paragraphs[paragraphs.count - 1].text = reflow.joined(last.text, line.text, isBroken: isBroken, line: last.last, &log)
        paragraphs[paragraphs.count - 1].lastLine = line
    }

    /// Whether a line without a blank one before it is more of the same paragraph.
    private func runsOn(_ last: ImportParagraph, _ line: ImportLine) -> Bool {
        if last.lastLine.isBroken { return true }
        switch last.kind {
        case .greeting, .signature, .mail, .mailHead, .tableHead, .subheading, .table, .cited: return false
        case .heading: return !last.text.isEmpty && !reflow.isEnded(last.lastLine.text, before: line.text)
        case .owner, .due:
            if last.text.isEmpty { return true }
            return last.lastLine.text.last.map { ",/".contains($0) } ?? false || line.text.first?.isLowercase == true
        case .field(let field, _) where field.holdsNames && last.text.last.map { ",;".contains($0) } ?? true: return true
        case .caseHead where last.text.isEmpty, .item where last.text.isEmpty, .field where last.text.isEmpty: return true
        default: return !reflow.isEnded(last.lastLine.text, before: line.text)
        }
    }

    /// A page that ends in the middle of a sentence leaves a gap in it.
    private func runsOverGap(_ last: ImportParagraph, _ line: ImportLine) -> Bool {
        if last.lastLine.isBroken { return true }
        switch last.kind {
        case .text, .item, .numbered, .label: break
        default: return false
        }
        guard line.text.first?.isLowercase == true, let end = last.lastLine.text.last else { return false }
        return !".:!?;)".contains(end) && last.lastLine.text.count * 10 >= reflow.width * 6
    }

    // MARK: - Lists, citations, tables, greetings

    /// Dashes of any length are one sign.
    private mutating func level(_ sign: String) -> Int {
        let sign = sign == "–" || sign == "—" ? "-" : sign
        if let level = signs.firstIndex(of: sign) {
            signs.removeSubrange((level + 1)...)
            return level
        }
        if signs.count < 3 { signs.append(sign) }
        return signs.count - 1
    }

    private mutating func cited(_ text: String, _ line: ImportLine) {
        if let last = paragraphs.last, last.kind == .cited, !isAfterBlank, !text.isEmpty, !last.text.isEmpty {
            paragraphs[paragraphs.count - 1].text = reflow.joined(
                last.text, text, isBroken: last.lastLine.isBroken, line: last.last, &log)
            paragraphs[paragraphs.count - 1].lastLine = line
        } else {
            begin(.cited, text, line)
        }
    }

    /// Rows with as many cells as the one above.
    private func isRow(_ line: ImportLine, after last: ImportParagraph) -> Bool {
        guard !isAfterBlank, line.cells.count > 1 else { return false }
        if case .table(let rows) = last.kind { return rows[0].count == line.cells.count }
        return last.isText && last.first == last.last && last.lastLine.cells.count == line.cells.count
    }

    private mutating func row(_ line: ImportLine, after last: ImportParagraph) {
        let rows: [[String]]
        if case .table(let before) = last.kind {
            rows = before
        } else {
            rows = [last.lastLine.cells]
            log.add(.table(last.first))
        }
        paragraphs[paragraphs.count - 1].kind = .table(rows + [line.cells])
        paragraphs[paragraphs.count - 1].lastLine = line
    }

    /// The lines below a greeting: a name, a title, a telephone.
    private func isSignature(_ line: ImportLine, after last: ImportParagraph) -> Bool {
        guard last.kind == .greeting || last.kind == .signature else { return false }
        return !isAfterBlank || line.text.count <= 60 && line.text.last != "."
    }
}

extension ImportNote {
    fileprivate static func lostBullet(_ line: Int) -> Self {
        Self(.unsure, line, "linja begynner med ett mellomrom og er lest som et punkt i en liste")
    }
    fileprivate static func letter(_ sign: String, _ line: Int) -> Self {
        Self(.changed, line, "«\(sign)» først på linja er lest som et punkt i en liste")
    }
    fileprivate static func table(_ line: Int) -> Self { Self(.unsure, line, "linjer med tabulatorer er lest som en tabell") }
}
