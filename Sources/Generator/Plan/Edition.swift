/// A form a page also comes in, as a file beside it.
enum Edition: String, Sendable, CaseIterable {
    /// PDF/A-2a and PDF/UA-1: to read, print and archive.
    case archive
    /// PDF/UA-1 with fields to fill in on screen, which PDF/A does not allow.
    case fillable
    /// The fields, beside an archive of the same page: a form that is also kept as it was handed out.
    case form
    /// For Word, to be changed.
    case text
    /// For PowerPoint, with the notes of the one who speaks.
    case slides
    /// The archive's drawing on larger paper.
    case a2, a1, a0

    /// What comes after the name of the page.
    var ending: String {
        switch self {
        case .form: "-utfylling.pdf"
        case .a2, .a1, .a0: "-\(rawValue).pdf"
        case .archive, .fillable, .text, .slides: ".\(suffix)"
        }
    }

    var suffix: String {
        switch self {
        case .archive, .fillable, .form, .a2, .a1, .a0: "pdf"
        case .text: "docx"
        case .slides: "pptx"
        }
    }

    /// The paper it is scaled to; `nil` for that of the page.
    var paper: Paper? { Paper(rawValue: rawValue) }

    /// Made only for those who ask for this.
    var extra: PrintExtra? {
        switch self {
        case .archive, .fillable, .form: nil
        case .text, .slides: .office
        case .a2, .a1, .a0: .posterSizes
        }
    }
}

/// Paper larger than A3; the worker knows its size.
enum Paper: String, Sendable {
    case a2, a1, a0
}

/// What is printed only when it is asked for. What is there and still true stays without.
public enum PrintExtra: Sendable {
    /// Word and PowerPoint.
    case office
    /// The poster in all sizes.
    case posterSizes
    /// What is new on the poster, to glue on.
    case strips
}
