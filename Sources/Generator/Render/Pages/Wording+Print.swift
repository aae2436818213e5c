import HelseIArbeid

/// What is said of PDFs and paper.
extension Wording {
    /// «11 sider, 120 kB».
    func size(of record: PrintRecord) -> String { "\(pages(record.pages)), \(size(record.bytes))" }

    func printed(_ record: PrintRecord) -> String { "PDF til utskrift (\(size(of: record)))" }

    func fillable(_ record: PrintRecord) -> String {
        "PDF til å fylle ut på skjerm eller skrive ut (\(size(of: record)))"
    }

    func pages(_ count: Int) -> String { count == 1 ? "1\u{A0}side" : "\(count)\u{A0}sider" }

    func atLeast(_ count: Int) -> String { "minst \(count)" }
    var onePerPerson: String { language == .nynorsk ? "1 til kvar" : "1 til hver" }
    func perPerson(_ sheets: Int) -> String { "\(sheets) per person" }

    /// In the units a file manager shows: thousands, rounded up so that nothing is 0.
    private func size(_ bytes: Int) -> String {
        let kilobytes = (bytes + 999) / 1000
        guard kilobytes >= 1000 else { return "\(kilobytes)\u{A0}kB" }
        let tenths = (kilobytes + 99) / 100
        return "\(tenths / 10),\(tenths % 10)\u{A0}MB"
    }
}
