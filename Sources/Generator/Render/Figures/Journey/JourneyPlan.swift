import HelseIArbeid

/// The right half of the figure: each choice, its measures below each other, and what each of them changed.
struct JourneyPlan: Sendable {
    private(set) var parts = JourneyParts()
    /// Where the way from each cluster goes on to.
    private(set) var places: [(cluster: Statement.ID, box: Box)] = []
    private(set) var bottom = JourneySheet.top

    private let wording: JourneyWording
    private let density: JourneyPlanDensity
    private let hasMeasures: Bool

    /// As large as it can be down to the end of the sheet; what there is no room for at the tightest is counted.
    static func fitting(_ journey: Journey, _ process: CompanyProcess, _ wording: JourneyWording) -> JourneyPlan {
        let groups = JourneyGroup.all(journey, process)
        let room = JourneySheet.height - JourneySheet.top
        for density in JourneyPlanDensity.all {
            var plan = JourneyPlan(wording, density, groups)
            let drafts = groups.map { plan.draft($0, most: .max) }
            guard plan.height(of: drafts) <= room else { continue }
            plan.place(drafts)
            return plan
        }
        var last = JourneyPlan(wording, .tightest, groups)
        last.placeSome(groups, room: room)
        return last
    }

    private init(_ wording: JourneyWording, _ density: JourneyPlanDensity, _ groups: [JourneyGroup]) {
        self.wording = wording
        self.density = density
        hasMeasures = groups.contains { !$0.measures.isEmpty }
    }

    // MARK: - What is shown

    /// A measure with its lines.
    private struct Row {
        let measure: Measure
        let lines: [String]
        let details: [String]
        let effects: [[String]]
        let boxHeight: Int
        let effectsHeight: Int
        var height: Int { max(boxHeight, effectsHeight) }
    }

    private struct Draft {
        let group: JourneyGroup
        let lines: [String]
        let boxHeight: Int
        let rows: [Row]
        /// What is said where measures are not shown.
        let rest: String?
        let height: Int
        let isCut: Bool
    }

    private var padding: Int { max(4, density.gap / 3) }
    private var details: Int { density.text * 88 / 100 }
    private var gap: Int { density.gap }

    private func draft(_ group: JourneyGroup, most: Int) -> Draft {
        let inner = JourneySheet.column(.choices).width - 2 * JourneySheet.padding
        let measure = TextMeasure(size: density.text, weight: .bold)
        let shown =
            group.rank == nil
            ? TextMeasure(size: density.text, weight: .regular)
                .cutting("\(wording.unchosen): \(group.statement.id)", width: inner, most: density.choice)
            : measure.cutting(group.statement.text, width: inner - JourneySheet.number.room, most: density.choice)
        let least = group.rank == nil ? 0 : 2 * JourneySheet.number.radius
        let boxHeight = max(JourneyParts.height(shown.lines.count, size: density.text), least) + 2 * padding
        let drawn = group.measures.prefix(most).map(row)
        let left = group.measures.count - drawn.count
        let none = hasMeasures ? wording.noMeasures : nil
        let rest = group.measures.isEmpty ? none : left > 0 ? wording.moreMeasures(left) : nil
        let restHeight = rest == nil ? 0 : JourneyParts.height(1, size: density.text)
        let heights = drawn.map(\.0.height) + (rest == nil ? [] : [restHeight])
        let stack = heights.reduce(0, +) + max(0, heights.count - 1) * gap
        let isCut = shown.isCut || left > 0 || drawn.contains { $0.1 }
        return Draft(
            group: group, lines: shown.lines, boxHeight: boxHeight, rows: drawn.map(\.0), rest: rest,
            height: max(boxHeight, stack), isCut: isCut)
    }

