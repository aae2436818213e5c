import HelseIArbeid

/// Every text and shape of the statements' journey with its place, before anything is drawn: what does not overlap here does
/// not overlap on paper.
struct JourneyLayout: Sendable {
    let counts: [JourneyStep: Int]
    private(set) var parts = JourneyParts()
    /// The arrows between the headings: where each begins.
    private(set) var arrows: [Int] = []
    private(set) var height = JourneySheet.top

    init(_ process: CompanyProcess, _ wording: JourneyWording) {
        let journey = Journey(of: process)
        counts = journey.counts
        addTitle(process, wording)
        let clusters = JourneyClusters.fitting(journey, process, wording)
        let plan = JourneyPlan.fitting(journey, process, wording)
        for step in JourneyStep.allCases {
            let hasClusters = step == .clusters && !journey.clusters.isEmpty
            addHeading(step, at: hasClusters ? clusters.column.x : JourneySheet.column(step).x, wording)
        }
        for (id, box) in plan.places {
            guard let cluster = clusters.places[id] else { continue }
            let isChosen = journey.choices.contains(id)
            parts.join(cluster, box, .line, isChosen ? .chosen : .bank)
        }
        parts += clusters.parts
        parts += plan.parts
        let empty = JourneyStep.allCases.filter { isFree($0) }
        for step in empty { parts.addComing(step, wording) }
        let coming = parts.shapes.filter { $0.kind == .coming }.map { $0.box.y + $0.box.height }.max() ?? 0
        height = max(clusters.bottom, plan.bottom, coming) + 10
        guard parts.isCut else { return }
        parts.add([wording.shortened], x: 0, top: height, size: JourneySheet.note, ink: .muted)
        height += JourneyParts.height(1, size: JourneySheet.note) + 4
    }

    /// Whether nothing stands in the column.
    private func isFree(_ step: JourneyStep) -> Bool {
        let (x, width) = JourneySheet.column(step)
        let column = Box(x: x, y: JourneySheet.top, width: width, height: JourneySheet.height)
        return !parts.shapes.contains { $0.box.overlaps(column) } && !parts.texts.contains { $0.box.overlaps(column) }
    }

    private mutating func addTitle(_ process: CompanyProcess, _ wording: JourneyWording) {
        let (baseline, size) = JourneySheet.overline
        parts.texts.append(
            PosterText(wording.overline(process.day), x: 0, baseline: baseline, size: size, weight: .bold, ink: .process))
        if case .awaitingInvolvement = process.choice {
            let width = TextMeasure(size: size, weight: .bold).width(wording.notCounting)
            parts.texts.append(
                PosterText(
                    wording.notCounting, x: JourneySheet.width - width, baseline: baseline, size: size, weight: .bold, ink: .now
                ))
        }
        let title = JourneySheet.title
        func measure(_ size: Int) -> TextMeasure { TextMeasure(size: size, weight: .bold) }
        let name = process.company.name
        let smallest = title.sizes.last ?? JourneySheet.overline.size
        let fitting = title.sizes.first { measure($0).lines(name, width: JourneySheet.width).count <= 1 } ?? smallest
        let line = measure(fitting).lines(name, width: JourneySheet.width, most: 1).first ?? ""
        parts.texts.append(
            PosterText(line, x: 0, baseline: title.baseline, size: fitting, weight: .bold, ink: .structure))
    }

    /// The number and the word for it; the word alone while there is nothing to count.
    private mutating func addHeading(_ step: JourneyStep, at x: Int, _ wording: JourneyWording) {
        let heading = JourneySheet.heading
        let count = counts[step, default: 0]
        let ink: PosterInk = count == 0 ? .muted : .process
        var start = x
        if count > 0 {
            let number = String(count)
            parts.texts.append(
                PosterText(number, x: x, baseline: heading.baseline, size: heading.number, weight: .bold, ink: ink))
            start += TextMeasure(size: heading.number, weight: .bold).width(number) + 14
        }
        parts.texts.append(
            PosterText(
                wording.noun(step, count), x: start, baseline: heading.baseline, size: heading.noun, weight: .bold, ink: ink))
        if step != .statements { arrows.append(x - 78) }
    }
}

extension Journey {
    /// How many there are of each. Clusters are none before anybody has sorted: then each statement is only itself.
    var counts: [JourneyStep: Int] {
        let isSorted = !choices.isEmpty || clusters.contains { $0.votes != nil || $0.statements.count > 1 }
        return [
            .statements: statementCount, .clusters: isSorted ? clusters.count : 0, .choices: choices.count,
            .measures: measures.count, .effects: effects.count,
        ]
    }
}
