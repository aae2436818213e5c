/// A word at the beginning of a line that says what the line is.
public enum Label: Sendable, CaseIterable, Hashable {
    case owner, due, resolution, forward, answer, about, figure, report, presenter, clock, kind, question, replaced

    /// The ways it is written, in both norms; the first is ours.
    var words: [String] {
        switch self {
        case .owner: ["ansvar", "ansvarlig", "ansvarleg"]
        case .due: ["frist"]
        case .resolution: ["vedtak", "konklusjon", "konklusjon/vedtak", "konklusjon / vedtak", "vedtak/konklusjon"]
        case .forward:
            [
                "meldes til", "meldes videre til", "spilles inn til", "meldast til", "meldast vidare til", "blir meldt til",
                "vert meldt til",
            ]
        case .answer: ["svar på", "svar til"]
        case .about: ["gjelder", "gjeld"]
        case .figure: ["tall", "tal"]
        case .report: ["til sluttrapporten", "til sluttrapport"]
        case .presenter: ["ved"]
        case .clock: ["tid"]
        case .kind: ["sakstype"]
        case .question: ["problemstilling"]
        case .replaced:
            [
                "utgikk og ble erstattet av", "gikk ut og ble erstattet av", "gjekk ut og vart erstatta av",
                "gjekk ut og blei erstatta av", "utgjekk og vart erstatta av",
            ]
        }
    }

    /// Whether the text goes on over the lines that follow, until the next label.
    var runsOn: Bool {
        switch self {
        case .resolution, .forward, .report, .question, .replaced: true
        case .owner, .due, .answer, .about, .figure, .presenter, .clock, .kind: false
        }
    }

    /// The word for it in a message: «Ansvar».
    public var name: String {
        let word = words[0]
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    /// The label a line begins with, and how many scalars of it are label, colon and blanks.
    ///
    /// The colon may be missing after «Ansvar» when initials follow; after «Meldes til» the body stands before the colon.
    static func read(_ line: String) -> (label: Label, length: Int)? {
        for label in allCases {
            for word in label.words where line.lowercased().hasPrefix(word) {
                var rest = line.unicodeScalars.dropFirst(word.unicodeScalars.count)
                let before = rest.count
                rest = rest.drop { $0.isBlank }
                let hasBlank = rest.count < before
                if rest.first == ":" {
                    rest = rest.dropFirst().drop { $0.isBlank }
                } else {
                    let isBare = label == .owner && areInitials(rest) || label == .forward && rest.contains(":")
                    guard hasBlank, isBare else { continue }
                }
                return (label, line.unicodeScalars.count - rest.count)
            }
        }
        return nil
    }

    private static func areInitials(_ text: some Sequence<Unicode.Scalar>) -> Bool {
        let words = String(scalars: text).split { " ,/&.".contains($0) }
        return !words.isEmpty && words.allSatisfy { Initials.isLike($0) || $0 == "og" }
    }
}

extension Label {
    /// Whether a sub-heading says that what follows is the resolution: «Konklusjon/vedtak».
    public static func isResolution(_ heading: String) -> Bool {
        let words = heading.trimmed.lowercased()
        return Label.resolution.words.contains(words.hasSuffix(":") ? String(words.dropLast()).trimmed : words)
    }

    /// The resolution that stands in a sub-heading itself: «### Vedtak: Gruppa leier to rom.»; how many scalars come before it.
    public static func resolutionBegins(in heading: String) -> Int? {
        guard let (label, length) = read(heading), label == .resolution, length < heading.unicodeScalars.count else { return nil }
        return length
    }
}
