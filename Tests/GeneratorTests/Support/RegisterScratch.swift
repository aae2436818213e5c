import Diagnostics
import Foundation
import HelseIArbeid

@testable import Generator

/// A folder with the base content of the golden cases on the disk, for what edits registers.
final class RegisterScratch {
    let scratch: Scratch
    var content: String { scratch.path + "/Content" }
    var templates: String { scratch.path + "/Templates" }
    var company: String { content + "/bedrifter/prove" }

    init() throws {
        scratch = try Scratch()
        for (path, text) in try Inputs.base().files { try scratch.write(text, to: path) }
    }

    func edit<Result>(on day: Day, _ body: (CompanyEditor) throws -> Result) async throws -> Result {
        let opened = await CompanyEditor.open(content: content, templates: templates, company: "prove", today: day)
        guard let editor = opened.value else { throw Refused(diagnostics: opened.diagnostics) }
        defer { editor.close() }
        return try body(editor)
    }

    struct Refused: Error { let diagnostics: [Diagnostic] }

    /// Every register as it lies on the disk.
    var files: [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in Registers.files { files[name] = Disk.bytes(of: "\(company)/\(name)") }
        return files
    }
}
