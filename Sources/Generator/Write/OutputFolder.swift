/// The output while this run alone may write in it: it is locked from `open` until `close`, or until the process ends.
struct OutputFolder: Sendable {
    /// Without a slash at the end; symbolic links followed.
    let path: String
    /// Where the next version is built.
    let staging: String
    /// Where workers leave what they print until it is put in its place.
    let scratch: String
    private let lock: Int32

    static func open(_ path: String) throws(Disk.Failure) -> OutputFolder {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        path = Disk.resolved(path)
        let parent = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) : "."
        let lock = try Disk.lock(parent.isEmpty ? "/" : parent)
        let folder = OutputFolder(path: path, staging: path + ".ny", scratch: path + ".trykk", lock: lock)
        do throws(Disk.Failure) {
            if let entry = Disk.entry(path), entry.kind != .folder { throw .occupied(path) }
            try folder.clear()
        } catch {
            Disk.unlock(lock)
            throw error
        }
        return folder
    }

    /// Takes away what this run, or one that was killed, has left beside the output.
    func clear() throws(Disk.Failure) {
        try Disk.remove(staging)
        try Disk.remove(scratch)
    }

    func close() {
        try? clear()
        Disk.unlock(lock)
    }

    func at(_ place: String) -> String { place.isEmpty ? path : "\(path)/\(place)" }

    /// What is about companies is for those who made it; the public site is for the web server too.
    func mode(of path: OutputPath) -> UInt32 { path.isBelow(Audience.publicFolder) ? 0o644 : 0o600 }

    func folderMode(_ path: String) -> UInt32 {
        path.isEmpty || path == Audience.publicFolder || path.hasPrefix(Audience.publicFolder + "/") ? 0o755 : 0o700
    }
}
