public import Diagnostics

/// Somebody who takes part in meetings. The name is the identity: two people may share initials.
public struct Person: Sendable {
    public let name: Located<String>
    /// The ways minutes write them for short: `EAT`, `LS` and `LIS`.
    public let initials: [String]
    public let title: String?
    public let organisation: String?
    public let mail: String?

    public init(name: Located<String>, initials: [String], title: String? = nil, organisation: String? = nil, mail: String? = nil) {
        self.name = name
        self.initials = initials
        self.title = title
        self.organisation = organisation
        self.mail = mail
    }
}

/// An organisation that may own a task, with the other names texts give it.
public struct Organisation: Sendable {
    public let name: Located<String>
    public let aliases: [String]

    public init(name: Located<String>, aliases: [String]) {
        self.name = name
        self.aliases = aliases
    }
}

/// Who has promised to do something.
public enum Owner: Sendable, Hashable, Comparable {
    case person(String)
    case organisation(String)
    /// Everyone who was there.
    case everyone

    /// The name that identifies them.
    public var name: String {
        switch self {
        case .person(let name), .organisation(let name): name
        case .everyone: "alle"
        }
    }

    private var order: Int {
        switch self {
        case .person: 0
        case .organisation: 1
        case .everyone: 2
        }
    }

    public static func < (left: Owner, right: Owner) -> Bool { (left.order, left.name) < (right.order, right.name) }
}

/// Everyone the minutes may name.
public struct People: Sendable {
    public let persons: [Person]
    public let organisations: [Organisation]

    public init(persons: [Person] = [], organisations: [Organisation] = []) {
        self.persons = persons
        self.organisations = organisations
    }

    public func person(_ name: String) -> Person? { persons.first { $0.name.value == name } }

    /// How a person is written for short.
    public func initials(of owner: Owner) -> String {
        if case .person(let name) = owner, let person = person(name), let short = person.initials.first {
            short
        } else {
            owner.name
        }
    }

    /// Everyone a word may mean: initials as they are written, a whole name, a first name, an organisation. Several when it is not
    /// clear.
    public func meant(by word: String) -> [Owner] {
        let word = word.split { $0.isWhitespace }.joined(separator: " ")
        let folded = word.lowercased()
        if Self.everyone.contains(folded) { return [.everyone] }
        let whole = persons.filter { $0.name.value.lowercased() == folded }
        if !whole.isEmpty { return whole.map { .person($0.name.value) } }
        let short = persons.filter { $0.initials.contains(word) }
        if !short.isEmpty { return short.map { .person($0.name.value) } }
        let organisation = organisations.filter { ([$0.name.value] + $0.aliases).contains { $0.lowercased() == folded } }
        if !organisation.isEmpty { return organisation.map { .organisation($0.name.value) } }
        let first = persons.filter { $0.name.value.lowercased().hasPrefix(folded + " ") }
        return first.map { .person($0.name.value) }
    }

    private static let everyone: Set<String> = ["alle", "alle i gruppa", "alle i gruppen", "alle medlemmene", "alle medlemmer"]

    /// People of whom only the names are known, as when old minutes are read: each with the initials the name may be shortened to.
    public init(namesOnly names: [Located<String>]) {
        self.init(persons: names.map { Person(name: $0, initials: Initials.of($0.value)) })
    }

    /// All that may stand for somebody, for suggestions.
    var names: [String] {
        persons.flatMap { $0.initials + [$0.name.value] } + organisations.flatMap { [$0.name.value] + $0.aliases }
    }
}

/// Initials as minutes write them.
public enum Initials {
    /// First letters: of all parts of the name, of the first and the last; a double name counts as one or as two.
    public static func of(_ name: String) -> [String] {
        let words = name.split(separator: " ").map(String.init).filter { $0.first?.isUppercase == true }
        guard let first = words.first, let last = words.last, words.count > 1 else { return [] }
        let split = words.flatMap { $0.split(separator: "-").map(String.init) }
        var seen: Set<String> = []
        return [words, split, [first, last]].map { $0.compactMap(\.first).map(String.init).joined() }.filter {
            seen.insert($0).inserted
        }
    }

    /// Whether a word has the shape of initials: two to four capitals and nothing else. «LIS» has it too.
    public static func isLike(_ word: some StringProtocol) -> Bool {
        (2...4).contains(word.count) && word.allSatisfy { $0.isLetter && $0.isUppercase }
    }

    /// Short forms of other things than people that are written like initials, and what they mean.
    public static let otherMeanings = [
        "LIS": "lege i spesialisering", "BHT": "bedriftshelsetjenesten", "NAV": "etaten", "HIA": "HelseIArbeid",
        "IA": "inkluderende arbeidsliv",
        "AMU": "arbeidsmiljøutvalget", "FoU": "forskning og utvikling", "HMS": "helse, miljø og sikkerhet",
        "IPS": "individuell jobbstøtte",
        "IGP": "individ, gruppe, plenum", "ROL": "rådgivende overlege", "KROL": "koordinerende rådgivende overlege",
        "HF": "helseforetak",
        "BUP": "barne- og ungdomspsykiatrisk poliklinikk", "DPS": "distriktspsykiatrisk senter", "RPH": "rask psykisk helsehjelp",
    ]
}
