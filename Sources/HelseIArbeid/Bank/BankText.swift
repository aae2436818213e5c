/// A text of one company, as the bank compares it: words without case, punctuation and the spelling of one norm.
struct BankText: Sendable {
    let company: Company.ID
    /// All of them in order, in bokmål where the bank knows both spellings.
    let words: [String]
    /// What is left of the words that carry meaning, without their endings.
    let stems: Set<String>
    private let parts: [(stem: String?, word: String)]

    /// `nil` for a text without words.
    init?(_ text: String, of company: Company.ID) {
        let parts = Words(FoldedText(text)).all.map { word -> (stem: String?, word: String) in
            let common = BankWords.common(word.text)
            return (BankWords.stem(common), common)
        }
        guard !parts.isEmpty else { return nil }
        self.company = company
        self.parts = parts
        words = parts.map(\.word)
        stems = Set(parts.compactMap(\.stem))
    }

    /// The words again, as a sentence that is nobody's own spelling: «Jeg/vi sier fra tidlig».
    var sentence: String {
        let text = words.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// The place of the first word with this stem.
    func place(of stem: String) -> Int? { parts.firstIndex { $0.stem == stem } }

    /// The words with this stem.
    func forms(of stem: String) -> Set<String> { Set(parts.filter { $0.stem == stem }.map(\.word)) }
}
