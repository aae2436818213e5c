public import Diagnostics

/// Every input file, in memory and in order of path: the only thing later phases know of the disk.
public struct Workspace: Sendable {
    public let content: [SourceFile]
    public let templates: [SourceFile]
    /// What is no text: any bytes.
    public let pictures: [SourceFile]
    /// Where `Content` was found, as the author calls it: paths in `content` begin with it.
    public let contentFolder: String
    public let templatesFolder: String
    /// The folders of all companies, also those that were not read because only one was asked for.
    public let companyFolders: [String]

    public init(
        content: [SourceFile], templates: [SourceFile], pictures: [SourceFile] = [], contentFolder: String,
        templatesFolder: String, companyFolders: [String] = []
    ) {
        self.content = content.sorted { $0.path < $1.path }
        self.templates = templates.sorted { $0.path < $1.path }
        self.pictures = pictures.sorted { $0.path < $1.path }
        self.contentFolder = contentFolder
        self.templatesFolder = templatesFolder
        self.companyFolders = companyFolders
    }

    /// The files below a folder of the content, with their path inside it: `bedrifter/askeladden/bedrift.yaml`.
    func content(in folder: String) -> [(path: Substring, file: SourceFile)] {
        Self.files(content, below: "\(contentFolder)/\(folder)/")
    }

    /// The pictures below a folder of the content.
    func pictures(in folder: String) -> [(path: Substring, file: SourceFile)] {
        Self.files(pictures, below: "\(contentFolder)/\(folder)/")
    }

    /// A single file of the content, by its path inside it.
    func contentFile(_ path: String) -> SourceFile? {
        content.first { $0.path == "\(contentFolder)/\(path)" }
    }

    /// The templates below a folder of them; `""` for the top.
    func templates(in folder: String) -> [(path: Substring, file: SourceFile)] {
        Self.files(templates, below: folder.isEmpty ? "\(templatesFolder)/" : "\(templatesFolder)/\(folder)/")
    }

    private static func files(_ files: [SourceFile], below prefix: String) -> [(path: Substring, file: SourceFile)] {
        files.compactMap { $0.path.hasPrefix(prefix) ? ($0.path.dropFirst(prefix.count), $0) : nil }
    }
}