    /// With whether something was cut.
    private func row(_ measure: Measure) -> (Row, Bool) {
        let regular = TextMeasure(size: density.text, weight: .regular)
        let width = JourneySheet.column(.measures).width - 2 * JourneySheet.padding - JourneySheet.mark.room
        let what = regular.cutting(
            "\(measure.id) \(measure.what)", tail: " (\(wording.state(measure.state)))", width: width, most: density.measure)
        let small = TextMeasure(size: details, weight: .regular)
        let more =
            density.details > 0
            ? small.cutting(
                "\(measure.level.name(in: wording.language)): \(measure.who)", tail: ", \(wording.dueShort(measure.due))",
                width: width, most: density.details) : (lines: [], isCut: true)
        let (effects, isCut) = effects(of: measure)
        let heights = effects.map { JourneyParts.height($0.count, size: density.text) + 2 * padding }
        let boxHeight =
            JourneyParts.height(what.lines.count, size: density.text) + JourneyParts.height(more.lines.count, size: details)
            + 2 * padding
        let row = Row(
            measure: measure, lines: what.lines, details: more.lines, effects: effects,
            boxHeight: max(boxHeight, 2 * JourneySheet.mark.radius + 4),
            effectsHeight: heights.reduce(0, +) + max(0, heights.count - 1) * effectGap)
        return (row, what.isCut || more.isCut || isCut)
    }

    /// The lines of each effect, and how many there are besides.
    private func effects(of measure: Measure) -> ([[String]], isCut: Bool) {
        let regular = TextMeasure(size: density.text, weight: .regular)
        let width = JourneySheet.column(.effects).width - 2 * JourneySheet.padding - JourneySheet.effectEdge
        let left = measure.effects.count - min(density.effects, measure.effects.count)
        let shown = measure.effects.prefix(density.effects).enumerated().map { index, effect in
            let isLast = index == density.effects - 1 && left > 0
            return regular.cutting(
                effect.text, tail: isLast ? " (\(wording.more(left)))" : "", width: width, most: density.effect)
        }
        return (shown.map(\.lines), left > 0 || shown.contains(where: \.isCut))
    }

    private var effectGap: Int { max(3, gap / 3) }

    private func height(of drafts: [Draft]) -> Int {
        drafts.reduce(0) { $0 + $1.height } + max(0, drafts.count - 1) * gap * 2
    }

    // MARK: - Where it stands

    private mutating func place(_ drafts: [Draft]) {
        var y = JourneySheet.top
        for draft in drafts {
            place(draft, y: y)
            bottom = y + draft.height
            y = bottom + gap * 2
        }
    }

    private mutating func place(_ draft: Draft, y: Int) {
        let emphasis: JourneyShape.Emphasis = draft.group.rank == nil ? .bank : .chosen
        let column = JourneySheet.column(.choices)
        let box = Box(
            x: column.x, y: y + (draft.height - draft.boxHeight) / 2, width: column.width, height: draft.boxHeight)
        places.append((draft.group.statement.id, box))
        parts.add(draft.group.rank == nil ? .unchosen : .choice, box)
        let textHeight = JourneyParts.height(draft.lines.count, size: density.text)
        let top = box.y + (box.height - textHeight) / 2
        var x = box.x + JourneySheet.padding
        if let rank = draft.group.rank {
            addNumber(rank, in: box)
            x += JourneySheet.number.room
        }
        parts.add(
            draft.lines, x: x, top: top, size: density.text, weight: emphasis == .chosen ? .bold : .regular,
            ink: emphasis == .chosen ? .text : .muted)
        var next = y
        for row in draft.rows {
            parts.join(box, place(row, y: next, emphasis), .line, emphasis)
            next += row.height + gap
        }
        if let rest = draft.rest {
            let isAlone = draft.rows.isEmpty
            let height = JourneyParts.height(1, size: density.text)
            parts.add(
                [rest], x: JourneySheet.column(.measures).x + JourneySheet.padding,
                top: isAlone ? y + (draft.height - height) / 2 : next, size: density.text, ink: .muted)
        }
        parts.isCut = parts.isCut || draft.isCut
    }

