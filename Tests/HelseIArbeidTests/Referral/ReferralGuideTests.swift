import Diagnostics
import HelseIArbeid
import Testing

/// Where a referral goes: the municipality, then the area, by marking.
struct ReferralGuideTests {
    private let span = Span(SourceFile(path: "p.yaml", text: "x"), 0..<1)
    private var msk: Marking { marking("msk") }
    private var psykisk: Marking { marking("psykisk") }

    private func marking(_ id: String) -> Marking {
        Marking(id: Located(id, at: span), words: id.uppercased(), about: NormText(bokmål: "plager", nynorsk: "plager"))
    }

    private func municipality(_ id: String, _ area: String) -> Municipality {
        Municipality(id: id, name: id, area: Located(area, at: span), language: nil)
    }

    private func reception(_ clinic: String, _ area: String, _ markings: [String], only: [String] = []) -> Reception {
        Reception(
            clinic: Located(clinic, at: span), area: Located(area, at: span), municipalities: only.map { Located($0, at: span) },
            markings: markings.map { Located($0, at: span) },
            address: Perishable("post", checked: Located(.epoch, at: span), life: 1))
    }

    private func wait(_ clinic: String, _ marking: String, _ weeks: ClosedRange<Int>) -> WaitingTime {
        WaitingTime(
            clinic: Located(clinic, at: span), marking: Located(marking, at: span),
            weeks: Perishable(weeks, checked: Located(.epoch, at: span), life: 1), source: "klinikken")
    }

    @Test func theMunicipalityGoesBeforeTheArea() {
        let guide = ReferralGuide(
            markings: [msk, psykisk],
            receptions: [
                reception("fjellet", "nord", ["msk"]), reception("dalen", "nord", ["psykisk"]),
                reception("vika", "nord", ["msk"], only: ["forsok"]),
            ], waits: [])
        let (prove, forsok) = (municipality("prove", "nord"), municipality("forsok", "nord"))
        #expect(guide.reception(for: msk, from: prove)?.clinic.value == "fjellet")
        #expect(guide.reception(for: psykisk, from: prove)?.clinic.value == "dalen")
        #expect(guide.reception(for: msk, from: forsok)?.clinic.value == "vika")
        #expect(guide.reception(for: psykisk, from: forsok)?.clinic.value == "dalen")
        #expect(guide.reception(for: msk, from: municipality("test", "sor")) == nil)
    }

    @Test func theWaitIsThatOfTheClinicAndTheMarking() {
        let guide = ReferralGuide(
            markings: [msk], receptions: [],
            waits: [wait("fjellet", "msk", 3...6), wait("dalen", "msk", 9...9)])
        #expect(guide.wait(for: msk, at: "fjellet")?.weeks.freshness(on: .epoch) == .fresh(3...6))
        #expect(guide.wait(for: psykisk, at: "fjellet") == nil)
    }
}
