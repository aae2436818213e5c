import HelseIArbeid
import Testing

@testable import Generator

/// Workers that behave, and workers that do not: a page that goes wrong costs that page and nothing else.
struct PressTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.makeFolder("trykk")
    }

    /// Prints pages with these texts, and a bundle of those that were printed.
    private func print(_ texts: [String], by engine: PrintEngine) async -> (batches: [PrintedBatch], engineFailures: Int) {
        let press = Press(engine: engine, root: scratch.path, scratch: scratch.path + "/trykk")
        let pages = texts.enumerated().map { number, text -> @Sendable () -> PrintJob in
            { Self.job("side\(number)", .page(.init(html: Array(text.utf8), place: OutputPath("side.html")), .archive)) }
        }
        let batch = PrintBatch(ledger: PrintLedger(folder: "mappe"), pages: pages) { printed in
            let sheets = printed.keys.sorted().map { PrintJob.Sheet(html: Array($0.text.utf8), place: $0) }
            return Self.job("pakke", .bundle(sheets, title: "Alt", .bokmål))
        }
        var (batches, failures): ([PrintedBatch], Int) = ([], 0)
        for await event in press.run([batch]) {
            switch event {
            case .printed(let batch): batches.append(batch)
            case .engineFailed: failures += 1
            case .oneDone: break
            }
        }
        return (batches, failures)
    }

    private static func job(_ name: String, _ work: PrintJob.Work) -> PrintJob {
        PrintJob(work: work, file: OutputPath("mappe", name + ".pdf"), key: Digest(of: [Array(name.utf8)]))
    }

    @Test func printsThePagesAndThenTheBundle() async throws {
        let batch = try #require(await print(["en", "to"], by: FakeEngine.engine()).batches.first)
        #expect(batch.finished.map(\.place.text) == ["mappe/side0.pdf", "mappe/side1.pdf", "mappe/pakke.pdf"])
        #expect(batch.failed.isEmpty)
        #expect(batch.finished.allSatisfy { $0.record.pages == 3 && Disk.entry($0.file)?.size == $0.record.bytes })
    }

    @Test(arguments: [
        ("HENG", "det tok mer enn 5 sekunder"), ("DØ", "utskriftsmotoren stoppet"), ("TULL", "utskriftsmotoren stoppet"),
        ("NEI", "tegnet «象» finnes ikke i skrifta"), ("TOMT", "utskriftsmotoren laget ikke den fila den sa"),
    ])
    func onePageThatGoesWrongCostsThatPage(text: String, reason: String) async throws {
        let engine = FakeEngine.engine(limit: .seconds(text == "HENG" ? 5 : 300), workers: 1)
        let batch = try #require(await print(["en", text, "tre"], by: engine).batches.first)
        #expect(batch.finished.map(\.place.text) == ["mappe/side0.pdf", "mappe/side2.pdf", "mappe/pakke.pdf"])
        #expect(batch.failed == [PrintFailure(file: OutputPath("mappe", "side1.pdf"), reason: reason)])
    }

    @Test func manyDeathsInARowAreSurvived() async throws {
        let batch = try #require(await print(["DØ", "DØ", "DØ", "DØ", "DØ", "ok"], by: FakeEngine.engine()).batches.first)
        #expect(batch.failed.count == 5)
        #expect(batch.finished.map(\.place.text) == ["mappe/side5.pdf", "mappe/pakke.pdf"])
    }

    @Test(arguments: ["exit 3", "echo hei; exit 0", "echo '{\"ready\":false,\"message\":\"mangler libpango\"}'; exec sleep 9"])
    func anEngineThatDoesNotStartIsToldOnce(script: String) async {
        let result = await print(["en", "to"], by: FakeEngine.engine(script: script))
        #expect(result.batches.isEmpty && result.engineFailures == 1)
    }

    @Test func aProgramThatIsNotThereIsToldOnce() async {
        let engine = PrintEngine(
            program: "finnes-ikke", in: "/heller/ikke", arguments: [], references: "", identity: Digest(of: []), limit: .seconds(1), workers: 1)
        #expect(await print(["en"], by: engine).engineFailures == 1)
    }

    @Test func aPageOfAMegabyteGoesThrough() async throws {
        let page = String(repeating: "Å\n\"\\\u{2028}", count: 120_000)
        let batch = try #require(await print([page], by: FakeEngine.engine()).batches.first)
        #expect(batch.finished.count == 2)
    }
}
