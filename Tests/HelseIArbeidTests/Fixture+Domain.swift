import Diagnostics
import HelseIArbeid
import Testing

extension Company {
    /// A company from lines like these; whatever is not said is as in a company without faults:
    ///
    ///     bransje | barnehage
    ///     pulje | A | 12
    ///     modul-1 | A | tirsdag 2026-11-03 | 12.30–14.00 | usikker
    static func fixture(_ text: String = "") throws -> Company {
        let source = Fixture(
            "bedrift", text,
            defaults: [
                ("bransje", "barnehage"), ("område", "nordre"), ("kommune", "askeladdheim"), ("ansatte", "24"),
            ])
        let size = try source.all("gruppe").first?.field(0)?.map { try #require(Int($0)) }
        return Company(
            id: ID(slug: "askeladden"), name: "Askeladden", departments: [], industry: try source.required("bransje"),
            area: try source.required("område"), municipality: try source.required("kommune"),
            employees: try #require(Int(try source.required("ansatte").value)), language: .bokmål, sicknessAbsence: nil,
            people: People(
                leader: nil, unionRepresentative: nil, safetyRepresentative: nil, healthService: nil, adviser: nil,
                clinicians: []),
            groupSize: size,
            cohorts: try source.all("pulje").map { line in
                Cohort(id: try #require(line.field(0)).value, employees: try line.number(1), span: line.span)
            },
            meetings: try source.lines.compactMap(Meeting.init), updated: nil, span: Span(source.file, line: 1))
    }
}

extension Meeting {
    /// `nil` if the line is no meeting: `session | cohort | date | time | usikker | form`.
    fileprivate init?(_ line: Fixture.Line) throws {
        guard let session = Session.allCases.first(where: { $0.key == line.key }) else { return nil }
        let date = try line.field(1)?.map { try #require(DateText($0)) }
        let time = try line.field(2)?.map { text in
            let range: TimeRange? = if case .range(let range) = TimeRange.read(text) { range } else { nil }
            return try #require(range)
        }
        let isTentative = line.field(3)?.value == "usikker"
        self.init(
            session: session, cohort: line.field(0),
            date: date.map { isTentative ? .tentative($0, reason: nil) : .agreed($0) } ?? .open(reason: nil), time: time,
            place: nil, format: line.field(4).flatMap { Format(rawValue: $0.value) } ?? .physical, span: line.span)
    }
}

extension Region {
    static let usual = """
        klinikk | nordklinikken
        klinikk | sorklinikken
        område | nordre | nordklinikken
        område | sondre | sorklinikken
        kommune | askeladdheim | nordre
        kommune | pannekakevoll | sondre
        """

    /// A county of `klinikk | id`, `område | id | clinic`, `kommune | id | area` and `farge | #rrggbb`.
    static func fixture(_ text: String = usual) throws -> Region {
        let source = Fixture("region", text)
        return Region(
            name: "Eventyr", labourUnit: "NAV Eventyr", language: .nynorsk, colour: source.all("farge").first?.field(0),
            areas: try source.all("område").map { line in
                let id = try #require(line.field(0)).value
                return Area(id: id, name: id.capitalisedFirst, clinic: try #require(line.field(1)))
            },
            clinics: try source.all("klinikk").map { line in
                let id = try #require(line.field(0)).value
                return Clinic(id: id, name: id.capitalisedFirst, place: "Et sted")
            },
            municipalities: try source.all("kommune").map { line in
                let id = try #require(line.field(0)).value
                return Municipality(id: id, name: id.capitalisedFirst, area: try #require(line.field(1)), language: nil)
            }, contacts: [])
    }
}

extension Industry {
    /// An industry of the line `bransje | id | from | to | fallback`; the last two may be empty.
    fileprivate init(_ line: Fixture.Line) throws {
        self.init(
            id: try #require(line.field(0)).value, name: "", nynorskName: nil, isFocus: true,
            validity: Validity(
                from: try day(try #require(line.field(1)).value), to: try line.field(2).map { try day($0.value) }),
            fallback: line.field(3), words: [:], examples: [:], opening: nil, strains: [], statements: [], measures: [],
            gathering: nil, avoid: [], span: line.span)
    }
}

extension Catalogue {
    static let industries = """
        bransje | barnehage | 2019-01-01
        bransje | sykehjem | 2019-01-01
        """

    static func fixture(
        industries: String = industries, region: String = Region.usual, today: String = "2026-11-21"
    ) throws -> Catalogue {
        let list = try Fixture("bransjer", industries).all("bransje").map(Industry.init)
        return Catalogue(
            region: try .fixture(region), industries: Dictionary(list.map { ($0.id, $0) }) { first, _ in first },
            today: try day(today))
    }
}

extension CompanyRule {
    /// What the rule says about the company of these lines.
    static func says(_ company: String, against catalogue: Catalogue? = nil) throws -> [String] {
        shown(check(try .fixture(company), against: try catalogue ?? .fixture()))
    }
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
