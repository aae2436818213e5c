import Diagnostics
import HelseIArbeid

/// Where forms go: flat in one folder, which has one list of what is printed; and what is public on the public site.
extension Places {
    static let consentFolder = "samtykke"
    static let consents = OutputPath(consentFolder, "index.html")

    static func form(_ printed: PrintedForm) -> OutputPath {
        let cut = printed.cut == .slip ? "-slipp" : ""
        let size = printed.size == .large ? "-stor" : ""
        return OutputPath(consentFolder, "\(name(printed.form, printed.version.number, printed.language))\(cut)\(size).html")
    }

    static func redline(_ form: ConsentForm, _ number: Int, _ language: Language) -> OutputPath {
        OutputPath(consentFolder, "\(name(form, number, language))-endringer.html")
    }

    /// The cover sheet and its forms, to print.
    static func formPack(_ pack: FormPack) -> OutputPath {
        OutputPath(consentFolder, "\(pack.cover.id)-\(pack.language.tag)-alt.pdf")
    }

    // MARK: - The public site

    static func register(_ language: Language) -> OutputPath {
        OutputPath(Audience.publicFolder, consentFolder, language == .nynorsk ? "nynorsk.html" : "index.html")
    }

    static func published(_ form: PublishedForm) -> OutputPath {
        OutputPath(
            Audience.publicFolder, consentFolder,
            "\(name(form.printed.form, form.printed.version.number, form.printed.language)).html")
    }

    static func frozenText(_ text: PublishedText) -> OutputPath {
        OutputPath(Audience.publicFolder, consentFolder, "\(name(text.form, text.version.number, text.language)).txt")
    }

    /// «nav-samtykke-2-nb»: the name of its files, and its place in the register.
    static func name(_ form: ConsentForm, _ number: Int, _ language: Language) -> String { "\(form.id)-\(number)-\(language.tag)" }
}
