import Markup
import Testing
import TestSupport

struct EscapingTests {
    @Test(arguments: [
        ("", ""), ("Å være på jobb", "Å være på jobb"), ("&", "&amp;"), ("<b>", "&lt;b&gt;"),
        ("\"a\" 'b'", "&quot;a&quot; &#39;b&#39;"), ("&amp;", "&amp;amp;"), ("a && b", "a &amp;&amp; b"),
        ("Per & Pål <per@eventyr.no>", "Per &amp; Pål &lt;per@eventyr.no&gt;"),
        ("«sitat» – 3 < 4", "«sitat» – 3 &lt; 4"),
        ("\n\t\u{A0}", "\n\t\u{A0}"), ("<\u{301}", "&lt;\u{301}"), ("😀&😀", "😀&amp;😀"),
    ])
    func escapesTheFiveCharactersAndNothingElse(text: String, escaped: String) {
        #expect(text.escapedForHTML.unicodeScalars.elementsEqual(escaped.unicodeScalars))
    }

    @Test func escapesPartsOfLongerTexts() {
        #expect(String("ja <b> nei".dropFirst(3).prefix(3)).escapedForHTML == "&lt;b&gt;")
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func canBeReadBackAndHoldsNoMarkup(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<20 {
            let text = String(random: "&<>\"'&amp;#39lqutg; aæ\u{301}\n", using: &random)
            let escaped = text.escapedForHTML
            #expect(
                Self.read(escaped)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true,
                "\(text.debugDescription)")
            #expect(!escaped.utf8.contains { "<>\"'".utf8.contains($0) })
            #expect(HTML(escaping: text).text == escaped)
            #expect("\(text)" as HTML == HTML(escaping: text))
        }
    }

    /// What a browser makes of escaped text; `nil` if there is an ampersand that begins no reference of ours.
    private static func read(_ escaped: String) -> String? {
        let references: [(String, UInt8)] = [
            ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
            ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
        ]
        var (rest, bytes) = (Array(escaped.utf8)[...], [UInt8]())
        while let first = rest.first {
            guard first == UInt8(ascii: "&") else {
                bytes.append(first)
                rest.removeFirst()
                continue
            }
            guard let (name, byte) = references.first(where: { rest.starts(with: $0.0.utf8) }) else { return nil }
            bytes.append(byte)
            rest.removeFirst(name.utf8.count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
