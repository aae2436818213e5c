import Diagnostics
import HelseIArbeid

/// `Content/samtykke/regler/<pakke>.yaml`: rules for forms, with one source.
enum RulePackFile {
    private static let name = Key.required("navn", FieldType<String>.text, "navnet på reglene")
    private static let source = Key.required("kilde", FieldType<String>.text, "hvor reglene kommer fra")
    private static let kinds = Key.required(
        "gjelder", FieldType<[ConsentForm.Kind]>.oneOrMany(of: .oneOf), "slagene av skjema: nav, foto, skjema eller forside")
    private static let from = Key.required("gjelder-fra", FieldType<Day>.day, "dagen reglene gjelder fra")
    private static let checked = Key.required(
        "sist-kontrollert", FieldType<Day>.day.located, "dagen noen sist holdt reglene mot kilden")
    private static let rules = Key.required(
        "regler", FieldType<[ConsentRuleDraft]>.list(of: ConsentRuleFile.record.type, named: { $0.id.value }), "reglene, en for hvert krav")

    static func record(id: String) -> Record<RulePack> {
        Record(
            title: "regelpakka", rows: [name.row, source.row, kinds.row, from.row, checked.row, rules.row]
        ) { fields in
            let (name, source, kinds) = (fields(name), fields(source), fields(kinds))
            let (from, checked, rules) = (fields(from), fields(checked), fields(rules))
            guard let name, let source, let kinds, let from, let checked, let rules else { return nil }
            return RulePack(
                id: id, name: name, source: source, kinds: kinds, from: from, checked: checked,
                rules: rules.map { $0.rule(source: source) })
        }
    }

    /// All packs, by the names of their files; no two rules have one id, for decisions are about a rule by its id.
    static func load(_ files: [(path: Substring, file: SourceFile)]) -> Checked<[RulePack]> {
        var found: [Diagnostic] = []
        let packs = files.compactMap { path, file in
            let name = path.split(separator: "/").last ?? path
            return record(id: String(name.prefix { $0 != "." })).read(file).unwrap(into: &found)
        }
        var first: [String: Located<String>] = [:]
        // Two of one id in the same file are told of where the file is read.
        for rule in packs.flatMap(\.rules) {
            if let other = first[rule.id.value], other.span.file.path != rule.id.span.file.path {
                found.append(.ruleTwice(rule.id, first: other.span))
            }
            first[rule.id.value] = first[rule.id.value] ?? rule.id
        }
        return Checked(packs, found)
    }
}

extension Diagnostic {
    fileprivate static func ruleTwice(_ id: Located<String>, first: Span) -> Diagnostic {
        .error(
            .duplicateID, "to regler heter «\(id.value)»", at: id.span, notes: [.init("den første", at: first)],
            help: "gi hver sin id, også i ulike pakker")
    }
}
