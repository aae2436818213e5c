import Diagnostics

/// The pictures an author may use, all in `Content/bilder`: whole, of a kind every reader shows, and named so that the name can
/// be an address.
struct Pictures: Sendable {
    static let folder = "bilder"
    /// In order of name.
    let all: [Picture]

    static func load(_ workspace: Workspace) -> Checked<Pictures> {
        let checked = workspace.pictures(in: folder).map { name, file -> Checked<Picture> in
            let problems = PictureCheck.check(String(name), file)
            return Checked(Picture(name: String(name), bytes: file.bytes), problems)
        }
        var found: [Diagnostic] = []
        return Checked(Pictures(all: checked.compactMap { $0.unwrap(into: &found) }), found)
    }

    /// What an author writes, and the address it becomes on a page so many folders down.
    func addresses(fromDepth depth: Int) -> [String: String] {
        let climb = String(repeating: "../", count: depth)
        let pairs = all.map { ("\(Self.folder)/\($0.name)", "\(climb)\(Self.folder)/\($0.name)?v=\($0.version)") }
        return Dictionary(uniqueKeysWithValues: pairs)
    }
}

/// One picture, as it will be copied.
struct Picture: Sendable {
    let name: String
    let bytes: [UInt8]
    /// A part of the address: a page changes when its picture does, so what is printed of it is known to be old.
    let version: String

    init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        version = String(Digest(of: [bytes]).hex.prefix(12))
    }
}
