import HelseIArbeid

extension KnownSubjects {
    /// Companies by name and folder, forms by name and folder. A company that was not read, because only another was asked for, is
    /// known by its folder.
    init(of histories: [History], _ consents: Consents) {
        var names: [(String, Subject)] = []
        for history in histories {
            let company = history.now.company
            names += [(company.name, .company(company.id.slug)), (company.id.slug, .company(company.id.slug))]
        }
        for form in consents.forms {
            names += [form.profile.name, form.profile.name + "et", form.id, form.id + "t"].map { ($0, .consent(form.id, version: nil)) }
        }
        self.init(names)
    }
}
