/// What is wrong with templates, and with what is to be written. Few authors will ever see these.
extension Explanations {
    // MARK: - Templates

    static let templateSyntax = """
        En mal i mappa Templates er skrevet på en måte som ikke kan leses: en klamme
        mangler, noe åpnes uten å bli lukket, eller malen setter inn seg selv.
        Malene styrer utseendet på alle ark, så ingenting lages før dette er rettet.
        Har du ikke rørt malene, så hent dem på nytt eller spør den som har det.

            før:    {{#mottakere}} {{navn}}
            etter:  {{#mottakere}} {{navn}} {{/mottakere}}
        """

    static let templateUnknownName = """
        En mal ber om noe som ikke finnes på dette stedet. Uten denne kontrollen ville
        det bare blitt en tom plass på arket.
        `hia check` foreslår det nærmeste navnet, eller lister dem som kan brukes.

            før:    {{titel}}
            etter:  {{tittel}}
        """

    static let templateKind = """
        En mal bruker noe på feil måte: viser en liste som om den var tekst, eller
        bytter om på tekst og ferdig HTML.
        To klammer er for vanlig tekst og tre for ferdig HTML. Lister og det som kan
        mangle, åpnes med «#» og lukkes med «/».

            før:    {{{navn}}}   og   {{deltakere}}
            etter:  {{navn}}     og   {{#deltakere}}{{navn}}{{/deltakere}}
        """

    static let templateMissing = """
        En mal det vises til, finnes ikke i mappa Templates. Kanskje er den flyttet,
        har fått et nytt navn, eller så er det en skrivefeil i navnet.
        Legg malen tilbake, eller rett navnet der den brukes. Er det mange som
        mangler, peker du nok på feil mappe med --templates.
        """

    static let missingPhrase = """
        De faste ordene på arkene, som «Side» og «Utkast», står i
        Templates/tekster, i én fil for hvert språk. En av dem mangler.
        Legg til linja meldingen nevner, i den fila. Mangler hele nb.yaml, må den
        hentes tilbake: Bokmål må alltid være der.

            utkast: Utkast
        """

    // MARK: - Plan and write

    static let collision = """
        To ark ville fått samme filnavn, og det ene ville skrevet over det andre.
        Store og små bokstaver regnes som like, for det gjør de fleste maskiner.
        Se i meldingen hva som skulle hete det samme, og gi det ene et annet navn.
        Oftest er det to mapper eller sider som heter nesten det samme.
        """

    static let deadLink = """
        Lenka går til et dokument som ikke finnes, eller ut av mappa med ferdige ark.
        Den som klikker, ville bare fått en feilmelding.
        Bruk filnavnet til et dokument i samme pakke. Husk at ikke alle dokumenter er
        med i alle møter.

            før:    [IGP-arkene](igp-ark.html)
            etter:  [IGP-arkene](igp.html)
        """

    static let audience = """
        Et ark er på vei til en mappe der andre enn de det er laget for, kan lese det.
        Derfor stopper hia før noe blir skrevet.
        Dette er en feil i hia, ikke i det du har gjort. Meld fra til dem som lager
        programmet, og ta med hele meldingen.
        """

    static let cannotWrite = """
        hia får ikke skrevet de ferdige arkene. Disken kan være full, du kan mangle
        rettigheter, eller mappa kan være brukt av et annet program.
        Det som lå der fra før, er urørt.
        Lukk filer du har åpne fra mappa, se om det er plass, eller velg en annen:

            hia build --output Pakker
        """

    // MARK: - Print

    static let printEngine = """
        PDF-ene lages av et eget program, WeasyPrint, som `./hia build` legger i mappa
        .venv første gang. Det er ikke der, eller det vil ikke starte. Nettsidene er
        laget som vanlig, og de kan skrives ut fra nettleseren.
        Meldingen sier hva som mangler og hvordan du får tak i det. Trenger du ikke
        PDF-er nå, slipper du meldingen slik:

            hia build --no-pdf
        """

    static let notPrinted = """
        Én PDF ble ikke laget. Alt annet er på plass, og nettsida til dokumentet kan
        skrives ut fra nettleseren så lenge. Den gamle PDF-en er tatt bort hvis den
        ikke lenger stemte med nettsida.
        Grunnen står i meldingen. Et tegn som ikke finnes i skrifta, eller et bilde
        utenfor mappa, må rettes i teksten. Stoppet motoren, så prøv en gang til:

            hia build
        """
}
