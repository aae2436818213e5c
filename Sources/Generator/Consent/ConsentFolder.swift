import Diagnostics

/// The folder of one form, replaced in one step: an approval is several files, and half of it would be none.
struct ConsentFolder {
    /// `Content/samtykke/nav-samtykke`.
    let path: String

    /// Puts the files (by their path in the folder) in place together with all that lies there.
    func write(_ files: [String: [UInt8]]) throws(Disk.Failure) {
        let scratch = scratch
        do throws(Disk.Failure) {
            try Disk.remove(scratch)
            try copy(path, to: scratch)
            for (name, bytes) in files.sorted(by: { $0.key < $1.key }) { try put(bytes, at: "\(scratch)/\(name)") }
            Disk.settle(scratch)
            try Disk.exchange(scratch, path)
        } catch {
            try? Disk.remove(scratch)
            throw error
        }
        // It is done. What cannot be taken away now, the next command takes away.
        try? Disk.remove(scratch)
    }

    /// Takes away what commands that were stopped have left in the folder of all forms. Nobody else may be writing there.
    static func tidy(_ folder: String) {
        for name in (try? Disk.names(in: folder)) ?? [] where name.hasPrefix(".") && name.hasSuffix(ending) {
            let form = "\(folder)/\(name.dropFirst().dropLast(ending.count))"
            if Disk.entry(form)?.kind == .folder { try? Disk.remove("\(folder)/\(name)") }
        }
    }

    private static let ending = ".ny"

    /// Hidden, so that a build meanwhile passes it by.
    private var scratch: String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return (parts.dropLast() + [".\(parts.last ?? "")\(Self.ending)"]).joined(separator: "/")
    }

    private func put(_ bytes: [UInt8], at target: String) throws(Disk.Failure) {
        let folder = String(target[..<(target.lastIndex(of: "/") ?? target.endIndex)])
        if Disk.entry(folder) == nil { try Disk.makeFolder(folder, mode: 0o755) }
        let (old, mode) = (Disk.bytes(of: target) ?? [], Disk.entry(target)?.mode ?? 0o644)
        try Disk.remove(target)
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        try Disk.create(target, old.starts(with: mark) && !bytes.starts(with: mark) ? mark + bytes : bytes, mode: mode)
    }

    private func copy(_ folder: String, to other: String) throws(Disk.Failure) {
        try Disk.makeFolder(other, mode: Disk.entry(folder)?.mode ?? 0o755)
        for name in try Disk.names(in: folder) {
            let (from, to) = ("\(folder)/\(name)", "\(other)/\(name)")
            if Disk.entry(from)?.kind == .folder { try copy(from, to: to) } else { try keep(from, as: to) }
        }
    }

    /// The file itself under a second name, whatever it is: with its days, its rights and its readers. Where there are no second
    /// names, a copy.
    private func keep(_ from: String, as to: String) throws(Disk.Failure) {
        do throws(Disk.Failure) {
            try Disk.link(from, to)
        } catch {
            guard let entry = Disk.entry(from), entry.kind == .file, let bytes = Disk.bytes(of: from) else { throw .unreadable(from) }
            try Disk.create(to, bytes, mode: entry.mode)
        }
    }
}
