import Markup
import Testing
import TestSupport

struct SlugTests {
    @Test(arguments: [
        ("Modul 1", "modul-1"), ("Før møtet: 1", "for-motet-1"), ("Å se, å spørre", "a-se-a-sporre"),
        ("Næringsmiddelindustri", "naeringsmiddelindustri"), ("  IA-avtalen  ", "ia-avtalen"), ("a --- b", "a-b"),
        ("«Si fra!»", "si-fra"), ("90 %", "90"), ("idé à la Crème", "ide-a-la-creme"),
        ("Ärlig övning über", "aerlig-ovning-uber"),
        ("Guovdageaidnu: Áššit ja čoahkkin", "guovdageaidnu-assit-ja-coahkkin"),
        ("Łódź, Señor Ívar", "lodz-senor-ivar"),
        ("", ""), ("…", ""), ("«–»", ""), ("Привіт", ""), ("😀 smil 😀", "smil"), ("a\nb\tc", "a-b-c"),
    ])
    func makesAShortName(text: String, slug: String) { #expect(text.slugged == slug) }

    @Test func doesNotDependOnHowAccentsAreWritten() {
        #expect("Ba\u{30A}t".slugged == "bat")
        #expect("ide\u{301}".slugged == "ide")
    }

    /// A keycap is a digit that has grown together with two scalars that are not.
    @Test(arguments: [("1\u{FE0F}\u{20E3} først", "1-forst"), ("x\u{302}", "x"), ("a\u{200D}b", "ab"), ("İ", "i")])
    func dropsWhatHasGrownTogetherWithALetter(text: String, slug: String) { #expect(text.slugged == slug) }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func hasOnlyPlainLettersDigitsAndSingleHyphens(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789".unicodeScalars)
        for _ in 0..<20 {
            let text = String(random: "aZ09 -_æØå\u{301}\u{20E3}\u{200D}«»/\"<.İß", using: &random)
            let slug = text.slugged
            let parts = slug.split(separator: "-", omittingEmptySubsequences: false)
            let isPlain = parts.allSatisfy { !$0.isEmpty && allowed.isSuperset(of: $0.unicodeScalars) }
            #expect(slug.isEmpty || isPlain, "\(text.debugDescription) gave \(slug.debugDescription)")
            #expect(slug.slugged == slug)
        }
    }
}
