import Diagnostics

/// Names and terms are spelt one way (C4, C5): `Content/felles/termer.yaml` lists what is not used.
enum Spelling {
    /// Looks at the bytes of the files, so it runs while they are still held: in the load phase.
    static func check(_ files: [SourceFile], _ terms: Terms) async -> [Diagnostic] {
        let words = Words(terms.spellings)
        let found = await concurrentMap(files.filter(isProse)) { file in
            words.places(in: file.bytes).map { Diagnostic.banned($0.spelling, at: Span(file, $0.place)) }
        }
        return found.flatMap { $0 }
    }

    /// The list itself has to name the words.
    private static func isProse(_ file: SourceFile) -> Bool {
        (file.path.hasSuffix(".md") || file.path.hasSuffix(".yaml")) && !file.path.hasSuffix("/termer.yaml")
    }

    /// The banned words by their first byte, so that one pass over a text finds them all.
    private struct Words: Sendable {
        private var byFirst = [[(spelling: Terms.Spelling, bytes: [UInt8])]](repeating: [], count: 256)

        init(_ spellings: [Terms.Spelling]) {
            for spelling in spellings {
                let bytes = Array(spelling.banned.utf8)
                if let first = bytes.first { byFirst[Int(first)].append((spelling, bytes)) }
            }
        }

        /// Where one of them stands as a word of its own.
        func places(in text: [UInt8]) -> [(spelling: Terms.Spelling, place: Range<Int>)] {
            text.withUnsafeBufferPointer { text in
                var places: [(Terms.Spelling, Range<Int>)] = []
                for index in text.indices where !byFirst[Int(text[index])].isEmpty {
                    for (spelling, bytes) in byFirst[Int(text[index])] {
                        let end = index + bytes.count
                        guard end <= text.count, text[index..<end].elementsEqual(bytes) else { continue }
                        if !isLetter(text, index - 1), !isLetter(text, end) { places.append((spelling, index..<end)) }
                    }
                }
                return places
            }
        }
    }

    /// Letters outside ASCII count too: they are the bytes from 0x80 on, apart from the marks « » –.
    fileprivate static func isLetter(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard text.indices.contains(index) else { return false }
        switch text[index] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return true
        case 0xC3: return true
        case 0x80...0xBF: return index > 0 && text[index - 1] == 0xC3
        default: return false
        }
    }
}

extension Diagnostic {
    fileprivate static func banned(_ spelling: Terms.Spelling, at span: Span) -> Diagnostic {
        .warning(
            .bannedSpelling, "«\(spelling.banned)» brukes ikke", at: span,
            notes: spelling.reason.map { [.init($0)] } ?? [], help: "skriv «\(spelling.instead)»")
    }
}
