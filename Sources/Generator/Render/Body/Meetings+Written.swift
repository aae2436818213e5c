import Diagnostics
import HelseIArbeid

extension Meeting {
    /// «tirsdag 3. november 2026 kl. 12.30–14.00»; `nil` without a date.
    func when(in language: Language) -> String? {
        guard let day = date.day else { return nil }
        var text = day.writtenWithWeekday(in: language)
        if let time { text += " kl.\u{A0}\(time.value.written)" }
        if case .tentative = date { text += language == .nynorsk ? " (ikkje endeleg avklart)" : " (ikke endelig avklart)" }
        return text
    }
}

extension [Meeting] {
    /// When they are, cohort by cohort: «pulje A tirsdag … og pulje B onsdag …»; `nil` while no date is known.
    func when(in language: Language) -> String? {
        let times = compactMap { meeting in
            meeting.when(in: language).map { when in meeting.cohort.map { "pulje \($0.value) \(when)" } ?? when }
        }
        return times.isEmpty ? nil : times.listed(in: language)
    }

    /// Where they are, each place once; `nil` while none is known.
    func places(in language: Language) -> String? {
        var places: [String] = []
        for place in compactMap(\.place) where !places.contains(place) { places.append(place) }
        return places.isEmpty ? nil : places.listed(in: language)
    }
}
