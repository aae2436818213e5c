import Diagnostics
import TestSupport
import Testing

@testable import Generator

/// Every kind of mistake is made by a golden case, or by a test that needs a disk.
struct CodeCoverageTests {
    /// What cannot be shown with files in memory, and where it is shown instead.
    private static let elsewhere: [Code: String] = [
        .unreadable: "WorkspaceReaderTests", .notUTF8: "WorkspaceReaderTests", .emptyFile: "WorkspaceReaderTests",
        .symlinkOutside: "WorkspaceReaderTests", .tooLarge: "WorkspaceReaderTests", .cannotWrite: "OutputWriterTests",
        .tableSyntax: "RefusalTests", .tableEncoding: "EncodingTests",
        .collision: "PlannerTests", .audience: "PlannerTests", .printEngine: "PrintingTests", .notPrinted: "PrintingTests",
        // Told by `hia consent`, never by a build.
        .openPoint: "ConsentEditorTests", .plainLanguage: "PlainLanguageTests",
    ]

    @Test(arguments: Code.allCases.filter { elsewhere[$0] == nil })
    func everyCodeHasACase(_ code: Code) throws {
        let reports = try GoldenCase.all().flatMap(\.archive.sections).filter { $0.name == "expected diagnostics" }
        #expect(reports.contains { $0.text.contains("[\(code.rawValue)]") }, "no case makes «\(code.rawValue)» appear")
    }
}
