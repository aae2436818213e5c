import HelseIArbeid

/// What the poster says, in the company's own norm: short, since it is read standing, at two metres.
struct PosterWording: Sendable {
    let language: Language
    /// The fixed ones.
    let here: String
    let goals: String
    let statements: String
    let measures: String
    private var nynorsk: Bool { language == .nynorsk }

    init(_ phrases: Phrases, in language: Language) {
        self.language = language
        here = phrases[.herErVi]
        goals = phrases[.maalene]
        statements = phrases[.utsagnene]
        measures = phrases[.tiltakene]
    }

    func overline(_ drawn: Day) -> String {
        nynorsk
            ? "HelseIArbeid – vegen vår. Teikna \(drawn.written(in: language))"
            : "HelseIArbeid – veien vår. Tegnet \(drawn.written(in: language))"
    }

    func owner(_ owner: Poster.Stretch.Owner) -> String {
        switch owner {
        case .parties: nynorsk ? "Partane" : "Partene"
        case .leader: nynorsk ? "Leiaren" : "Lederen"
        case .everyone: nynorsk ? "Alle tilsette, med leiaren" : "Alle ansatte, med lederen"
        case .leaderAndParties: nynorsk ? "Leiaren og partane" : "Lederen og partene"
        }
    }

    /// What happens after a meeting, with its owner as the subject of the sentence.
    func work(_ start: Session) -> String {
        switch start {
        case .introduction:
            nynorsk ? "avgjer om tiltaket passar, og førebur mål" : "avgjør om tiltaket passer, og forbereder mål"
        case .planning:
            nynorsk
                ? "skriv prosessen inn i IA/HMS-planen og inviterer alle" : "skriver prosessen inn i IA/HMS-planen og inviterer alle"
        case .module1:
            nynorsk ? "sorterer utsegnene og vel høgst tre" : "sorterer utsagnene og velger høyst tre"
        case .module2:
            nynorsk
                ? "gjer handlingsplanen ferdig og set i gang tiltaka" : "gjør handlingsplanen ferdig og setter i gang tiltakene"
        case .module3, .evaluation:
            nynorsk ? "held tiltaka i gang og samlar resultata" : "holder tiltakene i gang og samler resultatene"
        }
    }

    /// The whole day where there is room, else in numbers; `nil` where nothing is due.
    func deadline(_ term: Poster.Stretch.Term, fits: (String) -> Bool = { _ in true }) -> String? {
        switch term {
        case .nothing: return nil
        case .unknown(let kind):
            let module = kind.module.name(in: language).lowercasedFirst
            return nynorsk ? "Frist: to veker før \(module)" : "Frist: to uker før \(module)"
        case .known(let deadline):
            let whole = "Frist: \(deadline.day.written(in: language))"
            return fits(whole) ? whole : "Frist: \(numbers(deadline.day))"
        }
    }

    /// What comes after the last meeting.
    var afterwards: String {
        nynorsk
            ? "Partane bestemmer korleis arbeidet går vidare."
            : "Partene bestemmer hvordan arbeidet går videre."
    }

    func state(_ state: Poster.Measure.State) -> String { Wording(language: language).state(state) }

    func more(_ count: Int) -> String { "og \(count) til" }

    /// Where the company is, as a sentence.
    func position(_ position: Poster.Position) -> String {
        func name(_ session: Session) -> String { session.name(in: language).lowercasedFirst }
        return switch position {
        case .at(let session): "\(here): ved \(name(session))."
        case .after(let session):
            session.next.map { "\(here): mellom \(name(session)) og \(name($0))." } ?? "\(here)."
        case .arrived: "\(here): \(nynorsk ? "alle seks møta er haldne" : "alle seks møtene er holdt")."
        }
    }

    private func numbers(_ day: Day) -> String { "\(day.short(in: language))\(day.year)" }
}

// MARK: - Dates

extension PosterWording {
    /// A line below the name of a station; an open one ends where a hand writes the date.
    struct DateLine: Sendable, Equatable {
        /// Empty when it is for everyone.
        let cohort: String
        let when: String
        let isOpen: Bool

        var text: String { cohort + when }
    }

    /// One line for each cohort, in the longest form that fits; more cohorts than lines are told together.
    func dates(of station: Poster.Station, most: Int = .max, fits: (String) -> Bool = { _ in true }) -> [DateLine] {
        guard station.dates.count <= max(most, 1) else { return together(station) }
        // The same form for all of them.
        let form = DateForm.allCases.first { form in station.dates.allSatisfy { fits(line($0, form).text) } } ?? .numbers
        return station.dates.map { date in
            line(date, form)
        }
    }

    private enum DateForm: CaseIterable {
        case weekday, written, numbers
    }

    private func line(_ date: Poster.Date, _ form: DateForm) -> DateLine {
        guard let day = date.day else {
            return DateLine(cohort: date.cohort ?? "", when: date.cohort == nil ? "Dato:" : ":", isOpen: true)
        }
        let held = date.isHeld ? (nynorsk ? "halde " : "holdt ") : ""
        let doubt = date.isTentative ? " (usikker)" : ""
        let when =
            switch form {
            case .weekday where !date.isHeld && date.cohort == nil: day.writtenWithWeekday(in: language)
            case .weekday, .written: day.written(in: language)
            case .numbers: numbers(day)
            }
        let told = held + when + doubt
        return DateLine(
            cohort: date.cohort ?? "", when: date.cohort == nil ? told.capitalisedFirst : ": " + told, isOpen: false)
    }

    private func together(_ station: Poster.Station) -> [DateLine] {
        let days = station.dates.compactMap(\.day).sorted()
        let cohorts = "\(station.dates.count) \(nynorsk ? "puljar" : "puljer")"
        guard let first = days.first, let last = days.last else { return [DateLine(cohort: "", when: cohorts, isOpen: true)] }
        let missing = station.dates.count - days.count
        let without = missing == 0 ? "" : ", \(missing) \(nynorsk ? "utan" : "uten") dato"
        let doubt = station.dates.contains(where: \.isTentative) ? " (usikker)" : ""
        let span = first == last ? numbers(first) : "\(numbers(first)) – \(numbers(last))"
        return [cohorts + without + ":", span + doubt].map { DateLine(cohort: "", when: $0, isOpen: false) }
    }
}
