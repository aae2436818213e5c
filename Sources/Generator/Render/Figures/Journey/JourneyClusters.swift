import HelseIArbeid

/// The left half of the figure: every statement by its number, flowing into its cluster. The chosen clusters stand first, by
/// rank, then those that still have measures, then the others.
struct JourneyClusters: Sendable {
    private(set) var parts = JourneyParts()
    /// Where each cluster stands, for what flows on from it.
    private(set) var places: [Statement.ID: Box] = [:]
    private(set) var bottom = JourneySheet.top

    private let process: CompanyProcess
    private let wording: JourneyWording
    private let density: JourneyFlowDensity
    private let hasChoices: Bool
    private let pillWidth: Int
    /// The most statements beside each other, and where their column ends.
    private let perRow: Int
    private let right: Int

    /// A cluster with what is shown of it.
    private struct Row {
        let cluster: Journey.Cluster
        let emphasis: JourneyShape.Emphasis
        let pills: [[String]]
        let lines: [String]
        let isCut: Bool
        let height: Int
    }

    /// As large as it can be; what there is no room for at the tightest is counted.
    static func fitting(_ journey: Journey, _ process: CompanyProcess, _ wording: JourneyWording) -> JourneyClusters {
        let order = journey.clusters.inOrderOfFlow
        for density in JourneyFlowDensity.all {
            var candidate = JourneyClusters(journey, process, wording, density)
            let rows = order.map(candidate.row)
            guard candidate.height(of: rows) <= JourneySheet.height - JourneySheet.top else { continue }
            candidate.place(rows)
            return candidate
        }
        var last = JourneyClusters(journey, process, wording, .tightest)
        last.placeSome(order)
        return last
    }

    private init(
        _ journey: Journey, _ process: CompanyProcess, _ wording: JourneyWording, _ density: JourneyFlowDensity
    ) {
        self.process = process
        self.wording = wording
        self.density = density
        hasChoices = !journey.choices.isEmpty
        pillWidth = density.width(of: journey)
        let gap = density.pillGap
        let most = journey.clusters.map(\.statements.count).max() ?? 1
        perRow = max(1, min(most, (JourneySheet.column(.statements).width + gap) / (pillWidth + gap)))
        right = max(JourneySheet.fewestStatements, perRow * (pillWidth + gap) - gap)
    }

    /// The column of the clusters: the fewer statements stand beside each other, the more room there is for words.
    var column: (x: Int, width: Int) {
        let (x, width) = JourneySheet.column(.clusters)
        let start = right + JourneySheet.bandWidth
        return (start, x + width - start)
    }

    // MARK: - What is shown of a cluster

    private var padding: Int { max(2, density.gap / 3) }
    private var pillHeight: Int { density.pill * 3 / 2 }

    private func row(_ cluster: Journey.Cluster) -> Row {
        let emphasis: JourneyShape.Emphasis = cluster.rank != nil ? .chosen : hasChoices ? .bank : .open
        var names = cluster.statements.map(\.description)
        let room = density.rows == .max ? names.count : perRow * density.rows
        if names.count > room { names = names.prefix(room - 1) + ["+\(names.count - room + 1)"] }
        let pills = stride(from: 0, to: names.count, by: perRow).map { Array(names[$0..<min($0 + perRow, names.count)]) }
        // In one line the words come before the votes, which the tables have.
        let hasVotes = density.lines > 1 || cluster.rank != nil
        let votes = hasVotes ? cluster.votes.map { " (\(wording.votes($0)))" } ?? "" : ""
        // The text of a chosen one stands beside it, among the choices.
        let text = cluster.rank == nil ? process.statement(cluster.head).map { " " + $0.text } ?? "" : ""
        let shown = TextMeasure(size: density.text, weight: weight(emphasis)).cutting(
            cluster.head.description + text, tail: votes,
            width: column.width - 2 * JourneySheet.padding, most: density.lines)
        let boxHeight = JourneyParts.height(shown.lines.count, size: density.text) + 2 * padding
        return Row(
            cluster: cluster, emphasis: emphasis, pills: pills, lines: shown.lines,
            isCut: shown.isCut || cluster.statements.count > room, height: max(boxHeight, height(of: pills) + 2 * padding))
    }

    private func weight(_ emphasis: JourneyShape.Emphasis) -> FontWeight { emphasis == .chosen ? .bold : .regular }

    private func height(of pills: [[String]]) -> Int { pills.count * pillHeight + max(0, pills.count - 1) * density.pillGap }

    private var headingHeight: Int { JourneySheet.leading(density.text) + density.gap }

