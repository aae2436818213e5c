import Diagnostics
import HelseIArbeid
import Markup
import Testing

@testable import Generator

/// The poster on sheets of A4: all of it is there, nothing is cut that need not be, and the sheets fit the paper.
struct PosterTilesTests {
    private func layouts() throws -> [PosterLayout] {
        let phrases = try PosterSamples.phrases()
        let posters = PosterSamples.names.prefix(4).flatMap(PosterSamples.hostile) + (0..<60).map { PosterSamples.random(seed: $0) }
        return try posters.map { poster in
            PosterLayout(poster, PosterWording(try #require(phrases.nearest(to: poster.language)), in: poster.language))
        }
    }

    /// The name, and the line above it, are as wide as they are.
    private func isBelowTheName(_ text: PosterText) -> Bool { text.box.y >= PosterRegions.title.y + PosterRegions.title.height }

    @Test func everyTextBelowTheNameIsWholeOnOneOfNine() throws {
        let tiles = PosterTiles(.nine).tiles
        for layout in try layouts() {
            let cut = layout.texts.filter { text in isBelowTheName(text) && !tiles.contains { text.box.isInside($0.box) } }
            #expect(cut.map(\.text) == [])
        }
    }

    /// What is glued together shows each text in one piece: no cut goes through it.
    @Test(arguments: PosterTiles.Grid.allCases) func noCutGoesThroughAText(grid: PosterTiles.Grid) throws {
        let tiles = PosterTiles(grid).tiles
        let (columns, rows) = (tiles.compactMap(\.right), tiles.compactMap(\.below))
        let cut = try layouts().flatMap(\.texts).filter(isBelowTheName).filter { text in
            let box = text.box
            return rows.contains { box.y < $0 && $0 < box.y + box.height }
                || grid == .nine && columns.contains { box.x < $0 && $0 < box.x + box.width }
        }
        #expect(cut.map(\.text) == [])
    }

    /// On four sheets too every text is there, and only the upright cut goes through any.
    @Test func everyTextIsWholeOnFourOrOnTwoBesideEachOther() throws {
        let tiles = PosterTiles(.four).tiles
        let wholes = tiles.filter { $0.column == 0 }.map { row in
            tiles.filter { $0.row == row.row }.map(\.box).reduce(row.box) { $0.joined(with: $1) }
        }
        let cut = try layouts().flatMap(\.texts).filter { text in !wholes.contains { text.box.isInside($0) } }
        #expect(cut.map(\.text) == [])
    }

    @Test(arguments: PosterTiles.Grid.allCases) func theSheetsCoverThePosterAndFitThePaper(grid: PosterTiles.Grid) {
        let tiles = PosterTiles(grid)
        #expect(tiles.tiles.count == grid.side * grid.side && tiles.tiles.map(\.number) == Array(1...tiles.tiles.count))
        // Cut along the lines, they are the whole poster, once.
        let area = tiles.tiles.map { tile in
            ((tile.right ?? PosterSheet.width) - tile.box.x) * ((tile.below ?? PosterSheet.height) - tile.box.y)
        }
        #expect(area.reduce(0, +) == PosterSheet.width * PosterSheet.height)
        for tile in tiles.tiles {
            // In thousandths of a millimetre: 297 by 210 less what printers leave white, and the line above the picture.
            #expect(tile.box.width * grid.scale <= 283_000 && tile.box.height * grid.scale <= 191_000)
            let shared = [tile.right.map { tile.box.x + tile.box.width - $0 }, tile.below.map { tile.box.y + tile.box.height - $0 }]
            for overlap in shared.compactMap({ $0 }) { #expect(abs(overlap * grid.scale - 10_000) <= 100) }
        }
    }

    @Test(arguments: [Language.bokmål, .nynorsk]) func saysWhichSheetItIsAndWhereItIsCut(language: Language) async throws {
        let library = try await PosterSamples.library()
        let process = try #require(library.histories.first { $0.now.company.language == language }).now
        let page = PosterTilesPage.render(process, .four, library).text
        let right = language == .nynorsk ? "høgre" : "høyre"
        #expect(page.contains("<h2>Ark 2 av 4: oppe til \(right)</h2>") && page.contains("<strong>Klipp til venstre og oppe.</strong>"))
        #expect(page.contains("53 × 36\u{A0}cm") && !page.contains("{{"))
        #expect(page.split(separator: "<svg class=\"plakat-del plakat-ark\"").count == 5)
        #expect(page.split(separator: "<svg class=\"plakat-nokkel\"").count == 6)
        let nine = PosterTilesPage.render(process, .nine, library).text
        for name in ["5 av 9: i midten<", "4 av 9: i midten til venstre<", "8 av 9: nede i midten<"] { #expect(nine.contains(name)) }
    }
}
