import HelseIArbeid
import Markup

/// The link from a page to its own PDF. It cannot be there when the page is printed, since it tells how the printing went:
/// the page is made with a slot, and the slot is filled or taken away afterwards.
enum PrintLink {
    static let slot: HTML = "<!--pdf-->"

    /// The page with what stands in the slot; `nil` leaves it empty.
    static func fill(_ page: [UInt8], with link: HTML?) -> [UInt8] {
        guard let start = page.firstRange(of: mark) else { return page }
        return page[..<start.lowerBound] + Array((link ?? .empty).text.utf8) + page[start.upperBound...]
    }

    static func html(_ document: PlannedDocument, _ record: PrintRecord) -> HTML {
        let wording = Wording(language: document.recipe.language)
        let text = document.printing == .fillable ? wording.fillable(record) : wording.printed(record)
        return "<p class=\"til-utskrift\"><a href=\"\(document.path.pdf.address(from: document.path))\">\(text)</a></p>"
    }

    private static let mark = Array(slot.text.utf8)
}
