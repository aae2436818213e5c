import HelseIArbeid

/// What a person reads in the shipped minutes, written down without a program: the tests hold the register against it.
enum Story {
    struct Task: Sendable, Equatable {
        let body: String
        let id: String
        let text: String
        var rest = ""
        /// Who has it now, and who had it first if that was somebody else.
        let owners: [String]
        var firstOwners: [String]?
        /// The day, or the words, as first written and as it is now.
        let due: String
        var newDue: String?
        let state: State
        /// The meetings after the one that gave it that speak of it.
        let spokenOf: [String]
        var note = ""

        enum State: Sendable, Equatable {
            case open
            case done(String)
            case dropped(String)
        }
    }

    static let oda = "Oda Oppdiktet", pål = "Pål Påfunn", turid = "Turid Tenkt", frida = "Frida Fabel", ragna = "Ragna Regle"
    static let espen = "Espen Eksempel", liv = "Liv Luftslott", hulda = "Hulda Hittepå", imre = "Imre Innbilt", gunnar = "Gunnar Gåtefull"
    static let mons = "Mons Munnhell", kaja = "Kaja Kråkemål", åse = "Åse Åndemakt", vilje = "Vilje Vidunder", ørjan = "Ørjan Ønskedrøm"
    static let hjalmar = "Hjalmar Hjernespinn", wera = "Wera Wunderland", ulrikke = "Ulrikke Kvernknurr"
    private static let (sg, st, fr) = ("samarbeidsgruppa", "styringsgruppa", "fagradet")
    private static let (sept, nov) = ("2026-09-10", "2026-11-12")

