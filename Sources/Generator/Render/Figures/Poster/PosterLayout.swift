import HelseIArbeid

/// Every text and every line of a poster with its place, before anything is drawn: what does not overlap here, does not
/// overlap on the wall.
struct PosterLayout: Sendable {
    let poster: Poster
    let wording: PosterWording
    private(set) var texts: [PosterText] = []
    private(set) var writing: [WritingLine] = []
    /// Where a measure begins, for its milestone.
    private(set) var milestones: [(y: Int, state: Poster.Measure.State?)] = []
    /// Where a goal begins, for its dot.
    private(set) var dots: [Int] = []
    let marker: PosterMarker

    init(_ poster: Poster, _ wording: PosterWording) {
        self.poster = poster
        self.wording = wording
        marker = PosterMarker(poster.position, text: wording.here)
        addTitle()
        for station in poster.stations { add(station) }
        for stretch in poster.stretches { add(stretch) }
        addGoals()
        addMeasures()
        addStatements()
        texts += marker.texts
    }

    /// The name as large as it can be: in one line, else in two of 60 points, and only then smaller.
    private mutating func addTitle() {
        texts.append(
            PosterText(
                wording.overline(poster.drawn), x: 0, baseline: PosterSheet.overlineBaseline, weight: .bold, ink: .process))
        let width = PosterSheet.width
        func measure(_ size: Int) -> TextMeasure { TextMeasure(size: size, weight: .bold) }
        if let size = PosterSheet.titles.first(where: { measure($0).lines(poster.name, width: width).count <= 1 }) {
            addTitleLine(poster.name, size: size, baseline: PosterSheet.titleBaseline.one)
            return
        }
        let sizes = [PosterSheet.titles.last ?? PosterSheet.name] + PosterSheet.smallTitles
        let fitting = sizes.first { size in
            let lines = measure(size).lines(poster.name, width: width)
            return lines.count <= 2 && !measure(size).isDivided(poster.name, at: width)
        }
        let size = fitting ?? sizes.last ?? PosterSheet.name
        let lines =
            fitting.map { measure($0).balanced(poster.name, width: width) }
            ?? measure(size).lines(poster.name, width: width, most: 2)
        for (index, line) in lines.enumerated() {
            let baseline = PosterSheet.titleBaseline.first + index * PosterSheet.titleLeading
            addTitleLine(line, size: size, baseline: baseline)
        }
    }

    private mutating func addTitleLine(_ line: String, size: Int, baseline: Int) {
        texts.append(PosterText(line, x: 0, baseline: baseline, size: size, weight: .bold, ink: .structure))
    }

    /// Number, name, and one line for each date; where there is none, a line to write it on.
    private mutating func add(_ station: Poster.Station) {
        let (x, y) = PosterSheet.station(station.session)
        texts.append(
            PosterText(
                String(station.session.rawValue), x: x, baseline: y + PosterSheet.number * 36 / 100, size: PosterSheet.number,
                weight: .bold, ink: station.isHeld ? .onFill : .structure, isCentred: true))
        let slot = PosterSheet.label(station.session)
        let names = TextMeasure(size: PosterSheet.name, weight: .bold)
            .lines(station.session.name(in: poster.language), width: slot.width, most: 2)
        for (line, baseline) in zip(names, slot.baselines) {
            texts.append(
                PosterText(line, x: slot.x, baseline: baseline, size: PosterSheet.name, weight: .bold, ink: .structure))
        }
        let measure = TextMeasure(size: PosterSheet.lead, weight: .regular)
        let room = slot.baselines.dropFirst(names.count)
        let lines = wording.dates(of: station, most: room.count) { measure.width($0) <= slot.width }
        for (line, baseline) in zip(lines, room) {
            // A cohort with a long name loses letters, never its date.
            let text = measure.lines(line.cohort, tail: line.when, width: slot.width, most: 1).first ?? ""
            texts.append(PosterText(text, x: slot.x, baseline: baseline, size: PosterSheet.lead))
            guard line.isOpen else { continue }
            let start = slot.x + measure.width(text + " ")
            let width = min(560, slot.x + slot.width - start)
            if width > 200 { writing.append(WritingLine(x: start, width: width, y: baseline + 4)) }
        }
    }

    /// Who owns it, what it is, and by when.
    private mutating func add(_ stretch: Poster.Stretch) {
        let slot = PosterSheet.stretch(from: stretch.start)
        let (bold, regular) = (
            TextMeasure(size: PosterSheet.body, weight: .bold), TextMeasure(size: PosterSheet.body, weight: .regular)
        )
        let deadline = wording.deadline(stretch.deadline) { bold.width($0) <= slot.width }
        let room = slot.baselines.count - 1 - (deadline == nil ? 0 : 1)
        let owner = bold.lines(wording.owner(stretch.owner), width: slot.width, most: 1)
        var lines = owner.map { ($0, FontWeight.bold, PosterInk.process) }
        lines += regular.lines(wording.work(stretch.start), width: slot.width, most: room).map { ($0, .regular, .text) }
        if let deadline { lines.append((deadline, .bold, isBehind(stretch) ? .muted : .now)) }
        let baselines = PosterSheet.isUpper(stretch.start) ? slot.baselines[...] : slot.baselines.suffix(lines.count)
        for ((text, weight, ink), baseline) in zip(lines, baselines) {
            texts.append(PosterText(text, x: slot.x, baseline: baseline, weight: weight, ink: ink))
        }
    }
}