    private func height(of rows: [Row]) -> Int {
        let heading = rows.contains { $0.emphasis == .bank } ? headingHeight : 0
        return rows.reduce(0) { $0 + $1.height } + max(0, rows.count - 1) * density.gap + heading
    }

    // MARK: - Where it stands

    private mutating func place(_ rows: [Row]) {
        var y = JourneySheet.top
        var hasHeading = false
        for row in rows {
            if row.emphasis == .bank, !hasHeading {
                parts.add([wording.bank], x: 0, top: y, size: density.text, weight: .bold, ink: .muted)
                y += headingHeight
                hasHeading = true
            }
            place(row, y: y)
            bottom = y + row.height
            y = bottom + density.gap
        }
    }

    private mutating func place(_ row: Row, y: Int) {
        let textHeight = JourneyParts.height(row.lines.count, size: density.text)
        let boxHeight = textHeight + 2 * padding
        let box = Box(x: column.x, y: y + (row.height - boxHeight) / 2, width: column.width, height: boxHeight)
        places[row.cluster.head] = box
        parts.add(.cluster(row.emphasis), box)
        parts.add(
            row.lines, x: box.x + JourneySheet.padding, top: box.y + padding, size: density.text, weight: weight(row.emphasis),
            ink: row.emphasis.ink)
        let height = height(of: row.pills)
        let top = y + (row.height - height) / 2
        let columns = row.pills.first?.count ?? 0
        let width = columns * pillWidth + max(0, columns - 1) * density.pillGap
        parts.join(Box(x: right - width, y: top, width: width, height: height), box, .band, row.emphasis)
        for (line, pills) in row.pills.enumerated() {
            for (index, name) in pills.enumerated() {
                // They stand close to their cluster: the more there are, the farther they reach out.
                let x = right - (columns - index) * pillWidth - (columns - index - 1) * density.pillGap
                let pill = Box(x: x, y: top + line * (pillHeight + density.pillGap), width: pillWidth, height: pillHeight)
                parts.add(.statement(row.emphasis), pill)
                parts.texts.append(
                    PosterText(
                        name, x: pill.x + pill.width / 2, baseline: pill.y + pill.height / 2 + density.pill * 36 / 100,
                        size: density.pill, weight: weight(row.emphasis), ink: row.emphasis.numberInk,
                        isCentred: true))
            }
        }
        parts.isCut = parts.isCut || row.isCut
    }

    /// As many as there is room for, and how many are left.
    private mutating func placeSome(_ order: [Journey.Cluster]) {
        let rows = order.map(row)
        let line = JourneySheet.leading(density.text) + density.gap
        let room = JourneySheet.height - JourneySheet.top - line
        var count = rows.count
        var height = height(of: rows)
        while count > 0, height > room {
            count -= 1
            height -= rows[count].height + density.gap
        }
        place(Array(rows.prefix(count)))
        let left = order.dropFirst(count)
        guard !left.isEmpty else { return }
        let text = wording.moreClusters(left.count, statements: left.reduce(0) { $0 + $1.statements.count })
        let top = bottom + density.gap
        parts.add([text], x: column.x, top: top, size: density.text, ink: .muted)
        bottom = top + JourneyParts.height(1, size: density.text)
        parts.isCut = true
    }
}

extension JourneyShape.Emphasis {
    fileprivate var ink: PosterInk {
        switch self {
        case .open: .text
        case .chosen: .process
        case .bank: .muted
        }
    }

    fileprivate var numberInk: PosterInk { self == .chosen ? .onFill : ink }
}

extension JourneyFlowDensity {
    fileprivate var pillGap: Int { max(3, gap / 4) }

    /// The same for all, so that they stand in columns.
    fileprivate func width(of journey: Journey) -> Int {
        let measures = [FontWeight.regular, .bold].map { TextMeasure(size: pill, weight: $0) }
        let highest = journey.clusters.flatMap(\.statements).map(\.number).max() ?? 1
        let longest = ["U\(highest)", "+\(journey.statementCount)"]
        return (longest.flatMap { text in measures.map { $0.width(text) } }.max() ?? 0) + pill * 7 / 10
    }
}

extension [Journey.Cluster] {
    /// So that no flow crosses another: the chosen by rank, then those with measures, then the rest.
    var inOrderOfFlow: [Journey.Cluster] {
        func place(_ cluster: Journey.Cluster) -> Int { cluster.rank?.rawValue ?? (cluster.measures.isEmpty ? 5 : 4) }
        return enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }.map(\.element)
    }
}
