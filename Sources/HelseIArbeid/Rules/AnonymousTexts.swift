public import Diagnostics

/// Statements, measures and what is said of them name nobody and tell of nobody's health (rules B8). Who is responsible is told by
/// role, for the plan hangs on a wall.
public enum AnonymousTexts {
    /// Knows the people of the company and of the region, and the company's departments; stricter where groups are small.
    public static func lint(for company: Company, in region: Region?) -> PrivacyLint {
        let people = company.people
        let own = [people.leader, people.unionRepresentative, people.safetyRepresentative, people.adviser].compactMap { $0 }
        return PrivacyLint(
            people: own + people.clinicians + (region?.contacts.map(\.name) ?? []), places: company.departments,
            groupSize: company.groups(in: .module1).flatMap(\.groups).min())
    }

    /// All that the registers say, on whatever day; and once, aloud, that a group is so small that words alone may tell.
    public static func check(_ history: History, against catalogue: Catalogue) -> [Diagnostic] {
        let lint = lint(for: history.planned, in: catalogue.region)
        return history.rows.texts.flatMap { PrivacyRule.check($0, with: lint) }
            + history.rows.measures.flatMap { OwnerByRole.check($0.who, with: lint) }
            + history.rows.statements.flatMap { NegativeWording.check($0.text) + ShortStatement.check($0.text) }
            + smallGroup(history.rows.statements[...], of: history.planned).map { $0.weighing(.hint) }
    }

    /// The same of what `rows` has beyond `earlier`: rows are only added at the end.
    public static func check(
        _ rows: Rows, added earlier: Rows, of company: Company, with lint: PrivacyLint
    ) -> [Diagnostic] {
        let known = Set(earlier.texts.map(\.span.place))
        let new = rows.texts.filter { !known.contains($0.span.place) }
        let statements = rows.statements.dropFirst(earlier.statements.count)
        return new.flatMap { PrivacyRule.check($0, with: lint) }
            + rows.measures.dropFirst(earlier.measures.count).flatMap { OwnerByRole.check($0.who, with: lint) }
            + statements.flatMap { NegativeWording.check($0.text) + ShortStatement.check($0.text) }
            + smallGroup(statements, of: company)
    }

    private static func smallGroup(_ rows: ArraySlice<StatementRow>, of company: Company) -> [Diagnostic] {
        let first = rows.lazy.compactMap { row -> Diagnostic? in
            guard let group = row.group else { return nil }
            let groups = company.groups(in: .module1).first { row.cohort == nil || $0.cohort?.id == row.cohort?.value }?.groups ?? []
            guard groups.indices.contains(group.value - 1) else { return nil }
            let people = groups[group.value - 1]
            return SmallGroups.isTooSmall(people: people) ? .smallGroup(people: people, at: group.span) : nil
        }.first
        return first.map { [$0] } ?? []
    }
}

extension Rows {
    /// Every text that is shown to others than those who wrote it.
    fileprivate var texts: [Located<String>] {
        var texts = statements.map(\.text)
        texts += sorting.compactMap(\.note) + involvement.map(\.how)
        texts += measures.map(\.what) + measures.compactMap(\.how)
        texts += statuses.compactMap(\.comment) + statuses.compactMap(\.obstacle) + effects.map(\.text)
        texts += goals.map(\.text) + goals.compactMap(\.baseline) + evaluations.compactMap(\.note)
        texts += publicity.map(\.what) + meetings.compactMap(\.event.reason)
        return texts
    }
}

extension Span {
    fileprivate var place: String { "\(file.path):\(range.lowerBound)" }
}
