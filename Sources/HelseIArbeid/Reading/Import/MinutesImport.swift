/// Makes a file of minutes out of text that came from Word or a PDF (C235–C240, C151, C140). Nothing of the text is lost; what the
/// machine
/// was unsure of is marked.
public struct MinutesImport: Sendable {
    /// The file, in the dialect of `Content/referater/`.
    public let markdown: String
    public let understood: ImportedMinutes
    /// In order of line.
    public let notes: [ImportNote]
    /// Words that are not in the file as they were, on purpose; each is told of in a note.
    public let removed: [String]
    /// How many words the source has, once marks and page numbers are taken away.
    public let words: Int
    /// How many of them found no place and stand at the end of the file.
    public let homeless: Int

    public static func read(_ text: String) -> MinutesImport {
        var log = ImportLog()
        let cleaned = PageFurniture.clean(GlyphCleaning.clean(ImportLine.cut(text), &log), &log)
        let lines = LabelSplit.split(cleaned, &log)
        let series = CaseSeries(lines, year: meetingYear(lines))
        let paragraphs = ParagraphReader.read(lines, LineReader.read(lines, series), &log)
        for index in series.jumps.sorted() { log.add(.jump(lines[index])) }

        let (head, body) = HeadReader.read(paragraphs, &log)
        var understood = ImportedMinutes()
        let parts = BodyBuilder.build(body, above: head.rest, day: head.day?.first, &understood, &log)
        let language = WrittenNorm.of(lines)
        var full = head
        if let sender = understood.sender, head.values("referent").isEmpty {
            full.fields.append(ImportHead.Field(key: "referent", values: [sender]))
            log.add(.writer(sender, understood.senderLine))
        }
        let (written, homeless) = finished(full, parts, language, lines, &log)
        understood.take(full)
        ImportSuggestions.add(lines, paragraphs, understood, language, &log)
        let notes = log.notes.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
        return MinutesImport(
            markdown: written, understood: understood, notes: notes, removed: log.removed,
            words: lines.reduce(0) { $0 + $1.text.lettersAndDigits.count }, homeless: homeless)
    }

    /// The file, with the words at its end that found no place.
    private static func finished(
        _ head: ImportHead, _ parts: [ImportedPart], _ language: Language, _ lines: [ImportLine], _ log: inout ImportLog
    ) -> (text: String, homeless: Int) {
        let written = MinutesWriter.text(head, parts, language: language)
        let missing = WordLedger.missing(from: written, lines, removed: log.removed)
        guard let first = missing.first else { return (written, 0) }
        log.add(.homeless(missing.map(\.word), first.line))
        let rest: [ImportedPart] = [
            .open("usikker Disse ordene fant ikke plassen sin"), .paragraph([missing.map(\.word).joined(separator: " ")]), .close,
        ]
        return (MinutesWriter.text(head, parts + rest, language: language), missing.count)
    }

    /// The year of the first full date, which the numbers of the cases end in.
    private static func meetingYear(_ lines: [ImportLine]) -> Int? {
        for line in lines.filter({ !$0.isBlank }).prefix(25) {
            if let found = WrittenDay.find(in: line.text, near: nil).first { return found.day.first.year % 100 }
        }
        return nil
    }
}

extension ImportedMinutes {
    fileprivate mutating func take(_ head: ImportHead) {
        (title, day, time) = (head.title, head.day, head.time)
        place = head.values("sted").first
        present = head.values("til-stede")
        absent = head.values("forfall")
    }
}

/// Which of the two norms a text is written in: by the small words that differ.
enum WrittenNorm {
    static func of(_ lines: [ImportLine]) -> Language {
        let words = lines.flatMap { $0.text.lettersAndDigits }.map { $0.lowercased() }
        let nynorsk = words.filter(nynorskWords.contains).count
        let bokmål = words.filter(bokmålWords.contains).count
        return nynorsk > bokmål ? .nynorsk : .bokmål
    }

    static let nynorskWords: Set<String> = [
        "ikkje", "eg", "dei", "frå", "kva", "korleis", "vere", "meir", "berre", "noko", "nokon", "nokre", "ein", "eit", "vart",
        "vert", "kven",
        "sjølv", "mykje", "då", "hjå", "saman", "deira", "dykk", "òg",
    ]
    static let bokmålWords: Set<String> = [
        "ikke", "jeg", "de", "fra", "hva", "hvordan", "være", "mer", "bare", "noe", "noen", "en", "et", "ble", "blir", "hvem",
        "selv", "mye",
        "da", "hos", "sammen", "også", "deres", "dere",
    ]
}

extension ImportNote {
    fileprivate static func jump(_ line: ImportLine) -> Self {
        Self(
            .unsure, line.number,
            "nummeret «\(line.text.firstWord)» følger ikke rett etter det forrige; se om det mangler en sak foran")
    }
    fileprivate static func writer(_ name: String, _ line: Int) -> Self {
        Self(.unsure, line, "«\(name)» står under hilsenen og er lest som referent")
    }
    fileprivate static func homeless(_ words: [String], _ line: Int) -> Self {
        Self(.unsure, line, "\(words.count) ord fant ikke plassen sin; de står nederst i fila")
    }
}
