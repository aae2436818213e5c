/// What is to be done about PDFs.
public struct PrintSettings: Sendable {
    /// `nil` when nothing is printed.
    let engine: PrintEngine?
    /// Somebody wants PDFs, and the engine is not there; with what the installer said, if it said anything.
    let missing: String?
    let isRequired: Bool
    /// What is made besides what everyone needs.
    let extras: Set<PrintExtra>

    /// No PDFs are made. Those that are still true stay.
    public static let off = PrintSettings(engine: nil, missing: nil, isRequired: false, extras: [])

    /// PDFs are made if there is an engine; if there is none it is told, as an error when `isRequired`.
    public static func on(
        _ engine: PrintEngine?, isRequired: Bool, extras: Set<PrintExtra> = [], problem: String = ""
    ) -> PrintSettings {
        PrintSettings(engine: engine, missing: engine == nil ? problem : nil, isRequired: isRequired, extras: extras)
    }
}

/// How far a build has come.
public enum BuildProgress: Sendable {
    /// So many pages more are made.
    case pages(Int)
    case prints(PrintProgress)
}
