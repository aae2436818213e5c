import Diagnostics
import HelseIArbeid
import Markup

/// A–Å: every keyword, page and place, under its letter.
enum SiteIndexPage {
    static func render(_ page: SiteContext) -> HTML {
        let frame = SiteFrame(
            page: page, heading: page.wording.indexTitle, summary: page.wording.indexSummary,
            scripts: page.theme.search.isEmpty ? [] : [page.places.searchWords(page.language), SitePlaces.searchScript],
            languages: page.material.norms.map { ($0, page.places.index($0)) })
        let letters = letters(of: entries(page))
        let jumps = letters.map { "<li><a href=\"#\(anchor($0.letter))\">\($0.letter)</a></li>\n" as HTML }
        let sections = letters.map { letter, entries -> HTML in
            let items = entries.map { "<li>\(page.link($0.name, $0.path))</li>\n" as HTML }
            return "<h2 id=\"\(anchor(letter))\">\(letter)</h2>\n<ul>\n\(items.joined())</ul>\n"
        }
        let nav: HTML = "<nav class=\"bokstaver\" aria-label=\"\(page.wording.contents)\">\n<ul>\n\(jumps.joined())</ul>\n</nav>\n"
        return frame.html(search(page.wording) + nav + "<div class=\"register-a-aa\">\n\(sections.joined())</div>\n")
    }

    /// Where the script puts its box, and what it says there.
    private static func search(_ wording: SiteWording) -> HTML {
        "<div class=\"sok\" data-sok=\"\(wording.search)\" data-treff=\"\(wording.hits)\" data-ingen=\"\(wording.noHits)\"></div>\n"
    }

    struct Entry {
        let name: String
        let path: OutputPath
    }

    /// In the order of the Norwegian alphabet; a keyword that leads to two pages names the page too.
    static func entries(_ page: SiteContext) -> [Entry] {
        let pages = page.material.pages.filter { $0.language == page.language && $0.slug != SitePage.front }
        var entries: [(Entry, String)] = pages.flatMap { own -> [(Entry, String)] in
            let path = page.places.page(own.slug, own.language)
            return ([own.head.short] + own.head.keywords).map { (Entry(name: $0.capitalisedFirst, path: path), own.head.short) }
        }
        entries += page.region.areas.map { (Entry(name: $0.name, path: page.places.area($0, page.language)), "") }
        entries += page.region.municipalities.map { (Entry(name: $0.name, path: page.places.municipality($0, page.language)), "") }
        var seen: Set<String> = []
        let once = entries.filter { seen.insert("\($0.0.name.lowercased()) \($0.0.path.text)").inserted }
        let counts = Dictionary(grouping: once) { $0.0.name.lowercased() }.mapValues(\.count)
        return once.map { entry, title in
            counts[entry.name.lowercased(), default: 1] > 1 && !title.isEmpty
                ? Entry(name: "\(entry.name) (\(title.lowercasedFirst))", path: entry.path) : entry
        }.sorted { $0.path < $1.path }.inNorwegianOrder(\.name)
    }

    private static func letters(of entries: [Entry]) -> [(letter: String, entries: [Entry])] {
        var letters: [(letter: String, entries: [Entry])] = []
        for entry in entries {
            let letter = letter(of: entry.name)
            // Two that are written alike without their marks may not stand side by side.
            if let index = letters.firstIndex(where: { $0.letter == letter }) {
                letters[index].entries.append(entry)
            } else {
                letters.append((letter, [entry]))
            }
        }
        return letters
    }

    /// É stands under E; what begins with no letter, under «#».
    private static func letter(of name: String) -> String {
        let first = String(name.prefix(1)).uppercased()
        if own[first] != nil { return first }
        let plain = first.slugged.prefix(1).uppercased()
        return plain.isEmpty ? "#" : plain
    }

    /// Æ, ø and å have places of their own.
    private static let own = ["Æ": "ae", "Ø": "oe", "Å": "aa", "#": "annet"]

    private static func anchor(_ letter: String) -> String { "bokstav-\(own[letter] ?? letter.lowercased())" }
}
