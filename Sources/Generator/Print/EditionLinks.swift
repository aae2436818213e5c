import HelseIArbeid
import Markup

/// The links from a page to its PDF and other editions. They cannot be there when the page is printed, since they tell how
/// the printing went: the page is made with a slot, and the slot is filled or taken away afterwards.
enum EditionLinks {
    static let slot: HTML = "<!--utgaver-->"

    /// The page with what stands in the slot; `nil` leaves it empty.
    static func fill(_ page: [UInt8], with links: HTML?) -> [UInt8] {
        guard let start = place(in: page) else { return page }
        return page[..<start] + Array((links ?? .empty).text.utf8) + page[(start + mark.count)...]
    }

    /// Where the slot is. Every page is looked through, and `firstRange(of:)` took more time for that than all else a page needs.
    private static func place(in page: [UInt8]) -> Int? {
        page.withUnsafeBufferPointer { page in
            mark.withUnsafeBufferPointer { mark in
                guard page.count >= mark.count else { return nil }
                // Its second letter is rare on a page; its first is not.
                return (0...page.count - mark.count).first { start in
                    page[start + 1] == mark[1] && (0..<mark.count).allSatisfy { page[start + $0] == mark[$0] }
                }
            }
        }
    }

    /// `nil` when none is made.
    static func html(_ document: PlannedDocument, _ prints: Prints) -> HTML? {
        let wording = Wording(language: document.recipe.language)
        let links = document.editions.compactMap { edition -> HTML? in
            let file = document.path.edition(edition)
            return prints[file].map { record in
                "<a href=\"\(file.address(from: document.path))\">\(wording.link(to: edition, record))</a>"
            }
        }
        return links.isEmpty ? nil : "<p class=\"til-utskrift\">\(links.joined(separator: " · "))</p>"
    }

    private static let mark = Array(slot.text.utf8)
}
