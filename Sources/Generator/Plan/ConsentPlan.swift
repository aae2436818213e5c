import Diagnostics
import HelseIArbeid

/// What is made of the forms: for the office every version one works on, with what changed; for everyone the register of what was
/// approved, and the forms in use.
struct ConsentPlan {
    private let consents: Consents
    private let day: Day
    /// Also what is replaced or withdrawn.
    private let archive: Bool

    init(_ library: Library, archive: Bool) {
        consents = library.consents
        day = library.catalogue.today
        self.archive = archive
    }

    var documents: [PlannedDocument] {
        guard !consents.forms.isEmpty else { return [] }
        let own = consents.forms.flatMap(forms) + consents.forms.flatMap(redlines)
        let office = PlannedDocument(path: Places.consents, audience: .office, recipe: .consents(Set(own.map(\.path))))
        return [office] + own + site
    }

    /// One form pack for each cover sheet and language in which all its forms are at hand and read against each other.
    static func bundles(of documents: [PlannedDocument], _ library: Library) -> [PlannedBundle] {
        var byPath: [OutputPath: PlannedDocument] = [:]
        for document in documents { byPath[document.path] = document }
        return FormPack.all(in: library.consents, on: library.catalogue.today).compactMap { pack in
            let parts = pack.parts.compactMap { byPath[Places.form($0)] }
            guard pack.isWhole, parts.count == pack.parts.count, let first = parts.first else { return nil }
            return PlannedBundle(
                path: Places.formPack(pack), content: .forms(title: pack.title, pack.language), parts: parts, ledger: first.ledger)
        }
    }

    // MARK: - For the office

    private func forms(_ form: ConsentForm) -> [PlannedDocument] {
        form.versions.filter { isPrinted($0, of: form) }.flatMap { version in
            version.texts.compactMap { PrintedForm($0, of: version, form, in: consents, on: day) }.flatMap(editions)
        }
    }

    /// What is archived is printed only for those who ask, and a draft that a newer version has passed is archived too.
    private func isPrinted(_ version: ConsentVersion, of form: ConsentForm) -> Bool {
        archive || !(form.standing(of: version, on: day).isArchived || form.isPassed(version))
    }

    private func editions(_ printed: PrintedForm) -> [PlannedDocument] {
        var documents = [document(printed, printed.editions)]
        var large = printed
        large.size = .large
        documents.append(document(large, [.archive]))
        if printed.hasSlip {
            var slip = printed
            slip.cut = .slip
            documents.append(document(slip, slip.editions))
        }
        return documents
    }

    private func document(_ printed: PrintedForm, _ editions: [Edition]) -> PlannedDocument {
        PlannedDocument(path: Places.form(printed), audience: .office, recipe: .form(printed), editions: editions)
    }

    /// From each version to the next, in every language both have.
    private func redlines(_ form: ConsentForm) -> [PlannedDocument] {
        form.versions.flatMap { version -> [PlannedDocument] in
            guard let before = form.predecessor(of: version) else { return [] }
            return version.texts.compactMap { text in
                before.text(in: text.language).map { old in
                    PlannedDocument(
                        path: Places.redline(form, version.number, text.language), audience: .office,
                        recipe: .redline(form, old: old, new: text), editions: [.archive])
                }
            }
        }
    }

    // MARK: - For everyone

    private var site: [PlannedDocument] {
        let register = [Language.bokmål, .nynorsk].map { open(Places.register($0), .register($0)) }
        let texts = consents.forms.flatMap { form in
            form.versions.flatMap { version in version.texts.compactMap { PublishedText($0, of: version, form) } }
        }
        return register + texts.map { open(Places.frozenText($0), .frozenText($0)) }
            + PublishedForm.all(in: consents, on: day).map { open(Places.published($0), .form($0), $0.printed.editions) }
    }

    private func open(_ path: OutputPath, _ recipe: PublicRecipe, _ editions: [Edition] = []) -> PlannedDocument {
        PlannedDocument(path: path, audience: .publicSite, recipe: .open(recipe), editions: editions)
    }
}

extension PrintedForm {
    init?(_ text: ConsentText, of version: ConsentVersion, _ form: ConsentForm, in consents: Consents, on day: Day) {
        guard let document = consents.document(of: text) else { return nil }
        self.init(
            form: form, version: version, document: document, standing: form.standing(of: version, on: day),
            isStale: version.isStale(text.language, now: Fingerprint.parts(version)))
    }
}
