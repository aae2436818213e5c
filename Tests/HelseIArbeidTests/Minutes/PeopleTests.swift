import Diagnostics
import TestSupport
import Testing

@testable import HelseIArbeid

/// Who a word means.
struct PeopleTests {
    private func meant(_ word: String) -> [String] { Written.people.meant(by: word).map(\.name) }

    @Test(arguments: [
        ("OO", ["Oda Oppdiktet"]), ("Oda Oppdiktet", ["Oda Oppdiktet"]), ("oda oppdiktet", ["Oda Oppdiktet"]), ("Oda  Oppdiktet", ["Oda Oppdiktet"]),
        ("Oda\u{A0}Oppdiktet", ["Oda Oppdiktet"]), ("Oda", ["Oda Oppdiktet"]), ("HH", ["Hulda Hittepå", "Hjalmar Hjernespinn"]), ("LIS", ["Liv Luftslott"]),
        ("AOV", ["Anne-Grete Oterholt Vik"]), ("Anne-Grete", ["Anne-Grete Oterholt Vik"]), ("helseforetaket", ["Eventyrfylket helseforetak"]), ("HF", ["Eventyrfylket helseforetak"]),
        ("Helseforetaket", ["Eventyrfylket helseforetak"]), ("alle", ["alle"]), ("Alle i gruppa", ["alle"]),
        // Initials are written with capitals; part of a name is nobody.
        ("oo", []), ("Oppdiktet", []), ("Od", []), ("", []), (" ", []), ("XX", []),
    ] as [(String, [String])])
    func means(_ word: String, _ expected: [String]) { #expect(meant(word) == expected) }

    private static let firsts = ["Oda", "Pål", "Turid", "Frida", "Espen", "Liv", "Øyvind", "Åse", "Anne-Grete", "Per Ole"]
    private static let lasts = ["Oppdiktet", "Påfunn", "Tenkt", "Fabel", "Eksempel", "Luftslott", "Ønskedrøm", "Åndemakt", "Skrøne-Dikt"]

    /// Whoever is in the register: a whole name means that person alone, initials mean all who have them, a first name all who have it
    /// unless it is something more; and a word means somebody exactly if it is one of these.
    @Test(arguments: 0..<40)
    func everyNameAndAllInitialsMeanThoseWhoHaveThem(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var names: Set<String> = []
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            names.insert("\(Self.firsts.randomElement(using: &random) ?? "") \(Self.lasts.randomElement(using: &random) ?? "")")
        }
        let people = People(namesOnly: names.sorted().map(Written.located))
        for person in people.persons {
            let name = person.name.value
            for written in [name, name.lowercased(), name.uppercased(), " \(name) "] { #expect(people.meant(by: written) == [.person(name)]) }
            #expect(!person.initials.isEmpty)
            for initials in person.initials {
                #expect(Initials.isLike(initials), "\(initials)")
                let all = people.persons.filter { $0.initials.contains(initials) }.map { Owner.person($0.name.value) }
                #expect(people.meant(by: initials) == all && all.contains(.person(name)))
            }
            let first = String(name.prefix { $0 != " " })
            #expect(people.meant(by: first) == people.persons.filter { $0.name.value.hasPrefix(first + " ") }.map { .person($0.name.value) })
        }
        for nobody in ["Xerxes", "xx", "Oda Ukjent", "ODA OPPDIKTET JR", "", "🙂"] { #expect(people.meant(by: nobody).isEmpty) }
        // The order of the register does not matter.
        let turned = People(persons: people.persons.reversed())
        for word in names.flatMap({ Initials.of($0) + [$0] }) { #expect(Set(turned.meant(by: word)) == Set(people.meant(by: word))) }
    }

    @Test(arguments: [
        ("Oda Oppdiktet", ["OO"]), ("Anne-Grete Oterholt Vik", ["AOV", "AGOV", "AV"]), ("Ole von Dunk", ["OD"]), ("Oda", []), ("", []), ("oda oppdiktet", []),
        ("Åse Åndemakt", ["ÅÅ"]),
    ] as [(String, [String])])
    func shortensNames(_ name: String, _ expected: [String]) { #expect(Initials.of(name) == expected) }

    @Test(arguments: [("OO", true), ("ÅÅ", true), ("EATX", true), ("O", false), ("EATXY", false), ("Oo", false), ("O2", false), ("O.", false), ("", false)])
    func knowsTheShapeOfInitials(_ word: String, _ expected: Bool) { #expect(Initials.isLike(word) == expected) }
}
