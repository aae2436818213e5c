import HelseIArbeid

/// Where papers go: a folder for each project, one for all replies, and a page that lists them.
extension Places {
    /// How many folders down a project's documents are.
    static let depthOfPapers = 2

    static let papers = OutputPath(PaperLoader.projects, "index.html")

    static func project(_ id: String) -> OutputPath { OutputPath(PaperLoader.projects, id, "index.html") }

    static func communicationPlan(_ id: String) -> OutputPath { OutputPath(PaperLoader.projects, id, "kommunikasjonsplan.html") }

    static func attachment(_ slug: String, of id: String) -> OutputPath { OutputPath(PaperLoader.projects, id, "\(slug).html") }

    static func consultation(_ id: String) -> OutputPath { OutputPath(PaperLoader.consultations, "\(id).html") }
}
