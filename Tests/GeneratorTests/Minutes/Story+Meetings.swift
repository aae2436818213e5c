import HelseIArbeid

/// Meetings, cases, and all that is not a task.
extension Story {
    struct Meeting: Sendable {
        let body: String
        let day: String
        let kind: MinutesHead.Kind
        let time: String?
        let place: String
        let cases: [String]
        let present: Int
        let absent: [String]
        /// When the next one is, if a day is set.
        let next: String?
    }

    static let meetings = [
        Meeting(
            body: "samarbeidsgruppa", day: "2026-06-11", kind: .minutes, time: "14.00–16.00", place: "Teams",
            cases: [
                "11/26 Status individtiltak, Nordre Eventyr", "12/26 Status individtiltak, Søndre Eventyr", "13/26 Status bedriftstiltak",
                "14/26 NAV-samtykket: gjennomgang av utkastet", "15/26 Informasjon til fastleger og andre", "16/26 Opplæring i høst",
            ], present: 13, absent: ["Imre Innbilt"], next: "2026-09-10 14.00–16.00 Soria Moria"),
        Meeting(
            body: "samarbeidsgruppa", day: "2026-09-10", kind: .minutes, time: "14.00–16.00", place: "Møterom Gullfot, Soria Moria",
            cases: [
                "17/26 Status individtiltak, Nordre Eventyr", "18/26 Status individtiltak, Søndre Eventyr", "19/26 Status bedriftstiltak",
                "20/26 Lokaler på Soria Moria", "21/26 Kveldsgruppene på Soria Moria", "22/26 Hva sluttrapporten skal bygge på",
            ], present: 13, absent: ["Gunnar Gåtefull"], next: "2026-11-12 14.00–16.00 Teams"),
        Meeting(
            body: "styringsgruppa", day: "2026-09-24", kind: .minutes, time: "13.00–15.00", place: "Teams",
            cases: [
                "7/26 Kort status fra samarbeidsgruppa", "8/26 Ventetid på arbeidsrettet avklaring i NAV", "9/26 Økonomi per august", "10/26 Møtet i desember",
            ], present: 6, absent: [], next: "2026-12-10 13.00–15.00 Soria Moria"),
        Meeting(
            body: "fagradet", day: "2026-11-04", kind: .minutes, time: nil, place: "Hotell Glasberget, Soria Moria",
            cases: [
                "4.11.2026/1 Ventetid når tida tel", "4.11.2026/2 NAV-rettleiaren i teamet", "4.11.2026/3 Dei same tala frå alle",
                "4.11.2026/4 Gruppetilbod på skjerm", "5.11.2026/1 Tid til gruppearbeidet i modulane", "5.11.2026/2 Forsking på bedriftene",
                "5.11.2026/3 Merking av tilvisingar",
            ], present: 7, absent: ["Imre Innbilt"], next: nil),
        Meeting(
            body: "samarbeidsgruppa", day: "2026-11-12", kind: .minutes, time: "14.00–16.00", place: "Teams",
            cases: [
                "23/26 Status individtiltak, Nordre Eventyr", "24/26 Status individtiltak, Søndre Eventyr", "25/26 Status bedriftstiltak",
                "26/26 NAV-samtykket: versjon 2", "27/26 Saker til styringsgruppa 10. desember", "28/26 Nytt fra fagrådet 4.–5. november",
            ], present: 12, absent: ["Imre Innbilt", "Bodil Bakvendt"], next: "2027-01-21 14.00–16.00 Kvitebjørnvik"),
        Meeting(
            body: "styringsgruppa", day: "2026-12-10", kind: .call, time: "13.00–15.00", place: "Møterom Gullfot, Soria Moria",
            cases: [
                "11/26 Kort status fra samarbeidsgruppa", "12/26 Økonomi og risiko for 2027", "13/26 Bemanning: lege i Kvitebjørnvik og psykolog på Soria Moria",
                "14/26 Lokaler på Soria Moria", "15/26 Ventetid i NAV: hva har skjedd siden september", "16/26 NAV-samtykket: hvem må si ja før det kan brukes",
            ], present: 0, absent: [], next: nil),
    ]

