import Diagnostics
import Testing

@testable import HelseIArbeid

struct PrivacyRuleTests {
    private let lint = PrivacyLint(people: PersonalStatements.people)

    private func check(_ text: String, in line: String) throws -> [Diagnostic] {
        let file = SourceFile(path: "utsagn", text: "id;tekst\n\(line)")
        let bytes = Array(line.utf8)
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: text.utf8) } ?? 0 as Int?)
        let base = file.range(ofLine: 2).lowerBound
        let isThere = bytes[start...].starts(with: text.utf8)
        let range = isThere ? base + start..<base + start + text.utf8.count : file.range(ofLine: 2)
        return PrivacyRule.check(Located(text, at: Span(file, range)), with: lint)
    }

    @Test func refusesWhatIsCertainAndWarnsOfWhatIsLikely() throws {
        #expect(
            shown(try check("Å, ring 90012345 når Espen er borte", in: "1;Å, ring 90012345 når Espen er borte;0")) == [
                """
                feil[personopplysning] utsagn:2 «90012345»: her står et telefonnummer
                hjelp: skriv utsagnet uten nummeret; kontakt står i egne felt
                """,
                """
                advarsel[personopplysning] utsagn:2 «Espen»: dette ser ut som et navn
                hjelp: skriv utsagnet uten navnet: «en kollega», «lederen» eller «vi»
                """,
            ])
    }

    @Test func pointsAtTheWholeWhereTheFileHasItOtherwise() throws {
        let found = try check("si \"hei\" til Espen", in: "1;\"si \"\"hei\"\" til Espen\";0")
        #expect(found.map(\.span?.text) == ["1;\"si \"\"hei\"\" til Espen\";0"])
    }

    @Test(arguments: PersonalStatements.all)
    func neverRepeatsWhatItFound(kind: Finding.Kind, text: String) {
        for finding in lint.findings(in: text) {
            let said = Diagnostic.personalData(finding, at: nil)
            let words = said.message + " " + (said.help ?? "")
            let covered = String(decoding: Array(text.utf8)[finding.range], as: UTF8.self)
            #expect(!words.contains(covered))
            #expect(!words.contains { $0.isNumber })
            #expect(said.help?.contains("skriv utsagnet uten") == true)
        }
    }

    @Test func saysThatGroupIsSmall() {
        #expect(
            shown([.smallGroup(people: 4, at: nil)]) == [
                """
                advarsel[personopplysning]: gruppa er på 4, og i grupper under fem kan andre gjette hvem som har skrevet hva
                hjelp: slå sammen utsagnene med en annen gruppes før noen får dem, eller si til gruppa at de kan bli kjent \
                igjen
                """
            ])
    }
}
