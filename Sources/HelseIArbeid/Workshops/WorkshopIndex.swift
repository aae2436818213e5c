import Diagnostics

/// Who and what is found where in a booklet: people, organisations, themes and those who get recommendations (C171, C177).
public struct WorkshopIndex: Sendable {
    /// By family name.
    public let people: [Entry]
    public let organisations: [Entry]
    /// In the order of the workshop's list, then those that stand on reports only.
    public let themes: [Entry]
    /// Everybody a recommendation is for; those without anybody come last, under an empty name.
    public let recipients: [Addressed]

    public struct Entry: Sendable {
        public let name: String
        /// Where somebody comes from.
        public let about: String
        public let groups: [GroupCode]
    }

    public struct Addressed: Sendable {
        public let name: String
        public let recommendations: [(group: GroupCode, recommendation: Recommendation)]
    }

    public init(_ workshop: Workshop) {
        var people = Collection(), organisations = Collection(), themes = Collection()
        for theme in workshop.profile.themes { themes.add(theme, nil) }
        for group in workshop.groups {
            for participant in group.head.participants {
                people.add(participant.name, group.code, about: participant.organisation)
                if let organisation = participant.organisation { organisations.add(organisation, group.code) }
            }
            for theme in group.head.themes { themes.add(theme.value, group.code) }
        }
        self.people = people.entries.map { Entry(name: $0.name.familyNameFirst, about: $0.about, groups: $0.groups) }
            .inNorwegianOrder(\.name)
        self.organisations = organisations.entries.inNorwegianOrder(\.name)
        self.themes = themes.entries.filter { !$0.groups.isEmpty }
        recipients = Self.recipients(workshop)
    }

    private static func recipients(_ workshop: Workshop) -> [Addressed] {
        var names: [String: String] = [:]
        var found: [String: [(GroupCode, Recommendation)]] = [:]
        for group in workshop.groups {
            for recommendation in group.recommendations {
                for name in recommendation.recipients.isEmpty ? [""] : recommendation.recipients.map(\.value) {
                    names[name.nameKey] = names[name.nameKey] ?? name
                    found[name.nameKey, default: []].append((group.code, recommendation))
                }
            }
        }
        let all = found.map { Addressed(name: names[$0.key] ?? "", recommendations: $0.value) }.inNorwegianOrder(\.name)
        return all.filter { !$0.name.isEmpty } + all.filter(\.name.isEmpty)
    }

    /// Names with the groups they stand in, in the order they were met.
    private struct Collection {
        private var order: [String] = []
        private var found: [String: Entry] = [:]

        mutating func add(_ name: String, _ group: GroupCode?, about: String? = nil) {
            let key = name.nameKey
            if found[key] == nil { order.append(key) }
            let old = found[key]
            let groups = old?.groups ?? []
            found[key] = Entry(
                name: old?.name ?? name.capitalisedFirst, about: old.map(\.about).flatMap { $0.isEmpty ? nil : $0 } ?? about ?? "",
                groups: group.map { groups.contains($0) ? groups : groups + [$0] } ?? groups)
        }

        var entries: [Entry] { order.compactMap { found[$0] } }
    }
}

extension String {
    /// «Eksempel, Espen»; a single name stays as it is.
    fileprivate var familyNameFirst: String {
        let words = split(separator: " ")
        guard let last = words.last, words.count > 1 else { return self }
        return "\(last), \(words.dropLast().joined(separator: " "))"
    }

    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
