import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// Another form of the poster on paper: its page, and the files of it that are made.
struct PosterFormView: TemplateView {
    let name: String
    let address: String
    let files: [FileView]

    static let fields: FieldTable<Self> = [.text("tittel", \.name), .text("adresse", \.address), .list("filer", \.files)]
}
