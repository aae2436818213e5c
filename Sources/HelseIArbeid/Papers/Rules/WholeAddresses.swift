public import Diagnostics

/// Web addresses in a text are whole: not broken over two lines, not encoded twice, not wrapped by a mail program (C229).
public enum WholeAddresses {
    public static func check(_ file: SourceFile, _ body: Range<Int>) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var index = body.lowerBound
        while index < body.upperBound {
            guard let address = WrittenAddress(file, at: index, before: body.upperBound) else {
                index += 1
                continue
            }
            if let problem = problem(with: address) { found.append(problem) }
            index = address.range.upperBound
        }
        return found
    }

    private static func problem(with address: WrittenAddress) -> Diagnostic? {
        if let rest = address.rest { return .broken(address, rest) }
        if let inner = ReadableAddress.unwrapped(address.text) { return .wrapped(address, inner) }
        if let once = ReadableAddress.decodedOnce(address.text) { return .encodedTwice(address, once) }
        if let stray = ReadableAddress.strayPercent(address.text) { return .strayPercent(address, at: stray) }
        return address.isBare ? .bare(address) : nil
    }
}

/// An address as it stands in the source, up to a blank or what closes it.
private struct WrittenAddress {
    let span: Span
    let range: Range<Int>
    let text: String
    /// Neither in `<…>` nor in a link: it is printed, but cannot be clicked.
    let isBare: Bool
    /// What seems to be the rest of it, after a blank or a line break.
    let rest: String?

    init?(_ file: SourceFile, at start: Int, before end: Int) {
        let bytes = file.bytes
        let isStart = ["https://", "http://"].contains { bytes[start..<end].starts(with: $0.utf8) }
        guard isStart, start == 0 || !Self.isLetter(bytes[start - 1]) else { return nil }
        let opener = start > 0 ? bytes[start - 1] : 0
        let closer: UInt8? = opener == UInt8(ascii: "<") ? UInt8(ascii: ">") : opener == UInt8(ascii: "(") ? UInt8(ascii: ")") : nil
        var stop = start
        while stop < end, bytes[stop] > 0x20, bytes[stop] != closer, !Self.endsAlways(bytes, stop) { stop += 1 }
        // What ends the sentence is no part of a bare address.
        var last = stop
        if closer == nil { while last > start, Self.endsSentence(bytes[last - 1]) { last -= 1 } }
        isBare = closer == nil
        range = start..<max(last, start + 1)
        span = Span(file, start..<last)
        text = file.text(in: start..<last)
        rest = last == stop ? Self.rest(file, after: stop, before: end, closer: closer) : nil
    }

    /// The next word, if the address goes on there.
    private static func rest(_ file: SourceFile, after stop: Int, before end: Int, closer: UInt8?) -> String? {
        let bytes = file.bytes
        guard stop < end, bytes[stop] <= 0x20 else { return nil }
        var next = stop
        while next < end, bytes[next] <= 0x20 { next += 1 }
        let gap = bytes[stop..<next]
        guard next < end, gap.count(where: { $0 == 0x0A }) <= 1 else { return nil }
        var wordEnd = next
        while wordEnd < end, bytes[wordEnd] > 0x20, bytes[wordEnd] != closer { wordEnd += 1 }
        let word = file.text(in: next..<wordEnd)
        if closer != nil {
            // A title may follow in a link; anything else is the address.
            return ["\"", "'", "("].contains { word.hasPrefix($0) } ? nil : word
        }
        guard gap.contains(0x0A) else { return nil }
        let looksBroken = [
            UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "?"), UInt8(ascii: "%"),
        ]
        .contains(bytes[stop - 1])
        let goesOn = word.contains("/") || word.contains("=") || [".html", ".pdf", ".htm"].contains { word.hasSuffix($0) }
        return (looksBroken || goesOn) && !word.hasPrefix("http") && !word.hasPrefix("<") && !word.hasPrefix("[") ? word : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
    private static func endsSentence(_ byte: UInt8) -> Bool { ".,;:!?)»".utf8.contains(byte) }
    /// `<`, `>`, `"`, `]` and « » are in no address.
    private static func endsAlways(_ bytes: [UInt8], _ index: Int) -> Bool {
        if bytes[index] == 0xC2, index + 1 < bytes.count { return bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB }
        return "<>\"]".utf8.contains(bytes[index])
    }
}

extension Diagnostic {
    fileprivate static func broken(_ address: WrittenAddress, _ rest: String) -> Diagnostic {
        .warning(
            .brokenAddress, "adressen ser ut til å være delt", at: address.span,
            help: "skriv den på én linje uten mellomrom: <\((address.text + rest).shortAddress)>")
    }

    fileprivate static func wrapped(_ address: WrittenAddress, _ inner: String) -> Diagnostic {
        .warning(
            .brokenAddress, "adressen går gjennom et e-postfilter, og virker ikke for andre", at: address.span,
            help: "bruk den egentlige adressen: <\(inner.shortAddress)>")
    }

    fileprivate static func encodedTwice(_ address: WrittenAddress, _ once: String) -> Diagnostic {
        .warning(
            .brokenAddress, "tegnene i adressen er kodet to ganger («%25» foran en kode)", at: address.span,
            help: "prøv <\(once.shortAddress)>, og se at den fører fram")
    }

    fileprivate static func strayPercent(_ address: WrittenAddress, at offset: Int) -> Diagnostic {
        let start = address.span.range.lowerBound + offset
        return .warning(
            .brokenAddress, "adressen har et «%» uten to sifre eller bokstaver a–f etter, så noe har falt ut",
            at: Span(address.span.file, start..<start + 1), help: "hent adressen på nytt fra nettleseren")
    }

    fileprivate static func bare(_ address: WrittenAddress) -> Diagnostic {
        .hint(
            .brokenAddress, "adressen blir ikke til en lenke, og kommer ikke med i lista over lenker", at: address.span,
            help: "sett den i vinkler: <\(address.text.shortAddress)>, eller skriv [tekst](adresse)")
    }
}

extension String {
    fileprivate var shortAddress: String { count > 160 ? prefix(157) + "…" : self }
}
