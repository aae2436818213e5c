import Diagnostics
import Foundation
import Testing

@testable import Generator

/// An `Output` in a folder of its own.
struct OutputFixture {
    private let scratch: Scratch
    var path: String { scratch.path + "/Output" }

    init() throws { scratch = try Scratch() }

    func attempt(_ files: [String: String], scope: Scope = .everything) async -> Checked<Receipt> {
        await Self.attempt(files, to: path, scope: scope)
    }

    /// Writes the files and removes what is ours and not among them, as the write phase does.
    static func attempt(_ files: [String: String], to path: String, scope: Scope = .everything) async -> Checked<Receipt> {
        let sorted = files.sorted { $0.key < $1.key }
        let paths = sorted.map { place($0.key) }
        do {
            let folder = try OutputFolder.open(path)
            defer { folder.close() }
            var change = OutputChange(to: folder)
            _ = try await change.stage(paths) { (Array(sorted[$0].value.utf8), ()) }
            let manifest = Manifest(of: folder.path)
            try change.stage(list: manifest.replaced(by: paths, in: scope).file)
            return Checked(try change.commit(removing: manifest.stale(after: paths, in: scope)))
        } catch {
            return Checked(nil, [.cannotWrite(error, to: path)])
        }
    }

    func write(_ files: [String: String], scope: Scope = .everything) async throws -> Receipt {
        let checked = await attempt(files, scope: scope)
        #expect(checked.diagnostics.map(\.message) == [])
        return try #require(checked.value)
    }

    /// The place of a file below the output.
    static func place(_ path: String) -> OutputPath { OutputPath("x").resolving(path) ?? OutputPath("x") }

    var names: [String] { scratch.names(below: "Output") }

    /// Number and time of every file and folder below the output, and of the output itself.
    var identities: [String: String] {
        var identities: [String: String] = [:]
        for name in names + [""] {
            var status = stat()
            guard lstat("\(path)/\(name)", &status) == 0 else { continue }
            #if os(Linux)
                let time = status.st_mtim
            #else
                let time = status.st_mtimespec
            #endif
            identities[name] = "\(status.st_ino) \(time.tv_sec).\(time.tv_nsec)"
        }
        return identities
    }

    func put(_ text: String, at name: String) throws { try scratch.write(text, to: "Output/\(name)") }
    func read(_ name: String) throws -> String { try scratch.read("Output/\(name)") }
    func remove(_ name: String) throws { try scratch.remove("Output/\(name)") }
    func link(_ name: String, to target: String) throws {
        try scratch.makeFolder("Output")
        try scratch.link("Output/\(name)", to: target)
    }
    func setMode(_ mode: Int, of name: String) throws { try scratch.setMode(mode, of: "Output/\(name)") }

    func putOutside(_ text: String, at name: String) throws { try scratch.write(text, to: name) }
    func readOutside(_ name: String) throws -> String { try scratch.read(name) }
    func existsOutside(_ name: String) -> Bool { scratch.exists(name) }
    func linkOutside(_ name: String, to target: String) throws { try scratch.link(name, to: target) }
    func setParentMode(_ mode: Int) throws { try scratch.setMode(mode, of: "") }
}
