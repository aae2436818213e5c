import Diagnostics
import Testing

struct ExplanationTests {
    @Test(arguments: Code.allCases)
    func explainsEveryCodeInAFewLines(code: Code) {
        let lines = code.explanation.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(code.explanation.count >= 80)
        #expect(lines.count >= 3)
        #expect(lines.allSatisfy { $0.count <= 80 && $0.last != " " })
        #expect(lines.first?.isEmpty == false && lines.last?.isEmpty == false)
    }

    @Test(arguments: Code.allCases)
    func speaksNorwegianOnly(code: Code) {
        let giveaways: Set = [
            "the", "and", "of", "is", "are", "with", "this", "that", "must", "should", "not", "you", "your", "file",
            "folder", "line", "field", "block", "placeholder", "heading", "link", "front", "matter", "error", "warning",
            "company", "meeting", "industry",
        ]
        let words = code.explanation.lowercased().split { !$0.isLetter }.map(String.init)
        #expect(giveaways.intersection(words) == [])
        #expect(words.count >= 15)
    }

    @Test func givesEachCodeATextOfItsOwn() {
        #expect(Set(Code.allCases.map(\.explanation)).count == Code.allCases.count)
    }

    @Test(arguments: Code.allCases)
    func namesCodesInKebabCase(code: Code) {
        let parts = code.rawValue.split(separator: "-", omittingEmptySubsequences: false)
        let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789".unicodeScalars)
        #expect(parts.allSatisfy { !$0.isEmpty && allowed.isSuperset(of: $0.unicodeScalars) })
    }

    @Test func namesEachCodeOnce() {
        #expect(Set(Code.allCases.map(\.rawValue)).count == Code.allCases.count)
    }
}
