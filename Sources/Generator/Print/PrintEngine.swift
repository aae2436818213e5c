/// The program that prints, and how it is started: WeasyPrint in workers of `Sources/PrintWorker`, in the private Python
/// environment that the launcher makes.
public struct PrintEngine: Sendable {
    /// Its own folders among the templates.
    static let folders = ["skrift", "kontorfiler"]

    /// The program, and the folder it is in.
    let program: String
    let folder: String
    let arguments: [String]
    /// The folder with the patterns of office files.
    let references: String
    /// Everything of the engine that can change a PDF: versions, the workers' code, fonts, the style sheet for paper.
    let identity: Digest
    /// How long one page may take.
    let limit: Duration
    let workers: Int

    init(
        program: String, in folder: String, arguments: [String], references: String, identity: Digest, limit: Duration,
        workers: Int
    ) {
        self.program = program
        self.folder = folder
        self.arguments = arguments
        self.references = references
        self.identity = identity
        self.limit = limit
        self.workers = workers
    }

    /// The engine of a project folder; `nil` if it is not installed there. `stamp` is the last thing its installation writes.
    public static func installed(in root: String, templates: String, workers: Int) -> PrintEngine? {
        let root = Disk.resolved(root)
        let (environment, code) = ("\(root)/.venv", "\(root)/Sources/PrintWorker")
        let (fonts, style) = ("\(templates)/skrift", "\(templates)/trykk/pdf.css")
        let references = Disk.resolved("\(templates)/kontorfiler")
        guard let stamp = Disk.bytes(of: "\(environment)/hia-motor"), let sheet = Disk.bytes(of: style) else { return nil }
        let files = [code, "\(code)/office", fonts, references].flatMap { folder in
            ((try? Disk.names(in: folder)) ?? []).compactMap { Disk.bytes(of: "\(folder)/\($0)") }
        }
        return PrintEngine(
            program: "python", in: "\(environment)/bin",
            arguments: ["-I", "\(code)/worker.py", "--fonts", Disk.resolved(fonts), "--style", Disk.resolved(style)],
            references: references, identity: Digest(of: [stamp, sheet] + files), limit: .seconds(60), workers: workers)
    }
}
