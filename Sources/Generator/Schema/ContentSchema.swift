import Diagnostics
import HelseIArbeid

/// JSON Schema (draft 2020-12) for the files people edit, made from the very tables that read them.
public enum ContentSchema {
    /// The kinds of file, by the name `hia schema` takes.
    public static var names: [String] { records.map(\.name) }

    /// The schema of one kind; `nil` if there is no such kind.
    public static func schema(for name: String) -> String? {
        records.first { $0.name == name }.map { document($0.title, object($0.shape)).written + "\n" }
    }

    /// All of them in one object, by name.
    public static var all: String {
        JSONValue.object(records.map { ($0.name, document($0.title, object($0.shape))) }).written + "\n"
    }

    private static var records: [(name: String, title: String, shape: RecordShape)] {
        [
            ("bedrift", "Content/bedrifter/<kortnavn>/bedrift.yaml", CompanyFile.record(id: .init(slug: "")).shape),
            ("bransje", "Content/bransjer/<kortnavn>.yaml", IndustryFile.record(id: "").shape),
            ("region", "Content/region.yaml", RegionFile.record.shape),
            ("henvisning", "Content/fastleger/henvisning.yaml", ReferralFile.record.shape),
            ("innhold", "Content/\(ReferralPointsFile.path)", ReferralPointsFile.record.shape),
            ("forlop", "Content/\(CoursesFile.path)", CoursesFile.record.shape),
            ("tilbud", "Content/\(OffersFile.path)", OffersFile.record.shape),
            ("kontakt", "Content/\(ContactsFile.path)", ContactsFile.record.shape),
            ("fastlegeside", "feltene øverst i Content/fastleger/<språk>/<navn>.md", SitePageFile.record.shape),
            ("nyhet", "feltene øverst i Content/fastleger/<språk>/nyheter/<navn>.md", NewsFile.record.shape),
            ("termer", "Content/felles/termer.yaml", Terms.record.shape),
            ("mote", "feltene øverst i Content/moduler/<møte>/mote.md", MeetingFile.record.shape),
            ("side", "feltene øverst i Content/sider/<navn>.md", PageFile.record.shape),
            ("skjema", "Content/samtykke/<skjema>/skjema.yaml", ConsentProfileFile.record.shape),
            ("samtykke", "feltene øverst i Content/samtykke/<skjema>/<versjon>-<språk>.md", ConsentFile.record.shape),
            ("regler", "Content/samtykke/regler/<pakke>.yaml", RulePackFile.record(id: "").shape),
            ("personer", "Content/personer.yaml", PeopleFile.record.shape),
            ("organ", "Content/organ/<organ>.yaml", BodyFile.record(id: "", SourceFile(path: "", bytes: [])).shape),
            (
                "referat", "feltene øverst i Content/referater/<organ>/<dato>.md",
                MinutesFile.record(body: Located("", at: Span(SourceFile(path: "", bytes: []), 0..<0))).shape
            ),
            ("avklaringer", "Content/samtykke/avklaringer.yaml", OpenPointsFile.record.shape),
            ("prosjekt", "Content/prosjekt/<kortnavn>/prosjekt.yaml", ProjectFile.record.shape),
            ("vedlegg", "feltene øverst i Content/prosjekt/<kortnavn>/<navn>.md", AttachmentFile.record.shape),
            ("horing", "feltene øverst i Content/horing/<navn>.md", ConsultationFile.record.shape),
            ("verksted", "Content/verksted/<verksted>/verksted.yaml", WorkshopFile.record.shape),
            ("grupperapport", "feltene øverst i Content/verksted/<verksted>/<kode>.md", GroupReportFile.record(.bokmål).shape),
            (
                "sammenfatning", "feltene øverst i Content/verksted/<verksted>/sammenfatning-<spørsmål>.md",
                SynthesisFile.record.shape
            ),
            ("oppsummering", "feltene øverst i Content/verksted/<verksted>/oppsummering.md", DebriefFile.record.shape),
        ]
    }

    private static func document(_ title: String, _ members: [(String, JSONValue)]) -> JSONValue {
        let head: [(String, JSONValue)] = [
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("title", .text(title)),
        ]
        return .object(head + members)
    }

    private static func object(_ record: RecordShape) -> [(String, JSONValue)] {
        let properties = record.fields.map { field -> (String, JSONValue) in
            (field.name, .object([("description", .text(field.help))] + members(field.shape, field.isRequired)))
        }
        let required = record.fields.filter(\.isRequired).map { JSONValue.text($0.name) }
        return [
            ("type", .text("object")), ("properties", .object(properties)), ("required", .list(required)),
            ("additionalProperties", .flag(false)),
        ]
    }

    /// An optional field may also stand empty.
    private static func members(_ shape: Shape, _ isRequired: Bool) -> [(String, JSONValue)] {
        isRequired ? members(shape) : [("anyOf", .list([.object(members(shape)), .object([("type", .text("null"))])]))]
    }

    private static func members(_ shape: Shape) -> [(String, JSONValue)] {
        switch shape {
        case .text(let pattern, let examples):
            // YAML of the usual kind reads a bare date or number as one, so the editor must let those pass too.
            let types: JSONValue = .list(["string", "number"].map(JSONValue.text))
            return [("type", types)] + (pattern.map { [("pattern", .text($0))] } ?? [])
                + (examples.isEmpty ? [] : [("examples", .list(examples.map(JSONValue.text)))])
        case .integer(let range):
            return [
                ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
                ("maximum", .number(range.upperBound)),
            ]
        case .choice(let words): return [("enum", .list(words.map(JSONValue.text)))]
        case .list(let item): return [("type", .text("array")), ("items", .object(members(item)))]
        case .record(let record): return object(record)
        case .map(let names, let value):
            let free = JSONValue.object(members(value))
            guard let names else { return [("type", .text("object")), ("additionalProperties", free)] }
            return [
                ("type", .text("object")), ("properties", .object(names.map { ($0, free) })),
                ("additionalProperties", .flag(false)),
            ]
        case .oneOrMany(let item):
            let one = JSONValue.object(members(item))
            return [("anyOf", .list([one, .object([("type", .text("array")), ("items", one)])]))]
        }
    }
}
