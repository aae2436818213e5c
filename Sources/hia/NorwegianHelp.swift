/// Help and misuse in Norwegian. swift-argument-parser says its own words in English only; these are all it uses here.
enum NorwegianHelp {
    static func translate(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { translate(line: String($0)) }
            .joined(separator: "\n")
    }

    private static func translate(line: String) -> String {
        var line = line
        for (english, norwegian) in phrases {
            if let range = line.range(of: english) { line.replaceSubrange(range, with: norwegian) }
        }
        return line
    }

    private static let phrases = [
        ("OVERVIEW: ", ""),
        ("USAGE:", "BRUK:"),
        ("Usage:", "Bruk:"),
        ("ARGUMENTS:", "ARGUMENTER:"),
        ("OPTIONS:", "VALG:"),
        ("SUBCOMMANDS:", "KOMMANDOER:"),
        ("<subcommand>", "<kommando>"),
        ("(default: ", "(ellers: "),
        ("(values:", "(en av:"),
        ("Please provide one of the following:", "Velg en av disse:"),
        ("' or '", "' eller '"),
        ("; default: ", "; ellers: "),
        ("Show the version.", "Vis versjonen."),
        ("Show help information.", "Vis denne hjelpen."),
        ("Show subcommand help information.", "Vis hjelp for en kommando."),
        ("  See 'hia help <kommando>' for detailed help.", "  `hia help <kommando>` forteller mer om hver av dem."),
        ("  See 'hia help ", "  Se `hia help "),
        ("<kommando>' for detailed help.", "<kommando>`."),
        ("  See 'hia --help' for more information.", "  Se `hia --help`."),
        ("  See 'hia ", "  Se `hia "),
        (" --help' for more information.", " --help`."),
        ("Error: ", "feil: "),
        ("Help:  ", "Hjelp: "),
        ("Missing expected argument ", "det mangler et argument: "),
        ("Missing value for ", "det mangler en verdi for "),
        ("Unknown option ", "ukjent valg "),
        ("Unexpected argument ", "et argument for mye: "),
        (" unexpected arguments: ", " argumenter for mye: "),
        ("Did you mean ", "Mente du "),
        ("The value ", "verdien "),
        (" is invalid for ", " kan ikke brukes for "),
        ("Please provide one of ", "Velg en av "),
    ]
}

extension String {
    fileprivate func range(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
