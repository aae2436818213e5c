public import Diagnostics

/// All rules about a project paper.
public enum ProjectRules {
    public static func check(_ paper: ProjectPaper, on today: Day) -> [Diagnostic] {
        let plan =
            OnePeriod.check(paper) + PhasesInPeriod.check(paper) + MilestoneNumbers.check(paper) + MilestonesInOrder.check(paper)
            + VersionsInOrder.check(paper)
        let evidence =
            DeviationFollows.check(paper) + FiguresHaveSource.check(paper) + FactsAreFresh.check(paper, on: today)
            + KnownSources.check(paper) + GoverningYear.check(paper)
        let people = MessageForAudience.check(paper) + GroupsHangTogether.check(paper)
        return UnfilledMarks.check(paper) + plan + evidence + people + QuotesBalanced.check(paper.texts)
    }
}

extension ProjectPaper {
    /// What a rule found: as heavy as the state of the paper makes it.
    func fault(_ code: Code, _ message: String, at span: Span, notes: [Diagnostic.Note] = [], help: String) -> Diagnostic {
        Diagnostic(head.state.value.faultLevel, code, message, at: span, notes: notes, help: help)
    }
}
