/// Words that point at one person without a name: «hun på kjøkkenet», «den nye på pakkeriet», «lederen vår Kari».
struct SinglingOut: Sendable {
    private let places: Set<String>
    private let isSmall: Bool

    /// `places` are the departments of the company; in a small group less is needed to know who is meant.
    init(places: [String], isSmall: Bool) {
        self.places = Set(places.compactMap { Words(FoldedText($0)).all.last?.text })
        self.isSmall = isSmall
    }

    func findings(in words: Words) -> [Sighting] {
        let always = Self.always.matches(in: words.all, is: explain)
        let small = isSmall ? Self.inSmallGroups.matches(in: words.all, is: explain) : []
        return (always + small).map { match in
            (
                .singledOut, words.all[match.lowerBound].range.lowerBound..<words.all[match.upperBound - 1].range.upperBound,
                .likely
            )
        }
    }

    private func explain(_ kind: String, _ word: Word) -> Bool {
        switch kind {
        case "sted": isPlace(word.text)
        case "rolle": Self.isRole(word.text)
        case "kjønn": Self.gendered.contains(word.text)
        case "person": Self.gendered.contains(word.text) || Self.roles.contains(word.text) || word.text == "personen"
        case "alder": word.number.map { (16...99).contains($0) } ?? false
        case "navn": word.isCapitalised && word.range.count > 1 && !word.opens && !KnownWords.notPeople.contains(word.text)
        default: true
        }
    }

    private func isPlace(_ word: String) -> Bool {
        places.contains(word) || Self.places.contains(word) || Self.placeEndings.contains { word.hasSuffix($0) }
    }

    private static func isRole(_ word: String) -> Bool {
        roles.contains(word) || roleEndings.contains { word.hasSuffix($0) }
    }

    private static let always = PatternIndex(
        """
        hun|ho|han|henne|ham|hen ene|nye|eldste|yngste|gamle|unge? \
        nede|oppe|inne|borte|ute|der|her? på|i|ved|fra|frå|hos|bak <sted>
        ei|én|ein|éin|en på|i|ved|fra|frå|hos <sted> er|har|var|blir|trenger|treng
        hun|ho|han|henne|ham|hen som <ord>
        hun|ho|han|henne|ham <navn>
        den|ho|han nye|eldste|yngste|unge|gamle|ferske|eneste|einaste|late|trege|\
        treige|sure|syke|sjuke|sykmeldte|sjukmelde|utenlandske|utanlandske|deltidsansatte \
        <person>? nede|oppe|inne|ute? på|i|ved|fra|frå|hos <sted>
        den|vår|vårt nye|eldste|yngste|gamle|sure|syke|sjuke|utenlandske|gravide|late|einaste|eneste <kjønn>
        den gravide
        den|vår nye|sure|gamle|dårlige|dårlege <rolle>
        eneste|einaste kvinne|mann|<kjønn>
        <rolle> vår|vårt|min|mi|hans|hennes? <navn>
        mann|mannen|kvinne|kvinnen|kvinna|dame|dama|jente|jenta|gutt|gutten|gut|guten|fyr|kar på|i? <alder>
        hun|ho|han|henne|ham på <alder> år?
        <alder> åringen|åring
        jeg|eg|hun|ho|han er|ble|blei|vart <alder> år
        vet|veit hvem|kven jeg|eg|det|vi|me mener|meiner|gjelder|gjeld|sikter|siktar|snakker|snakkar
        kona|mannen|sønnen|dattera|datteren|dotter|broren|søsteren|søstera|samboeren|sambuaren|kjæresten|kjærasten til <rolle>
        """)

    private static let inSmallGroups = PatternIndex(
        """
        hun|ho|henne|hennes|hennar|ham
        han sier|seier|er|har|gjør|gjer|må|kan|vil|tar|tek
        <rolle>|kokken|vaskehjelpen|renholderen|reinhaldaren på|i|ved <sted>
        vikaren|lærlingen|deltidsansatte|nattevakten|nattevakta
        den nye|yngste|eldste
        """)

    private static let gendered = Set(
        words: "mannen kvinnen kvinna dama damen jenta jenten gutten guten fyren karen polakken svensken utlendingen")

    private static let roles = Set(
        words: """
            leder leiar styrer styreren styrar styraren rektor rektoren kollega kollegaen formann formannen bas basen
            verneombud verneombudet verneombodet tillitsvalgt tillitsvalgte tillitsvald tillitsvalde kokk kokken vaktmester
            vaktmesteren vikar vikaren lærling lærlingen renholder renholderen reinhaldar sykepleier sykepleieren sjukepleiar
            sjåfør sjåføren sekretær sekretæren assistent assistenten
            """)

    private static let roleEndings = ["lederen", "leder", "leiaren", "leiar", "sjef", "sjefen"]

    private static let places = Set(
        words: """
            lager lageret kjøkken resepsjonen skranken disken kassa kassen brakka brakken linja linjen linje pakkeri kantina
            kantinen butikken terminalen garasjen apoteket regnskap regnskapet rekneskap rekneskapen økonomi lønn it hr salg
            sal innkjøp administrasjonen mottaket mottak ekspedisjonen sentralbordet laben laboratoriet renholdet reinhaldet
            vaskeriet posten legevakta legevakten sfo skolen skulen nattevakt nattvakt natta nattskiftet kveldsskiftet
            dagskiftet trucken krana kranen gravemaskinen gravemaskina maskinen maskina verkstedet verkstaden fabrikken havna
            fjøset båten ferskvaren frukta frukten betongen riggen dekk broa brua sykestua naborommet kontoret avdelingen
            avdelinga avdeling
            """)

    private static let placeEndings = [
        "kjøkkenet", "kjøkenet", "lageret", "eriet", "kontoret", "avdelingen", "avdelinga", "rommet", "hallen", "linja",
        "linjen",
        "kassa", "kassen", "disken", "butikken", "verkstedet", "verkstaden", "stua", "stuen", "skranken", "terminalen",
        "sentralen",
        "mottaket", "garasjen", "anlegget", "kantina", "kantinen", "bygget", "fløyen", "fløya", "etasje",
    ]
}
