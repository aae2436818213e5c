import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Generator

/// Every case in `Cases`. With `HIA_RECORD=1` the expectations are written anew, and the run fails so that nobody takes a
/// recording for a test.
struct GoldenTests {
    private static var isRecording: Bool { ProcessInfo.processInfo.environment["HIA_RECORD"] == "1" }

    @Test(arguments: try GoldenCase.all())
    func makesWhatTheCaseExpects(_ golden: GoldenCase) async throws {
        let built = await (try golden.inputs()).build()
        let recorded = golden.recorded(from: built)
        if Self.isRecording {
            if recorded.text != golden.archive.text {
                try recorded.text.write(toFile: golden.path, atomically: true, encoding: .utf8)
            }
            Issue.record("recorded \(golden.name)")
            return
        }
        // Case by case, so that a failure shows the section and not the whole file.
        for section in recorded.sections {
            guard let expectation = GoldenCase.Expectation(section.name) else { continue }
            let expected = golden.archive.sections.first { $0.name == section.name }?.text ?? ""
            #expect(GoldenCase.made(expectation, by: built) == expected, "\(section.name) in \(golden.name)")
        }
        #expect(recorded.text == golden.archive.text, "\(golden.name)")
    }

    @Test func findsTheCases() throws { #expect(try GoldenCase.all().count > 60) }

    /// A case that expects nothing shows nothing.
    @Test(arguments: try GoldenCase.all())
    func everyCaseExpectsSomething(_ golden: GoldenCase) {
        #expect(golden.archive.sections.contains { GoldenCase.Expectation($0.name) != nil }, "\(golden.name)")
        #expect(!golden.archive.comment.isEmpty, "\(golden.name) does not say what it shows")
    }
}
