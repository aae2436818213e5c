import Diagnostics
import Foundation
import HelseIArbeid
import TestSupport
import Testing

@testable import Generator

/// Approving, withdrawing, and reading languages against each other, on the disk.
struct ConsentEditorTests {
    private static let languages = ["nb", "nn", "en"]
    private func day(_ iso: String) -> Day { Day(iso: iso)! }

    /// Every file of the forms with its bytes, hidden ones too.
    private func files(_ forms: ConsentScratch, below form: String = "bilder") -> [String: [UInt8]] {
        let root = "\(forms.scratch.path)/\(ConsentScratch.forms)/\(form)"
        let names = forms.scratch.names(below: "\(ConsentScratch.forms)/\(form)").filter { !$0.hasSuffix("/") }
        return Dictionary(uniqueKeysWithValues: names.map { ($0, Disk.bytes(of: "\(root)/\($0)") ?? []) })
    }

    // MARK: - What stands in the way

    @Test func theFormsBreakNoRule() async throws {
        let forms = try await ConsentScratch.read()
        #expect(try await forms.found().filter { $0.severity > .hint }.map(\.message) == [])
        #expect(try await forms.approve("bilder").diagnostics.map(\.message) == [])
    }

    private struct Obstacle: CustomTestStringConvertible {
        let name: String
        let file: String
        let edit: (String, String)
        var isReadAgain = true
        let codes: Set<Code>
        var testDescription: String { name }
    }

    private static let obstacles = [
        Obstacle(
            name: "a word that must not stand", file: "bilder/1-nb.md", edit: ("Å svare", "Du plikter ikke. Å svare"),
            codes: [.consentWord]),
        Obstacle(
            name: "a blocking point", file: "avklaringer.yaml",
            edit: ("    svar: Kontoret.\n    avgjort-av: personvernombudet\n    avgjort-dato: 2026-11-02\n", ""), codes: [.openPoint]),
        Obstacle(
            name: "a point about a form that is not there", file: "avklaringer.yaml", edit: ("skjema: [bilder]", "skjema: [bildr]"),
            codes: [.unknownID]),
        Obstacle(
            name: "languages that are not read", file: "bilder/1-nn.md", edit: ("vere med", "vera med"), isReadAgain: false,
            codes: [.consentStale]),
        Obstacle(
            name: "something to fill in", file: "bilder/1-en.md", edit: ("Call us on", "Call us [telefon] on"), codes: [.consentUnfilled]),
        Obstacle(
            name: "a number that differs", file: "bilder/1-nn.md", edit: ("00 00 00 01", "00 00 00 02"), isReadAgain: false,
            codes: [.consentLanguages, .consentStale]),
    ]

    @Test(arguments: obstacles)
    private func isRefusedFor(_ obstacle: Obstacle) async throws {
        let forms = try await ConsentScratch.read()
        try forms.replace(obstacle.edit.0, with: obstacle.edit.1, in: obstacle.file)
        if obstacle.isReadAgain { try await forms.mirror("bilder") }
        let before = files(forms)
        let refused = try await forms.approve("bilder")
        #expect(refused.value == nil)
        #expect(Set(refused.diagnostics.filter { $0.severity == .error }.map(\.code)) == obstacle.codes)
        #expect(refused.diagnostics.allSatisfy { $0.help != nil })
        #expect(files(forms) == before)
    }

    @Test func isRefusedForAFunctionNobodyHasDecided() async throws {
        for word in ["ikke-avgjort", "ingen"] {
            let forms = try await ConsentScratch.read()
            for language in Self.languages {
                try forms.replace("funksjon: behandlingsgrunnlag", with: "funksjon: \(word)", in: "bilder/1-\(language).md")
            }
            let refused = try await forms.approve("bilder")
            #expect(refused.value == nil && refused.diagnostics.map(\.code) == [.consentState])
            #expect(refused.diagnostics.first?.message == "det er ikke avgjort hva skjemaet gjør etter loven")
        }
    }

