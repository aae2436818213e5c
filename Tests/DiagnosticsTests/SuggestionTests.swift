import Diagnostics
import Testing

struct SuggestionTests {
    private let fields = ["navn", "ansatte", "bransje", "avdelinger", "verneombud"]

    @Test(arguments: [
        ("ansate", "ansatte"), ("ansattte", "ansatte"), ("ansatta", "ansatte"), ("anstate", "ansatte"),
        ("Ansatte", "ansatte"), ("nanv", "navn"), ("vernombud", "verneombud"), ("avdlinegr", "avdelinger"),
        ("BRANSJE", "bransje"),
    ])
    func findsWhatWasMeant(name: String, meant: String) {
        #expect(Suggestion.nearest(to: name, in: fields) == meant)
    }

    @Test(arguments: ["", "x", "tittel", "leder", "navnelapp", "ansettelser"])
    func keepsQuietWhenNothingIsNear(name: String) { #expect(Suggestion.nearest(to: name, in: fields) == nil) }

    @Test func allowsOneLetterInShortNames() {
        #expect(Suggestion.nearest(to: "ja", in: ["na"]) == "na")
        #expect(Suggestion.nearest(to: "ja", in: ["no"]) == nil)
    }

    @Test func allowsAThirdOfTheLetters() {
        #expect(Suggestion.nearest(to: "abcdef", in: ["abcdxy"]) == "abcdxy")
        #expect(Suggestion.nearest(to: "abcdef", in: ["abcxyz"]) == nil)
    }

    @Test func countsASwapOfNeighboursAsOne() {
        #expect(Suggestion.nearest(to: "abc", in: ["bac"]) == "bac")
        #expect(Suggestion.nearest(to: "abc", in: ["cab"]) == nil)
    }

    @Test func prefersTheNearestAndThenTheFirstByName() {
        #expect(Suggestion.nearest(to: "modul-4", in: ["modul-12", "modul-3", "modul-1", "modul-2"]) == "modul-1")
        #expect(Suggestion.nearest(to: "moduler", in: ["module", "moduler"]) == "moduler")
    }

    @Test func givesTheSameAnswerWhateverTheOrder() {
        let names = ["bar", "car", "ear", "far", "war"]
        #expect(Set((0..<5).map { Suggestion.nearest(to: "zar", in: names[$0...] + names[..<$0]) }) == ["bar"])
    }

    @Test func treatsLettersAsReadersDo() {
        #expect(Suggestion.nearest(to: "bra\u{30A}k", in: ["bråk"]) == "bråk")
        #expect(Suggestion.nearest(to: "møte", in: ["mote"]) == "mote")
    }

    @Test func readsTheNearestOutAsAQuestion() {
        #expect(Suggestion.help(for: "ansate", among: fields) == "mente du «ansatte»?")
    }

    @Test func listsTheNamesWhenNoneIsNear() {
        #expect(Suggestion.help(for: "kråke", among: ["nb", "nn"]) == "her kan det stå: nb, nn")
    }

    @Test func listsNeitherNothingNorTooMuch() {
        #expect(Suggestion.help(for: "kråke", among: [String]()) == nil)
        let numbered = (10..<35).map { "navn-\($0)" }
        #expect(Suggestion.help(for: "kråke", among: numbered) == nil)
        #expect(Suggestion.help(for: "kråke", among: numbered.dropLast())?.hasSuffix("navn-33") == true)
    }
}
