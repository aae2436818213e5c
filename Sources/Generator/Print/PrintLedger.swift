/// The list of a folder's PDFs, kept beside them so that it changes place with them in one step.
///
/// The first line is the engine they were made with; then one line each: key, pages, bytes, path below the folder.
struct PrintLedger: Sendable, Hashable {
    /// The folder, whose documents are put in place together.
    let folder: String

    var path: OutputPath { OutputPath(below: folder, ".hia-trykk") }

    /// What the list said, of PDFs that are there with the size it tells.
    struct Contents: Sendable {
        /// `nil` if there is no list.
        var engine: Digest?
        var records: [OutputPath: PrintRecord] = [:]
    }

    func read(below output: String) -> Contents {
        var lines = (Disk.text(of: "\(output)/\(path.text)") ?? "").split(separator: "\n")
        guard let engine = lines.first.flatMap({ Digest(hex: $0) }) else { return Contents() }
        lines.removeFirst()
        let pairs = lines.compactMap { line -> (OutputPath, PrintRecord)? in
            let parts = line.split(separator: " ", maxSplits: 3)
            guard parts.count == 4, let key = Digest(hex: parts[0]), let pages = Int(parts[1]), let bytes = Int(parts[2]),
                let pdf = path.resolving(String(parts[3])), pdf.isBelow(folder),
                Disk.entry("\(output)/\(pdf.text)")?.size == bytes
            else { return nil }
            return (pdf, PrintRecord(key: key, pages: pages, bytes: bytes))
        }
        return Contents(engine: engine, records: Dictionary(pairs) { first, _ in first })
    }

    func file(_ contents: Contents) -> RenderedFile {
        let lines = contents.records.sorted { $0.key < $1.key }.map { pdf, record in
            "\(record.key.hex) \(record.pages) \(record.bytes) \(pdf.address(from: path))\n"
        }
        let text = ([(contents.engine?.hex ?? "") + "\n"] + lines).joined()
        return RenderedFile(path: path, bytes: Array(text.utf8))
    }
}
