import HelseIArbeid

/// What is said of files and paper.
extension Wording {
    /// The text of a link from a page to one of its editions: what for, what it is, how large.
    func link(to edition: Edition, _ record: PrintRecord) -> String {
        let size = size(of: record)
        if language == .english { return "\(purpose(of: edition)) (\(size))" }
        return switch edition {
        case .archive: "PDF til utskrift (\(size))"
        case .fillable: "PDF til å fylle ut på skjerm eller skrive ut (\(size))"
        case .form: "PDF til å fylle ut på skjerm (\(size))"
        case .text: "Word til å redigere (\(size))"
        case .slides: "PowerPoint til å redigere og vise (\(size))"
        case .a2, .a1, .a0: "PDF på \(edition.rawValue.uppercased()) (\(size))"
        }
    }

    /// «PDF, 11 sider, 120 kB».
    func file(_ edition: Edition, _ record: PrintRecord) -> String {
        let program =
            switch edition {
            case .form where language == .english: "PDF to fill in"
            case .archive, .fillable: "PDF"
            case .form: "PDF til å fylle ut"
            case .text: "Word"
            case .slides: "PowerPoint"
            case .a2, .a1, .a0: "PDF på \(edition.rawValue.uppercased())"
            }
        return "\(program), \(size(of: record))"
    }

    /// «11 sider, 120 kB»; a file that has no pages yet has only a size.
    func size(of record: PrintRecord) -> String {
        record.pages == 0 ? size(record.bytes) : "\(pages(record.pages)), \(size(record.bytes))"
    }

    func pages(_ count: Int) -> String {
        let (one, many) = language == .english ? ("page", "pages") : ("side", "sider")
        return "\(count)\u{A0}\(count == 1 ? one : many)"
    }

    /// «9 + 2 per person»: what is known, and what depends on how many come.
    func sheets(_ known: Int, perPerson: Int) -> String { perPerson == 0 ? "\(known)" : "\(known) + \(self.perPerson(perPerson))" }
    var sentAsPDF: String { language == .nynorsk ? "blir sendt som PDF" : "sendes som PDF" }

    /// «58 i 11 grupper; minst 53 til stede (90 %)».
    func staff(_ people: Int, groups: Int) -> String {
        let nynorsk = language == .nynorsk
        let groups = groups == 1 ? "1 gruppe" : "\(groups) grupper"
        return "\(people) i \(groups); minst \(Attendance.needed(of: people)) til \(nynorsk ? "stades" : "stede") (90\u{A0}%)"
    }

    var onePerPerson: String { language == .nynorsk ? "1 til kvar" : "1 til hver" }
    func perPerson(_ sheets: Int) -> String { "\(sheets) per person" }

    /// In the units a file manager shows: thousands, rounded up so that nothing is 0.
    private func size(_ bytes: Int) -> String {
        let kilobytes = (bytes + 999) / 1000
        guard kilobytes >= 1000 else { return "\(kilobytes)\u{A0}kB" }
        let tenths = (kilobytes + 99) / 100
        return "\(tenths / 10)\(language == .english ? "." : ",")\(tenths % 10)\u{A0}MB"
    }

    /// Forms are read in English too.
    private func purpose(of edition: Edition) -> String {
        switch edition {
        case .archive: "PDF to print"
        case .fillable: "PDF to fill in on screen or print"
        case .form: "PDF to fill in on screen"
        case .text: "Word to edit"
        case .slides: "PowerPoint to edit and show"
        case .a2, .a1, .a0: "PDF in \(edition.rawValue.uppercased())"
        }
    }
}
