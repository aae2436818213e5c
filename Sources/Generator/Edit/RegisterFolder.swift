import Diagnostics
import HelseIArbeid

/// The files of a company's registers, as they lie on the disk.
struct RegisterFolder: Sendable {
    /// `Content/bedrifter/askeladden`.
    let path: String
    let company: CompanyFolder

    /// Every byte of a register, its byte order mark too; `nil` if it is not there.
    func bytes(of file: String) -> [UInt8]? { Disk.bytes(of: "\(path)/\(file)") }

    /// The folder as it will be.
    func company(with files: [String: [UInt8]]) -> CompanyFolder {
        let kept = company.files.filter { file in !files.keys.contains { file.path.hasSuffix("/" + $0) } }
        let changed = files.map { SourceFile(path: "\(path)/\($0.key)", bytes: $0.value) }
        return CompanyFolder(id: company.id, files: (kept + changed).sorted { $0.path < $1.path })
    }

    /// Replaces each file in one step, in the order things happen: what later rows are about is there before them.
    func write(_ change: RegisterChange) throws(Disk.Failure) -> [String] {
        for file in Registers.files {
            guard let bytes = change.files[file] else { continue }
            let target = "\(path)/\(file)"
            let mode = Disk.entry(target)?.mode ?? 0o644
            let scratch = "\(path)/.\(file).ny"
            try Disk.remove(scratch)
            try Disk.create(scratch, bytes, mode: mode)
            Disk.settle(path)
            try Disk.move(scratch, target)
        }
        return change.told(in: path)
    }
}

/// Rows that will be added, and the files with them.
struct RegisterChange: Sendable {
    let rows: [NewRow]
    /// By name.
    var files: [String: [UInt8]] = [:]

    /// One line for each file: where, and what its new rows say.
    func told(in path: String) -> [String] {
        Registers.files.compactMap { file in
            let own = rows.filter { $0.file == file }
            guard !own.isEmpty else { return nil }
            let count = own.count == 1 ? "1 rad" : "\(own.count) rader"
            return "\(path)/\(file), \(count) nederst:\n" + own.map { "  \($0.told)" }.joined(separator: "\n")
        }
    }
}
