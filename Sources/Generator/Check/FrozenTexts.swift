import Diagnostics
import HelseIArbeid

/// What was approved never changes: the text in the file is the frozen copy, and the copy has the fingerprint that was written down
/// (GDPR art. 7(1): the one who relies on a consent must be able to prove it).
enum FrozenTexts {
    static func check(_ forms: [ConsentForm]) -> [Diagnostic] {
        forms.flatMap { form in form.versions.flatMap { version in version.texts.flatMap { check($0, version, form) } } }
    }

    private static func check(_ text: ConsentText, _ version: ConsentVersion, _ form: ConsentForm) -> [Diagnostic] {
        guard let approval = version.approval, let frozen = text.frozen else { return [] }
        guard let copy = frozen.copy else { return [.copyGone(text, at: frozen.fingerprint.span)] }
        let now = text.canonical(form: form.id, from: approval.from)
        var found: [Diagnostic] = []
        if Fingerprint.of(copy.bytes) != frozen.fingerprint.value {
            found.append(.copyChanged(copy, fingerprint: frozen.fingerprint.span))
        }
        if now != copy.bytes { found.append(changed(now, copy, text)) }
        return found
    }

    /// The first line that is another, as it was and as it is.
    private static func changed(_ now: [UInt8], _ copy: SourceFile, _ text: ConsentText) -> Diagnostic {
        let current = SourceFile(path: "", bytes: now)
        let lines = max(current.lineCount, copy.lineCount)
        let first = (1...max(1, lines)).first { line(current, $0) != line(copy, $0) } ?? lines
        let (was, isNow) = (shown(copy, first), shown(current, first))
        return .frozenChanged(was: was, now: isNow, at: place(ofLine: first, text))
    }

    /// To the byte, with the end of the line: to Swift «å» in one character and in two are the same.
    private static func line(_ file: SourceFile, _ number: Int) -> ArraySlice<UInt8>? {
        guard number <= file.lineCount else { return nil }
        let start = file.range(ofLine: number).lowerBound
        return file.bytes[start..<(number < file.lineCount ? file.range(ofLine: number + 1).lowerBound : file.bytes.count)]
    }

    private static func shown(_ file: SourceFile, _ number: Int) -> String? {
        number <= file.lineCount ? file.text(ofLine: number) : nil
    }

    /// The line of the file that a line of the canonical text comes from: its head is six lines, the text begins at its first words.
    private static func place(ofLine number: Int, _ text: ConsentText) -> Span {
        let headLines = 6
        guard number > headLines else { return text.head.title.span }
        let first = text.body.first { text.file.bytes[$0] != 0x0A && text.file.bytes[$0] != 0x0D } ?? text.body.lowerBound
        let line = text.file.line(at: min(first, max(0, text.file.bytes.count - 1))) + number - headLines - 1
        return Span(text.file, line: min(line, text.file.lineCount))
    }
}

extension Diagnostic {
    fileprivate static func copyGone(_ text: ConsentText, at span: Span) -> Diagnostic {
        .error(
            .consentFrozen, "versjon \(text.head.number.value) er godkjent, men den frosne teksten er borte", at: span,
            help: "hent mappa «fryst» fra sikkerhetskopien; uten den kan ingen vise hva som ble godkjent")
    }

    fileprivate static func copyChanged(_ copy: SourceFile, fingerprint: Span) -> Diagnostic {
        .error(
            .consentFrozen, "den frosne teksten har ikke lenger det fingeravtrykket den ble godkjent med",
            at: Span(copy, 0..<0), notes: [.init("fingeravtrykket", at: fingerprint)],
            help: "hent fila fra sikkerhetskopien; den skal aldri endres")
    }

    fileprivate static func frozenChanged(was: String?, now: String?, at span: Span) -> Diagnostic {
        let isAlike = was != nil && was == now
        let notes = isAlike ? [Note("det som er endret, ser en ikke: hvordan linja slutter, eller hvordan en bokstav er skrevet")] : [
            Note("godkjent: \(was.map { "«\(FrozenTexts.visible($0, beside: now))»" } ?? "ingenting")"),
            Note("nå: \(now.map { "«\(FrozenTexts.visible($0, beside: was))»" } ?? "ingenting")"),
        ]
        return .error(
            .consentFrozen, "teksten er ikke den som ble godkjent", at: span, notes: notes,
            help: "sett tilbake det som ble godkjent, eller lag en ny versjon av skjemaet")
    }
}

extension FrozenTexts {
    /// What differs, with a few words around it; blanks that make the difference can be seen.
    fileprivate static func visible(_ text: String, beside other: String?) -> String {
        let (own, theirs) = (Array(text), Array(other ?? ""))
        let same = zip(own, theirs).prefix { $0 == $1 }.count
        let tail = min(zip(own.reversed(), theirs.reversed()).prefix { $0 == $1 }.count, own.count - same, max(0, theirs.count - same))
        let middle = own[same..<own.count - tail].map { $0 == " " ? "␣" : String($0) }.joined()
        let before = String(own[max(0, same - 24)..<same])
        let after = String(own[(own.count - tail)...].prefix(24))
        return (same > 24 ? "…" : "") + before + "⟦" + middle + "⟧" + after + (tail > 24 ? "…" : "")
    }
}
