/// What is to be done about PDFs.
public struct PrintSettings: Sendable {
    /// `nil` when nothing is printed.
    let engine: PrintEngine?
    /// Somebody wants PDFs, and the engine is not there; with what the installer said, if it said anything.
    let missing: String?
    let isRequired: Bool
    /// Word and PowerPoint files too.
    let makesOffice: Bool

    /// No PDFs are made. Those that are still true stay.
    public static let off = PrintSettings(engine: nil, missing: nil, isRequired: false, makesOffice: false)

    /// PDFs are made if there is an engine; if there is none it is told, as an error when `isRequired`.
    public static func on(
        _ engine: PrintEngine?, isRequired: Bool, makesOffice: Bool = false, problem: String = ""
    ) -> PrintSettings {
        PrintSettings(engine: engine, missing: engine == nil ? problem : nil, isRequired: isRequired,
            makesOffice: makesOffice)
    }
}

/// How far a build has come.
public enum BuildProgress: Sendable {
    /// So many pages more are made.
    case pages(Int)
    case prints(PrintProgress)
}