    /// In the order they were given.
    static let tasks = [
        Task(
            body: sg, id: "11/26-1", text: "Finne et fast kontor til psykologen på Soria Moria", owners: [ragna], due: "2026-09-01", state: .done(sept),
            spokenOf: [sept],
            note: "Psykologen har fått kontor i tredje etasje fra 24. august. Det er i et annet bygg enn poliklinikken, se 20/26."),
        Task(
            body: sg, id: "11/26-2", text: "Sende styringsgruppa et notat på én side om ventetida i NAV", owners: [oda, frida], due: "2026-08-28",
            state: .done(sept), spokenOf: [sept], note: "Notatet ble sendt 27. august."),
        Task(
            body: sg, id: "12/26-1", text: "Lage ett ark til fastlegene om de tre merkingene og hva henvisningen skal inneholde", owners: [gunnar, hulda],
            due: "2026-09-15", newDue: "2026-10-15", state: .done(nov), spokenOf: [sept, nov],
            note: "Arket ble sendt til alle legekontorene i begge områdene 14. oktober."),
        Task(
            body: sg, id: "13/26-1", text: "Øve på modul 1 i barnehagen, med klokke på gruppearbeidet", owners: [pål, espen], due: "2026-08-12",
            state: .done(sept), spokenOf: [sept], note: "Vi øvde 11. august og kortet ned innledningen med sju minutter."),
        Task(
            body: sg, id: "14/26-1", text: "Ny versjon av NAV-samtykket", rest: "justerer teksten og sender den til LL", owners: [oda], due: "2026-10-01",
            state: .done(nov), spokenOf: [sept, nov], note: "Versjon 2 foreligger på bokmål, nynorsk og engelsk, se 26/26."),
        Task(
            body: sg, id: "15/26-1", text: "Avtale møte med de to legekontorene i Gullslottet", owners: [gunnar], due: "2026-08-20", state: .done(sept),
            spokenOf: [sept], note: "Begge kontorene har satt av tid i oktober."),
        Task(
            body: sg, id: "15/26-2", text: "Holde et informasjonsmøte for kiropraktorene i Søndre", owners: [mons], firstOwners: [kaja], due: "2026-10-01",
            state: .dropped(nov), spokenOf: [sept, nov], note: "Helseforetaket har tatt med kiropraktorene i et brev til alle som kan henvise."),
        Task(
            body: sg, id: "16/26-1", text: "Si fra til OO om hvem som mangler opplæringen", owners: ["alle"], due: "2026-06-19", state: .done(sept),
            spokenOf: [sept], note: "YY, MM og to behandlere er meldt på."),
        Task(
            body: sg, id: "17/26-1", text: "Prøve fast telefontid hos NAV-veilederen, tirsdag og torsdag kl. 11–12", owners: [frida, espen], due: "2026-10-30",
            state: .done(nov), spokenOf: [nov], note: "Telefontida gir fire–fem samtaler i uka og fortsetter."),
        Task(
            body: sg, id: "18/26-1", text: "Avklare legestillingen i Kvitebjørnvik etter 31. januar 2027", owners: ["Eventyrfylket helseforetak"],
            due: "2026-10-30", state: .open, spokenOf: [nov], note: "Stillingen er ikke lyst ut, og fristen er ute."),
        Task(
            body: sg, id: "19/26-1", text: "Øve på modul 2 i barnehagen", owners: [pål, espen, liv], due: "2026-10-21", state: .done(nov), spokenOf: [nov],
            note: "Øvd 20. oktober."),
        Task(
            body: sg, id: "19/26-2", text: "Øve på modul 1 i bakeriet, og avtale hvem som reiser til hvilken pulje", owners: [turid, hulda, imre],
            due: "2026-10-06", state: .done(nov), spokenOf: [nov], note: "Øvd 5. oktober."),
        Task(
            body: sg, id: "20/26-1", text: "Regne ut hva de to rommene koster i året, med strøm og renhold", owners: [ragna, åse], due: "2026-10-23",
            newDue: "2026-12-01", state: .open, spokenOf: [nov], note: "Leia er kjent, men strøm og renhold mangler."),
        Task(
            body: sg, id: "21/26-1", text: "Skrive om kveld 3, så den tar med både søvn og smerte", owners: [liv, espen], due: "før jul", state: .open,
            spokenOf: [nov], note: "LL har skrevet første time. EE har fått fri fredag formiddag."),
        Task(
            body: sg, id: "22/26-1", text: "Lage mal for eksempelsamlingen og en sjekkliste for personvern", owners: [vilje, oda], due: "2026-11-06",
            state: .done(nov), spokenOf: [nov], note: "Mal og sjekkliste er sendt gruppa."),
        Task(
            body: st, id: "8/26-1", text: "Sende ventetida for begge områdene til OO ved utgangen av hver måned", owners: [ørjan], due: "2026-12-04",
            state: .open, spokenOf: []),
        Task(
            body: st, id: "9/26-1", text: "Lage risikovurdering for 2027 med økonomi, bemanning og lokaler", owners: [hjalmar, åse], due: "2026-12-01",
            state: .open, spokenOf: []),
        Task(
            body: fr, id: "4.11.2026/3-1", text: "Lage framlegg til definisjonar på to sider", owners: [wera], due: "2027-03-01", state: .open, spokenOf: []),
        Task(
            body: fr, id: "5.11.2026/1-1", text: "Dele køyreplanen for gruppearbeidet med alle regionane", owners: [pål, ulrikke], due: "før jul", state: .open,
            spokenOf: []),
        Task(body: sg, id: "26/26-1", text: "Be personvernombudene om svar på J2 og råd om J6", owners: [oda], due: "2027-01-11", state: .open, spokenOf: []),
        Task(body: sg, id: "27/26-1", text: "Sende innkalling med saksliste til styringsgruppa", owners: [oda], due: "2026-11-26", state: .open, spokenOf: []),
    ]

    /// Who has what, of all bodies.
    static let openByOwner = [
        oda: ["26/26-1", "27/26-1"], ragna: ["20/26-1"], åse: ["20/26-1", "9/26-1"], liv: ["21/26-1"], espen: ["21/26-1"],
        "Eventyrfylket helseforetak": ["18/26-1"], ørjan: ["8/26-1"], hjalmar: ["9/26-1"], wera: ["4.11.2026/3-1"], pål: ["5.11.2026/1-1"],
        ulrikke: ["5.11.2026/1-1"],
    ]
}
