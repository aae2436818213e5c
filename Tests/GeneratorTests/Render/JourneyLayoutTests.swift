import HelseIArbeid
import Testing

@testable import Generator

/// Nothing on the sheet overlaps or leaves it, however many statements there are and whatever they say.
struct JourneyLayoutTests {
    private func layout(_ sample: JourneySample) throws -> JourneyLayout {
        JourneyLayout(try sample.process(), JourneyWording(language: sample.language))
    }

    /// Two things lie apart, or one within the other; two texts, and two shapes of a kind, always apart.
    private func faults(_ layout: JourneyLayout) -> [String] {
        let shapes = layout.parts.shapes
        let texts = layout.parts.texts
        let limit = Box(x: 0, y: 0, width: JourneySheet.width, height: min(layout.height, JourneySheet.sheet.height))
        var faults = (shapes.map(\.box) + texts.map(\.box)).filter { !$0.isInside(limit) }.map { "utenfor: \($0)" }
        for (index, text) in texts.enumerated() {
            faults += texts.dropFirst(index + 1).filter { $0.box.overlaps(text.box) }.map { "«\(text.text)» og «\($0.text)»" }
            faults += shapes.filter { $0.box.overlaps(text.box) && !text.box.isInside($0.box) }.map {
                "«\(text.text)» og \($0)"
            }
            // A mark holds no text.
            faults += shapes.filter { $0.isMark && $0.box.overlaps(text.box) }.map { "«\(text.text)» og \($0)" }
        }
        for (index, shape) in shapes.enumerated() {
            faults += shapes.dropFirst(index + 1)
                .filter { $0.box.overlaps(shape.box) && !($0.isPart && $0.box.isInside(shape.box)) }.map { "\(shape) og \($0)" }
        }
        return faults
    }

    @Test func nothingOverlapsForWrittenOnes() throws {
        for (name, sample) in JourneySample.named { #expect(faults(try layout(sample)) == [], "\(name)") }
    }

    @Test func nothingOverlapsForRandomOnes() throws {
        for seed: UInt64 in 0..<40 { #expect(faults(try layout(.random(seed: seed))) == [], "\(seed)") }
    }

    /// In tenths of a millimetre: 7 points are 25, 6 are 21; the numbers of statements may be the smallest.
    @Test func isReadableOnPaper() throws {
        for (name, sample) in JourneySample.named {
            let layout = try layout(sample)
            let pills = Set(layout.parts.shapes.filter(\.isStatement).map { $0.box.x + $0.box.width / 2 })
            for text in layout.parts.texts {
                #expect(text.size >= (text.isCentred && pills.contains(text.x) ? 21 : 22), "\(name): \(text.text)")
            }
        }
        let usual = try layout(.usual)
        #expect(usual.parts.texts.filter { !$0.isCentred }.allSatisfy { $0.size >= 26 } && !usual.parts.isCut)
    }

    @Test func showsEveryStatementClusterChoiceMeasureAndEffectOnce() throws {
        let layout = try layout(.usual)
        let shapes = layout.parts.shapes
        #expect(shapes.filter(\.isStatement).count == 38)
        #expect(shapes.filter { if case .cluster = $0.kind { true } else { false } }.count == 9)
        #expect(shapes.filter { $0.kind == .choice }.count == 3)
        #expect(shapes.filter { if case .measure = $0.kind { true } else { false } }.count == 7)
        #expect(shapes.filter { $0.kind == .effect }.count == 6)
        #expect(layout.parts.texts.map(\.text).contains("38") && layout.parts.texts.map(\.text).contains("utsagn"))
        #expect(layout.parts.flows.filter { $0.kind == .band }.count == 9)
        // From the clusters to the choices, to the measures, to the effects.
        #expect(layout.parts.flows.filter { $0.kind == .line }.count == 3 + 7 + 6)
    }

    /// Following the lines backwards from any measure leads to the box of a choice, to a cluster, and to its numbers.
    @Test func everyMeasureLeadsBackToItsStatements() throws {
        for seed: UInt64 in 200..<220 {
            let parts = try layout(.random(seed: seed)).parts
            for shape in parts.shapes {
                guard case .measure = shape.kind else { continue }
                let choice = try #require(parts.flows.first { $0.to == shape.box }, "\(seed)").from
                #expect(parts.shapes.contains { $0.box == choice && [.choice, .unchosen].contains($0.kind) }, "\(seed)")
                guard let cluster = parts.flows.first(where: { $0.to == choice })?.from else {
                    #expect(parts.isCut, "\(seed)")
                    continue
                }
                let band = try #require(parts.flows.first { $0.kind == .band && $0.to == cluster }, "\(seed)").from
                #expect(parts.shapes.contains { $0.isStatement && $0.box.isInside(band) }, "\(seed)")
            }
        }
    }

    @Test func saysWhatWillComeWhereNothingIs() throws {
        let empty = try layout(JourneySample())
        #expect(empty.parts.shapes.filter { $0.kind == .coming }.count == 5)
        #expect(try layout(JourneySample(statements: ["Jeg kan"])).parts.shapes.filter { $0.kind == .coming }.count == 3)
        #expect(try layout(.usual).parts.shapes.filter { $0.kind == .coming }.isEmpty)
    }

    @Test func whatHasNoRoomIsCounted() throws {
        let layout = try layout(.many(400, clusters: 300))
        #expect(layout.parts.isCut)
        #expect(layout.parts.texts.contains { $0.text.hasPrefix("Kortet ned") })
        #expect(layout.parts.texts.contains { $0.text.hasPrefix("og ") && $0.text.contains("klynger") })
    }
}

extension JourneyShape {
    fileprivate var isStatement: Bool { if case .statement = kind { true } else { false } }
    fileprivate var isMark: Bool { if case .mark = kind { true } else { false } }
    /// What stands within another shape.
    fileprivate var isPart: Bool { isMark || kind == .rank }
}
