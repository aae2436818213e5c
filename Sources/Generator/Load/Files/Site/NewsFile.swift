import Diagnostics
import HelseIArbeid

/// The front matter of `Content/fastleger/<språk>/nyheter/<navn>.md`.
enum NewsFile {
    private static let title = Key.required("tittel", FieldType<String>.prose, "overskriften")
    private static let summary = Key.required("beskrivelse", FieldType<String>.prose, "det viktigste, til lister")
    private static let day = Key.required("dato", FieldType<Day>.day.located, "dagen nyheten er fra")
    private static let frontUntil = Key.optional("forside-til", FieldType<Day>.day.located, "siste dag den kan stå på forsiden")

    static let record = Record<NewsHead>(
        title: "nyheten", rows: [title.row, summary.row, day.row, frontUntil.row, SitePageFile.state.row]
    ) { fields in
        let (title, summary, day) = (fields(title), fields(summary), fields(day))
        let (frontUntil, state) = (fields(frontUntil), fields(SitePageFile.state))
        guard let title, let summary, let day, let state else { return nil }
        return NewsHead(title: title, summary: summary, day: day, frontUntil: frontUntil, state: state)
    }
}
