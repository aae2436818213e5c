import Diagnostics

/// The milestones of a series are numbered from 1, each number once, none left out (C211).
enum MilestoneNumbers {
    static func check(_ paper: ProjectPaper) -> [Diagnostic] { paper.plan.milestones.flatMap { check($0, paper) } }

    private static func check(_ series: MilestoneSeries, _ paper: ProjectPaper) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var first: [Int: Milestone] = [:]
        var last: Milestone?
        for milestone in series.milestones {
            if milestone.prefix != series.milestones[0].prefix {
                found.append(.otherPrefix(milestone, series.milestones[0], paper))
            } else if let other = first[milestone.number] {
                found.append(.twice(milestone, other, paper))
            } else if let last, milestone.number < last.number {
                found.append(.outOfOrder(milestone, after: last, paper))
            }
            first[milestone.number] = first[milestone.number] ?? milestone
            last = milestone
        }
        return found + gaps(series, first, paper)
    }

    private static func gaps(_ series: MilestoneSeries, _ numbered: [Int: Milestone], _ paper: ProjectPaper) -> [Diagnostic] {
        let numbers = numbered.keys.sorted()
        return zip([0] + numbers, numbers).compactMap { before, number in
            guard number > before + 1, let next = numbered[number] else { return nil }
            return .missing(before + 1..<number, before: next, in: series, paper)
        }
    }
}

extension Diagnostic {
    fileprivate static func missing(
        _ numbers: Range<Int>, before next: Milestone, in series: MilestoneSeries, _ paper: ProjectPaper
    ) -> Diagnostic {
        let labels = numbers.map { "\(next.prefix)\($0)" }
        let after =
            numbers.lowerBound > 1
            ? "etter \(next.prefix)\(numbers.lowerBound - 1) kommer \(next.label.value)" : "den første er \(next.label.value)"
        return paper.fault(
            .milestones, "\(labels.listed(in: .bokmål)) mangler i «\(series.name)»: \(after)", at: next.label.span,
            help: "sett inn det som mangler, eller gi milepælene etter nye numre")
    }

    fileprivate static func twice(_ milestone: Milestone, _ other: Milestone, _ paper: ProjectPaper) -> Diagnostic {
        paper.fault(
            .milestones, "to milepæler heter \(milestone.label.value)", at: milestone.label.span,
            notes: [.init("den første", at: other.label.span)], help: "gi den ene et nytt nummer")
    }

    fileprivate static func outOfOrder(_ milestone: Milestone, after last: Milestone, _ paper: ProjectPaper) -> Diagnostic {
        paper.fault(
            .milestones, "\(milestone.label.value) står etter \(last.label.value)", at: milestone.label.span,
            notes: [.init("\(last.label.value) står her", at: last.label.span)], help: "sett milepælene i rekkefølge etter nummer")
    }

    fileprivate static func otherPrefix(_ milestone: Milestone, _ first: Milestone, _ paper: ProjectPaper) -> Diagnostic {
        paper.fault(
            .milestones, "\(milestone.label.value) står sammen med \(first.label.value)", at: milestone.label.span,
            help: "skriv \(first.prefix)\(milestone.number), eller la den stå i en serie for seg")
    }
}
