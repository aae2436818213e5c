import Diagnostics
public import HelseIArbeid

/// What the commands tell of forms, in plain text.
public enum ConsentReport {
    /// Every version of every form; which one applies.
    public static func list(_ editor: ConsentEditor) -> String {
        let wording = ConsentWording(language: .bokmål)
        var table = TextTable(["Skjema", "Versjon", "Status", "Gjelder", "Språk"])
        for form in editor.forms {
            for version in form.versions {
                let validity = form.validity(of: version).map(wording.validity) ?? "–"
                table.add([
                    form.id, String(version.number), wording.standing(form.standing(of: version, on: editor.today)), validity,
                    version.languages.map(\.tag).joined(separator: ", "),
                ])
            }
        }
        let open = editor.points.count { $0.answer == nil }
        return table.text + "\n\n" + wording.points(open, of: editor.points.count)
    }

    /// The log of a form: what each version is, who decided what, where it was sent, and its fingerprints.
    public static func history(of form: ConsentForm, only number: Int?, _ editor: ConsentEditor) -> String {
        let versions = form.versions.filter { number == nil || $0.number == number }
        return ([form.profile.name] + versions.map { history(of: $0, form, editor) }).joined(separator: "\n\n")
    }

    private static func history(of version: ConsentVersion, _ form: ConsentForm, _ editor: ConsentEditor) -> String {
        let wording = ConsentWording(language: .bokmål)
        let head = version.lead.head
        var lines = ["Versjon \(version.number): \(wording.standing(form.standing(of: version, on: editor.today)))"]
        func add(_ name: String, _ value: String?) { if let value { lines.append("  \(name): \(value)") } }
        add("Endring", head.change)
        add("Hvorfor", head.reason)
        add("Gjelder", form.validity(of: version).map(wording.validity))
        add("Godkjent", version.approval.map(wording.approval))
        add("Trukket tilbake", version.withdrawal.map(wording.withdrawal))
        add("Etter loven", wording.function(head.function))
        add("Språkene lest mot hverandre", wording.mirror(version.mirror))
        for decision in version.decisions { add("Avgjørelse", wording.decision(decision)) }
        for item in version.distribution { add("Fordelt", wording.distribution([item])) }
        for text in version.texts {
            let print = text.frozen?.fingerprint.value
            add("Fingeravtrykk, \(text.language.nameInMessages)", print ?? "ikke frosset")
        }
        return lines.joined(separator: "\n")
    }
}

extension ConsentReport {
    /// What changed from one version to another, for a terminal.
    public static func changes(from old: ConsentText, to new: ConsentText, of form: ConsentForm) -> String {
        let redline = Redline(from: old, to: new)
        return "\(form.profile.name), \(new.language.nameInMessages)\n" + redline.terminalText(RedlineWording(language: .bokmål))
    }
}
