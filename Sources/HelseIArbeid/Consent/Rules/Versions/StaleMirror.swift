public import Diagnostics

/// The languages have been read against each other since any of them was changed.
public enum StaleMirror {
    /// `now` is the fingerprint of each part in each language.
    public static func check(_ version: ConsentVersion, of form: ConsentForm, now: ConsentRules.Fingerprints) -> [Diagnostic] {
        guard version.texts.count > 1 else { return [] }
        guard let mirror = version.mirror else { return [.neverRead(version, form)] }
        let order = version.lead.parts.map(\.id.value)
        let keys = Set(now.keys).union(mirror.parts.keys).sorted { left, right in
            (order.firstIndex(of: left) ?? -1, left) < (order.firstIndex(of: right) ?? -1, right)
        }
        return keys.compactMap { key in
            let (then, now) = (mirror.parts[key] ?? [:], now[key] ?? [:])
            return then == now ? nil : .changed(Change(part: key, then: then, now: now, in: version), version, form, mirror)
        }
    }
}

extension ConsentVersion {
    /// Whether a language must be read against the others again. The norms are held against each other; any other language against
    /// both of them.
    public func isStale(_ language: Language, now: ConsentRules.Fingerprints) -> Bool {
        guard texts.count > 1 else { return false }
        guard let mirror else { return true }
        let languages = Set([.bokmål, .nynorsk, language])
        return Set(now.keys).union(mirror.parts.keys).contains { part in
            languages.contains { now[part]?[$0] != mirror.parts[part]?[$0] }
        }
    }
}

/// What has become of a part since it was read.
private struct Change {
    let part: String
    /// The languages that are not as they were, and those that are.
    let changed: [Language]
    let lagging: [Language]
    let isNew: Bool
    let isGone: Bool

    init(part: String, then: [Language: String], now: [Language: String], in version: ConsentVersion) {
        let all = Language.allCases.filter { then[$0] != nil || now[$0] != nil }
        self.part = part
        changed = all.filter { then[$0] != now[$0] }
        lagging = all.filter { then[$0] == now[$0] }
        isNew = then.isEmpty
        isGone = now.isEmpty
    }

    /// The part in a language, for pointing at.
    func place(in version: ConsentVersion, _ languages: [Language]) -> Span? {
        languages.lazy.compactMap { version.text(in: $0) }.first.map { $0.part(part)?.place ?? $0.place }
    }
}

extension Diagnostic {
    fileprivate static func neverRead(_ version: ConsentVersion, _ form: ConsentForm) -> Diagnostic {
        let languages = version.languages.map(\.nameInMessages).listed(in: .bokmål)
        return Diagnostic(
            version.faultLevel, .consentStale, "\(languages) i versjon \(version.number) er ikke lest mot hverandre", at: version.lead.place,
            help: help(version, form))
    }

    fileprivate static func changed(_ change: Change, _ version: ConsentVersion, _ form: ConsentForm, _ mirror: MirrorRecord) -> Diagnostic {
        let changed = change.changed.map(\.nameInMessages).listed(in: .bokmål)
        let lagging = change.lagging.map(\.nameInMessages).listed(in: .bokmål)
        let name = "«\(change.part)»"
        let since = "siden språkene ble lest mot hverandre \(mirror.day.written(in: .bokmål))"
        let message =
            switch (change.isNew, change.isGone) {
            case (true, _): "\(name) er ny \(since)"
            case (_, true): "\(name) er tatt bort \(since)"
            default:
                lagging.isEmpty
                    ? "\(name) er endret på \(changed) \(since)" : "\(name) er endret på \(changed), men ikke på \(lagging), \(since)"
            }
        // The one to mend is the one that lags.
        let place = change.place(in: version, change.lagging) ?? change.place(in: version, change.changed) ?? version.lead.place
        let other = change.lagging.isEmpty ? nil : change.place(in: version, change.changed)
        return Diagnostic(
            version.faultLevel, .consentStale, message, at: place, notes: other.map { [.init("endret her", at: $0)] } ?? [],
            help: help(version, form))
    }

    private static func help(_ version: ConsentVersion, _ form: ConsentForm) -> String {
        guard version.state.isOpen else {
            return "versjonen er godkjent og skal ikke endres: hent tekstene og \(version.number)-speil.yaml fra sikkerhetskopien"
        }
        return "les språkene mot hverandre, rett det som henger etter, og kjør `hia consent mirror \(form.id) --role <rolle>`"
    }
}
