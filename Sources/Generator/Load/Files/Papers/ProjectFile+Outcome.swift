import Diagnostics
import HelseIArbeid

/// What the project gives and costs, what it rests on, and what may happen.
extension ProjectFile {
    private static let products = Key.optional("produkter", FieldType<[ProjectItem]>.list(of: product.type), "hovedproduktene")
    private static let benefits = Key.optional(
        "gevinster",
        FieldType<[(ProjectBenefit.Beneficiary, [String])]>.byName(ProjectBenefit.Beneficiary.self, .oneOrMany(of: .prose)),
        "hva samfunnet, tjenestene, bedriftene og den enkelte får igjen")
    private static let costs = Key.optional(
        "kostnader", FieldType<[ProjectCost]>.list(of: cost.type), "det hver part må finne utover rammen sin")
    private static let preconditions = Key.optional(
        "forutsetninger", FieldType<[String]>.list(of: .prose), "det som må være på plass, ett punkt per linje")
    private static let risks = Key.optional(
        "usikkerhet", FieldType<[ProjectRisk]>.list(of: risk.type), "det som kan gå annerledes enn planlagt")
    private static let governing = Key.optional(
        "styrende-dokumenter", FieldType<[GoverningDocument]>.list(of: document.type), "dokumentene prosjektet må følge")
    static let outcomeRows = [products.row, benefits.row, costs.row, preconditions.row, risks.row, governing.row]

    static func outcome(_ fields: inout Fields) -> ProjectPaper.Outcome {
        let (products, benefits, costs) = (fields(products), fields(benefits), fields(costs))
        let (preconditions, risks, governing) = (fields(preconditions), fields(risks), fields(governing))
        let rows = (benefits ?? []).flatMap { who, texts in texts.map { ProjectBenefit(beneficiary: who, benefit: $0) } }
        return ProjectPaper.Outcome(
            products: products ?? [], benefits: rows, costs: costs ?? [], preconditions: preconditions ?? [], risks: risks ?? [],
            governing: governing ?? [])
    }

    private static let name = Key.required("navn", FieldType<String>.prose, "navnet")
    private static let about = Key.required("beskrivelse", FieldType<String>.prose, "hva det er, i noen setninger")
    private static let product = Record<ProjectItem>(title: "produktet", rows: [name.row, about.row]) { fields in
        let (name, about) = (fields(name), fields(about))
        guard let name, let about else { return nil }
        return ProjectItem(name: name, about: about)
    }

    private static let party = Key.required("part", FieldType<String>.prose, "den som må finne midlene")
    private static let items = Key.required("poster", FieldType<[String]>.oneOrMany(of: .prose), "stillinger, timer og penger")
    private static let cost = Record<ProjectCost>(title: "kostnaden", rows: [party.row, items.row]) { fields in
        let (party, items) = (fields(party), fields(items))
        guard let party, let items else { return nil }
        return ProjectCost(party: party, items: items)
    }

    private static let kind = Key.required("slag", FieldType<ProjectRisk.Kind>.oneOf, "usikkerhet, mulighet eller trussel")
    private static let what = Key.required("hva", FieldType<String>.prose, "det som kan skje")
    private static let likelihood = Key.required("sannsynlighet", FieldType<ProjectRisk.Grade>.oneOf, "lav, middels eller høy")
    private static let consequence = Key.required("konsekvens", FieldType<ProjectRisk.Grade>.oneOf, "lav, middels eller høy")
    private static let measure = Key.required("tiltak", FieldType<String>.prose, "det dere gjør med det")
    private static let owner = Key.optional("ansvar", FieldType<String>.prose, "rollen som følger med")
    private static let risk = Record<ProjectRisk>(
        title: "usikkerheten", rows: [kind.row, what.row, likelihood.row, consequence.row, measure.row, owner.row]
    ) { fields in
        let (kind, what, likelihood) = (fields(kind), fields(what), fields(likelihood))
        let (consequence, measure, owner) = (fields(consequence), fields(measure), fields(owner))
        guard let kind, let what, let likelihood, let consequence, let measure else { return nil }
        return ProjectRisk(
            kind: kind, what: what, likelihood: likelihood, consequence: consequence, measure: measure, owner: owner)
    }

    private static let documentName = Key.required("navn", FieldType<String>.prose.located, "navnet på dokumentet")
    private static let year = Key.optional("år", FieldType<Int>.integer(1900...2200), "året det er fra")
    private static let publisher = Key.optional("utgiver", FieldType<String>.prose, "den som har gitt det ut")
    private static let address = Key.optional("adresse", FieldType<String>.webAddress, "hvor det ligger på nettet")
    private static let document = Record<GoverningDocument>(
        title: "dokumentet", rows: [documentName.row, year.row, publisher.row, address.row]
    ) { fields in
        let (name, year, publisher, address) = (fields(documentName), fields(year), fields(publisher), fields(address))
        return name.map { GoverningDocument(name: $0, year: year, publisher: publisher, address: address) }
    }
}
