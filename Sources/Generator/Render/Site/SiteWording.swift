import Diagnostics
import HelseIArbeid

/// What the public site says besides what somebody wrote: sentences with numbers and names, in the languages it has.
struct SiteWording: Sendable {
    let language: Language

    private func word(_ bokmål: String, _ nynorsk: String, _ english: String) -> String {
        switch language {
        case .nynorsk: nynorsk
        case .english: english
        case .bokmål, .polish, .ukrainian: bokmål
        }
    }

    private func word(_ bokmål: String, _ nynorsk: String) -> String { word(bokmål, nynorsk, bokmål) }

    // MARK: - The frame

    var front: String { word("Forsiden", "Framsida", "Home") }
    var menu: String { word("Hovedmeny", "Hovudmeny", "Main menu") }
    var foot: String { word("Om nettstedet", "Om nettstaden", "About this site") }
    var languages: String { word("Språk", "Språk", "Language") }
    /// In the language itself, as a switch is read by those who do not know the other.
    var ownName: String {
        switch language {
        case .bokmål: "Bokmål"
        case .nynorsk: "Nynorsk"
        case .english: "English"
        case .polish: "Polski"
        case .ukrainian: "Українська"
        }
    }
    var draftNote: String {
        word(
            "Ingen fagperson har godkjent teksten ennå.", "Ingen fagperson har godkjent teksten enno.",
            "No professional has approved this text yet.")
    }
    var siteName: String { "HelseIArbeid" }
    func about(_ county: String) -> String { word("for fastleger i \(county)", "for fastlegar i \(county)", "in \(county)") }
    func wholeSite(_ county: String) -> String {
        word("HelseIArbeid i \(county): hele nettstedet", "HelseIArbeid i \(county): heile nettstaden")
    }
    var published: String { word("Først publisert", "Først publisert", "First published") }
    var sources: String { word("Kilder", "Kjelder", "Sources") }

    // MARK: - Freshness

    var checked: String { word("Sist kontrollert", "Sist kontrollert", "Last checked") }
    func goodUntil(_ day: Day) -> String {
        let day = day.written(in: language)
        return word("ny kontroll innen \(day)", "ny kontroll innan \(day)", "next check by \(day)")
    }
    var stale: String {
        word("Stemmer kanskje ikke lenger: ring og spør.", "Stemmer kanskje ikkje lenger: ring og spør.", "May no longer be correct: call and ask.")
    }
    var pageStale: String {
        word(
            "Siden er kanskje ikke oppdatert: ingen har kontrollert den mot kildene siden",
            "Sida er kanskje ikkje oppdatert: ingen har kontrollert ho mot kjeldene sidan",
            "This page may be out of date: nobody has checked it against its sources since")
    }
    var tooOld: String { word("for gammelt til å vises", "for gammalt til å bli vist", "too old to be shown") }
    var source: String { word("Kilde", "Kjelde", "Source") }

    // MARK: - Referring

    var marking: String { word("Merke", "Merke", "Referral label") }
    var markings: String { word("Merker", "Merke") }
    var isFor: String { word("Gjelder", "Gjeld", "For") }
    var area: String { word("Område", "Område", "Area") }
    var clinicAndAddress: String { word("Klinikk og adresse", "Klinikk og adresse", "Clinic and address") }
    func whatFor(_ markings: [String], from places: [String]) -> String {
        let from = places.isEmpty ? "" : ", \(word("fra", "frå", "from")) \(places.listed(in: language))"
        return "\(markings.listed(in: language))\(from):"
    }
    var wait: String { word("Ventetid", "Ventetid", "Waiting time") }
    func weeks(_ range: ClosedRange<Int>) -> String {
        let number = range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
        let one = range == 1...1
        return number + "\u{A0}" + word(one ? "uke" : "uker", one ? "veke" : "veker", one ? "week" : "weeks")
    }
    var notTold: String { word("ikke oppgitt", "ikkje oppgitt", "not given") }
    var whole: String { word("hele området", "heile området") }
    func demand(_ demand: ReferralPoint.Demand) -> String {
        switch demand {
        case .must: word("Dette må stå", "Dette må stå")
        case .should: word("Dette bør stå", "Dette bør stå")
        case .ifNeeded: word("Om det gjelder pasienten", "Om det gjeld pasienten")
        }
    }
    func only(_ markings: [String]) -> String {
        "\(word("ved", "ved")) \(markings.listed(in: language))"
    }
    func copy(_ marking: String) -> String { word("Tekst for \(marking)", "Tekst for \(marking)") }
    func figure(_ name: String, steps: Int) -> String {
        word("\(name), i \(steps) trinn. Det samme står i listen.", "\(name), i \(steps) trinn. Det same står i lista.")
    }

    // MARK: - Offers

    var group: String { word("Gruppe", "Gruppe") }
    var when: String { word("Når", "Når") }
    var nextStart: String { word("Neste start", "Neste start") }
    var free: String { word("Ledige plasser", "Ledige plassar") }
    func evenings(_ count: Int) -> String { count == 1 ? word("én gang", "éin gong") : word("\(count) ganger", "\(count) gonger") }
    func free(_ count: Int, of places: Int) -> String {
        count == 0 ? word("fullt", "fullt") : word("\(count) av \(places)", "\(count) av \(places)")
    }
    var startNotSet: String { word("ikke satt", "ikkje sett") }
    var offer: String { word("Tilbud", "Tilbod") }
    var whoContacts: String { word("Hvem tar kontakt", "Kven tek kontakt") }
    var wherever: String { word("Hvor", "Kvar") }
    var everywhere: String { word("alle kommunene", "alle kommunane") }
    func first(_ contact: LowThresholdOffer.FirstContact) -> String {
        switch contact {
        case .patient: word("Pasienten selv, uten henvisning", "Pasienten sjølv, utan tilvising")
        case .doctor: word("Fastlegen", "Fastlegen")
        case .employer: word("Arbeidsgiveren", "Arbeidsgivaren")
        }
    }

