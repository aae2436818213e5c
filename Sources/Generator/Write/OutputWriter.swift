import Diagnostics

/// What writing did.
public struct Receipt: Sendable, Equatable {
    public let written: Int
    public let unchanged: Int
    public let removed: Int
}

/// The write phase: afterwards the disk equals what was rendered, and at every moment before it holds the old output whole.
///
/// What changes is built beside the output as `Output.ny`, with hard links to what stays, and then the two change places
/// in one step. The thing exchanged is the smallest that holds all changes: the whole output, one company's folder, or a
/// single file. When nothing changes nothing is written.
struct OutputWriter {
    private let output: String
    private let staging: String
    private let scope: Scope

    static func write(_ files: [RenderedFile], to output: String, scope: Scope) async -> Checked<Receipt> {
        let writer = OutputWriter(output, scope)
        do {
            return Checked(try await writer.write(files))
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

    private func write(_ files: [RenderedFile]) async throws(Disk.Failure) -> Receipt {
        let parent = output.contains("/") ? String(output[..<(output.lastIndex(of: "/") ?? output.startIndex)]) : "."
        let lock = try Disk.lock(parent.isEmpty ? "/" : parent)
        defer { Disk.unlock(lock) }
        try Disk.remove(staging)

        let manifest = Manifest(of: output)
        let stale = manifest.stale(after: files, in: scope)
        let changed = await changes(in: files)
        let newManifest = manifest.replaced(by: files, in: scope).file
        let changesManifest = !Disk.holds(at(newManifest.path), newManifest.bytes, mode: mode(of: newManifest.path))
        let replaced = changed + (changesManifest ? [newManifest] : [])
        let receipt = Receipt(written: changed.count, unchanged: files.count - changed.count, removed: stale.count)
        guard !replaced.isEmpty || !stale.isEmpty else { return receipt }

        let unit = unit(holding: replaced.map(\.path) + stale)
        try stage(unit, replaced: replaced, stale: Set(stale))
        Disk.settle(staging)
        if Disk.entry(at(unit)) == nil {
            try Disk.move(staging, at(unit))
        } else {
            try Disk.exchange(staging, at(unit))
            try Disk.remove(staging)
        }
        return receipt
    }

    private func changes(in files: [RenderedFile]) async -> [RenderedFile] {
        let holds = await concurrentMap(files) { Disk.holds(at($0.path), $0.bytes, mode: mode(of: $0.path)) }
        return zip(files, holds).filter { !$0.1 }.map(\.0)
    }

    // MARK: - The smallest thing that holds all changes

    /// A path below the output: `""` for all of it, a folder, or one file that is already there.
    private func unit(holding paths: [OutputPath]) -> String {
        if paths.count == 1, let only = paths.first, Disk.entry(at(only))?.kind == .file { return only.text }
        var shared = paths.first?.folders ?? []
        for path in paths.dropFirst() { shared = zip(shared, path.folders).prefix { $0 == $1 }.map(\.0) }
        while !shared.isEmpty, Disk.entry(at(shared.joined(separator: "/")))?.kind != .folder { shared.removeLast() }
        return shared.joined(separator: "/")
    }

    private func stage(_ unit: String, replaced: [RenderedFile], stale: Set<OutputPath>) throws(Disk.Failure) {
        if let only = replaced.first, only.path.text == unit {
            return try Disk.create(staging, only.bytes, mode: mode(of: only.path))
        }
        let old = Disk.entry(at(unit))
        try Disk.makeFolder(staging, mode: old?.mode ?? folderMode(unit))
        let leftOut = Set(replaced.map(\.path.text)).union(stale.map(\.text))
        if old != nil { try linkWhatStays(in: unit, to: staging, leavingOut: leftOut) }
        var made: Set<String> = []
        for file in replaced {
            let inside = unit.isEmpty ? file.path.text : String(file.path.text.dropFirst(unit.count + 1))
            try makeFolders(for: inside, unit, &made)
            try Disk.create("\(staging)/\(inside)", file.bytes, mode: mode(of: file.path))
        }
    }

    private func makeFolders(for path: String, _ unit: String, _ made: inout Set<String>) throws(Disk.Failure) {
        var folder = ""
        for part in path.split(separator: "/").dropLast() {
            folder += folder.isEmpty ? String(part) : "/\(part)"
            guard made.insert(folder).inserted, Disk.entry("\(staging)/\(folder)") == nil else { continue }
            try Disk.makeFolder("\(staging)/\(folder)", mode: folderMode(unit.isEmpty ? folder : "\(unit)/\(folder)"))
        }
    }

    /// Everything in the folder that is neither replaced nor stale gets a second name in the staging folder: what is ours
    /// and unchanged, and what is not ours at all. Folders that would be empty are left out.
    private func linkWhatStays(in folder: String, to new: String, leavingOut: Set<String>) throws(Disk.Failure) {
        for name in try Disk.names(in: at(folder)) {
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            if leavingOut.contains(path) { continue }
            guard let entry = Disk.entry(at(path)) else { continue }
            if entry.kind == .folder {
                try Disk.makeFolder("\(new)/\(name)", mode: entry.mode)
                try linkWhatStays(in: path, to: "\(new)/\(name)", leavingOut: leavingOut)
                if try Disk.names(in: "\(new)/\(name)").isEmpty { try Disk.remove("\(new)/\(name)") }
            } else {
                try Disk.link(at(path), "\(new)/\(name)")
            }
        }
    }

    // MARK: - Places and permissions

    private func at(_ path: OutputPath) -> String { at(path.text) }
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
