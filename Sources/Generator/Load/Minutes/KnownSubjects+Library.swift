import HelseIArbeid

extension KnownSubjects {
    /// Companies by name and folder, forms by name and folder. Not complete when only one company was read.
    init(of histories: [History], _ consents: Consents, isComplete: Bool) {
        var names: [(String, Subject)] = []
        for history in histories {
            let company = history.now.company
            names += [(company.name, .company(company.id.slug)), (company.id.slug, .company(company.id.slug))]
        }
        for form in consents.forms {
            names += [form.profile.name, form.profile.name + "et", form.id, form.id + "t"].map {
                ($0, .consent(form.id, version: nil))
            }
        }
        let versions = Dictionary(uniqueKeysWithValues: consents.forms.map { ($0.id, $0.versions.map(\.number)) })
        self.init(names, versions: versions, isComplete: isComplete)
    }
}
