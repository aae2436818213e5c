import Diagnostics

/// The bank as somebody reads it, in a terminal or a program.
public enum BankReport {
    /// In bokmål, without a line ending of its own.
    public static func text(_ bank: Bank) -> String {
        guard !bank.industries.isEmpty else { return "Ingen bedrifter har noe i banken ennå." }
        return bank.industries.map { lines($0).joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private static func lines(_ industry: Bank.Industry) -> [String] {
        guard let findings = industry.findings else {
            return ["\(industry.name): færre enn fem bedrifter har noe å fortelle, så ingenting vises."]
        }
        var lines = ["\(industry.name): \(findings.companies) bedrifter"]
        if findings.isEmpty { return lines + ["  Ingen slags tekster kommer fra fem bedrifter eller flere."] }
        lines += section(findings.statements, "Utsagn")
        for (level, section) in findings.measures {
            lines += self.section(section, "Tiltak på \(level.rawValue)-nivå som er gjennomført")
        }
        return lines + section(findings.effects, "Sagt om virkningen av dem")
    }

    /// Nothing for what too few have.
    private static func section(_ section: Bank.Section, _ name: String) -> [String] {
        guard let count = section.count else { return [] }
        let head = "  \(name): \(count.texts) i \(count.companies) bedrifter"
        guard !section.themes.isEmpty else { return [head, "    Ingenting går igjen i fem bedrifter eller flere."] }
        return [head] + section.themes.map { "    \($0.companies) bedrifter: \(told($0))" }
    }

    private static func told(_ theme: Bank.Theme) -> String {
        switch theme.wording {
        case .sentence(let sentence): "«\(sentence)»"
        case .words(let words): words.joined(separator: ", ")
        }
    }
}

extension BankReport {
    /// The version of the form below: it is raised when a field is taken away or changes its meaning.
    public static let jsonVersion = 1

    /// All of it for programs. An industry without `companies` has too few to tell of.
    public static func json(_ bank: Bank) -> String {
        let industries = bank.industries.map { "    " + object($0) }
        let list = industries.isEmpty ? "[]" : "[\n\(industries.joined(separator: ",\n"))\n  ]"
        return """
            {
              "version": \(jsonVersion),
              "fewest": \(SmallGroups.fewest),
              "industries": \(list)
            }

            """
    }

    private static func object(_ industry: Bank.Industry) -> String {
        var fields = ["\"industry\": \(Report.quoted(industry.id))", "\"name\": \(Report.quoted(industry.name))"]
        guard let findings = industry.findings else { return "{\(fields.joined(separator: ", "))}" }
        fields.append("\"companies\": \(findings.companies)")
        if let statements = object(findings.statements) { fields.append("\"statements\": {\(statements)}") }
        let measures = findings.measures.compactMap { level, section in
            object(section).map { "{\"level\": \(Report.quoted(level.rawValue)), \($0)}" }
        }
        fields.append("\"measures\": [\(measures.joined(separator: ", "))]")
        if let effects = object(findings.effects) { fields.append("\"effects\": {\(effects)}") }
        return "{\(fields.joined(separator: ", "))}"
    }

    /// The fields of a section; `nil` for what too few have.
    private static func object(_ section: Bank.Section) -> String? {
        section.count.map { count in
            let themes = section.themes.map(object).joined(separator: ", ")
            return "\"texts\": \(count.texts), \"companies\": \(count.companies), \"themes\": [\(themes)]"
        }
    }

    private static func object(_ theme: Bank.Theme) -> String {
        let wording =
            switch theme.wording {
            case .sentence(let sentence): "\"sentence\": \(Report.quoted(sentence))"
            case .words(let words): "\"words\": [\(words.map(Report.quoted).joined(separator: ", "))]"
            }
        return "{\(wording), \"companies\": \(theme.companies)}"
    }
}
