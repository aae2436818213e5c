import ArgumentParser

/// Where things are: options every command that reads content has. The launcher sets `HIA_ROOT` to the project folder.
struct Folders: ParsableArguments {
    @Option(help: ArgumentHelp("Mappa med innhold.", valueName: "mappe"))
    var content: String = Self.standard("Content")

    @Option(help: ArgumentHelp("Mappa med maler.", valueName: "mappe"))
    var templates: String = Self.standard("Templates")

    /// The folder in the project, by the name a person standing there would use.
    static func standard(_ name: String) -> String {
        guard let root = Terminal.environment("HIA_ROOT"), root != Terminal.environment("PWD") else { return name }
        return "\(root)/\(name)"
    }
}
