/// One of the six meetings of the programme, in their order (project proposal 3.4; C3).
public enum Session: Int, Sendable, CaseIterable, Comparable {
    case introduction = 1
    case planning, module1, module2, module3, evaluation

    public static func < (left: Session, right: Session) -> Bool { left.rawValue < right.rawValue }

    /// The name in files and addresses, also the key in a company's `møter`.
    public var key: String {
        switch self {
        case .introduction: "introduksjonsmøte"
        case .planning: "mål-og-planleggingsmøte"
        case .module1: "modul-1"
        case .module2: "modul-2"
        case .module3: "modul-3"
        case .evaluation: "evalueringsmøte"
        }
    }

    /// The folder of its content and of its packs: `3-modul-1`.
    public var folder: String {
        switch self {
        case .introduction: "1-introduksjonsmote"
        case .planning: "2-mal-og-planleggingsmote"
        case .module1: "3-modul-1"
        case .module2: "4-modul-2"
        case .module3: "5-modul-3"
        case .evaluation: "6-evalueringsmote"
        }
    }

    /// Its short name in a sentence or a table.
    public func name(in language: Language) -> String {
        switch (self, language) {
        case (.introduction, .english): "Introductory meeting"
        case (.introduction, _): "Introduksjonsmøte"
        case (.planning, .english): "Goals and planning"
        case (.planning, _): "Mål- og planleggingsmøte"
        case (.module1, .english): "Module 1"
        case (.module1, _): "Modul 1"
        case (.module2, .english): "Module 2"
        case (.module2, _): "Modul 2"
        case (.module3, .english): "Module 3"
        case (.module3, _): "Modul 3"
        case (.evaluation, .english): "Evaluation meeting"
        case (.evaluation, _): "Evalueringsmøte"
        }
    }

    /// The three modules are for all staff and may be held in cohorts; the other meetings are for the parties.
    public var isModule: Bool {
        switch self {
        case .module1, .module2, .module3: true
        case .introduction, .planning, .evaluation: false
        }
    }

    public var next: Session? { Session(rawValue: rawValue + 1) }

    /// Finds the meeting somebody asks for: `modul-1`, `3`, `3-modul-1`, and the older words for a module,
    /// «samling 1», «bolk 1» and «bedriftspresentasjon 1» (C4).
    public init?(called name: String) {
        let wanted = Self.normalised(name)
        let found = Self.allCases.first { session in
            var names = [session.key, session.folder, String(session.rawValue)]
            if session.isModule {
                let number = session.rawValue - 2
                names += ["samling-\(number)", "bolk-\(number)", "bedriftspresentasjon-\(number)"]
            }
            return names.contains { Self.normalised($0) == wanted }
        }
        guard let found else { return nil }
        self = found
    }

    private static func normalised(_ name: String) -> String {
        let letters = name.lowercased().map { letter -> Character in
            switch letter {
            case "ø": "o"
            case "å": "a"
            case " ": "-"
            default: letter
            }
        }
        // «Mål- og …» would have two hyphens in a row.
        return letters.reduce(into: "") { name, letter in
            if letter != "-" || name.last != "-" { name.append(letter) }
        }
    }
}
