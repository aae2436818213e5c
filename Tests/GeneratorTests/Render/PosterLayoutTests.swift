import Diagnostics
import HelseIArbeid
import Testing

@testable import Generator

/// Nothing on a poster overlaps or leaves the sheet, whatever a company is called and whatever is not known yet.
struct PosterLayoutTests {
    private func layouts(_ posters: [Poster]) throws -> [PosterLayout] {
        let phrases = try PosterSamples.phrases()
        return try posters.map { poster in
            let phrases = try #require(phrases.nearest(to: poster.language))
            return PosterLayout(poster, PosterWording(phrases, in: poster.language))
        }
    }

    /// What is wrong with a layout: texts on texts, on lines to write on, on stations, the road or the marker, or off the sheet.
    private func faults(_ layout: PosterLayout) -> [String] {
        let numbers = Set(Session.allCases.map { String($0.rawValue) })
        let marked = layout.marker.texts.map(\.box)
        let boxes = layout.texts.map { ($0.text, $0.box) } + layout.writing.map { ("linje \($0.y)", $0.box) }
        var faults = boxes.filter { !$0.1.isInside(.sheet) }.map { "utenfor: \($0.0)" }
        for (index, one) in boxes.enumerated() {
            faults += boxes.dropFirst(index + 1).filter { $0.1.overlaps(one.1) }.map { "«\(one.0)» og «\($0.0)»" }
            let isOnFill = marked.contains(one.1)
            if !isOnFill, layout.marker.box.overlaps(one.1) { faults.append("merket og «\(one.0)»") }
            if isOnFill, !one.1.isInside(layout.marker.box) { faults.append("«\(one.0)» utenfor merket") }
            if !isOnFill, !numbers.contains(one.0) {
                faults += Self.road.filter { $0.overlaps(one.1) }.map { _ in "veien og «\(one.0)»" }
            }
        }
        return faults
    }

    /// The road, point by point, and the stations with their ticks.
    private static let road: [Box] = {
        let edge = PosterSheet.roadEdge + 8
        let stations = Session.allCases.map { session -> Box in
            let (x, y) = PosterSheet.station(session)
            return Box(x: x - 138, y: y - 138, width: 138 + PosterSheet.radius, height: 138 + PosterSheet.radius)
        }
        return stations + PosterRoad.line.map { Box(x: Int($0.x) - edge, y: Int($0.y) - edge, width: edge * 2, height: edge * 2) }
    }()

    @Test func theSignsStandBesideTheRoadAndEveryMarker() {
        let signs = PosterSheet.signs
        let boards = (0..<Poster.mostStatements).flatMap { index -> [Box] in
            let top = signs.top + index * (signs.height + signs.gap)
            return [
                Box(x: signs.x - 6, y: top - 6, width: signs.width - 60, height: signs.height + 12),
                Box(x: signs.x, y: top + signs.height / 2 - 30, width: signs.width + 6, height: 60),
            ]
        }
        let positions = [.arrived] + Session.allCases.flatMap { [Poster.Position.at($0), .after($0)] }
        let others = Self.road + positions.map { PosterMarker($0, text: "Her er vi nå").box }
        for board in boards { #expect(others.filter { $0.overlaps(board) } == []) }
    }

    @Test func nothingOverlapsForTheCompaniesThatAreShipped() async throws {
        let companies = try await PosterSamples.library().companies
        let posters = companies.flatMap { company in
            (0..<18).map { Poster(of: company, on: PosterSamples.day("2025-10-01").adding(days: $0 * 31)) }
        }
        #expect(companies.count >= 4)
        for layout in try layouts(posters) { #expect(faults(layout) == [], "\(layout.poster.name)") }
    }

    @Test(arguments: PosterSamples.names) func nothingOverlapsForHostileOnes(name: String) throws {
        for layout in try layouts(PosterSamples.hostile(name)) {
            #expect(faults(layout) == [], "\(layout.poster.name) \(layout.poster.drawn.iso)")
        }
    }

    @Test func nothingOverlapsForRandomOnes() throws {
        let posters = (0..<150).map { PosterSamples.random(seed: $0) }
        for (seed, layout) in try layouts(posters).enumerated() { #expect(faults(layout) == [], "\(seed)") }
    }

    @Test func aStationStandsWhereItStands() throws {
        let cohorts = PosterSamples.company("Bua", cohorts: ["A", "B"])
        let posters = [
            Poster(of: PosterSamples.company("Bua", first: nil), on: PosterSamples.day("2026-01-01")),
            Poster(of: cohorts, on: PosterSamples.day("2026-01-01")), Poster(of: cohorts, on: PosterSamples.day("2027-01-01")),
        ]
        let places = try layouts(posters).map { layout in
            layout.texts.filter { [PosterSheet.number, PosterSheet.name].contains($0.size) }.map { "\($0.text) \($0.x) \($0.baseline)" }
        }
        #expect(places[0] == places[1] && places[1] == places[2])
    }

    /// In tenths of a millimetre: 60 points are 212, 24 are 85, 18 are 64.
    @Test func isReadableAtADistance() throws {
        let sixty = "Østre Åsgård gjenbruks- og sykkelverksted for unge og gamle"
        for name in ["Bua", sixty] {
            let poster = Poster(of: PosterSamples.company(name), on: PosterSamples.day("2026-06-01"))
            let layout = try #require(try layouts([poster]).first)
            let title = layout.texts.filter { $0.size > 150 }
            #expect(title.map(\.text).joined(separator: " ") == name)
            #expect(title.allSatisfy { $0.size >= 212 } && title.count <= 2)
            #expect(layout.texts.allSatisfy { $0.size >= 64 })
        }
    }

    @Test func whatIsNotKnownIsALineToWriteOn() throws {
        let company = PosterSamples.company("Bua", first: nil)
        let day = PosterSamples.day("2026-06-01")
        let goals = ["Ett mål"]
        let found = try layouts([
            Poster(of: company, on: day),
            Poster(of: company, on: day, goals: goals, statements: ["Vi hjelper hverandre"], measures: [.init(text: "x", state: .done)]),
        ])
        // Six dates, seven goals, two for each of three statements, seven measures.
        #expect(found.map(\.writing.count) == [26, 22])
    }
}
