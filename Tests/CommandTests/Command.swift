import Foundation
import Testing

/// Runs the built `hia` as a person at a terminal would, and tells what it printed.
struct Command {
    let output: String
    let errors: String
    let code: Int32

    /// The program beside the test bundle: what this very build has made.
    fileprivate static var program: URL {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("hia")
    }

    /// The project folder, found from this file.
    static var project: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }

    /// `input` goes to standard input, which otherwise is empty.
    init(_ arguments: String..., in folder: URL = project, input: String = "") throws {
        try self.init(arguments: arguments, in: folder, input: Data(input.utf8))
    }

    init(arguments: [String], in folder: URL = project, input: Data = Data()) throws {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["HIA_ROOT"] = nil
        environment["PWD"] = folder.path
        process.environment = environment
        let scratch = try Scratch()
        let inputFile = scratch.folder.appendingPathComponent("input")
        let (out, err) = (scratch.folder.appendingPathComponent("out"), scratch.folder.appendingPathComponent("err"))
        try input.write(to: inputFile)
        for file in [out, err] { try Data().write(to: file) }
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        try process.run()
        process.waitUntilExit()
        output = String(decoding: try Data(contentsOf: out), as: UTF8.self)
        errors = String(decoding: try Data(contentsOf: err), as: UTF8.self)
        code = process.terminationStatus
    }
}

extension Command {
    /// The program, started and left to itself.
    static func started(arguments: [String], in folder: URL) throws -> Process {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["HIA_ROOT"] = nil
        environment["PWD"] = folder.path
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }
}

/// A folder of its own that goes away with the test.
final class Scratch: Sendable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("hia-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var path: String { folder.path }

    func write(_ text: String, to path: String) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
    }

    func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appendingPathComponent(path))) }

    /// A copy of the project's own `Content`, to break.
    func copyContent() throws {
        try FileManager.default.copyItem(
            at: Command.project.appendingPathComponent("Content"), to: folder.appendingPathComponent("Content"))
    }

    /// Every file below the folder with its bytes.
    func files(below path: String) throws -> [String: Data] {
        let root = folder.appendingPathComponent(path)
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
            let file = root.appendingPathComponent(name)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            files[name] = try Data(contentsOf: file)
        }
        return files
    }
}