    /// From, question, to, answered by.
    static let forwards = [
        (
            "samarbeidsgruppa 11/26", "Kan pasienter i HelseIArbeid bli prioritert til arbeidsrettet avklaring i NAV?", "styringsgruppa",
            "styringsgruppa 8/26" as String?
        ),
        (
            "samarbeidsgruppa 20/26",
            "Poliklinikken på Soria Moria trenger to behandlingsrom ved siden av hverandre fra 1. februar 2027. Kan helseforetaket dekke leie av to rom i første etasje?",
            "styringsgruppa", nil
        ),
    ]

    /// Name, and what each of the three meetings of the samarbeidsgruppe told.
    static let figures = [
        ("andel merket begge, Nordre", ["50 %", "45 %", "48 %"]), ("andel merket begge, Søndre", ["36 %", "36 %", "37,5 %"]),
        ("henvisninger siste måned, Nordre", ["18", "22", "25"]), ("henvisninger siste måned, Søndre", ["14", "11", "16"]),
        ("ventetid, avklaring i NAV, Nordre", ["16 uker", "17 uker", "14 uker"]),
        ("ventetid, muskel og skjelett, Nordre", ["3–6 uker", "4–6 uker", "3–5 uker"]),
        ("ventetid, muskel og skjelett, Søndre", ["3–4 uker", "4 uker", "5–6 uker"]),
        ("ventetid, psykisk helse, Nordre", ["6–8 uker", "8–10 uker", "6–8 uker"]), ("ventetid, psykisk helse, Søndre", ["5–6 uker", "5–7 uker", "5 uker"]),
    ]

    /// Case, text, outcome; in order of meeting.
    static let resolutions: [(String, String, Resolution.Outcome)] = [
        ("samarbeidsgruppa 14/26", "Det skal lages en versjon 2 med disse endringene. Versjon 1 skal ikke deles ut.", .decided),
        ("samarbeidsgruppa 15/26", "Tas til orientering.", .forInformation),
        ("samarbeidsgruppa 20/26", "Gruppa anbefaler å leie to rom i første etasje.", .decided),
        ("samarbeidsgruppa 21/26", "Tilbudet fortsetter ut 2027 med samme størrelse.", .decided),
        ("samarbeidsgruppa 22/26", "Gruppa fører de samme ni tallene i hvert møte fram til sluttrapporten.", .decided),
        ("styringsgruppa 7/26", "Tas til orientering.", .forInformation),
        (
            "styringsgruppa 8/26",
            "HelseIArbeid-pasienter får ikke egen kø. NAV-veilederen melder behov for avklaring tidlig, og NAV bestiller seks plasser til i Nordre.", .decided
        ),
        ("styringsgruppa 9/26", "Tas opp igjen 10. desember.", .comesBack),
        (
            "styringsgruppa 10/26", "Møtet 10. desember begynner med kort status. Resten av tida går til økonomi og risiko, bemanning og lokaler.", .decided
        ),
        (
            "fagradet 4.11.2026/1", "Fagrådet rår poliklinikkane til å melde ventetida kvar månad med dato, delt på muskel og skjelett og psykisk helse.", .decided
        ),
        ("fagradet 4.11.2026/2", "Saka er teken til orientering.", .forInformation),
        ("fagradet 4.11.2026/3", "Saka kjem opp att på neste møte, med mål om vedtak.", .comesBack),
        ("fagradet 4.11.2026/4", "Saka er teken til orientering.", .forInformation),
        (
            "fagradet 5.11.2026/1",
            "Fagrådet rår alle regionar til å la rådgivaren styre klokka og til å øve med behandlaren før den første modulen i kvar bedrift.", .decided
        ),
        ("fagradet 5.11.2026/2", "Saka er teken til orientering.", .forInformation),
        (
            "fagradet 5.11.2026/3", "Alle regionar brukar dei tre merka frå 1. februar 2027. Tilvisingar med gamle merke blir tekne imot ut 2027.", .decided
        ),
        ("samarbeidsgruppa 24/26", "Bemanningen går til styringsgruppa som del av risikovurderingen, se 27/26.", .decided),
        (
            "samarbeidsgruppa 26/26",
            "Versjon 2 går til personvernombudene som utkast, sammen med innspillet til J2. Skjemaet er ikke godkjent og skal ikke deles ut.", .decided
        ),
        ("samarbeidsgruppa 26/26", "Tas opp igjen 21. januar 2027. J6 og J16 venter til da.", .comesBack),
        ("samarbeidsgruppa 27/26", "Gruppa foreslår denne sakslista.", .decided), ("samarbeidsgruppa 28/26", "Tas til orientering.", .forInformation),
    ]

