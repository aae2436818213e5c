/// The list of the files in the output that `hia` made: only those are ever taken away.
struct Manifest {
    private static let path = OutputPath(".hia-filer")
    private let paths: Set<OutputPath>

    /// The list that stands in the output; empty if there is none.
    init(of output: String) {
        let text = Disk.text(of: "\(output)/\(Self.path.text)") ?? ""
        // Read through `resolving`, so that a line somebody has tampered with cannot lead out of the output.
        paths = Set(text.split(separator: "\n").compactMap { Self.path.resolving(String($0)) })
    }

    private init(_ paths: Set<OutputPath>) { self.paths = paths }

    /// Ours, within the scope, and no longer made.
    func stale(after made: [OutputPath], in scope: Scope) -> [OutputPath] {
        let made = Set(made)
        return paths.filter { scope.includes($0) && !made.contains($0) }.sorted()
    }

    func replaced(by made: [OutputPath], in scope: Scope) -> Manifest {
        Manifest(paths.filter { !scope.includes($0) }.union(made))
    }

    /// The list as a file.
    var file: RenderedFile {
        let lines = paths.sorted().map { $0.text + "\n" }.joined()
        return RenderedFile(path: Self.path, bytes: Array(lines.utf8))
    }
}