extension PosterLayout {
    /// What is over calls for nothing.
    private func isBehind(_ stretch: Poster.Stretch) -> Bool {
        poster.stations.contains { $0.session == stretch.end && $0.isHeld }
    }
}

// MARK: - What a company fills the middle with

extension PosterLayout {
    private mutating func addHeading(_ text: String, x: Int) {
        texts.append(
            PosterText(text, x: x, baseline: PosterSheet.headingBaseline, size: PosterSheet.name, weight: .bold, ink: .process))
    }

    private mutating func addGoals() {
        addHeading(wording.goals, x: PosterSheet.goals.x)
        let starts = addRows(poster.goals.map { ($0, "") }, in: PosterSheet.goals)
        dots = starts.filter { $0.item != nil }.map { PosterSheet.goals.baselines[$0.row] }
    }

    private mutating func addMeasures() {
        let slot = PosterSheet.measures
        addHeading(wording.measures, x: slot.x - PosterSheet.icon)
        let starts = addRows(
            poster.measures.map { ($0.text, tail($0.state)) }, tails: Poster.Measure.State.allCases.map(tail), in: slot)
        milestones = starts.map { start in
            (slot.baselines[start.row], start.item.map { poster.measures[$0].state })
        }
    }

    private func tail(_ state: Poster.Measure.State) -> String { ": \(wording.state(state))" }

    /// Items in a slot, two lines each at most, or one each when there would not be room for all; what is left over is for a
    /// hand. Where an item begins is decided by those before it, and it keeps its rows whatever its tail says: it stands where
    /// it stands when more come or it gets further, until all have to move closer. The rows where something begins are given
    /// back, with the number of the item or `nil` for an empty one.
    private mutating func addRows(
        _ items: [(text: String, tail: String)], tails: [String] = [], in slot: TextSlot
    ) -> [(row: Int, item: Int?)] {
        let measure = TextMeasure(size: PosterSheet.body, weight: .regular)
        func rows(of item: (text: String, tail: String)) -> Int {
            (tails.isEmpty ? [item.tail] : tails).map { measure.lines(item.text, tail: $0, width: slot.width, most: 2).count }.max() ?? 0
        }
        let most = items.map(rows).reduce(0, +) > slot.baselines.count ? 1 : 2
        var starts: [(row: Int, item: Int?)] = []
        var rows = slot.baselines[...]
        for (index, item) in items.enumerated() where !item.text.allSatisfy(\.isWhitespace) {
            let after = items.count - index - 1
            guard let baseline = rows.first else { break }
            guard after == 0 || rows.count > 1 else {
                texts.append(PosterText(wording.more(after + 1), x: slot.x, baseline: baseline, ink: .muted))
                rows.removeFirst()
                break
            }
            func set(_ tail: String) -> [String] {
                measure.lines(item.text, tail: tail, width: slot.width, most: min(most, rows.count))
            }
            starts.append((rows.startIndex, index))
            let lines = set(item.tail)
            for (line, baseline) in zip(lines, rows) { texts.append(PosterText(line, x: slot.x, baseline: baseline)) }
            rows.removeFirst(tails.map { set($0).count }.max() ?? lines.count)
        }
        // The last one is for those who have much: with a line on it, it would stand too near to what is below.
        for row in rows.indices where row < slot.baselines.count - 1 {
            starts.append((row, nil))
            writing.append(WritingLine(x: slot.x, width: slot.width, y: slot.baselines[row] + 6))
        }
        return starts
    }

    /// Three boards on one post, each with its number; lines to write on where nothing is chosen yet.
    private mutating func addStatements() {
        let signs = PosterSheet.signs
        addHeading(wording.statements, x: signs.x)
        let measure = TextMeasure(size: PosterSheet.body, weight: .regular)
        let x = signs.x + 112
        let width = signs.width - 112 - 78
        for index in 0..<Poster.mostStatements {
            let top = signs.top + index * (signs.height + signs.gap)
            let middle = top + signs.height / 2
            texts.append(
                PosterText(
                    String(index + 1), x: signs.x + 40, baseline: middle + 31, size: PosterSheet.name, weight: .bold,
                    ink: .process))
            guard poster.statements.indices.contains(index) else {
                writing += [-8, 78].map { WritingLine(x: x, width: width, y: middle + $0) }
                continue
            }
            let lines = measure.lines(poster.statements[index], width: width, most: 3)
            let first = middle + 28 - (lines.count - 1) * 37
            for (row, line) in lines.enumerated() {
                texts.append(PosterText(line, x: x, baseline: first + row * 75))
            }
        }
    }
}
