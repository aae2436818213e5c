import Diagnostics

/// A question goes to a body that exists, and an answer is to a question that was asked, after it was asked (C156, C157).
enum ForwardsAnswered: MinutesRule {
    static func check(_ records: MeetingRecords) -> [Diagnostic] {
        records.entries.flatMap { meeting, item, entry -> [Diagnostic] in
            guard case .forward(let text) = entry else { return [] }
            if records.body(text.to.value) == nil { return [.unknownBody(text.to, among: records.bodies)] }
            if text.to.value == meeting.body { return [.toItself(text.to)] }
            return item.number == nil && meeting.head.kind == .minutes ? [.withoutNumber(text.to)] : []
        }
    }

    static func check(_ text: AnswerText, of asked: [Forward], in meeting: MinutesText, _ records: MeetingRecords) -> [Diagnostic] {
        guard records.body(text.body.value) != nil else { return [.unknownBody(text.body, among: records.bodies)] }
        guard let first = asked.map(\.source.meeting).min() else { return [.neverAsked(text)] }
        return meeting.day < first ? [.tooSoon(text, asked: first, asked.first?.span)] : []
    }
}

extension Diagnostic {
    fileprivate static func unknownBody(_ name: Located<String>, among bodies: [Body]) -> Diagnostic {
        let mentions = bodies.flatMap(\.mentions)
        let names = mentions + bodies.map(\.id).filter { !mentions.contains($0) }
        return .error(
            .unknownBody, "«\(name.value)» er ikke et organ i Content/organ", at: name.span,
            help: Suggestion.help(for: name.value, among: names))
    }

    fileprivate static func toItself(_ name: Located<String>) -> Diagnostic {
        .error(
            .unknownBody, "saken meldes til det samme organet som den står i", at: name.span,
            help: "skriv hvilket organ den skal til")
    }

    fileprivate static func withoutNumber(_ name: Located<String>) -> Diagnostic {
        .warning(
            .caseNumber, "spørsmålet står i en sak uten nummer, så ingen kan skrive hvilken sak de svarer på", at: name.span,
            help: "gjør det til en egen sak med nummer")
    }

    fileprivate static func neverAsked(_ text: AnswerText) -> Diagnostic {
        .error(
            .answerWithoutQuestion, "sak \(text.number.value.written) i «\(text.body.value)» er ikke meldt hit",
            at: text.number.span,
            help: "rett saksnummeret, eller skriv «Meldes til …» i den saken")
    }

    fileprivate static func tooSoon(_ text: AnswerText, asked: Day, _ span: Span?) -> Diagnostic {
        .error(
            .answerWithoutQuestion, "saken er besvart før den ble meldt videre, \(asked.written(in: .bokmål))",
            at: text.number.span,
            notes: span.map { [.init("der den ble meldt", at: $0)] } ?? [], help: "rett saksnummeret, eller datoen på et av møtene")
    }
}