    /// Without one of the norms nobody can have read it against the other.
    @Test(arguments: [("nn", [Code.consentLanguages, .consentStale] as Set), ("en", [Code.consentLanguages] as Set)])
    func isRefusedWithoutALanguage(_ language: String, _ codes: Set<Code>) async throws {
        let forms = try await ConsentScratch.read()
        try forms.scratch.remove("\(ConsentScratch.forms)/bilder/1-\(language).md")
        if language == "en" { try await forms.mirror("bilder") }
        let refused = try await forms.approve("bilder")
        #expect(refused.value == nil)
        #expect(Set(refused.diagnostics.map(\.code)) == codes)
        #expect(refused.diagnostics.contains { $0.help?.contains("1-\(language).md") ?? false })
    }

    @Test func isRefusedWhenNobodyHasReadTheLanguages() async throws {
        let forms = try ConsentScratch()
        #expect(try await forms.approve("bilder").diagnostics.map(\.code) == [.consentStale])
    }

    @Test func everythingThatStandsInTheWayIsToldAtOnce() async throws {
        let forms = try ConsentScratch()
        try forms.replace("    svar: Kontoret.\n    avgjort-av: personvernombudet\n    avgjort-dato: 2026-11-02\n", with: "", in: "avklaringer.yaml")
        try forms.replace("Å svare", with: "Du plikter ikke. [Sett inn] Å svare", in: "bilder/1-nb.md")
        let codes = Set(try await forms.approve("bilder").diagnostics.map(\.code))
        #expect(codes == [.consentWord, .openPoint, .consentUnfilled, .consentStale])
    }

    /// A draft may lack what one that is handed in may not.
    @Test func aDraftIsJudgedAsHandedIn() async throws {
        let forms = try await ConsentScratch.read()
        try forms.replace("hemmelig lapp", with: "[hva] lapp", in: "lapp/1-nb.md")
        try await forms.mirror("lapp")
        #expect(try await forms.found().contains { $0.code == .consentUnfilled && $0.severity == .warning })
        #expect(try await forms.approve("lapp").diagnostics.map(\.code) == [.consentUnfilled])
        try forms.replace("[hva] lapp", with: "lapp", in: "lapp/1-nb.md")
        try await forms.mirror("lapp")
        #expect(try await forms.approve("lapp").value?.count == 4)
    }

    @Test func theFaultsOfOtherFormsAreNotInTheWay() async throws {
        let forms = try await ConsentScratch.read()
        try forms.replace("status: utkast", with: "status: til-godkjenning", in: "lapp/1-nb.md")
        try forms.replace("frivillig", with: "plikter", in: "lapp/1-nb.md")
        #expect(try await forms.found().hasErrors)
        #expect(try await forms.approve("bilder").value != nil)
    }

    // MARK: - Freezing

