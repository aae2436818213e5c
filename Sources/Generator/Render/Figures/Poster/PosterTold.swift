import HelseIArbeid

/// The poster in words, in the order it is read: for those who cannot see it. Nothing is drawn that is not said here.
struct PosterTold: Sendable {
    let poster: Poster
    let wording: PosterWording
    let phrases: Phrases

    /// All of it, as the title of the figure.
    var text: String {
        var parts = ["\(poster.name). \(wording.overline(poster.drawn)).", wording.position(poster.position)]
        for station in poster.stations {
            parts.append("\(station.session.rawValue) \(name(station)): \(when(station)).")
            guard let stretch = poster.stretches.first(where: { $0.start == station.session }) else { continue }
            parts.append(between(stretch))
        }
        parts.append(list(phrases[.maalene], poster.goals))
        parts.append(list(phrases[.utsagnene], poster.statements))
        parts.append(list(phrases[.tiltakene], poster.measures.map(measure)))
        return parts.joined(separator: " ")
    }

    func name(_ station: Poster.Station) -> String { station.session.name(in: poster.language) }

    /// «Holdt 10. mars 2026», cohort by cohort.
    func when(_ station: Poster.Station) -> String {
        let open = Wording(language: poster.language).noDate
        let dates = station.dates.count == 1 && station.dates[0].day == nil ? [] : wording.dates(of: station)
        return dates.isEmpty ? open : dates.map { $0.isOpen ? "\($0.text) \(open)" : $0.text }.joined(separator: ", ")
    }

    /// «Partene avgjør om tiltaket passer, og forbereder mål.»
    func between(_ stretch: Poster.Stretch) -> String {
        let owner = wording.owner(stretch.owner)
        let work = "\(owner)\(owner.contains(",") ? "," : "") \(wording.work(stretch.start))."
        return wording.deadline(stretch.deadline).map { "\(work) \($0)." } ?? work
    }

    func measure(_ measure: Poster.Measure) -> String { "\(measure.text): \(wording.state(measure.state))" }

    private func list(_ name: String, _ items: [String]) -> String {
        items.isEmpty ? "\(name): \(phrases[.ikkeSatt].lowercasedFirst)." : "\(name): \(items.joined(separator: "; "))."
    }
}