    private mutating func addNumber(_ rank: Rank, in box: Box) {
        let radius = JourneySheet.number.radius
        let circle = Box(
            x: box.x + JourneySheet.padding, y: box.y + box.height / 2 - radius, width: 2 * radius, height: 2 * radius)
        parts.add(.rank, circle)
        parts.texts.append(
            PosterText(
                String(rank.rawValue), x: circle.x + radius, baseline: circle.y + radius + 14, size: 40, weight: .bold,
                ink: .onFill, isCentred: true))
    }

    private mutating func place(_ row: Row, y: Int, _ emphasis: JourneyShape.Emphasis) -> Box {
        let column = JourneySheet.column(.measures)
        let box = Box(x: column.x, y: y + (row.height - row.boxHeight) / 2, width: column.width, height: row.boxHeight)
        parts.add(.measure(isStopped: row.measure.state == .stopped), box)
        let radius = JourneySheet.mark.radius
        let mark = Box(
            x: box.x + JourneySheet.padding, y: box.y + box.height / 2 - radius, width: 2 * radius, height: 2 * radius)
        parts.add(.mark(row.measure.state), mark)
        let height = JourneyParts.height(row.lines.count, size: density.text)
        let whole = height + JourneyParts.height(row.details.count, size: details)
        let (x, top) = (box.x + JourneySheet.padding + JourneySheet.mark.room, box.y + (box.height - whole) / 2)
        parts.add(row.lines, x: x, top: top, size: density.text)
        parts.add(row.details, x: x, top: top + height, size: details, ink: .muted)
        place(row.effects, y: y + (row.height - row.effectsHeight) / 2, from: box, emphasis)
        return box
    }

    private mutating func place(_ effects: [[String]], y: Int, from measure: Box, _ emphasis: JourneyShape.Emphasis) {
        let column = JourneySheet.column(.effects)
        var y = y
        for lines in effects {
            let height = JourneyParts.height(lines.count, size: density.text) + 2 * padding
            let box = Box(x: column.x, y: y, width: column.width, height: height)
            parts.add(.effect, box)
            let x = box.x + JourneySheet.effectEdge + JourneySheet.padding
            parts.add(lines, x: x, top: box.y + padding, size: density.text)
            parts.join(measure, box, .line, emphasis)
            y += height + effectGap
        }
    }

    /// The same number of measures for each choice, as many as there is room for; then whole choices are left out.
    private mutating func placeSome(_ groups: [JourneyGroup], room: Int) {
        var most = groups.map(\.measures.count).max() ?? 0
        var drafts = groups.map { draft($0, most: most) }
        while most > 0, height(of: drafts) > room {
            most -= 1
            drafts = groups.map { draft($0, most: most) }
        }
        let line = JourneyParts.height(1, size: density.text) + gap * 2
        while drafts.count > 1, height(of: drafts) > room - line { drafts.removeLast() }
        place(drafts)
        let left = groups.dropFirst(drafts.count)
        guard !left.isEmpty else { return }
        let text = wording.moreMeasures(left.reduce(0) { $0 + $1.measures.count })
        parts.add([text], x: JourneySheet.column(.measures).x, top: bottom + gap * 2, size: density.text, ink: .muted)
        bottom += line
        parts.isCut = true
    }
}

/// A statement that measures were made for, with them.
struct JourneyGroup: Sendable {
    let statement: Statement
    /// `nil` when it was chosen away afterwards.
    let rank: Rank?
    let measures: [Measure]

    /// In the order of the clusters in the figure: the chosen, with or without measures, and then the others that have any.
    static func all(_ journey: Journey, _ process: CompanyProcess) -> [JourneyGroup] {
        journey.clusters.inOrderOfFlow.filter { $0.rank != nil || !$0.measures.isEmpty }.compactMap { cluster in
            process.statement(cluster.head).map { statement in
                JourneyGroup(statement: statement, rank: cluster.rank, measures: process.measures(for: cluster.head))
            }
        }
    }
}
