import Diagnostics
import Testing

@testable import HelseIArbeid

struct VersionRuleTests {
    private typealias Fix = ConsentFixture

    // MARK: - When rules count

    private func codes(_ version: ConsentVersion, from: String) throws -> [Code] {
        let pack = try Fix.pack([Fix.rule(.mustHave([.rights]))], from: from)
        return ConsentRules.check([Fix.form([version])], packs: [pack], today: try day("2026-11-28")).map(\.code)
    }

    @Test func openVersionIsJudgedByEverything() throws {
        #expect(try codes(Fix.version(nn: Fix.nynorsk), from: "2030-01-01").contains(.consentPart))
        #expect(try codes(Fix.version(nn: Fix.nynorsk, state: .submitted), from: "2030-01-01").contains(.consentPart))
    }

    @Test func approvedVersionIsJudgedByWhatCountedThen() throws {
        let approved = ConsentState.approved(try Fix.approval("2026-01-10"))
        #expect(try codes(Fix.version(nn: Fix.nynorsk, state: approved), from: "2026-01-11").isEmpty)
        #expect(try codes(Fix.version(nn: Fix.nynorsk, state: approved), from: "2026-01-10") == [.consentPart, .consentPart])
    }

    @Test func rulesAreForTheKindsOfTheirPack() throws {
        let pack = try Fix.pack([Fix.rule(.mustHave([.rights]))])
        let form = Fix.form([try Fix.version(nn: Fix.nynorsk)], kind: .photo)
        #expect(ConsentRules.check([form], packs: [pack], today: try day("2026-11-28")).isEmpty)
    }

    @Test(arguments: [("2025-11-28", false), ("2025-11-27", true)])
    func oldRulesAreToldOf(checked: String, isOld: Bool) throws {
        let found = OldPacks.check([try Fix.pack([], checked: checked)], today: try day("2026-11-28"))
        #expect(found.map(\.code) == (isOld ? [.oldRules] : []))
    }

    // MARK: - Read against each other

    private static let then: ConsentRules.Fingerprints = [
        "C01": [.bokmål: "a", .nynorsk: "b"], "C02": [.bokmål: "c", .nynorsk: "d"], "tittel": [.bokmål: "e", .nynorsk: "f"],
    ]

    private func stale(_ now: ConsentRules.Fingerprints, state: ConsentState = .draft) throws -> [Diagnostic] {
        let mirror = MirrorRecord(day: try day("2026-11-01"), by: "fagleder", parts: Self.then)
        let version = try Fix.version(nn: Fix.nynorsk, state: state, mirror: mirror)
        #expect(version.isStale(.nynorsk, now: now) == (now != Self.then))
        return StaleMirror.check(version, of: Fix.form([version]), now: now)
    }

    @Test func acceptsWhatWasRead() throws { #expect(try stale(Self.then).isEmpty) }

    @Test func tellsWhichLanguageLags() throws {
        var now = Self.then
        now["C02"]?[.bokmål] = "x"
        let found = try #require(try stale(now).first)
        #expect(found.message == "«C02» er endret på bokmål, men ikke på nynorsk, siden språkene ble lest mot hverandre 1.\u{A0}november 2026")
        #expect(found.span?.file.path == "1-nn.md" && found.severity == .warning)
        #expect(try stale(now, state: .submitted).map(\.severity) == [.error])
    }

    @Test func tellsOfPartsThatHaveComeAndGone() throws {
        var now = Self.then
        now["C02"] = nil
        now["C03"] = [.bokmål: "x", .nynorsk: "y"]
        now["tittel"] = [.bokmål: "x", .nynorsk: "y"]
        let found = try stale(now).map { String($0.message.prefix { $0 != "," }) }
        #expect(found.contains { $0.hasPrefix("«C02» er tatt bort") })
        #expect(found.contains { $0.hasPrefix("«C03» er ny") })
        #expect(found.contains { $0.hasPrefix("«tittel» er endret på bokmål og nynorsk siden") })
    }

    @Test func whatWasNeverReadIsNotFresh() throws {
        let version = try Fix.version(nn: Fix.nynorsk)
        #expect(version.isStale(.nynorsk, now: Self.then) && version.isStale(.bokmål, now: Self.then))
        #expect(
            StaleMirror.check(version, of: Fix.form([version]), now: Self.then).map(\.message)
                == ["bokmål og nynorsk i versjon 1 er ikke lest mot hverandre"])
    }

    // MARK: - Validity

    private func dates(_ states: ConsentState...) throws -> [Severity] {
        let versions = try states.enumerated().map { try Fix.version(nn: Fix.nynorsk, number: $0.offset + 1, state: $0.element) }
        let found = ValidityInOrder.check(Fix.form(versions))
        #expect(found.allSatisfy { $0.code == .consentDates })
        return found.map(\.severity)
    }

    @Test func acceptsVersionsOneAfterAnother() throws {
        #expect(try dates(.approved(Fix.approval("2026-01-01")), .approved(Fix.approval("2026-06-01")), .draft) == [])
        #expect(try dates(.approved(Fix.approval("2026-01-01", until: "2026-05-31")), .approved(Fix.approval("2026-06-01"))) == [])
    }

    @Test func tellsOfOverlapsAndGaps() throws {
        #expect(try dates(.approved(Fix.approval("2026-01-01", until: "2026-06-01")), .approved(Fix.approval("2026-06-01"))) == [.error])
        #expect(try dates(.approved(Fix.approval("2026-01-01")), .approved(Fix.approval("2026-01-01"))) == [.error])
        #expect(try dates(.approved(Fix.approval("2026-01-01", until: "2026-05-30")), .approved(Fix.approval("2026-06-01"))) == [.warning])
    }

    @Test func withdrawalMayLeaveAGap() throws {
        let withdrawn = ConsentState.withdrawn(
            try Fix.approval("2026-01-01", until: "2026-12-31"), ConsentWithdrawal(by: "jurist", on: try day("2026-03-01"), reason: "feil"))
        #expect(try dates(withdrawn, .approved(Fix.approval("2026-06-01"))) == [])
    }

    @Test func tellsOfDatesBackwards() throws {
        #expect(try dates(.approved(Fix.approval("2026-02-01", until: "2026-01-01"))) == [.error])
        #expect(try dates(.approved(Fix.approval("2026-02-01")), .approved(Fix.approval("2026-01-01"))) == [.error])
        let withdrawn = ConsentState.withdrawn(
            try Fix.approval("2026-02-01"), ConsentWithdrawal(by: "jurist", on: try day("2026-01-01"), reason: "feil"))
        #expect(try dates(withdrawn) == [.error])
    }
}
