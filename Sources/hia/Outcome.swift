import ArgumentParser
import Diagnostics

/// The exit code that belongs to what was found.
enum Outcome {
    /// 2 when something outside the content is wrong (a folder, the disk), else 1.
    static func failure(_ diagnostics: [Diagnostic]) -> ExitCode {
        let outside: [Code] = [.missingFolder, .cannotWrite, .noSuchCompany, .printEngine, .notPrinted]
        let isOutside = diagnostics.contains { $0.severity == .error && $0.span == nil && outside.contains($0.code) }
        return ExitCode(isOutside ? 2 : 1)
    }
}
