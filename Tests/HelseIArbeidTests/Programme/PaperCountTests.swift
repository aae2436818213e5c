import Testing

@testable import HelseIArbeid

struct PaperCountTests {
    private let company: Company

    init() throws { company = try Company.fixture("ansatte | 31") }

    @Test(arguments: [
        (DocumentKind.handout, 2, Session.module1, 1, 31, 31), (.handout, 3, .module1, 2, 31, 62),
        (.facilitatorGuide, 11, .module1, 6, 1, 6), (.statementCards, 23, .module1, 12, 1, 12), (.leaderCard, 1, .module1, 1, 1, 1),
        (.slides, 20, .module1, 10, 0, 0),
    ])
    func countsSheets(kind: DocumentKind, pages: Int, session: Session, sheets: Int, copies: Int, total: Int) {
        let count = PaperCount(of: kind, pages: pages, for: company, in: session)
        #expect(count.sheets == sheets && count.copies == copies && count.total == total)
    }

    @Test func nothingIsPrintedForThoseWhoSitAtAScreen() throws {
        let digital = try Company.fixture("ansatte | 31\nmodul-1 |  | tirsdag 2026-11-03 | 12.30–14.00 | | digital")
        #expect(PaperCount(of: .handout, pages: 2, for: digital, in: .module1).total == 0)
        #expect(PaperCount(of: .statementCards, pages: 9, for: digital, in: .module1).total == 0)
        #expect(PaperCount(of: .facilitatorGuide, pages: 2, for: digital, in: .module1).total == 1)
        #expect(PaperCount.isSent(.handout, for: digital, in: .module1) && !PaperCount.isSent(.handout, for: company, in: .module1))
    }

    @Test func nobodyKnowsHowManyComeToAMeetingThatIsNotForAllStaff() {
        let count = PaperCount(of: .handout, pages: 2, for: company, in: .introduction)
        #expect(count.sheets == 1 && count.copies == nil && count.total == nil)
    }
}