    /// What is to be harvested for the final report.
    static let passages = [
        (
            "samarbeidsgruppa 11/26",
            "I mai var halvparten av henvisningene i Nordre merket for både muskel og skjelett og psykisk helse. Et tilbud med bare fysioterapeut og lege ville ha dekket halve behovet til disse pasientene."
        ),
        (
            "samarbeidsgruppa 13/26",
            "Gruppearbeidet taper når fagdelen varer for lenge. Ti minutter ekstra per modul, eller en rådgiver som stopper foreleseren etter én time, er nok til å berge de 20 minuttene."
        ),
        (
            "samarbeidsgruppa 17/26",
            "Fire uker uten psykolog i juli økte ventetida i psykisk helse fra 6–8 til 8–10 uker. Et tilbud med bare én psykolog tåler ikke ferie uten vikar."
        ),
        (
            "samarbeidsgruppa 19/26",
            "Bedrifter med skift trenger puljer. Hver pulje til koster behandlerne om lag tre timer med reise, så 15 timer per bedrift holder bare til én pulje."
        ),
        ("fagradet 5.11.2026/2", "Sagafylket målte at gruppearbeidet i snitt fekk tolv av 20 minutt når ingen hadde ansvar for klokka."),
        (
            "samarbeidsgruppa 23/26",
            "Etter at fastlegene fikk ett ark om merking, manglet én av 25 henvisninger yrke og arbeidsplass i oktober. I mai manglet fem av 18. GG og HH brukte seks timer på arket til sammen."
        ),
        (
            "samarbeidsgruppa 25/26",
            "Oppmøtet avgjøres av om noen har skaffet vikar, ikke av om folk vil. Spør om vikarplanen allerede i mål- og planleggingsmøtet."
        ),
        (
            "samarbeidsgruppa 28/26",
            "Andre regioner har samme erfaring med gruppearbeidet som vi har. Det taper tid til fagdelen. Vi er de eneste som tegner prosessen på en plakat."
        ),
    ]

    private static let companies = [
        "Askeladden og hjelperne barnehage", "Pannekaka på rømmen bakeri", "Rådhuset i Østanfor Sol", "Sjumilsstøvelen buss",
    ]

    /// What the cases say they are about.
    static let about = [
        ("samarbeidsgruppa 13/26", companies), ("samarbeidsgruppa 14/26", ["NAV-samtykket versjon 1"]), ("samarbeidsgruppa 19/26", companies),
        ("samarbeidsgruppa 23/26", ["styringsgruppa 8/26"]), ("samarbeidsgruppa 25/26", companies),
        ("samarbeidsgruppa 26/26", ["NAV-samtykket versjon 2", "sak 14/26"]), ("styringsgruppa 12/26", ["sak 9/26"]),
        ("styringsgruppa 14/26", ["samarbeidsgruppa 20/26"]), ("styringsgruppa 15/26", ["sak 8/26"]), ("styringsgruppa 16/26", ["NAV-samtykket versjon 2"]),
    ]

    /// What kind each case is, where it says so.
    static let kinds = [
        ("fagradet 4.11.2026/1", "diskusjonssak"), ("fagradet 4.11.2026/2", "informasjonssak"), ("fagradet 4.11.2026/3", "diskusjonssak"),
        ("fagradet 4.11.2026/4", "smakebit"), ("fagradet 5.11.2026/1", "diskusjonssak"), ("fagradet 5.11.2026/2", "informasjonssak"),
        ("fagradet 5.11.2026/3", "diskusjonssak"), ("styringsgruppa 11/26", "informasjonssak"), ("styringsgruppa 12/26", "beslutningssak"),
        ("styringsgruppa 13/26", "beslutningssak"), ("styringsgruppa 14/26", "beslutningssak"), ("styringsgruppa 15/26", "informasjonssak"),
        ("styringsgruppa 16/26", "informasjonssak"),
    ]

    /// The clocks of the call, and of the council's two agendas.
    static let clocks = ["13.00–13.10", "13.10–13.45", "13.45–14.15", "14.15–14.40", "14.40–14.50", "14.50–15.00"]
    static let agendaLines = [12, 8]
}