    // MARK: - Contacts and meetings

    func ring(_ role: String) -> String { word("Ring \(role.lowercasedFirst)", "Ring \(role.lowercasedFirst)") }
    var noGroups: String { word("Ingen grupper er satt opp nå.", "Ingen grupper er sette opp no.") }
    var noOffers: String { word("Ingen tilbud er ført opp.", "Ingen tilbod er førte opp.") }
    var noContacts: String { word("Ingen er ført opp.", "Ingen er førte opp.", "Nobody is listed.") }
    var phone: String { word("Telefon", "Telefon", "Phone") }
    var mail: String { word("E-post", "E-post", "E-mail") }
    var noHealthByMail: String {
        word("Ikke send helseopplysninger på e-post.", "Ikkje send helseopplysningar på e-post.", "Do not send health information by e-mail.")
    }
    func signUp(by day: Day) -> String {
        let day = day.written(in: language)
        return word("Påmelding senest \(day) til", "Påmelding seinast \(day) til")
    }
    var noMeetings: String { word("Ingen møter er satt opp nå.", "Ingen møte er sette opp no.") }
    var noNews: String { word("Ingenting nytt nå.", "Ingenting nytt no.") }
    var news: String { word("Nyheter", "Nyheiter", "News") }

    // MARK: - Forms, print

    var noForms: String { word("Ingen skjemaer er godkjent ennå.", "Ingen skjema er godkjende enno.") }
    var register: String { word("Registeret over alle versjoner", "Registeret over alle versjonar") }
    func version(_ number: Int) -> String { word("versjon \(number)", "versjon \(number)") }
    var card: String { word("Kort til skrivebordet, på A5", "Kort til skrivebordet, på A5") }
    var cardAsPage: String { word("Kortet som nettside", "Kortet som nettside") }
    var wholeAsFile: String { word("Hele nettstedet i én fil", "Heile nettstaden i éi fil") }

    // MARK: - Places and indexes

    func areaTitle(_ name: String) -> String { word("Henvise fra \(name)", "Tilvise frå \(name)") }
    func areaSummary(_ name: String) -> String {
        word(
            "Hvor du sender henvisningen når pasienten bor i \(name), hvordan du merker den, og hvor lang ventetiden er.",
            "Kvar du sender tilvisinga når pasienten bur i \(name), korleis du merker ho, og kor lang ventetida er.")
    }
    var whereTo: String { word("Hit sender du henvisningen", "Hit sender du tilvisinga") }
    var howLong: String { word("Merke og ventetid", "Merke og ventetid") }
    var whatToWrite: String { word("Dette skriver du", "Dette skriv du") }
    var pointsLink: String { word("Hva henvisningen skal inneholde, med tekst å kopiere", "Kva tilvisinga skal innehalde, med tekst å kopiere") }
    var inDoubt: String { word("Usikker?", "Usikker?") }
    var offersHere: String { word("Tilbud uten henvisning, og andre tilbud", "Tilbod utan tilvising, og andre tilbod") }
    var groupsHere: String { word("Grupper", "Grupper") }
    var municipalities: String { word("Kommuner", "Kommunar") }
    var indexTitle: String { word("A–Å", "A–Å") }
    var indexSummary: String {
        word("Alle stikkord på nettstedet, fra A til Å.", "Alle stikkord på nettstaden, frå A til Å.")
    }
    var overviewTitle: String { word("Alle sidene", "Alle sidene") }
    var overviewSummary: String { word("Alle sidene på nettstedet, ordnet etter hvem de er for.", "Alle sidene på nettstaden, ordna etter kven dei er for.") }
    func readers(_ reader: SiteReader) -> String {
        switch reader {
        case .doctor: word("For fastlegen", "For fastlegen", "For GPs")
        case .otherReferrer: word("For andre som henviser", "For andre som tilviser", "For other referrers")
        case .patient: word("For pasienter", "For pasientar", "For patients")
        case .employer: word("For arbeidsgivere", "For arbeidsgivarar", "For employers")
        case .everyone: word("For alle", "For alle", "For everyone")
        }
    }
    var notFound: String { word("Siden finnes ikke", "Sida finst ikkje") }
    var notFoundText: String {
        word("Adressen er feil, eller siden er flyttet. Begynn på forsiden, eller se alle sidene.", "Adressa er feil, eller sida er flytta. Begynn på framsida, eller sjå alle sidene.")
    }
    var search: String { word("Søk på nettstedet", "Søk på nettstaden") }
    /// The script puts the number in.
    var hits: String { word("# treff", "# treff") }
    var noHits: String { word("Ingen treff. Prøv et annet ord, eller se listen under.", "Ingen treff. Prøv eit anna ord, eller sjå lista under.") }
    var contents: String { word("Bokstaver", "Bokstavar") }
}
