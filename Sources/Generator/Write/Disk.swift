#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
import CLinux

/// The system calls that writing needs. With `WorkspaceReader` the only file that touches the disk.
enum Disk {
    /// What went wrong, in a few words, and with which file.
    struct Failure: Error {
        let path: String
        let reason: String

        init(_ path: String, _ number: Int32 = errno) {
            self.path = path
            reason =
                switch number {
                case EACCES, EPERM: "mangler rettigheter"
                case ENOSPC, EDQUOT: "disken er full"
                case EFBIG: "fila blir for stor for disken"
                case EROFS: "disken kan bare leses"
                case ENOENT: "mappa finnes ikke"
                case ENOTDIR, EISDIR, EEXIST: "noe annet ligger der med samme navn"
                default: String(cString: strerror(number))
                }
        }

        static func unreadable(_ path: String) -> Failure { Failure(path, EACCES) }

        /// Something of another kind, and not ours, stands where a file or folder of ours has to be.
        static func occupied(_ path: String) -> Failure { Failure(path, EEXIST) }
    }

    enum Kind { case file, folder, link }

    struct Entry {
        let kind: Kind
        let size: Int
        /// The permission bits.
        let mode: UInt32
    }

    /// What is at the path; `nil` if nothing is.
    static func entry(_ path: String) -> Entry? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        let kind: Kind =
            switch status.st_mode & S_IFMT {
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .file
            }
        return Entry(kind: kind, size: Int(status.st_size), mode: UInt32(status.st_mode & 0o777))
    }

    /// The path with every symbolic link followed; as it is if nothing is there yet.
    static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// The names in a folder, in order of bytes.
    static func names(in folder: String) throws(Failure) -> [String] {
        guard let stream = opendir(folder) else { throw Failure(folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Whether the file is there with exactly these bytes and permissions. Size first, so most differences cost no reading.
    static func holds(_ path: String, _ bytes: [UInt8], mode: UInt32) -> Bool {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, Int(status.st_size) == bytes.count,
            UInt32(status.st_mode & 0o777) == mode
        else { return false }
        let old = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
            count = 0
            while count < buffer.count {
                let got = read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
                if got <= 0 { break }
                count += got
            }
        }
        return old == bytes
    }

    /// The text of a small file; `nil` if there is none.
    static func text(of path: String) -> String? { bytes(of: path).map { String(decoding: $0, as: UTF8.self) } }

    /// The bytes of a file; `nil` if there is none.
    static func bytes(of path: String) -> [UInt8]? {
        guard let entry = entry(path), entry.kind == .file else { return nil }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let bytes = [UInt8](unsafeUninitializedCapacity: entry.size) { buffer, count in
            count = 0
            while count < buffer.count {
                let got = read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
                if got < 0, errno == EINTR { continue }
                if got <= 0 { break }
                count += got
            }
        }
        return bytes.count == entry.size ? bytes : nil
    }

    /// Makes a new file. The permissions are set outright, so that they do not depend on the umask.
    static func create(_ path: String, _ bytes: [UInt8], mode: UInt32) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode))
        guard descriptor >= 0 else { throw Failure(path) }
        var written = 0
        var failure: Failure?
        bytes.withUnsafeBufferPointer { buffer in
            while written < buffer.count, failure == nil {
                let count = write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
                if count > 0 { written += count } else if errno != EINTR { failure = Failure(path) }
            }
        }
        if failure == nil, fchmod(descriptor, mode_t(mode)) != 0 { failure = Failure(path) }
        if close(descriptor) != 0, failure == nil { failure = Failure(path) }
        if let failure { throw failure }
    }

    static func makeFolder(_ path: String, mode: UInt32) throws(Failure) {
        guard mkdir(path, mode_t(mode)) == 0 || errno == EEXIST else { throw Failure(path) }
        guard chmod(path, mode_t(mode)) == 0 else { throw Failure(path) }
    }

    static func setMode(_ path: String, _ mode: UInt32) throws(Failure) {
        guard chmod(path, mode_t(mode)) == 0 else { throw Failure(path) }
    }

    /// A second name for the same file: costs no space and no copying.
    static func link(_ old: String, _ new: String) throws(Failure) {
        guard linkat(AT_FDCWD, old, AT_FDCWD, new, 0) == 0 else { throw Failure(new) }
    }

    static func move(_ old: String, _ new: String) throws(Failure) {
        guard rename(old, new) == 0 else { throw Failure(new) }
    }

    /// Lets two paths change places in one step, so that nobody ever sees half of it.
    static func exchange(_ one: String, _ other: String) throws(Failure) {
        #if os(Linux)
        let exchangeFlag: UInt32 = 2
        guard renameat2(AT_FDCWD, one, AT_FDCWD, other, exchangeFlag) == 0 else { throw Failure(other) }
        #else
        guard renamex_np(one, other, UInt32(RENAME_SWAP)) == 0 else { throw Failure(other) }
        #endif
    }

    /// Puts what has been written below `folder` on the disk itself, so that a power cut after the exchange finds it whole.
    static func settle(_ folder: String) {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        #if os(Linux)
        _ = syncfs(descriptor)
        #else
        _ = fsync(descriptor)
        #endif
        close(descriptor)
    }

    /// Takes away a file, or a folder with all it holds; links are taken away, never followed.
    static func remove(_ path: String) throws(Failure) {
        guard let entry = entry(path) else { return }
        guard entry.kind == .folder else {
            guard unlink(path) == 0 else { throw Failure(path) }
            return
        }
        for name in try names(in: path) { try remove("\(path)/\(name)") }
        guard rmdir(path) == 0 else { throw Failure(path) }
    }

    /// Waits until no other `hia` writes in the folder; the lock ends with the process, whatever ends it.
    static func lock(_ folder: String) throws(Failure) -> Int32 {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(folder) }
        guard flock(descriptor, LOCK_EX) == 0 else { throw Failure(folder) }
        return descriptor
    }

    static func unlock(_ descriptor: Int32) { close(descriptor) }
}
