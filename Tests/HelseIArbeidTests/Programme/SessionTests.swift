import HelseIArbeid
import Testing

struct SessionTests {
    @Test func comesInOrder() {
        #expect(Session.allCases == [.introduction, .planning, .module1, .module2, .module3, .evaluation])
        #expect(Session.allCases.map(\.rawValue) == [1, 2, 3, 4, 5, 6])
        #expect(Session.allCases.reversed().sorted() == Session.allCases)
    }

    @Test func isFollowedByTheNext() {
        #expect(Session.allCases.map(\.next) == [.planning, .module1, .module2, .module3, .evaluation, nil])
    }

    @Test func hasThreeModules() {
        #expect(Session.allCases.filter(\.isModule) == [.module1, .module2, .module3])
    }

    @Test(arguments: Session.allCases)
    func isFoundByItsOwnNames(session: Session) {
        for name in [session.key, session.folder, String(session.rawValue), session.key.uppercased()] {
            #expect(Session(called: name) == session, "\(name)")
        }
    }

    @Test func hasFolderThatNeedsNoNorwegianLetters() {
        for session in Session.allCases {
            #expect(session.folder.utf8.count == session.folder.count)
            #expect(session.folder.hasPrefix("\(session.rawValue)-"))
        }
    }

    @Test(arguments: [
        ("modul-1", Session.module1), ("modul 1", .module1), ("Modul 1", .module1), ("3", .module1), ("3-modul-1", .module1),
        ("introduksjonsmøte", .introduction), ("introduksjonsmote", .introduction), ("Introduksjonsmøte", .introduction),
        ("mål-og-planleggingsmøte", .planning), ("mål og planleggingsmøte", .planning),
        ("mal-og-planleggingsmote", .planning), ("2-mål-og-planleggingsmøte", .planning),
        ("ma\u{30A}l-og-planleggingsmøte", .planning), ("EVALUERINGSMØTE", .evaluation),
    ])
    func isFoundHoweverItIsSpelt(name: String, session: Session) {
        #expect(Session(called: name) == session)
    }

    @Test(arguments: ["samling", "bolk", "bedriftspresentasjon"], [1, 2, 3])
    func isFoundByOlderWordsForModule(word: String, number: Int) {
        let module = Session(rawValue: number + 2)
        #expect(Session(called: "\(word) \(number)") == module)
        #expect(Session(called: "\(word)-\(number)") == module)
        #expect(Session(called: "\(word.uppercased()) \(number)") == module)
    }

    @Test(arguments: [
        "", " ", "0", "7", "-1", "modul", "modul-0", "modul-4", "modul1", "samling 0", "samling 4", "samling", "bolk 4",
        "bedriftspresentasjon 4", "1-modul-1", "møte", "modul-1 ",
    ])
    func isNotFoundByOtherNames(name: String) {
        #expect(Session(called: name) == nil)
    }

    @Test func isNamedInSentences() {
        let norwegian = [
            "Introduksjonsmøte", "Mål- og planleggingsmøte", "Modul 1", "Modul 2", "Modul 3", "Evalueringsmøte",
        ]
        #expect(Session.allCases.map { $0.name(in: .bokmål) } == norwegian)
        #expect(Session.allCases.map { $0.name(in: .nynorsk) } == norwegian)
        #expect(
            Session.allCases.map { $0.name(in: .english) }
                == ["Introductory meeting", "Goals and planning", "Module 1", "Module 2", "Module 3", "Evaluation meeting"])
    }
}
