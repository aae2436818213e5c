/// A PDF that stands in the output: what it was made of, and what its readers want to know before they open it.
struct PrintRecord: Sendable, Equatable {
    let key: Digest
    let pages: Int
    let bytes: Int
}

/// What is printed and true: a PDF is in here only while it is of exactly the page that stands beside it.
typealias Prints = [OutputPath: PrintRecord]
