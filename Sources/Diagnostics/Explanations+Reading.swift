/// What is wrong with files and folders, and with the fields in them.
extension Explanations {
    // MARK: - Files and folders

    static let unreadable = """
        hia får ikke lest fila eller mappa. Som regel mangler du rettigheter til den,
        eller den er låst av et annet program.
        Alt innhold må kunne leses, ellers kan ark mangle uten at noen merker det.
        Lukk fila i Word eller Excel, se på rettighetene (høyreklikk og Egenskaper),
        og prøv igjen.
        """

    static let notUTF8 = """
        Fila er lagret med et annet tegnsett enn UTF-8. Da går æ, ø og å tapt.
        Åpne den i Notisblokk, velg Lagre som og sett Koding til UTF-8.
        Lagrer du fra Excel, heter valget «CSV UTF-8».

            før:    Soria Moria barnehage, R�dstua
            etter:  Soria Moria barnehage, Rødstua
        """

    static let controlCharacter = """
        Det står et usynlig tegn i teksten. Slike følger gjerne med når tekst limes
        inn fra Word, en PDF eller en e-post, og de kan bli til rot på arkene.
        Slett ordet på plassen meldingen viser, og skriv det på nytt.
        Neste gang kan du lime inn uten formatering: Ctrl+Skift+V.
        Handler meldingen om linjeskift, så lagre fila på nytt med vanlige linjeskift.
        """

    static let symlinkOutside = """
        Dette er en snarvei (en symbolsk lenke), ikke en vanlig fil eller mappe.
        hia følger ikke snarveier: De kan føre ut av mappa, og da er det ingen som
        vet hva som havner på arkene.
        Ta bort snarveien, og legg selve fila eller mappa på samme sted.
        """

    static let tooLarge = """
        Fila er mye større enn en tekstfil her noen gang blir. Det er nok et bilde,
        en film eller et regneark som har fått feil navn.
        Flytt fila ut av mappa, eller gi den tilbake det riktige navnet.
        Er det virkelig tekst, så del den i flere filer.
        """

    static let missingFolder = """
        hia finner ikke en mappe eller fil som må være der, for eksempel Content,
        Templates eller Content/region.yaml.
        Ofte er grunnen at du står i en annen mappe enn prosjektmappa.
        Gå dit først, eller si hvor mappene er:

            hia check --content Innhold --templates Maler
        """

    static let emptyContent = """
        Mappa med innhold er der, men det ligger ingen filer i den, så det finnes
        ingenting å lage pakker av.
        Se etter om du har pekt på riktig mappe. Den skal ha dette i seg:

            region.yaml   navn på regionen, områder, klinikker og kommuner
            moduler/      tekstene til de seks møtene
            bransjer/     én fil for hver bransje
            bedrifter/    én mappe for hver bedrift
            felles/       biter som brukes flere steder
            sider/        sidene til kontoret
        """

    static let emptyFile = """
        Det står ingenting i fila. Kanskje ble den laget for å fylles ut seinere,
        eller så gikk noe galt da den ble lagret.
        En tom fil kan gi et tomt ark, og det skal ingen dele ut på et møte.
        Skriv noe i fila, eller slett den.
        """

    static let strayFile = """
        Fila blir ikke brukt. Enten er det en slags fil hia ikke leser, som .docx,
        .xlsx og .pdf, eller så ligger den på feil sted eller har feil navn.
        Det du har skrevet i den, kommer altså ikke med på noe ark.
        Gi fila riktig navn og sted, eller flytt den ut av mappa.

            før:    Content/bedrift/eventyr/bedrift.yaml
            etter:  Content/bedrifter/eventyr/bedrift.yaml
        """

    // MARK: - Fields

    static let yamlSyntax = """
        hia kan ikke lese feltene, fordi noe er skrevet på en måte YAML ikke kjenner.
        Se på linja i meldingen og den rett over. Tre ting går igjen:
        innrykk med tabulator (bruk mellomrom), kolon midt i en verdi, og hermetegn
        som ikke blir lukket. Sett verdier med kolon i hermetegn.

            før:    tittel: Modul 1: Muskel og skjelett
            etter:  tittel: "Modul 1: Muskel og skjelett"
        """

    static let yamlFeature = """
        Her brukes noe som finnes i YAML, men ikke i disse filene: anker (&),
        henvisning (*), merkelapp (!) eller sammenslåing (<<).
        De gjør filene vanskelige å lese for den neste som skal rette i dem.
        Skriv verdien rett fram der den hører hjemme. Begynner teksten din med et
        slikt tegn, så sett den i hermetegn.

            før:    sted: *møterommet
            etter:  sted: Møterommet i barnehagen
        """

    static let frontMatter = """
        Innledningen er feltene øverst i fila, mellom to linjer med bare «---».
        Den mangler, blir aldri lukket, eller står i en fil som ikke skal ha den.
        mote.md og sidene i Content/sider skal ha innledning. De andre filene
        om et møte skal ikke ha det, og skal heller ikke begynne med «---».

            ---
            tittel: Slik bruker du pakkene
            språk: nb
            sist-endret: 2026-11-21
            ---
        """

    static let unknownField = """
        Feltet finnes ikke på dette stedet. Som regel er det en skrivefeil, eller
        feltet har fått feil innrykk, slik at det hører til noe annet enn du mente.
        Et ukjent felt ville ellers blitt borte uten at noen merket det.
        `hia check` foreslår det nærmeste navnet, og `hia schema` viser alle.

            før:    ansate: 24
            etter:  ansatte: 24
        """

    static let missingField = """
        Et felt som må fylles ut, mangler eller står tomt. Uten det kan ikke arkene
        bli riktige: navnet på bedriften står på hvert av dem, og tallet på ansatte
        styrer hvor mange som skrives ut.
        Legg til feltet. Meldingen sier hva det skal inneholde.

            før:    ansatte:
            etter:  ansatte: 24
        """

    static let wrongType = """
        Verdien er ikke av det slaget som skal stå her: en tekst der det skal være
        et tall, en dato som ikke finnes, eller et ord som ikke er blant dem en kan
        velge. Det kan også være et filnavn med æ, ø, å eller mellomrom.
        Meldingen sier hva som passer. Rett verdien.

            før:    ansatte: rundt tjue
            etter:  ansatte: 20

            før:    tid: etter lunsj
            etter:  tid: 12.30–14.00
        """

    static let duplicateID = """
        Det samme navnet er brukt to ganger, og da vet ingen hvilket som gjelder.
        Oftest er det et felt som er kopiert og glemt igjen.
        Behold det ene, eller gi det andre et eget navn.

            før:    leder: Live Låtsom
                    leder: Signe Skrøne
            etter:  leder: Signe Skrøne
        """
}
