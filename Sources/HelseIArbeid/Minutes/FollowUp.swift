import Diagnostics

/// Plays the minutes in order of day: what is given in one meeting is carried by those that follow until one of them closes it.
struct FollowUp {
    private(set) var tasks: [ActionItem] = []
    private(set) var resolutions: [Resolution] = []
    private(set) var forwards: [Forward] = []
    private(set) var passages: [ReportPassage] = []
    private(set) var mentions: [Mention] = []
    private(set) var found: [Diagnostic] = []
    /// By name, in small letters: it is one series however the name is written.
    private var series: [String: [FigureSeries.Point]] = [:]
    /// The place of every task among `tasks`, by body and id.
    private var places: [String: [TaskID: Int]] = [:]
    private let records: MeetingRecords

    init(_ records: MeetingRecords) {
        self.records = records
        let minuted = records.meetings.filter { $0.head.kind == .minutes }
        for meeting in records.meetings {
            if meeting.head.kind == .minutes { take(meeting) } else { look(at: meeting) }
        }
        for meeting in minuted { takeAnswers(of: meeting) }
        mentions = MentionFinder.mentions(in: records)
    }

    /// In order of name.
    var figures: [FigureSeries] {
        series.map { name, points in FigureSeries(name: points.first?.figure.name.value ?? name, points: points) }.sorted {
            $0.name < $1.name
        }
    }

    private mutating func take(_ meeting: MinutesText) {
        var counts: [String: Int] = [:]
        for (index, item) in meeting.items.enumerated() {
            let id = meeting.id(of: index)
            for entry in item.entries {
                switch entry {
                case .task(let text):
                    let stem = item.number?.stem ?? meeting.day.dotted
                    counts[stem, default: 0] += 1
                    give(text, TaskID(stem: stem, number: counts[stem, default: 1]), id, item, meeting)
                case .update(let text): change(text, id, meeting)
                case .resolution(let text):
                    resolutions.append(
                        Resolution(
                            item: id, number: item.number, title: item.title, text: text.value, outcome: .init(text.value),
                            span: text.span))
                case .forward(let text): if Self.isNew(text, in: item) { send(text, id, item) }
                case .passage(let text):
                    passages.append(
                        ReportPassage(item: id, number: item.number, title: item.title, text: text.value, span: text.span))
                case .figure(let figure):
                    let name = figure.name.value.lowercased().split { $0.isWhitespace }.joined(separator: " ")
                    series[name, default: []].append(.init(item: id, figure: figure))
                case .answer, .about, .presenter, .clock, .kind, .question, .replaced, .agenda, .unread: break
                }
            }
        }
    }

    // MARK: - Tasks

    private mutating func give(_ text: TaskText, _ task: TaskID, _ id: ItemID, _ item: ItemText, _ meeting: MinutesText) {
        let owners = OwnersKnown.owners(text, task, in: meeting, records).unwrap(into: &found) ?? []
        found += TaskLife.check(text, task, against: tasks.filter { $0.source.body == meeting.body })
        places[meeting.body, default: [:]][task] = tasks.count
        let said = text.text.value.isEmpty ? item.title : text.text.value
        tasks.append(
            ActionItem(
                id: task, text: said, rest: text.rest, owners: owners, first: .init(owners: owners, due: text.due?.value),
                source: id,
                number: item.number, due: text.due?.value, state: .open, history: [], span: text.span))
    }

    /// A call lists the tasks that are open: they are to be tasks that were given, in minutes that count already or do not yet.
    private mutating func look(at call: MinutesText) {
        guard !records.later.contains(where: { $0.body == call.body && $0.day < call.day }) else { return }
        for case .update(let text) in call.items.flatMap(\.entries) where places[call.body]?[text.task.value] == nil {
            found.append(.unknownTask(text.task, among: tasks.filter { $0.source.body == call.body && $0.isOpen }))
        }
    }

    private mutating func change(_ text: UpdateText, _ id: ItemID, _ meeting: MinutesText) {
        guard let place = places[meeting.body]?[text.task.value] else {
            found.append(.unknownTask(text.task, among: tasks.filter { $0.source.body == meeting.body && $0.isOpen }))
            return
        }
        let task = tasks[place]
        found += TaskLife.check(text, of: task)
        let taking = OwnersKnown.owners(text.owners, in: meeting, records).unwrap(into: &found) ?? []
        let state: ActionItem.State =
            switch text.change {
            case .done: .done(in: id)
            case .dropped: .dropped(in: id)
            case .carriedOn: task.state
            }
        tasks[place] = ActionItem(
            id: task.id, text: task.text, rest: task.rest, owners: taking.isEmpty ? task.owners : taking, first: task.first,
            source: task.source, number: task.number, due: text.due?.value ?? task.due, state: task.isOpen ? state : task.state,
            history: task.history + [.init(item: id, change: text.change, due: text.due?.value, owners: taking, note: text.note)],
            span: task.span)
    }

    // MARK: - From body to body

    /// The same is often said twice in one case: after a label, in the text, and in the list of what is to be done. What stands
    /// after a
    /// label counts; otherwise what is told; a task only if it is alone.
    private static func isNew(_ text: ForwardText, in item: ItemText) -> Bool {
        let others = item.entries.compactMap { entry -> ForwardText? in
            if case .forward(let other) = entry, other.to.value == text.to.value { other } else { nil }
        }
        return !others.contains { $0.form.rawValue < text.form.rawValue }
    }

    private mutating func send(_ text: ForwardText, _ id: ItemID, _ item: ItemText) {
        let words = TaskLife.words(text.question.value)
        let isSaid = forwards.contains { $0.source == id && $0.to == text.to.value && TaskLife.words($0.question) == words }
        guard let body = records.body(text.to.value), !isSaid else { return }
        forwards.append(
            Forward(
                source: id, number: item.number, title: item.title, to: body.id,
                question: text.question.value.isEmpty ? item.title : text.question.value, answer: nil, span: text.question.span))
    }

    /// Once everything that was sent is known: an answer may stand in minutes of the same day.
    private mutating func takeAnswers(of meeting: MinutesText) {
        for (index, item) in meeting.items.enumerated() {
            for case .answer(let text) in item.entries {
                let asked = forwards.indices.filter {
                    forwards[$0].source.body == text.body.value && forwards[$0].number == text.number.value
                        && forwards[$0].to == meeting.body
                }
                found += ForwardsAnswered.check(text, of: asked.map { forwards[$0] }, in: meeting, records)
                for place in asked where forwards[place].answer == nil {
                    let forward = forwards[place]
                    forwards[place] = Forward(
                        source: forward.source, number: forward.number, title: forward.title, to: forward.to,
                        question: forward.question,
                        answer: meeting.id(of: index), span: forward.span)
                }
            }
        }
    }
}
