import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// What the data file of a project becomes on a page: its tables and lists.
struct ProjectParts {
    private let paper: ProjectPaper
    private let phrases: Phrases
    private let wording: PaperWording
    private let language: Language

    init(_ paper: ProjectPaper, _ page: PageContext) {
        self.paper = paper
        phrases = page.phrases
        language = page.language
        wording = PaperWording(language: page.language)
    }

    private func text(_ text: String?) -> HTML { HTML(escaping: text.map(\.typeset) ?? "") }
    private func date(_ day: Day?) -> HTML { HTML(escaping: day?.written(in: language) ?? "") }

    /// The table of a part; lists, figures, milestones and tables of figures have functions of their own.
    func table(_ part: ProjectPart) -> DataTable {
        switch part {
        case .products: products
        case .benefits: benefits
        case .costs: costs
        case .stakeholders: stakeholders
        case .phases: phases
        case .risks: risks
        case .governing: governing
        case .organisation, .milestones, .preconditions, .meetings, .table: DataTable("ingen", [], rows: [])
        }
    }

    private var products: DataTable {
        DataTable(
            "produkter", [phrases[.papirProdukt], phrases[.papirBeskrivelse]],
            rows: paper.outcome.products.map { [text($0.name), text($0.about)] })
    }

    /// One row for each of those who gain, in a fixed order.
    private var benefits: DataTable {
        let rows = ProjectBenefit.Beneficiary.allCases.compactMap { who -> [HTML]? in
            let own = paper.outcome.benefits.filter { $0.beneficiary == who }.map(\.benefit)
            return own.isEmpty ? nil : [text(wording.beneficiary(who)), own.cell]
        }
        return DataTable("gevinster", [phrases[.papirForHvem], phrases[.papirGevinst]], rows: rows)
    }

    private var costs: DataTable {
        DataTable(
            "kostnader", [phrases[.papirPart], phrases[.papirKostnad]],
            rows: paper.outcome.costs.map { [text($0.party), $0.items.cell] })
    }

    private var stakeholders: DataTable {
        let rows = paper.stakeholders.map { stakeholder -> [HTML] in
            let about = [stakeholder.role, wording.side(stakeholder)].compactMap { $0 }.joined(separator: ", ")
            return [
                "\(stakeholder.name.value.typeset) <span class=\"under\">\(about)</span>", text(stakeholder.influence),
                stakeholder.actions.map(wording.action).cell,
            ]
        }
        return DataTable(
            "interessenter", [phrases[.papirInteressent], phrases[.papirPaavirkning], phrases[.papirTiltak]], rows: rows)
    }

    private var phases: DataTable {
        DataTable(
            "faser", [phrases[.papirFase], phrases[.papirTidsrom], phrases[.papirLeveranser]],
            rows: paper.plan.phases.map { [text($0.name), text($0.period.value.written(in: language)), $0.deliveries.cell] })
    }

    private var risks: DataTable {
        let head = [
            phrases[.papirKanSkje], phrases[.papirSlag], phrases[.papirSannsynlighet], phrases[.papirKonsekvens],
            phrases[.papirTiltak],
            phrases[.papirAnsvar],
        ]
        let rows = paper.outcome.risks.map { risk in
            [
                text(risk.what), text(wording.risk(risk.kind)), text(wording.grade(risk.likelihood)),
                text(wording.grade(risk.consequence)),
                text(risk.measure), text(risk.owner),
            ]
        }
        return DataTable("usikkerhet", head, rows: rows)
    }

    private var governing: DataTable {
        let rows = paper.outcome.governing.map { document -> [HTML] in
            let name: HTML =
                document.address.map { "<a href=\"\($0)\">\(document.name.value.typeset)</a>" } ?? text(document.name.value)
            return [name, text(document.year.map(String.init)), text(document.publisher)]
        }
        return DataTable("styrende", [phrases[.papirStyrende], phrases[.papirAar], phrases[.papirUtgiver]], rows: rows)
    }

    func milestones(_ series: MilestoneSeries) -> DataTable {
        let rows = series.milestones.map { milestone -> [HTML] in
            let reached: HTML = milestone.isReached ? " <span class=\"under\">nådd</span>" : .empty
            return [text(milestone.label.value), text(milestone.what) + reached, text(milestone.when?.value.written(in: language))]
        }
        return DataTable("milepaeler", [phrases[.nummer], phrases[.papirMilepael], phrases[.naar]], rows: rows)
    }

    var preconditions: HTML {
        "<ul>\n\(paper.outcome.preconditions.map { "<li>\(text($0))</li>\n" as HTML }.joined())</ul>\n"
    }

    /// The same as the figure says, and what each group does.
    var groups: HTML {
        "<ul class=\"grupper\">\n\(groups(below: nil))</ul>\n"
    }

    /// The check phase has seen to it that no group is below itself.
    private func groups(below id: String?) -> HTML {
        paper.groups.filter { $0.higher == id }.map { group -> HTML in
            let adviser = group.beside.flatMap { id in paper.groups.first { $0.id.value == id.value } }
                .map { wording.adviser(of: $0) }
            let about = [group.about?.asSentence, adviser].compactMap { $0 }.joined(separator: " ")
            let members = group.members.isEmpty ? "" : " \(group.members.listed(in: language).capitalisedFirst.asSentence)"
            let inner = groups(below: group.id.value)
            let list: HTML = inner.isEmpty ? .empty : "\n<ul>\n\(inner)</ul>\n"
            return "<li><strong>\(group.name.typeset)</strong> \((about + members).typeset)\(list)</li>\n"
        }.joined()
    }

    // MARK: - Figures in tables

    /// Each column of figures has its deviations beside it, where the table has a base.
    func facts(_ table: FactTable) -> DataTable {
        var head = [DataTable.Head(text: phrases[.papirOmraade])]
        for column in table.columns {
            head.append(DataTable.Head(text: column.typeset, isNumber: true))
            if table.base != nil { head.append(DataTable.Head(text: wording.deviation, heard: column.typeset, isNumber: true)) }
        }
        let rows = table.rows.map { row -> [HTML] in
            var cells = [text(row.name)]
            for (index, value) in row.values.enumerated() {
                cells.append(text(value.value.written))
                guard table.base != nil else { continue }
                let unit = table.deviation == .percent ? "\u{A0}%" : ""
                cells.append(text(table.deviation(of: row, column: index).map { $0.signed + unit }))
            }
            return cells
        }
        return DataTable("tall", head: head, rows: rows)
    }

    // MARK: - The head

    var versions: DataTable {
        let head = [
            phrases[.versjon], phrases[.papirDato], phrases[.papirEndring], phrases[.papirProdusent], phrases[.papirGodkjent],
        ]
        return DataTable(
            "versjoner", head,
            rows: paper.versions.map {
                [text($0.number.value), date($0.date?.value), text($0.change), text($0.producer), text($0.approvedBy)]
            })
    }

    var deliveries: DataTable {
        DataTable(
            "distribusjon", [phrases[.versjon], phrases[.papirDato], phrases[.papirMottakere]],
            rows: paper.deliveries.map { [text($0.version.value), date($0.date?.value), $0.recipients.cell] })
    }
}