    @Test func freezesWhatWasApprovedAndNothingElse() async throws {
        let forms = try await ConsentScratch.read()
        let folder = "\(ConsentScratch.forms)/bilder"
        // Neighbours nobody knows, and rights of their own.
        try forms.scratch.write([0, 255, 13, 10, 7], to: "\(folder)/notater.bin")
        try forms.scratch.write("skjult", to: "\(folder)/.2-nb.md.swp")
        try forms.scratch.write("dypt", to: "\(folder)/gammelt/.hjemme/x.txt")
        try forms.scratch.link("\(folder)/.#lenke", to: "finnes-ikke")
        try forms.scratch.setMode(0o640, of: "\(folder)/1-nn.md")
        try forms.scratch.setMode(0o600, of: "\(folder)/notater.bin")
        try forms.scratch.setMode(0o750, of: folder)
        // Windows line endings in one language, a byte order mark in another.
        let windows = try forms.text("bilder/1-nn.md").replacingOccurrences(of: "\n", with: "\r\n")
        try forms.write(windows, to: "bilder/1-nn.md")
        try forms.scratch.write([0xEF, 0xBB, 0xBF] + (try forms.bytes("bilder/1-en.md")), to: "\(folder)/1-en.md")
        try forms.scratch.setMode(0o640, of: "\(folder)/1-nn.md")
        try await forms.mirror("bilder")
        let before = files(forms)

        let done = try await forms.approve("bilder", from: day("2026-12-01"))
        #expect(done.diagnostics.map(\.message) == [])
        #expect(done.value?.count == 6)
        let after = files(forms)
        #expect(Set(after.keys) == Set(before.keys).union(Self.languages.map { "fryst/1-\($0).txt" }))
        for language in Self.languages {
            let name = "1-\(language).md"
            let frozen = try #require(after["fryst/1-\(language).txt"])
            let print = Fingerprint.of(frozen)
            let end = language == "nn" ? "\r\n" : "\n"
            let old = String(decoding: try #require(before[name]), as: UTF8.self)
            let from = "gjelder-fra: 2026-12-01"
            let last = """
                godkjent-av: "personvernombudet"
                godkjent-sak: "12/26"
                godkjent-dato: 2026-11-20
                fingeravtrykk: \(print)

                """
            var wanted = old.replacingOccurrences(of: "status: til-godkjenning", with: "status: godkjent")
            if language == "nb" {
                wanted = wanted.replacingOccurrences(of: "gjelder-fra:", with: from)
                    .replacingOccurrences(of: "  - til: Kontoret\n---", with: "  - til: Kontoret\n\(last)---")
            } else {
                let added = "funksjon-dato: 2026-11-01\n\(from)\n\(last)".replacingOccurrences(of: "\n", with: end)
                wanted = wanted.replacingOccurrences(of: "funksjon-dato: 2026-11-01\(end)", with: added)
            }
            #expect(String(decoding: try #require(after[name]), as: UTF8.self) == wanted, "\(language)")
            #expect(Array(wanted.utf8) == after[name], "\(language)")
            // The frozen text is what is in the file, with its line endings.
            let text = String(decoding: frozen, as: UTF8.self)
            let title = ["nb": "Samtykke til bilder", "nn": "Samtykke til bilete", "en": "Consent to pictures"][language] ?? ""
            #expect(text.hasPrefix("skjema: bilder\nversjon: 1\nspråk: \(language)\ntittel: \(title)\ngjelder fra: 2026-12-01\n\n::: del B01 start\(end)"))
            let body = try #require(old.range(of: "::: del B01")).lowerBound
            #expect(text.hasSuffix(old[body...]))
        }
        for name in before.keys where !name.hasSuffix(".md") || name.hasPrefix(".") { #expect(after[name] == before[name], "\(name)") }
        let root = "\(forms.scratch.path)/\(folder)"
        #expect(Disk.entry("\(root)/1-nn.md")?.mode == 0o640 && Disk.entry("\(root)/notater.bin")?.mode == 0o600)
        #expect(Disk.entry(root)?.mode == 0o750 && Disk.entry("\(root)/fryst/1-nb.txt")?.mode == 0o644)
        #expect(Disk.entry("\(root)/.#lenke")?.kind == .link)
        #expect(forms.scratch.names(below: ConsentScratch.forms).filter { $0.hasSuffix(".ny/") } == [])
        #expect(try await forms.found().filter { $0.severity > .hint }.map(\.message) == [])
        let version = try #require(try await forms.form("bilder").newest)
        #expect(
            version.approval
                == ConsentApproval(by: "personvernombudet", caseNumber: "12/26", on: ConsentScratch.today, from: day("2026-12-01"), until: nil))
    }

    @Test func remarksAreKeptAndQuotedValuesAreWhole() {
        let text = "---\r\nstatus: \"utkast # ikke\"\r\ngjelder-fra:\t# dag\r\nendring: a#b # c\r\n---\r\nTekst\r\n"
        let file = SourceFile(path: "x", text: text)
        let head = 5..<file.range(ofLine: 5).lowerBound
        let edited = HeadEdit(file: file, head: head).setting([("status", "godkjent"), ("gjelder-fra", "2026"), ("endring", "d"), ("ny", "1")])
        #expect(
            String(decoding: edited, as: UTF8.self)
                == "---\r\nstatus: godkjent\r\ngjelder-fra: 2026\t# dag\r\nendring: d # c\r\nny: 1\r\n---\r\nTekst\r\n")
    }

