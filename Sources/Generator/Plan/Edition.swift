/// A form a page also comes in, as a file beside it.
enum Edition: String, Sendable, CaseIterable {
    /// PDF/A-2a and PDF/UA-1: to read, print and archive.
    case archive
    /// PDF/UA-1 with fields to fill in on screen, which PDF/A does not allow.
    case fillable
    /// For Word, to be changed.
    case text
    /// For PowerPoint, with the notes of the one who speaks.
    case slides

    var suffix: String {
        switch self {
        case .archive, .fillable: "pdf"
        case .text: "docx"
        case .slides: "pptx"
        }
    }

    /// Made only for those who ask.
    var isForOffice: Bool { self == .text || self == .slides }
}
