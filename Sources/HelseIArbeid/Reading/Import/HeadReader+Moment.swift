/// Day and time of a meeting, as the head of old minutes has them.
extension HeadReader {
    /// `Tid: 101120 kl. 1400-1600`, `Dato: 4 og 5 mai 2022`, `Tid og sted: …`.
    mutating func takeMoment(_ field: HeadField, _ label: String, _ paragraph: ImportParagraph) {
        let value = paragraph.text
        head.comments.append("\(label): \(value)")
        if let moment = WrittenMoment.read(value, near: days.last?.day.first) {
            let written = WrittenDay.find(in: value, near: days.last?.day.first).first.map { value.slice($0.range) } ?? value
            days.append((moment.day, written, paragraph.first, field == .date ? 2 : 1))
            takeTime(moment.time, moment.start, paragraph)
            if !moment.rest.isEmpty { takePlace(moment.rest, paragraph) }
        } else if case .day(let day) = WrittenDay.read(value, near: days.last?.day.first) {
            days.append((day, value, paragraph.first, field == .date ? 2 : 1))
        } else if field == .date {
            log.add(.noYear(value, paragraph.first))
        } else {
            takeBareTime(value, paragraph)
        }
    }

    private mutating func takeBareTime(_ value: String, _ paragraph: ImportParagraph) {
        let tokens = DateTokens(value)
        guard let found = TimeGrammar(tokens: tokens).time(at: tokens.afterSpace(0)) else {
            log.add(.noTime(value, paragraph.first))
            return
        }
        let rest = tokens[found.end].map { value.slice($0.range.lowerBound..<value.utf8.count) } ?? ""
        switch found.reading {
        case .range(let range): takeTime(range, range.start, paragraph)
        case .start(let clock): takeTime(nil, clock, paragraph)
        default: log.add(.noTime(value, paragraph.first))
        }
        let place = String(rest.drop { " ,.:;–-".contains($0) }).trimmed
        if !place.isEmpty { takePlace(place, paragraph) }
    }

    private mutating func takeTime(_ range: TimeRange?, _ start: ClockTime?, _ paragraph: ImportParagraph) {
        if let range {
            head.time = "kl. \(range.written)"
        } else if let start {
            log.add(.noEnd(start, paragraph.first))
        }
    }

    private mutating func takePlace(_ place: String, _ paragraph: ImportParagraph) {
        if head.values("sted").isEmpty { add("sted", [place]) }
        log.add(.place(place, paragraph.first))
    }

    /// The day of the meeting, in full, as our file has it.
    mutating func settleDate() {
        guard let worth = days.map(\.worth).max(), let best = days.last(where: { $0.worth == worth })?.day else {
            log.add(.noDay)
            return
        }
        head.day = best
        for other in days {
            if (other.day.first, other.day.last) != (best.first, best.last) { log.add(.otherDay(best, other.text, other.line)) }
            if let weekday = other.day.weekday, weekday != other.day.first.weekday {
                log.add(.wrongWeekday(other.day, weekday, other.line))
            }
        }
    }
}

extension String {
    /// The text of a range of UTF-8 bytes.
    func slice(_ range: Range<Int>) -> String { String(decoding: Array(utf8)[range], as: UTF8.self) }

    var plainBlanks: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}

extension ImportNote {
    fileprivate static func noTime(_ text: String, _ line: Int) -> Self {
        Self(.unsure, line, "fant ikke noe klokkeslett i «\(text)»; teksten står som merknad øverst i fila")
    }
    fileprivate static func noYear(_ text: String, _ line: Int) -> Self {
        Self(.unsure, line, "«\(text)» er ingen dato med år; skriv «dato» øverst i fila")
    }
    fileprivate static func noEnd(_ start: ClockTime, _ line: Int) -> Self {
        Self(.unsure, line, "møtet begynner kl. \(start.written), men det står ikke når det slutter; skriv «tid» selv")
    }
    fileprivate static func place(_ place: String, _ line: Int) -> Self {
        Self(.unsure, line, "«\(place)» sto sammen med tida og er lest som sted")
    }
    fileprivate static var noDay: Self { Self(.unsure, 1, "fant ingen dato for møtet; skriv «dato» øverst i fila") }
    fileprivate static func otherDay(_ day: WrittenDay, _ other: String, _ line: Int) -> Self {
        Self(.unsure, line, "her står «\(other)», men møtet er lest som \(day.first.writtenWithWeekday(in: .bokmål))")
    }
    fileprivate static func wrongWeekday(_ day: WrittenDay, _ weekday: Weekday, _ line: Int) -> Self {
        Self(
            .unsure, line,
            "det står \(weekday.name(in: .bokmål)), men \(day.first.written(in: .bokmål)) er en \(day.first.weekday.name(in: .bokmål))"
        )
    }
}