    @Test func theFingerprintIsWhatTheProgramOnTheRegisterPageFinds() async throws {
        let forms = try await ConsentScratch.read()
        try await forms.approve("bilder")
        let files = try await forms.build()
        for language in Self.languages {
            let published = try #require(files.first { $0.path.text == "nettsted/samtykke/bilder-1-\(language).txt" })
            #expect(published.bytes == (try forms.bytes("bilder/fryst/1-\(language).txt")))
            try forms.scratch.write(published.bytes, to: "ut.txt")
            let sum = Process()
            let pipe = Pipe()
            (sum.executableURL, sum.arguments) = (URL(filePath: "/usr/bin/env"), ["sha256sum", forms.scratch.path + "/ut.txt"])
            sum.standardOutput = pipe
            try sum.run()
            sum.waitUntilExit()
            let told = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).prefix(64)
            #expect(try forms.text("bilder/1-\(language).md").contains("fingeravtrykk: \(told)\n"))
        }
    }

    @Test func approvingTwiceIsRefused() async throws {
        let forms = try await ConsentScratch.read()
        try await forms.approve("bilder")
        let before = files(forms)
        let again = try await forms.approve("bilder")
        #expect(again.value == nil && again.diagnostics.map(\.code) == [.consentState])
        #expect(again.diagnostics.first?.help == "lag versjon 2")
        let mirrored = try await forms.edit { $0.mirror("bilder", nil, by: "koordinator") }
        #expect(mirrored.value == nil && mirrored.diagnostics.map(\.code) == [.consentState])
        #expect(files(forms) == before)
    }

    // MARK: - What is changed afterwards

    /// Whichever byte of a text is another, and whatever it becomes.
    @Test func aByteThatIsChangedIsFound() async throws {
        let forms = try await ConsentScratch.read()
        try await forms.approve("bilder")
        let workspace = try await forms.workspace()
        var random = SplitMix64(seed: 7)
        let texts = try #require(ConsentLoader.load(workspace).value?.form("bilder")?.newest?.texts)
        #expect(texts.count == 3)
        for round in 0..<150 {
            let (file, body) = (texts[round % 3].file, texts[round % 3].body)
            var bytes = file.bytes
            // The blank line before the first part is not of the text.
            let place = Int.random(in: body.lowerBound + 1..<body.upperBound, using: &random)
            let old = bytes[place]
            switch round % 4 {
            case 0: bytes.insert(0x20, at: place)
            case 1: bytes.remove(at: place)
            default: repeat { bytes[place] = UInt8.random(in: 0...255, using: &random) } while bytes[place] == old
            }
            let found = Self.check(workspace, with: SourceFile(path: file.path, bytes: bytes))
            #expect(found.contains { $0.code == .consentFrozen && $0.severity == .error }, "\(file.path) \(place) \(old) → \(bytes[place])")
        }
    }

    private static func check(_ workspace: Workspace, with changed: SourceFile) -> [Diagnostic] {
        let content = workspace.content.filter { $0.path != changed.path } + [changed]
        let loaded = ConsentLoader.load(
            Workspace(content: content, templates: [], contentFolder: workspace.contentFolder, templatesFolder: workspace.templatesFolder))
        guard let consents = loaded.value else { return loaded.diagnostics }
        return loaded.diagnostics + FrozenTexts.check(consents.forms)
    }

    @Test(arguments: [
        ("bilder/1-nb.md", "tittel: Samtykke til bilder", "tittel: Samtykke til alle bilder", "Samtykke til bilder"),
        ("bilder/1-nn.md", "på kurs.", "på kurs .", "på kurs"),
        ("bilder/1-en.md", "voluntary", "volunt\u{430}ry", "volunt"),
        ("bilder/1-nb.md", "gjelder-fra: 2026-11-20", "gjelder-fra: 2026-11-21", "2026-11-20"),
        ("bilder/1-nb.md", "\n:::\n\n::: del B03", "\n:::\r\n\n::: del B03", "hvordan linja slutter"),
        ("bilder/1-nb.md", "Å svare", "A\u{30A} svare", "hvordan en bokstav er skrevet"),
    ])
    func aChangeIsToldWhereItStands(_ file: String, _ old: String, _ new: String, _ told: String) async throws {
        let forms = try await ConsentScratch.read()
        try await forms.approve("bilder")
        try forms.replace(old, with: new, in: file)
        let found = try #require(try await forms.found().first { $0.code == .consentFrozen && $0.span?.file.path.hasSuffix(file) ?? false })
        let note = try #require(found.notes.first).message
        let plain = note.filter { $0 != "⟦" && $0 != "⟧" }
        #expect(plain.contains(told), "\(note)")
        if !old.contains("gjelder-fra") {
            let lines = try forms.text(file).components(separatedBy: "\n")
            let line = try #require(found.span?.file.line(at: found.span?.range.lowerBound ?? 0))
            #expect(lines[line - 1].contains(new.contains("\r") ? ":::\r" : new), "\(line)")
        }
        let refused = await Build(content: forms.content, templates: forms.templates, output: "Output", today: ConsentScratch.today).check()
        #expect(refused.value == nil && refused.diagnostics.contains { $0.code == .consentFrozen })
    }

    @Test func aFrozenCopyThatIsChangedOrGoneIsFound() async throws {
        let forms = try await ConsentScratch.read()
        try await forms.approve("bilder")
        let copy = try forms.text("bilder/fryst/1-nn.txt")
        try forms.write(copy + " ", to: "bilder/fryst/1-nn.txt")
        #expect(try await forms.found().filter { $0.severity == .error }.map(\.code) == [.consentFrozen, .consentFrozen])
        try forms.scratch.remove("\(ConsentScratch.forms)/bilder/fryst/1-nn.txt")
        #expect(try await forms.found().filter { $0.severity == .error }.map(\.code) == [.consentFrozen])
        try forms.write(copy, to: "bilder/fryst/1-nn.txt")
        #expect(try await forms.found().filter { $0.severity == .error }.map(\.code) == [])
        try forms.replace("fingeravtrykk: ", with: "fingeravtrykk: 0", in: "bilder/1-en.md")
        #expect(try await forms.found().filter { $0.severity == .error }.map(\.code) == [.consentFrozen])
    }

    /// What is written about a text is no part of it: who gets it can be written down later.
    @Test func theLogMayBeWrittenOnAfterwards() async throws {
        let forms = try await ConsentScratch.read()
        try await forms.approve("bilder")
        try forms.replace("  - til: Kontoret\n", with: "  - til: Kontoret\n    dato: 2026-11-21\n", in: "bilder/1-nb.md")
        #expect(try await forms.found().filter { $0.severity > .hint }.map(\.message) == [])
    }

    // MARK: - Versions one after another

    @Test func aNewVersionEndsTheOneBeforeTheDayBefore() async throws {
        let forms = try await ConsentScratch.read()
        try await forms.approve("bilder", from: day("2026-12-01"))
        try forms.newVersion(
            2, of: "bilder", changing: ["nb": ("på kurs", "på alle kurs"), "nn": ("på kurs", "på alle kurs"), "en": ("in courses", "in all courses")])
        let changed = day("2027-01-10")
        try await forms.mirror("bilder", on: changed)
        #expect(try await forms.approve("bilder", on: changed, from: day("2027-02-01")).diagnostics.map(\.message) == [])
        let form = try await forms.form("bilder", on: changed)
        let first = try #require(form.version(1))
        #expect(form.validity(of: first).map { [$0.from, $0.until] } == [day("2026-12-01"), day("2027-01-31")])
        func applying(_ iso: String) -> Int? { form.applying(on: day(iso))?.number }
        #expect(["2026-11-30", "2026-12-01", "2027-01-31", "2027-02-01", "2030-01-01"].map(applying) == [nil, 1, 1, 2, 2])
        func standings(_ iso: String) -> [ConsentStanding] { form.versions.map { form.standing(of: $0, on: day(iso)) } }
        #expect(standings("2026-11-30") == [.upcoming, .upcoming] && standings("2027-01-31") == [.current, .upcoming])
        #expect(standings("2027-02-01") == [.replaced, .current])
        // The texts of both stay as they were.
        #expect(try await forms.found(on: changed).filter { $0.severity > .hint }.map(\.message) == [])
        let frozen = (try forms.text("bilder/fryst/1-nb.txt"), try forms.text("bilder/fryst/2-nb.txt"))
        #expect(frozen.0.contains("på kurs.") && frozen.1.contains("på alle kurs."))

        try await forms.withdraw("bilder", on: day("2027-06-15"))
        let after = try await forms.form("bilder", on: day("2027-06-15"))
        let days = ["2027-02-01", "2027-06-14", "2027-06-15", "2028-01-01"]
        #expect(days.map { after.applying(on: day($0))?.number } == [2, 2, nil, nil])
        #expect(days.map { after.standing(of: after.versions[1], on: day($0)) } == [.current, .current, .withdrawn, .withdrawn])
    }

    /// One that is withdrawn before it begins takes nobody's place.
    @Test func whatNeverBeganEndsNothing() async throws {
        let forms = try await ConsentScratch.read()
        try await forms.approve("bilder", from: day("2026-12-01"))
        try forms.newVersion(2, of: "bilder", changing: ["nb": ("kurs", "kursa"), "nn": ("kurs", "kursa"), "en": ("courses", "classes")])
        try await forms.mirror("bilder")
        try await forms.approve("bilder", on: day("2027-01-10"), from: day("2027-02-01"))
        #expect(try await forms.withdraw("bilder", 2, on: day("2027-01-20")).diagnostics.map(\.message) == [])
        let form = try await forms.form("bilder", on: day("2027-03-01"))
        #expect(form.applying(on: day("2027-03-01"))?.number == 1)
        #expect(form.validity(of: form.versions[0])?.until == nil && form.validity(of: form.versions[1])?.isEmpty == true)
    }

    @Test func aNewVersionCannotBeginBeforeTheOldOne() async throws {
        let forms = try await ConsentScratch.read()
        try await forms.approve("bilder", from: day("2026-12-01"))
        try forms.newVersion(2, of: "bilder", changing: ["nb": ("kurs", "kursa"), "nn": ("kurs", "kursa"), "en": ("courses", "classes")])
        try await forms.mirror("bilder")
        for from in ["2026-11-30", "2026-12-01"] {
            let refused = try await forms.approve("bilder", from: day(from))
            #expect(refused.value == nil && refused.diagnostics.map(\.code) == [.consentDates], "\(from)")
        }
    }

    @Test func withdrawingWritesWhoWhenAndWhyInEveryLanguage() async throws {
        let forms = try await ConsentScratch.read()
        #expect(try await forms.withdraw("bilder", on: ConsentScratch.today).diagnostics.map(\.code) == [.consentState])
        try await forms.approve("bilder")
        let frozen = try forms.bytes("bilder/fryst/1-nb.txt")
        let early = try await forms.withdraw("bilder", 1, on: day("2026-11-19"))
        #expect(early.value == nil && early.diagnostics.contains { $0.code == .consentDates })
        #expect(try await forms.withdraw("bilder", on: day("2026-12-24")).value?.count == 3)
        for language in Self.languages {
            let text = try forms.text("bilder/1-\(language).md")
            #expect(text.contains("\nstatus: trukket-tilbake") && text.contains("\ntrukket-av: \"personvernombudet\"\ntrukket-dato: 2026-12-24\n"))
            #expect(text.contains("\ngodkjent-sak: \"12/26\"\n"))
        }
        let version = try #require(try await forms.form("bilder").newest)
        #expect(version.withdrawal?.reason == "Vi tar ikke bilder: \"mer\" \\ slutt")
        let kept = try forms.bytes("bilder/fryst/1-nb.txt")
        #expect(kept == frozen)
        #expect(try await forms.withdraw("bilder", 1, on: day("2026-12-25")).diagnostics.map(\.code) == [.consentState])
        #expect(try await forms.approve("bilder").diagnostics.map(\.code) == [.consentState])
    }

    // MARK: - Reading against each other

    @Test func whatWasReadIsWrittenDownForEachPart() async throws {
        let forms = try await ConsentScratch.read()
        let mirror = try forms.text("bilder/1-speil.yaml")
        #expect(mirror.contains("lest: 2026-11-20\nrolle: \"koordinator\"\n"))
        try forms.replace("Call us", with: "Ring us", in: "bilder/1-en.md")
        let stale = try await forms.found().filter { $0.code == .consentStale }
        #expect(stale.count == 1 && stale.first?.message.contains("«B04» er endret på engelsk") == true)
        try await forms.mirror("bilder")
        #expect(try await forms.found().filter { $0.code == .consentStale }.isEmpty)
        #expect(try forms.text("bilder/1-speil.yaml") != mirror)
        try forms.replace("Ring us", with: "Call us", in: "bilder/1-en.md")
        try await forms.mirror("bilder")
        #expect(try forms.text("bilder/1-speil.yaml") == mirror)
    }

    @Test func languagesThatAreUnlikeAreNotRead() async throws {
        let forms = try ConsentScratch()
        try forms.replace("::: del L02 innhold Svar\n::: svar tekst Svar :::\n:::\n", with: "", in: "lapp/1-nn.md")
        let refused = try await forms.edit { $0.mirror("lapp", nil, by: "koordinator") }
        #expect(refused.value == nil && refused.diagnostics.map(\.severity).allSatisfy { $0 == .error } && !refused.diagnostics.isEmpty)
        #expect(!forms.scratch.exists("\(ConsentScratch.forms)/lapp/1-speil.yaml"))
    }

    // MARK: - What cannot be found, read or written

    @Test func whatIsNotThereIsNamed() async throws {
        let forms = try await ConsentScratch.read()
        #expect(try await forms.approve("bildr").diagnostics.map(\.message) == ["skjemaet «bildr» finnes ikke"])
        #expect(try await forms.approve("bilder", 7).diagnostics.map(\.help) == ["den har 1"])
        let opened = await ConsentEditor.open(content: forms.scratch.path + "/ingen", templates: forms.templates, today: ConsentScratch.today)
        #expect(opened.value == nil && opened.diagnostics.map(\.code) == [.missingFolder])
    }

    /// A slash after the name of the folder hides nothing that is wrong in it.
    @Test func whatCannotBeReadIsToldWhateverTheFolderIsCalled() async throws {
        let forms = try await ConsentScratch.read()
        try forms.scratch.write([0x2D, 0xFF, 0x0A], to: "\(ConsentScratch.forms)/bilder/2-nb.md")
        for content in [forms.content, forms.content + "/"] {
            let opened = await ConsentEditor.open(content: content, templates: forms.templates, today: ConsentScratch.today)
            opened.value?.close()
            #expect(opened.diagnostics.contains { $0.code == .notUTF8 }, "\(content)")
        }
    }

    @Test func whatAnInterruptedCommandLeftIsTakenAway() async throws {
        let forms = try await ConsentScratch.read()
        try forms.scratch.write("halv", to: "\(ConsentScratch.forms)/.bilder.ny/1-nb.md")
        try forms.scratch.write("min", to: "\(ConsentScratch.forms)/.mitt.ny/1-nb.md")
        #expect(try await forms.build().contains { $0.path.text == "samtykke/bilder-1-nb.html" })
        #expect(forms.scratch.exists("\(ConsentScratch.forms)/.bilder.ny"))
        #expect(try await forms.found().filter { $0.severity > .hint }.isEmpty)
        #expect(!forms.scratch.exists("\(ConsentScratch.forms)/.bilder.ny"))
        #expect(forms.scratch.exists("\(ConsentScratch.forms)/.mitt.ny"))
    }

    // MARK: - The same again

    @Test func theSameContentGivesTheSameFingerprintsAndBytes() async throws {
        let (one, other) = (try await ConsentScratch.read(), try await ConsentScratch.read())
        for forms in [one, other] { try await forms.approve("bilder") }
        #expect(files(one) == files(other))
        let built = (try await one.build(), try await other.build(), try await one.build())
        func told(_ files: [RenderedFile]) -> [String: [UInt8]] {
            Dictionary(uniqueKeysWithValues: files.map { ($0.path.text, $0.bytes) })
        }
        #expect(told(built.0) == told(built.1) && told(built.0) == told(built.2))
    }
}
