import Diagnostics
import HelseIArbeid

/// The forms a patient gets in one language, in order, the cover sheet first.
struct FormPack: Sendable {
    let cover: ConsentForm
    let language: Language
    let parts: [PrintedForm]
    /// Every form is there in this language, and the norms of each are read against each other.
    let isWhole: Bool
    let title: String

    /// One for each cover sheet and norm; another language when the cover has it.
    static func all(in consents: Consents, on day: Day) -> [FormPack] {
        consents.covers.flatMap { cover in
            (cover.atHand(on: day)?.languages ?? []).map { FormPack(cover, $0, in: consents, on: day) }
        }
    }

    private init(_ cover: ConsentForm, _ language: Language, in consents: Consents, on day: Day) {
        let forms = [cover] + cover.profile.pack.compactMap { consents.form($0.value) }
        let parts = forms.compactMap { form -> PrintedForm? in
            guard let version = form.atHand(on: day), let text = version.text(in: language) else { return nil }
            return PrintedForm(text, of: version, form, in: consents, on: day)
        }
        self.cover = cover
        self.language = language
        self.parts = parts
        isWhole = parts.count == cover.profile.pack.count + 1 && parts.allSatisfy { !$0.isStale }
        title = parts.first?.text.head.title.value ?? cover.profile.name(in: language)
    }
}
