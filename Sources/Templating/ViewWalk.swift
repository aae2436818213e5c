import Markup

/// What decides which parts of a template a view is shown by, as the answers to yes-or-no questions: is the flag up, is
/// the optional there, does the list have one more item.
///
/// The answers stand in the order `ViewWalk` asks in. With the kinds of the fields they tell everything there is to
/// know of a view but its values, so that two views with the same answers differ in nothing else.
struct Outline: Hashable, Sendable {
    private(set) var answers: [UInt8] = []

    mutating func append(_ answer: Bool) { answers.append(answer ? 1 : 0) }

    /// All at once: one byte at a time costs more than rendering what is looked up.
    func hash(into hasher: inout Hasher) { answers.withUnsafeBytes { hasher.combine(bytes: $0) } }
}

/// A walk through the fields of a view: depth first, in the order of the tables, through every item of every list.
///
/// It is done twice. The first time for the outline, and no text is read. The second time for the values, and only for
/// those that are shown: a page shows a few of the many phrases it is given.
struct ViewWalk {
    /// Views with more than this are seldom like any other; a view that is part of itself has no end.
    static let limit = 2_000

    private(set) var outline = Outline()
    /// The values that were asked for, escaped.
    private(set) var values: [HTML] = []
    /// For each value of the view, whether it is asked for; `nil` in the walk for the outline.
    private let wanted: [Bool]?
    private var position = 0
    private var steps = 0

    private init(wanted: [Bool]?) { self.wanted = wanted }

    /// The outline of a view; `nil` if the view is too large.
    static func outline(of view: some TemplateView) -> Outline? {
        var walk = ViewWalk(wanted: nil)
        walk.enter(view)
        return walk.mayGoOn ? walk.outline : nil
    }

    /// The values that are wanted of a view, which has an outline.
    static func values(of view: some TemplateView, where wanted: [Bool]) -> [HTML] {
        var walk = ViewWalk(wanted: wanted)
        walk.values.reserveCapacity(wanted.count)
        walk.enter(view)
        return walk.values
    }

    private var mayGoOn: Bool { steps <= Self.limit }

    /// For the fields: a value that is there, not read unless it is wanted.
    mutating func value(_ read: () -> HTML) {
        if let wanted, wanted[position] { values.append(read()) }
        position += 1
        steps += 1
    }

    /// For the fields: something a template can decide by.
    mutating func answer(_ answer: Bool) {
        if wanted == nil { outline.append(answer) }
        steps += 1
    }

    /// For the fields: what may be missing, after a yes or a no.
    mutating func optional<Value>(_ value: Value?, _ go: (Value, inout ViewWalk) -> Void) {
        answer(value != nil)
        if let value { go(value, &self) }
    }

    /// For the fields: a list, each item after a yes, and a no after the last.
    mutating func list(_ items: [some TemplateView]) {
        for item in items where mayGoOn {
            answer(true)
            enter(item)
        }
        answer(false)
    }

    /// For the fields: a view that is there.
    mutating func enter<View: TemplateView>(_ view: View) {
        steps += 1
        guard mayGoOn else { return }
        for walk in View.fields.walks { walk(view, &self) }
    }
}
