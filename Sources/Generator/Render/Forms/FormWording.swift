import HelseIArbeid

/// The words on a form that are not its text, in its own language: what it is called, how it stands, what it is marked with.
struct FormWording: Sendable {
    let language: Language

    var yes: String { pick("Ja", "Ja", "Yes", "Tak", "Так") }
    var no: String { pick("Nei", "Nei", "No", "Nie", "Ні") }

    /// What every reader must know first; `nil` for one that is in use and as it should be.
    func banner(_ printed: PrintedForm) -> ConsentStateView? {
        func view(_ kind: ConsentStateView.Kind, _ mark: String, _ text: String) -> ConsentStateView {
            let stale = printed.isStale ? " " + staleNotice : ""
            return ConsentStateView(kind: kind, mark: mark + ".", text: text + stale, language: language)
        }
        switch printed.standing {
        case .draft: return view(.draft, draft, unapproved)
        case .submitted: return view(.submitted, draft, unapproved)
        case .upcoming: return view(.applies, state(printed), useTheOther)
        case .replaced: return view(.replaced, replaced, mustNotBeUsed)
        case .withdrawn: return view(.withdrawn, withdrawn, mustNotBeUsed)
        case .current where printed.isStale:
            return ConsentStateView(kind: .applies, mark: state(printed) + ".", text: staleNotice, language: language)
        case .current: return nil
        }
    }

    private var draft: String { pick("Utkast", "Utkast", "Draft", "Projekt", "Проєкт") }
    private var replaced: String { pick("Erstattet", "Erstatta", "Replaced", "Zastąpione", "Замінено") }
    private var withdrawn: String { pick("Trukket tilbake", "Trekt tilbake", "Withdrawn", "Wycofane", "Відкликано") }
    private var mustNotBeUsed: String {
        pick("Skal ikke brukes.", "Skal ikkje brukast.", "Must not be used.", "Nie wolno używać.", "Не використовувати.")
    }
    private var useTheOther: String {
        pick(
            "Bruk den som gjelder nå, fram til da.", "Bruk den som gjeld no, fram til då.", "Until then, use the one that applies now.",
            "Do tego czasu używaj obecnej.", "До того часу використовуйте чинну.")
    }
    private var unapproved: String {
        pick(
            "Ingen har godkjent teksten, og skjemaet skal ikke brukes.", "Ingen har godkjent teksten, og skjemaet skal ikkje brukast.",
            "Nobody has approved the text, and the form must not be used.", "Nikt nie zatwierdził tekstu. Nie wolno używać.",
            "Текст ніхто не затвердив. Не використовувати.")
    }

    /// That a translation lags.
    var staleNotice: String {
        pick(
            "Denne teksten er ikke lest mot det andre språket etter siste endring.",
            "Denne teksten er ikkje lesen mot det andre språket etter siste endring.",
            "The Norwegian text has been changed since this translation was checked against it. The Norwegian text applies.",
            "Tekst norweski zmieniono po sprawdzeniu tego tłumaczenia. Obowiązuje tekst norweski.",
            "Норвезький текст змінено після перевірки цього перекладу. Чинним є норвезький текст.")
    }

    /// «Versjon 2, gjelder fra 1. mars 2027».
    func state(_ printed: PrintedForm) -> String {
        let version = numbered(printed)
        func day(_ day: Day) -> String { day.written(in: language) }
        switch printed.standing {
        case .draft: return version + ", " + pick("utkast", "utkast", "draft", "projekt", "проєкт")
        case .submitted:
            return version + ", "
                + pick("til godkjenning", "til godkjenning", "awaiting approval", "do zatwierdzenia", "на затвердженні")
        case .withdrawn:
            let on = printed.version.withdrawal.map { " " + day($0.on) } ?? ""
            return version + ", " + pick("trukket tilbake", "trekt tilbake", "withdrawn", "wycofana", "відкликано") + on
        case .upcoming, .current, .replaced:
            guard let validity = printed.form.validity(of: printed.version) else { return version }
            let from = "\(version), \(pick("gjelder fra", "gjeld frå", "valid from", "ważna od", "діє з")) \(day(validity.from))"
            return from + (validity.until.map { " \(pick("til", "til", "to", "do", "до")) \(day($0))" } ?? "")
        }
    }

    /// «Versjon 2».
    func numbered(_ printed: PrintedForm) -> String {
        "\(pick("Versjon", "Versjon", "Version", "Wersja", "Версія"))\u{A0}\(printed.version.number)"
    }

    /// The language in itself, for the foot: «bokmål».
    var languageName: String { pick("bokmål", "nynorsk", "English", "polski", "українська") }

    var fingerprint: String { pick("Fingeravtrykk", "Fingeravtrykk", "Fingerprint", "Odcisk", "Відбиток") }
    var slip: String {
        pick("Trekk samtykket tilbake", "Trekk samtykket tilbake", "Withdraw your consent", "Wycofaj zgodę", "Відкличте згоду")
    }
    var large: String { pick("Stor skrift", "Stor skrift", "Large print", "Duży druk", "Великий шрифт") }
    var registerAt: String { pick("Alle versjoner", "Alle versjonar", "All versions", "Wszystkie wersje", "Усі версії") }

    private func pick(_ nb: String, _ nn: String, _ en: String, _ pl: String, _ uk: String) -> String {
        switch language {
        case .bokmål: nb
        case .nynorsk: nn
        case .english: en
        case .polish: pl
        case .ukrainian: uk
        }
    }
}
