/// What writing did.
public struct Receipt: Sendable, Equatable {
    public let written: Int
    public let unchanged: Int
    public let removed: Int
}

/// One step from the output as it is to the output as it shall be: at every moment before `commit` is done, the disk holds
/// the old one whole.
///
/// What changes is built beside the output in `Output.ny`, with hard links to what stays, and then the two change places
/// in one step. The thing exchanged is the smallest that holds all changes: the whole output, one company's folder, or a
/// single file. When nothing changes nothing is written.
struct OutputChange {
    private let folder: OutputFolder
    private var changed: [OutputPath] = []
    private var compared = 0
    /// Lists of our own among the changed: no document, so not told in the receipt.
    private var lists = 0
    /// The folders that are there, so that each is asked for once.
    private var made: Set<[Substring]> = []

    init(to folder: OutputFolder) { self.folder = folder }

    /// Asks `render` for the bytes of each path, on all cores, and holds them no longer than it takes to compare or write.
    /// What `render` notes about each comes back, in no particular order.
    mutating func stage<Note: Sendable>(
        _ paths: [OutputPath], render: @escaping @Sendable (Int) -> (bytes: [UInt8], note: Note)
    ) async throws(Disk.Failure) -> [Note] {
        let folder = folder
        var (notes, failure): ([Note], Disk.Failure?) = ([], nil)
        var change = self
        // Rendered and compared on all cores, but written by one: two that make files in one folder wait for each other.
        await concurrentStream(Array(paths.indices)) { index in
            let (bytes, note) = render(index)
            return (Self.changedFile(paths[index], bytes, in: folder), note)
        } consume: { (file, note) in
            notes.append(note)
            guard let file, failure == nil else { return }
            do throws(Disk.Failure) { try change.create(file) } catch { failure = error }
        }
        self = change
        compared += paths.count
        if let failure { throw failure }
        return notes
    }

    /// A list that `hia` keeps for itself.
    mutating func stage(list file: RenderedFile) throws(Disk.Failure) {
        guard let file = Self.changedFile(file.path, file.bytes, in: folder) else { return }
        lists += 1
        try create(file)
    }

    /// Takes a file that a worker has finished.
    mutating func adopt(_ finished: String, as path: OutputPath) throws(Disk.Failure) {
        compared += 1
        try makeFolders(path.folders)
        try Disk.setMode(finished, folder.mode(of: path))
        try Disk.move(finished, "\(folder.staging)/\(path.text)")
        changed.append(path)
    }

    /// Puts everything that is staged in its place, and takes away `gone`.
    mutating func commit(removing gone: [OutputPath] = []) throws(Disk.Failure) -> Receipt {
        let gone = gone.filter { Disk.entry(folder.at($0.text)) != nil }
        if !changed.isEmpty || !gone.isEmpty { try exchange(replaced: changed, gone: gone) }
        let written = changed.count - lists
        return Receipt(written: written, unchanged: compared - written, removed: gone.count)
    }

    // MARK: - Staging

    /// The file, unless the output holds it already.
    private static func changedFile(_ path: OutputPath, _ bytes: [UInt8], in folder: OutputFolder) -> RenderedFile? {
        let isThere = Disk.holds(folder.at(path.text), bytes, mode: folder.mode(of: path))
        return isThere ? nil : RenderedFile(path: path, bytes: bytes)
    }

    private mutating func create(_ file: RenderedFile) throws(Disk.Failure) {
        changed.append(file.path)
        try makeFolders(file.path.folders)
        try Disk.create("\(folder.staging)/\(file.path.text)", file.bytes, mode: folder.mode(of: file.path))
    }

    private mutating func makeFolders(_ folders: [Substring]) throws(Disk.Failure) {
        guard made.insert(folders).inserted else { return }
        var path = ""
        try Disk.makeFolder(folder.staging, mode: Disk.entry(folder.path)?.mode ?? 0o755)
        for name in folders {
            path += path.isEmpty ? String(name) : "/\(name)"
            try Disk.makeFolder("\(folder.staging)/\(path)", mode: folder.folderMode(path))
        }
    }

    // MARK: - The exchange

    /// Gives the staged half of the unit all that stays, and lets it change places with the old one.
    private mutating func exchange(replaced: [OutputPath], gone: [OutputPath]) throws(Disk.Failure) {
        let unit = unit(replacing: replaced, removing: gone)
        let (new, old) = (unit.isEmpty ? folder.staging : "\(folder.staging)/\(unit)", folder.at(unit))
        let entry = Disk.entry(old)
        if entry?.kind == .folder {
            try makeFolders(unit.split(separator: "/"))
            try linkWhatStays(in: unit, to: new, replaced: Set(replaced.map(\.text)), gone: Set(gone.map(\.text)))
        }
        Disk.settle(new)
        if entry == nil { try Disk.move(new, old) } else { try Disk.exchange(new, old) }
        try Disk.remove(folder.staging)
    }

    /// The smallest thing that holds all of them. A path below the output: `""` for all of it, a folder, or one file that
    /// is already there.
    private func unit(replacing replaced: [OutputPath], removing gone: [OutputPath]) -> String {
        let paths = replaced + gone
        if gone.isEmpty, paths.count == 1, let only = paths.first, Disk.entry(folder.at(only.text))?.kind == .file {
            return only.text
        }
        var shared = paths.first?.folders ?? []
        for path in paths.dropFirst() { shared = zip(shared, path.folders).prefix { $0 == $1 }.map(\.0) }
        while !shared.isEmpty, Disk.entry(folder.at(shared.joined(separator: "/")))?.kind != .folder { shared.removeLast() }
        return shared.joined(separator: "/")
    }

    /// Everything in the folder that is neither replaced nor gone gets a second name in the staging folder: what is ours
    /// and unchanged, and what is not ours at all. Folders that would be empty are left out. A folder is never ours to
    /// replace: it may hold what is somebody else's.
    private func linkWhatStays(
        in place: String, to new: String, replaced: Set<String>, gone: Set<String>
    ) throws(Disk.Failure) {
        for name in try Disk.names(in: folder.at(place)) {
            let path = place.isEmpty ? name : "\(place)/\(name)"
            guard let entry = Disk.entry(folder.at(path)) else { continue }
            if entry.kind == .folder {
                if replaced.contains(path) { throw .occupied(folder.at(path)) }
                try Disk.makeFolder("\(new)/\(name)", mode: entry.mode)
                try linkWhatStays(in: path, to: "\(new)/\(name)", replaced: replaced, gone: gone)
                if try Disk.names(in: "\(new)/\(name)").isEmpty { try Disk.remove("\(new)/\(name)") }
            } else if !replaced.contains(path), !gone.contains(path) {
                try Disk.link(folder.at(path), "\(new)/\(name)")
            }
        }
    }
}
