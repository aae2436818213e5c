public import Diagnostics

/// Where something is taken from: one entry of the list at the end of a paper, which texts and figures point to.
public struct PaperSource: Sendable {
    public let id: Located<String>
    public let text: String
    /// Begins with https://.
    public let address: String?

    public init(id: Located<String>, text: String, address: String?) {
        self.id = id
        self.text = text
        self.address = address
    }
}

/// Where a figure comes from, what time it is about, and when somebody last held it against its source (C217, C220).
public struct FactOrigin: Sendable {
    /// The id of a source.
    public let source: Located<String>?
    /// «3. kvartal 2025–2. kvartal 2026».
    public let period: String?
    public let checked: Located<Day>?
    /// How many months it may stand unchecked.
    public let life: Int
    /// The figure or table it is about.
    public let span: Span

    public init(source: Located<String>?, period: String?, checked: Located<Day>?, life: Int, span: Span) {
        self.source = source
        self.period = period
        self.checked = checked
        self.life = life
        self.span = span
    }
}

/// A single figure that is told in the text by its name, so that it is the same wherever it stands (C218).
public struct PaperFact: Sendable {
    public let id: Located<String>
    /// «5,6 %».
    public let value: String
    public let about: String
    public let origin: FactOrigin

    public init(id: Located<String>, value: String, about: String, origin: FactOrigin) {
        self.id = id
        self.value = value
        self.about = about
        self.origin = origin
    }
}

/// Figures in rows and columns, and how far each is from the row that is the base (C216).
public struct FactTable: Sendable {
    public let id: Located<String>
    public let title: String
    /// «prosent», in the caption.
    public let unit: String?
    public let columns: [String]
    /// The name of the row the others are held against; `nil` for a table without deviations.
    public let base: Located<String>?
    public let deviation: Deviation
    /// Of the deviations.
    public let decimals: Int
    public let rows: [Row]
    public let origin: FactOrigin

    /// One row: its figures, and the deviations somebody has written, as many as the figures.
    public struct Row: Sendable {
        public let name: String
        public let values: [Located<PaperNumber>]
        public let deviations: [Located<PaperNumber>]

        public init(name: String, values: [Located<PaperNumber>], deviations: [Located<PaperNumber>]) {
            self.name = name
            self.values = values
            self.deviations = deviations
        }
    }

    public init(
        id: Located<String>, title: String, unit: String?, columns: [String], base: Located<String>?, deviation: Deviation,
        decimals: Int, rows: [Row], origin: FactOrigin
    ) {
        self.id = id
        self.title = title
        self.unit = unit
        self.columns = columns
        self.base = base
        self.deviation = deviation
        self.decimals = decimals
        self.rows = rows
        self.origin = origin
    }

    /// Whether a plain difference is one of percent points.
    public var isInPercent: Bool { unit.map { ["prosent", "%"].contains($0.lowercased()) } ?? false }

    public var baseRow: Row? { base.flatMap { base in rows.first { $0.name == base.value } } }

    /// What the deviation in a column follows from; `nil` for the base itself, and where there is none.
    public func deviation(of row: Row, column: Int) -> PaperNumber? {
        guard let baseRow, row.name != baseRow.name, row.values.indices.contains(column), baseRow.values.indices.contains(column)
        else { return nil }
        return row.values[column].value.deviation(from: baseRow.values[column].value, in: deviation, decimals: decimals)
    }
}
