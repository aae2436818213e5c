#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
public import Diagnostics

/// Reads the workspace. One of the two files that touch the disk; nothing outside the two folders is opened.
///
/// First the folders are walked, in order of name; then the files are read, on all cores.
public struct WorkspaceReader {
    /// A person writes files of kilobytes; one this large is a picture or a mistake.
    static let largestFile = 8 << 20
    private static let deepestFolder = 16

    private let root: String
    private var entries: [Entry] = []
    private var found: [Diagnostic] = []
    private var companyFolders: [String] = []

    /// A file that will be read.
    private struct Entry {
        let path: String
        let size: Int
        let isPicture: Bool
        /// Excel writes tables in encodings of its own; whoever reads one sees to that.
        var isTable: Bool { path.hasSuffix(".csv") }
    }

    private init(root: String) { self.root = root }

    /// Reads both folders. With `only`, the folders of other companies are left alone.
    public static func read(
        content: String, templates: String, only company: String? = nil
    ) async -> Checked<Workspace> {
        var contentReader = WorkspaceReader(root: content.withoutTrailingSlash)
        var templateReader = WorkspaceReader(root: templates.withoutTrailingSlash)
        contentReader.walkRoot { path in
            guard let company, path.hasPrefix("\(Audience.companiesFolder)/") else { return true }
            let own = "\(Audience.companiesFolder)/\(company)"
            return path == own || path.hasPrefix(own + "/")
        }
        // Fonts and office patterns are the print engine's: nothing here reads them.
        templateReader.walkRoot { !PrintEngine.folders.contains($0) }
        var found = contentReader.found + templateReader.found
        let contentFiles = await files(contentReader.entries.filter { !$0.isPicture }).unwrap(into: &found)
        let pictures = await files(contentReader.entries.filter(\.isPicture)).unwrap(into: &found)
        let templateFiles = await files(templateReader.entries).unwrap(into: &found)
        let workspace = Workspace(
            content: contentFiles ?? [], templates: templateFiles ?? [], pictures: pictures ?? [], contentFolder: contentReader.root,
            templatesFolder: templateReader.root, companyFolders: contentReader.companyFolders)
        return Checked(workspace, found)
    }

    private static func files(_ entries: [Entry]) async -> Checked<[SourceFile]> {
        let read = await concurrentMap(entries) { entry -> Checked<SourceFile> in
            guard let bytes = contents(of: entry) else { return Checked(nil, [.unreadable(entry.path)]) }
            let file = SourceFile(path: entry.path, bytes: bytes)
            return Checked(file, entry.isPicture || entry.isTable ? [] : TextCheck.check(file))
        }
        var found: [Diagnostic] = []
        let files = read.compactMap { $0.unwrap(into: &found) }
        return Checked(files, found)
    }

    // MARK: - Walking

