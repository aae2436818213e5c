import HelseIArbeid
import Testing

struct DocumentKindTests {
    @Test func hasKeyThatIsSafeInAddresses() {
        for kind in DocumentKind.allCases {
            #expect(kind.key.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-") })
            #expect(DocumentKind(rawValue: kind.key) == kind)
        }
    }

    @Test(arguments: DocumentKind.allCases)
    func hasTitleInBothNorms(kind: DocumentKind) {
        #expect(!kind.title(in: .bokmål).isEmpty)
        #expect(!kind.title(in: .nynorsk).isEmpty)
    }

    @Test(arguments: [Language.bokmål, .nynorsk])
    func hasTitleOfItsOwn(language: Language) {
        #expect(Set(DocumentKind.allCases.map { $0.title(in: language) }).count == DocumentKind.allCases.count)
    }

    @Test func writesTitlesInTheNormAskedFor() {
        #expect(DocumentKind.facilitatorGuide.title(in: .bokmål) == "Veileder for den som leder")
        #expect(DocumentKind.facilitatorGuide.title(in: .nynorsk) == "Rettleiar for den som leier")
        #expect(DocumentKind.handout.title(in: .bokmål) == "Ark til deltakerne")
        #expect(DocumentKind.handout.title(in: .nynorsk) == "Ark til deltakarane")
    }

    @Test(arguments: [
        (DocumentKind.Copies.perPerson, [DocumentKind.offer, .goals, .handout, .evaluationSlip]),
        (.two, [.decision]),
        (.perLeader, [.leaderCard]),
        (.onePerGroupInside, [.groupSheet, .levelSheet, .statementCards]),
        (
            .none,
            [
                .slides, .invitationToLeader, .invitationToStaff, .invitationToHealthService, .handOver, .reminder, .newsletter,
            ]
        ),
    ])
    func isPrintedAsOftenAsNeeded(copies: DocumentKind.Copies, kinds: [DocumentKind]) {
        #expect(DocumentKind.allCases.filter { $0.copies == copies } == kinds)
    }

    @Test func isPrintedOnceOtherwise() {
        #expect(DocumentKind.allCases.filter { $0.copies == .one }.count == DocumentKind.allCases.count - 16)
        #expect(DocumentKind.facilitatorGuide.copies == .one)
    }

    @Test func sendsInvitationsAndWordBetweenMeetingsByMail() {
        #expect(
            DocumentKind.allCases.filter(\.isMail)
                == [.invitationToLeader, .invitationToStaff, .invitationToHealthService, .handOver, .reminder, .newsletter])
    }

    @Test func keepsTheKitBetweenTheMeetingsOutOfTheirPile() {
        let kit = DocumentKind.allCases.filter(\.isForAfterwards)
        #expect(kit == Array(DocumentKind.allCases.suffix(8)))
    }

    @Test func printsNoMail() {
        #expect(DocumentKind.allCases.filter(\.isMail).allSatisfy { $0.copies == .none })
    }
}
