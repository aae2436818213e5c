extension Bank {
    /// Something that five companies or more said.
    public struct Theme: Sendable, Equatable {
        public enum Wording: Sendable, Equatable {
            /// They wrote the same, but for spelling and for whether it is about «jeg» or «vi».
            case sentence(String)
            /// They wrote these words, in the same text; what ends in a hyphen is how a word began.
            case words([String])
        }

        public let wording: Wording
        /// Five or more.
        public let companies: Int

        /// As it is read, without quotation marks.
        public var text: String {
            switch wording {
            case .sentence(let sentence): sentence
            case .words(let words): words.joined(separator: ", ")
            }
        }

        /// The only ways to make one: each counts the companies itself.
        private init?(sentence texts: [BankText]) {
            guard let companies = Bank.enough(texts), let first = texts.first else { return nil }
            wording = .sentence(first.sentence)
            self.companies = companies
        }

        private init?(_ stems: Set<String>, in texts: [BankText]) {
            guard let companies = Bank.enough(texts), !stems.isEmpty else { return nil }
            wording = .words(Self.inOrder(stems, of: texts).map { Self.shown($0, in: texts) })
            self.companies = companies
        }
    }
}

extension Bank.Theme {
    /// First what was written alike, then what shares words, until no word is shared by five companies.
    static func all(in texts: [BankText]) -> [Self] {
        var themes: [Self] = []
        var rest: [BankText] = []
        for (_, alike) in Dictionary(grouping: texts, by: \.words) {
            if let theme = Self(sentence: alike) { themes.append(theme) } else { rest += alike }
        }
        while let stems = common(in: rest) {
            let members = rest.filter { stems.isSubset(of: $0.stems) }
            guard let theme = Self(stems, in: members) else { break }
            themes.append(theme)
            rest.removeAll { stems.isSubset(of: $0.stems) }
        }
        return themes.sorted { ($1.companies, $0.text) < ($0.companies, $1.text) }
    }

    /// The word of most companies, and with it each word that two thirds of them have in the same text, while there are five.
    private static func common(in texts: [BankText]) -> Set<String>? {
        var stems: Set<String> = []
        var members = texts
        var before: Int?
        while let next = best(in: members, without: stems), before.map({ next.companies * 3 >= $0 * 2 }) ?? true {
            stems.insert(next.stem)
            members.removeAll { !$0.stems.contains(next.stem) }
            before = next.companies
        }
        return stems.isEmpty ? nil : stems
    }

    /// The word most companies share, the first by the alphabet of several; `nil` if no five do.
    private static func best(in texts: [BankText], without used: Set<String>) -> (stem: String, companies: Int)? {
        var companies: [String: Set<Company.ID>] = [:]
        for text in texts {
            for stem in text.stems where !used.contains(stem) { companies[stem, default: []].insert(text.company) }
        }
        let best = companies.min { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        guard let best, best.value.count >= SmallGroups.fewest else { return nil }
        return (best.key, best.value.count)
    }

    /// As most texts have them, so that they read like a sentence.
    private static func inOrder(_ stems: Set<String>, of texts: [BankText]) -> [String] {
        func place(_ stem: String) -> Int { texts.reduce(0) { $0 + ($1.place(of: stem) ?? 0) } }
        return stems.map { (place($0), $0) }.sorted { $0 < $1 }.map(\.1)
    }

    /// The form of a word that most companies wrote, if five did, else only how the word begins.
    private static func shown(_ stem: String, in texts: [BankText]) -> String {
        var companies: [String: Set<Company.ID>] = [:]
        for text in texts {
            for form in text.forms(of: stem) { companies[form, default: []].insert(text.company) }
        }
        let best = companies.min { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        guard let best, best.value.count >= SmallGroups.fewest else { return stem + "-" }
        return best.key
    }
}