    private mutating func walkRoot(wants: (String) -> Bool) {
        let descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            found.append(.missingFolder(root, isThere: errno != ENOENT))
            return
        }
        walk(descriptor, path: "", depth: 0, wants: wants)
    }

    /// Takes over the open folder and closes it.
    private mutating func walk(_ folder: Int32, path: String, depth: Int, wants: (String) -> Bool) {
        guard let stream = fdopendir(folder) else {
            close(folder)
            return found.append(.unreadable(named(path)))
        }
        defer { closedir(stream) }
        guard depth <= Self.deepestFolder else { return found.append(.foldersTooDeep(named(path))) }
        let names = Self.names(in: stream)
        if path == Audience.companiesFolder { companyFolders = names }
        for name in names {
            let entryPath = path.isEmpty ? name : "\(path)/\(name)"
            guard wants(entryPath) else { continue }
            take(name, in: dirfd(stream), path: entryPath, depth: depth, wants: wants)
        }
    }

    private mutating func take(
        _ name: String, in folder: Int32, path: String, depth: Int, wants: (String) -> Bool
    ) {
        var status = stat()
        guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return found.append(.unreadable(named(path))) }
        switch status.st_mode & S_IFMT {
        case S_IFLNK: found.append(.symlink(named(path)))
        case S_IFDIR:
            let descriptor = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard descriptor >= 0 else { return found.append(.unreadable(named(path))) }
            walk(descriptor, path: path, depth: depth + 1, wants: wants)
        case S_IFREG where isPicture(name, path) || Self.isRead(name):
            guard status.st_size <= Self.largestFile else {
                return found.append(.tooLarge(named(path), megabytes: Int(status.st_size) >> 20))
            }
            entries.append(Entry(path: named(path), size: Int(status.st_size), isPicture: isPicture(name, path)))
        case S_IFREG: found.append(.strayFile(named(path)))
        default: found.append(.strayFile(named(path)))
        }
    }

    private func named(_ path: String) -> String { path.isEmpty ? root : "\(root)/\(path)" }

    /// The names in the folder in order of bytes, without hidden files and the lock files of Word and Excel.
    private static func names(in stream: OpaquePointer) -> [String] {
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix("."), !name.hasPrefix("~$") { names.append(name) }
        }
        return names.sorted()
    }

    private func isPicture(_ name: String, _ path: String) -> Bool {
        path.hasPrefix(Pictures.folder + "/") && [".png", ".jpg", ".svg"].contains { name.hasSuffix($0) }
    }

    private static func isRead(_ name: String) -> Bool {
        [".md", ".yaml", ".csv", ".txt", ".css", ".mustache", ".svg", ".js"].contains { name.hasSuffix($0) }
    }

    // MARK: - Reading

    private static func contents(of entry: Entry) -> [UInt8]? {
        let size = entry.size
        let descriptor = open(entry.path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var failed = false
        // One byte more than the size, so that a file that grew meanwhile is noticed and read to its end.
        var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            count = readAll(descriptor, into: buffer, failed: &failed)
        }
        while !failed, bytes.count > size, bytes.count <= largestFile {
            let more = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
                count = readAll(descriptor, into: buffer, failed: &failed)
            }
            if more.isEmpty { break }
            bytes += more
        }
        return failed ? nil : bytes
    }

    private static func readAll(
        _ descriptor: Int32, into buffer: UnsafeMutableBufferPointer<UInt8>, failed: inout Bool
    ) -> Int {
        var count = 0
        while count < buffer.count {
            let got = Self.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
            if got < 0, errno == EINTR { continue }
            if got < 0 { failed = true }
            if got <= 0 { break }
            count += got
        }
        return count
    }

    private static func read(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
        #if canImport(Glibc)
        Glibc.read(descriptor, buffer, count)
        #elseif canImport(Musl)
        Musl.read(descriptor, buffer, count)
        #else
        Darwin.read(descriptor, buffer, count)
        #endif
    }
}

extension String {
    fileprivate var withoutTrailingSlash: String {
        var path = self
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }
}

extension Diagnostic {
    fileprivate static func missingFolder(_ path: String, isThere: Bool) -> Diagnostic {
        isThere
            ? .error(.missingFolder, "mappa «\(path)» kan ikke leses", at: nil, help: "se på rettighetene til mappa")
            : .error(
                .missingFolder, "mappa «\(path)» finnes ikke", at: nil,
                help: "stå i prosjektmappa når du kaller hia, eller si hvor den er med --content og --templates")
    }

    fileprivate static func unreadable(_ path: String) -> Diagnostic {
        .error(.unreadable, "«\(path)» kan ikke leses", at: start(of: path), help: "se på rettighetene til fila")
    }

    fileprivate static func foldersTooDeep(_ path: String) -> Diagnostic {
        .error(.nestedTooDeep, "mappene går for dypt", at: start(of: path), help: "bruk færre nivåer med mapper")
    }

    fileprivate static func symlink(_ path: String) -> Diagnostic {
        .error(
            .symlinkOutside, "«\(path)» er en symbolsk lenke, og slike følges ikke", at: start(of: path),
            help: "legg selve fila eller mappa her")
    }

    fileprivate static func tooLarge(_ path: String, megabytes: Int) -> Diagnostic {
        .error(
            .tooLarge, "fila er på \(megabytes) MB; en tekstfil her er på noen få kB", at: start(of: path),
            help: "er det en annen fil som har fått feil navn?")
    }

    fileprivate static func strayFile(_ path: String) -> Diagnostic {
        .hint(
            .strayFile, "fila brukes ikke av hia", at: start(of: path),
            help: "her leses bare .md, .yaml og .csv, og bilder i Content/bilder; flytt den ut av mappa om den ikke hører hjemme")
    }

    private static func start(of path: String) -> Span { Span(SourceFile(path: path, bytes: []), 0..<0) }
}
