import Diagnostics

/// What writing did.
public struct Receipt: Sendable, Equatable {
    public let written: Int
    public let unchanged: Int
    public let removed: Int
}

/// The write phase: afterwards the disk equals what was rendered, and at every moment before it holds the old output whole.
///
/// What changes is built beside the output in `Output.ny`, with hard links to what stays, and then the two change places
/// in one step. The thing exchanged is the smallest that holds all changes: the whole output, one company's folder, or a
/// single file. When nothing changes nothing is written.
struct OutputWriter: Sendable {
    private let output: String
    private let staging: String
    private let scope: Scope

    /// Asks `render` for the bytes of each path, on all cores, and holds them no longer than it takes to compare or write.
    static func write(
        _ paths: [OutputPath], to output: String, scope: Scope, render: @escaping @Sendable (Int) -> [UInt8]
    ) async -> Checked<Receipt> {
        let writer = OutputWriter(output, scope)
        do {
            return Checked(try await writer.write(paths, render))
        } catch {
            try? Disk.remove(writer.staging)
            return Checked(nil, [.cannotWrite(error, to: output)])
        }
    }

    private init(_ path: String, _ scope: Scope) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        output = Disk.resolved(path)
        staging = output + ".ny"
        self.scope = scope
    }

    private func write(
        _ paths: [OutputPath], _ render: @escaping @Sendable (Int) -> [UInt8]
    ) async throws(Disk.Failure) -> Receipt {
        let parent = output.contains("/") ? String(output[..<(output.lastIndex(of: "/") ?? output.startIndex)]) : "."
        let lock = try Disk.lock(parent.isEmpty ? "/" : parent)
        defer { Disk.unlock(lock) }
        if let entry = Disk.entry(output), entry.kind != .folder { throw .occupied(output) }
        try Disk.remove(staging)

        var changed: [OutputPath] = []
        var failure: Disk.Failure?
        var made: Set<[Substring]> = []
        // Rendered and compared on all cores, but written by one: two that make files in one folder wait for each other.
        await concurrentStream(Array(paths.indices)) { changedFile(paths[$0], render($0)) } consume: { file in
            guard let file, failure == nil else { return }
            changed.append(file.path)
            do throws(Disk.Failure) { try stage(file, &made) } catch { failure = error }
        }
        if let failure { throw failure }
        let manifest = Manifest(of: output)
        let stale = manifest.stale(after: paths, in: scope)
        let receipt = Receipt(written: changed.count, unchanged: paths.count - changed.count, removed: stale.count)
        let list = manifest.replaced(by: paths, in: scope).file
        if let list = changedFile(list.path, list.bytes) {
            changed.append(list.path)
            try stage(list, &made)
        }
        guard !changed.isEmpty || !stale.isEmpty else { return receipt }

        try exchange(
            unit(holding: changed + stale), replaced: Set(changed.map(\.text)), stale: Set(stale.map(\.text)))
        return receipt
    }

    /// The file, unless the output holds it already.
    private func changedFile(_ path: OutputPath, _ bytes: [UInt8]) -> RenderedFile? {
        Disk.holds(at(path.text), bytes, mode: mode(of: path)) ? nil : RenderedFile(path: path, bytes: bytes)
    }

    /// `made` remembers the folders that are there, so that each is asked for once.
    private func stage(_ file: RenderedFile, _ made: inout Set<[Substring]>) throws(Disk.Failure) {
        let folders = file.path.folders
        if made.insert(folders).inserted { try makeStagingFolders(folders) }
        try Disk.create("\(staging)/\(file.path.text)", file.bytes, mode: mode(of: file.path))
    }

    private func makeStagingFolders(_ folders: [Substring]) throws(Disk.Failure) {
        var path = ""
        try Disk.makeFolder(staging, mode: Disk.entry(output)?.mode ?? 0o755)
        for folder in folders {
            path += path.isEmpty ? String(folder) : "/\(folder)"
            try Disk.makeFolder("\(staging)/\(path)", mode: folderMode(path))
        }
    }

    /// Gives the staged half of the unit all that stays, and lets it change places with the old one.
    private func exchange(_ unit: String, replaced: Set<String>, stale: Set<String>) throws(Disk.Failure) {
        let (new, old) = (unit.isEmpty ? staging : "\(staging)/\(unit)", at(unit))
        let entry = Disk.entry(old)
        if entry?.kind == .folder { try linkWhatStays(in: unit, to: new, replaced: replaced, stale: stale) }
        Disk.settle(new)
        if entry == nil { try Disk.move(new, old) } else { try Disk.exchange(new, old) }
        try Disk.remove(staging)
    }

    // MARK: - The smallest thing that holds all changes

    /// A path below the output: `""` for all of it, a folder, or one file that is already there.
    private func unit(holding paths: [OutputPath]) -> String {
        if paths.count == 1, let only = paths.first, Disk.entry(at(only.text))?.kind == .file { return only.text }
        var shared = paths.first?.folders ?? []
        for path in paths.dropFirst() { shared = zip(shared, path.folders).prefix { $0 == $1 }.map(\.0) }
        while !shared.isEmpty, Disk.entry(at(shared.joined(separator: "/")))?.kind != .folder { shared.removeLast() }
        return shared.joined(separator: "/")
    }

    /// Everything in the folder that is neither replaced nor stale gets a second name in the staging folder: what is ours
    /// and unchanged, and what is not ours at all. Folders that would be empty are left out. A folder is never ours to
    /// replace: it may hold what is somebody else's.
    private func linkWhatStays(
        in folder: String, to new: String, replaced: Set<String>, stale: Set<String>
    ) throws(Disk.Failure) {
        for name in try Disk.names(in: at(folder)) {
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            guard let entry = Disk.entry(at(path)) else { continue }
            if entry.kind == .folder {
                if replaced.contains(path) { throw .occupied(at(path)) }
                try Disk.makeFolder("\(new)/\(name)", mode: entry.mode)
                try linkWhatStays(in: path, to: "\(new)/\(name)", replaced: replaced, stale: stale)
                if try Disk.names(in: "\(new)/\(name)").isEmpty { try Disk.remove("\(new)/\(name)") }
            } else if !replaced.contains(path), !stale.contains(path) {
                try Disk.link(at(path), "\(new)/\(name)")
            }
        }
    }

    // MARK: - Places and permissions

    private func at(_ path: String) -> String { path.isEmpty ? output : "\(output)/\(path)" }

    /// What is about companies is for those who made it; the public site is for the web server too.
    private func mode(of path: OutputPath) -> UInt32 { path.isBelow(Audience.publicFolder) ? 0o644 : 0o600 }

    private func folderMode(_ path: String) -> UInt32 {
        path.isEmpty || path == Audience.publicFolder || path.hasPrefix(Audience.publicFolder + "/") ? 0o755 : 0o700
    }
}

extension Diagnostic {
    fileprivate static func cannotWrite(_ failure: Disk.Failure, to output: String) -> Diagnostic {
        .error(
            .cannotWrite, "«\(output)» kan ikke skrives: \(failure.reason) (\(failure.path))", at: nil,
            help: "det som lå der fra før, er urørt")
    }
}
