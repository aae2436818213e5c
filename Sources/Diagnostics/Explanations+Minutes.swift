/// What is wrong with meetings, their minutes and their tasks.
extension Explanations {
    static let unknownPerson = """
        Et referat eller et organ nevner noen som ikke står i Content/personer.yaml. Der
        står alle som kan eie en oppgave, med initialer og navn, og organisasjonene.
        Noen forkortelser ser ut som initialer: LIS er en lege i spesialisering, BHT er
        bedriftshelsetjenesten. hia gjetter ikke.

            før:    Ansvar: PÅ
            etter:  Ansvar: PP
        """

    static let ambiguousPerson = """
        Initialene eller fornavnet kan være flere. Er bare én av dem medlem av organet
        den dagen, er det den. Ellers velger hia ikke for deg.

            før:    Ansvar: EE
            etter:  Ansvar: Espen Eksempel
        """

    static let taskWithoutOwner = """
        En oppgave uten navn blir ikke gjort. Etter «Ansvar:» skal det stå initialer, et
        navn, en organisasjon eller «alle». Flere skilles med skråstrek, komma eller
        «og».

            Følge opp kontorplassen
            Ansvar: PP/TT
            Frist: 1. september
        """

    static let closedTask = """
        En oppgave blir ført som ferdig eller utgått i ett møte, og er lukket etter det.
        Kommer den opp igjen, er det enten noe nytt å gjøre, og da er det en ny oppgave,
        eller så var den ikke ferdig, og da er det eldre referatet feil. To oppgaver med
        samme ord er en advarsel: ofte er det den samme.

            12/26-1: ferdig. Kontoret er tatt i bruk.
            12/26-2: videreføres, ny frist 1. november.
        """

    static let caseNumber = """
        Sakene i en gruppe nummereres gjennom året: 12/26, 13/26, 14/26. Ingen er brukt
        to ganger, de går framover, og året er det møtet er i. Er det et hull, får du en
        advarsel: enten er nummeret feil, eller så mangler det et referat. I et fagråd
        over flere dager begynner nummereringen på nytt hver dag: Sak 1, Sak 2.
        `hia minutes new` gir det neste nummeret.
        """

    static let agenda = """
        Klokka på en dagsorden skal gå framover. Punkter som overlapper, eller som
        ligger utenfor møtet, er feil. Et hull mellom to punkter er en advarsel.

            før:    - 10.00–10.30 Ventetider
                    - 10.15–10.45 Lokaler
            etter:  - 10.00–10.30 Ventetider
                    - 10.30–10.45 Lokaler
        """

    static let unknownBody = """
        Et organ er en gruppe som har møter: samarbeidsgruppa, styringsgruppa, et
        fagråd. Hvert har en fil i Content/organ, og referatene ligger i
        Content/referater i ei mappe med samme navn. Under «omtales» står det tekster
        kaller det.

            Meldes til styringsgruppa: Kan pasienter i HelseIArbeid bli prioritert?
        """

    static let answerWithoutQuestion = """
        Et referat svarer på en sak som ingen har meldt dit, eller som ble meldt senere.
        Saken det svares på, skal ha linja «Meldes til …».

            samarbeidsgruppa 12/26:  Meldes til styringsgruppa: Hvem dekker leia?
            styringsgruppa 5/26:     Svar på: samarbeidsgruppa 12/26
        """

    static let membership = """
        Et medlem er med i organet fra en dag, og kanskje til en dag. Den siste kommer
        etter den første, og samme person er ikke med to ganger på samme tid.
        Medlemskapet avgjør hvem initialene er når to har de samme.
        """

    static let presentAndAbsent = """
        Øverst i et referat står hvem som var der («til-stede») og hvem som ikke var det
        («forfall»). Ingen står begge steder. Et medlem som ikke står noe sted, er et
        tips.
        """

    static let unreadLine = """
        Noen ord først på en linje sier hva linja er: Ansvar, Frist, Vedtak, Meldes til,
        Svar på, Gjelder, Tall, Til sluttrapporten, Ved, Tid, Sakstype, Problemstilling.
        Denne linja begynner med et slikt ord, men resten er ikke til å lese. Er det
        bare vanlig tekst, så begynn setningen på en annen måte.

            Tall: ventetid, psykisk helse: 3–6 uker
            Tid: 10.00–10.20
        """

    static let misplacedEntry = """
        En innkalling spør, et referat svarer. Oppgaver, vedtak og svar hører hjemme i
        referatet. Når møtet er holdt, sett «dokument: referat» øverst i den samme fila.
        Innkallingen kan liste opp oppgavene som er åpne: «12/26-1: videreføres».

            før:    dokument: innkalling
            etter:  dokument: referat
        """

    static let oldCall = """
        Dagen er passert, men fila er fortsatt en innkalling. Da vet ikke hia hva møtet
        kom fram til, og oppgavene fra forrige møte står åpne.
        Skriv referatet i fila, og sett «dokument: referat» øverst. Ble møtet ikke
        holdt, så rett datoen eller slett fila.
        """

    static let emptyLink = """
        En lenke har en tekst, men ingen adresse. Den som leser, kan ikke gå noe sted.

            lenker:
              - Presentasjonen om ventetider: https://…
        """

    static let unsureReading = """
        `hia import minutes` har lest et gammelt referat og var ikke sikker her. Teksten
        står som den sto. Se på den, rett det som er feil, og ta bort «::: usikker» og
        «:::».
        """
}
