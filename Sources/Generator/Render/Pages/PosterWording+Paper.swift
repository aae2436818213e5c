import HelseIArbeid

/// What is said around the poster on paper: how sheets are glued together, and where strips go.
extension PosterWording {
    private var isNynorsk: Bool { language == .nynorsk }
    private var right: String { isNynorsk ? "høgre" : "høyre" }

    func drawn(_ day: Day) -> String { "\(isNynorsk ? "Teikna" : "Tegnet") \(day.written(in: language))" }

    // MARK: - Sheets

    func about(_ grid: PosterTiles.Grid) -> String {
        func centimetres(_ length: Int) -> Int { (length * grid.scale + 5000) / 10000 }
        let size = "\(centimetres(PosterSheet.width)) × \(centimetres(PosterSheet.height))\u{A0}cm"
        let paper = grid == .four ? "litt mindre enn A2" : "mellom A2 og A1"
        return isNynorsk
            ? "Skriv ut på A4, liggjande, i full storleik (100\u{A0}%), berre på ei side av arket. "
                + "Plakaten blir \(size), \(paper)."
            : "Skriv ut på A4, liggende, i full størrelse (100\u{A0}%), bare på én side av arket. "
                + "Plakaten blir \(size), \(paper)."
    }

    func key(_ grid: PosterTiles.Grid) -> String {
        let (sheets, side) = grid == .four ? ("fire", "to") : ("ni", "tre")
        return isNynorsk
            ? "Dei \(sheets) arka ligg \(side) og \(side) i breidda, nummererte rad for rad frå venstre."
            : "De \(sheets) arkene ligger \(side) og \(side) i bredden, nummerert rad for rad fra venstre."
    }

    var glueing: [String] {
        isNynorsk
            ? [
                "Legg arka utover slik teikninga viser.",
                "Klipp kvart ark langs den heile streken, der det har ein: til venstre, oppe eller begge delar. Ark 1 har ingen.",
                "Lim saman kvar rad frå venstre: Den klipte kanten skal ligge på den stipla linja på arket før, så kryssa møtest.",
                "Lim saman radene ovanfrå på same måten: den nedste ligg øvst.",
                "Klipp til slutt bort den kvite kanten rundt heile plakaten.",
            ]
            : [
                "Legg arkene utover slik tegningen viser.",
                "Klipp hvert ark langs den hele streken, der det har en: til venstre, oppe eller begge deler. Ark 1 har ingen.",
                "Lim sammen hver rad fra venstre: Den klipte kanten skal ligge på den stiplede linja på arket før, så kryssene møtes.",
                "Lim sammen radene ovenfra på samme måte: den nederste ligger øverst.",
                "Klipp til slutt bort den hvite kanten rundt hele plakaten.",
            ]
    }

    /// «Ark 2 av 4: oppe til høyre».
    func sheet(_ tile: PosterTiles.Tile, of tiles: PosterTiles) -> String {
        let last = tiles.grid.side - 1
        let high = tile.row == 0 ? "oppe" : tile.row == last ? "nede" : ""
        let wide = tile.column == 0 ? "til venstre" : tile.column == last ? "til \(right)" : "i midten"
        let places = [high.isEmpty && wide != "i midten" ? "i midten" : high, wide].filter { !$0.isEmpty }
        return "Ark \(tile.number) av \(tiles.tiles.count): \(places.joined(separator: " "))"
    }

    func cut(_ tile: PosterTiles.Tile) -> String {
        let edges = [tile.column > 0 ? "til venstre" : nil, tile.row > 0 ? "oppe" : nil].compactMap(\.self)
        guard !edges.isEmpty else { return isNynorsk ? "Skal ikkje klippast." : "Skal ikke klippes." }
        return "Klipp \(edges.joined(separator: " og "))."
    }

    // MARK: - Strips

    func new(since day: Day?) -> String {
        guard let day else { return "Dette er det som er nytt når plakaten på veggen er tom." }
        return isNynorsk
            ? "Dette er det som er nytt sidan plakaten frå \(day.written(in: language)), dagen for det førre møtet."
            : "Dette er det som er nytt siden plakaten fra \(day.written(in: language)), dagen for det forrige møtet."
    }

    func nothingNew(since day: Day?) -> String {
        guard let day else {
            return isNynorsk
                ? "Ingenting er nytt enno: Plakaten er like tom som den på veggen."
                : "Ingenting er nytt ennå: Plakaten er like tom som den på veggen."
        }
        return isNynorsk
            ? "Ingenting er nytt sidan plakaten frå \(day.written(in: language)), dagen for det førre møtet."
            : "Ingenting er nytt siden plakaten fra \(day.written(in: language)), dagen for det forrige møtet."
    }

    func sticking(movesMarker: Bool) -> [String] {
        let colour = isNynorsk ? "Fargelegg sjølve vegen fram til merket." : "Fargelegg selv veien fram til merket."
        let steps =
            isNynorsk
            ? [
                "Skriv ut i full storleik (100\u{A0}%). Strimlane passar på plakaten på A3.",
                "Klipp langs dei stipla linjene og lim kvar strimmel rett over det same på plakaten.",
            ]
            : [
                "Skriv ut i full størrelse (100\u{A0}%). Strimlene passer på plakaten på A3.",
                "Klipp langs de stiplede linjene og lim hver strimmel rett over det samme på plakaten.",
            ]
        return steps + (movesMarker ? [colour] : [])
    }

    /// «Modul 2, nede til høyre».
    func place(_ part: PosterPart, _ position: Poster.Position) -> String {
        switch part {
        case .day: "Datoen, oppe til venstre"
        case .name: isNynorsk ? "Namnet, øvst" : "Navnet, øverst"
        case .badge(let session): "\(isNynorsk ? "Talet" : "Tallet") \(session.rawValue), \(corner(of: session))"
        case .label(let session): "\(session.name(in: language)), \(corner(of: session))"
        case .stretch(let session):
            "\(way(after: session).capitalisedFirst): \(isNynorsk ? "kven gjer kva" : "hvem gjør hva")"
        case .headings: "Overskriftene, i midten"
        case .goals(let rows): "\(goals), \(lines(rows))"
        case .measures(let rows): "\(measures), \(lines(rows))"
        case .statement(let index): "\(statements), skilt \(index + 1)"
        case .marker: "«\(here)», \(place(of: position))"
        case .oldMarker(let before): "Over det gamle merket, \(place(of: before))"
        }
    }

    private func corner(of session: Session) -> String {
        let high = PosterSheet.isUpper(session) ? "oppe" : "nede"
        return switch session {
        case .introduction, .evaluation: "\(high) til venstre"
        case .planning, .module3: "\(high) i midten"
        case .module1, .module2: "\(high) til \(right)"
        }
    }

    private func way(after session: Session) -> String {
        let next = session.next.map { " til \($0.name(in: language).lowercasedFirst)" } ?? ""
        return "\(isNynorsk ? "frå" : "fra") \(session.name(in: language).lowercasedFirst)\(next)"
    }

    private func place(of position: Poster.Position) -> String {
        switch position {
        case .at(let session): "ved \(session.name(in: language).lowercasedFirst)"
        case .after(let session): way(after: session)
        case .arrived: "ved \(Session.evaluation.name(in: language).lowercasedFirst)"
        }
    }

    private func lines(_ rows: ClosedRange<Int>) -> String {
        rows.count == 1 ? "linje \(rows.lowerBound + 1)" : "linje \(rows.lowerBound + 1)–\(rows.upperBound + 1)"
    }
}
