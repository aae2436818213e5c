/// The words dates are written with in Norwegian, in both norms.
enum DateNames {
    /// The number of a month from its name or one of the usual short forms, without a full stop.
    static func month(_ word: String) -> Int? {
        Day.month(named: word) ?? shortMonths[word]
    }

    /// Full names, and short ones only with their full stop: «man» is also a pronoun.
    static func weekday(_ word: String, hasStop: Bool) -> Weekday? {
        Weekday(norwegian: word) ?? (hasStop ? shortWeekdays[word] : nil)
    }

    static func isShortMonth(_ word: String) -> Bool { shortMonths[word] != nil }

    /// Words that tell when without telling the day.
    static let vague: Set<String> = [
        "vår", "våren", "sommer", "sommeren", "sommar", "sommaren", "høst", "høsten", "haust", "hausten", "vinter", "vinteren",
        "jul", "jula", "julen", "påske", "påska", "påsken", "pinse", "pinsa", "pinsen", "nyttår", "årsskiftet", "ferie", "ferien",
        "sommerferien", "høstferien", "juleferien", "vinterferien", "uke", "uka", "uken", "veke", "veka", "måned", "måneden",
        "månad", "månaden", "kvartal", "kvartalet", "halvår", "halvåret", "år", "året", "snarest", "snart", "straks", "løpende",
        "fortløpende", "kontinuerlig", "møte", "møtet", "samling", "samlingen", "helgen", "helga", "ettermiddag",
    ]

    /// Words after which numbers are no dates: «sak 10/12», «tlf. 22112019».
    static let noDateAfter: Set<String> = [
        "sak", "saker", "saka", "saken", "saksnr", "arkivsak", "nr", "nummer", "pkt", "punkt", "kap", "kapittel", "versjon", "tlf",
        "telefon", "mobil", "side", "avsnitt", "orgnr", "ca",
    ]

    private static let shortMonths = [
        "jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11,
        "des": 12,
    ]

    private static let shortWeekdays: [String: Weekday] = [
        "man": .monday, "mån": .monday, "tir": .tuesday, "tirs": .tuesday, "tys": .tuesday, "ons": .wednesday, "tor": .thursday,
        "tors": .thursday, "fre": .friday, "lør": .saturday, "laur": .saturday, "søn": .sunday,
    ]
}
