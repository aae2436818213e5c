/// What is wrong with forms, their rules and their versions.
extension Explanations {
    // MARK: - What a form says

    static let consentPhrase = """
        Et skjema mangler noe det skal si. Hva som skal stå, og hvor, ligger i
        Content/samtykke/regler, med kilden til hver regel.
        Store og små bokstaver, komma og linjeskift teller ikke. Men ordene må stå der
        leseren ser dem, på hvert språk skjemaet finnes på. En kommentar teller ikke.

            før:    Du kan la være.
            etter:  Det er frivillig å samtykke.
        """

    static let consentWord = """
        Et skjema har et ord eller en vending som ikke skal stå der. Meldingen sier
        hvem som har bestemt det, og hva du kan skrive i stedet.
        hia finner ordet i alle bøyninger regelen nevner, og også når det er delt,
        uthevet, skrevet med usynlige tegn eller med bokstaver fra et annet alfabet.
        Tittelen, filnavnet, feltene øverst og kommentarer teller med.

            før:    Jobbspesialisten din kan snakke med NAV.
            etter:  NAV-veilederen i HelseIArbeid kan snakke med NAV.
        """

    static let consentPart = """
        Et skjema mangler en del det skal ha, har en del det ikke skal ha, eller har
        delene i feil rekkefølge. En del uten noe i teller som om den mangler.
        Ordet etter id-en sier hva delen er, og er det samme på alle språk.

            ::: del C02 frivillig Det er frivillig
            Du får behandling enten du samtykker eller ikke.
            :::
        """

    static let consentStructure = """
        Skjemaet er ikke bygd slik reglene krever. Et samtykke skal ha ett formål for
        hvert ja og nei, ingenting krysset av på forhånd, en linje til navn ved hver
        rolle, dato for når skjemaet ble delt ut og fylt ut, en underskrift, og en
        slipp til å trekke seg med. Meldingen sier hva det gjelder her.
        At et valg gjelder to ting, kjenner hia bare på tegn i setningen. Les den selv.

            før:    ::: valg F1
                    Behandlerne kan snakke med NAV og med lederen min.
                    :::
            etter:  ::: valg F1
                    Behandlerne kan snakke med NAV.
                    :::
                    ::: valg F2
                    Behandlerne kan snakke med lederen min.
                    :::
        """

    static let consentDecision = """
        Her drar to kilder hver sin vei, eller det er noe bare mennesker kan avgjøre.
        Da bestemmer ikke hia. Er det en feil, stopper den til teksten er endret, eller
        til noen med rett rolle har bestemt at den skal stå.
        Bestemmer noen det, så før det øverst i fila på bokmål. Det er da en advarsel,
        så alle ser hvem som bestemte det, og hvorfor.

            avgjørelser:
              - regel: ikke-noe-valg
                rolle: personvernombudet i helseforetaket
                dato: 2026-11-20
                grunn: Hvorfor teksten skal stå slik.
        """

    // MARK: - Languages

    static let consentLanguages = """
        Språkene i et skjema er ikke like. Alle som får skjemaet, skal få det samme,
        og det skal finnes på bokmål og nynorsk samtidig (språklova § 14).
        Delene skal ha de samme id-ene, og like mange avsnitt, punkter, ruter og felt, i
        samme rekkefølge. Status, funksjon og alle tall skal også være de samme.
        I et utkast er det en advarsel. Er det et tall som er ulikt, er det en feil.

            2-nb.md:  Samtykket gjelder i 12 måneder.
            2-nn.md:  Samtykket gjeld i 12 månader.
        """

    static let consentStale = """
        Et språk er endret uten at noen har lest språkene mot hverandre etterpå. hia ser
        at teksten er en annen, men ikke om den fortsatt sier det samme.
        Les dem mot hverandre, rett det som henger etter, og før at det er gjort:

            hia consent mirror nav-samtykke --role seksjonsleder

        I et utkast er det en advarsel. Før noen kan godkjenne, må det være gjort.
        """

    // MARK: - Versions

    static let consentFrozen = """
        En godkjent versjon skal aldri endres, ikke engang med et mellomrom. Vi må kunne
        vise hva den som skrev under, sa ja til (personvernforordningen artikkel 7).
        Da den ble godkjent, la hia en kopi i mappa «fryst» og skrev fingeravtrykket av
        den øverst i fila. Nå er teksten, kopien eller fingeravtrykket noe annet.
        Hent det som er endret, fra sikkerhetskopien. Skal teksten endres, lager du en
        ny versjon og får den godkjent.

            før:    rettet en skrivefeil i 2-nb.md
            etter:  rettet den i 3-nb.md, og satte 2-nb.md tilbake slik den var
        """

    static let consentDates = """
        Datoene til to godkjente versjoner passer ikke sammen: De gjelder samtidig, det
        er dager da ingen av dem gjelder, eller den nye er eldre enn den forrige. Da kan
        ingen si hvilket skjema som var det rette en bestemt dag.
        En versjon gjelder fra «gjelder-fra» til dagen før den neste begynner, til
        «gjelder-til», eller til noen trekker den tilbake.

            1-nb.md:  gjelder-til: 2026-11-30
            2-nb.md:  gjelder-fra: 2026-12-01
        """

    static let consentState = """
        Det som er ført om en versjon, henger ikke sammen: navnet på fila, status,
        funksjonen, eller hvem som har godkjent, trukket tilbake eller avgjort noe.
        Ikke skriv «godkjent» eller «trukket-tilbake» selv. Da mangler kopien som viser
        hva som ble godkjent. La hia spørre, og føre alt på en gang:

            hia consent approve nav-samtykke
            hia consent withdraw nav-samtykke
        """

    static let consentUnfilled = """
        Noe i teksten er ikke fylt ut. Hakeparenteser med ord i, «xxx», «TODO» og en
        tekst av bare prikker er steder der noen skulle skrive noe.
        I et utkast er det en advarsel. Før noen kan godkjenne, må det være fylt ut.
        Er det leseren som skal skrive noe, bruker du et felt.

            før:    Ring [telefon].
            etter:  ::: svar telefon Telefon :::
        """

    // MARK: - Signs and rules

    static let hiddenCharacter = """
        Et ord har et tegn som ikke synes, eller en bokstav fra et annet alfabet som ser
        ut som en av våre. Slike kommer gjerne med når tekst limes inn. De gjør at søk
        og opplesing ikke finner ordet, og det kan se ut som om noe er skjult.
        Slett hele ordet, og skriv det på nytt med tastaturet.

            før:    samt·ykke, der prikken står for et tegn som ikke synes
            etter:  samtykke
        """

    static let oldRules = """
        Det er mer enn et år siden noen holdt disse reglene mot kilden. Kilden kan være
        endret, og da godkjenner hia etter regler som ikke gjelder lenger.
        Les kilden på nytt, rett reglene om den er endret, og sett dagen du leste den.

            før:    sist-kontrollert: 2025-10-01
            etter:  sist-kontrollert: 2026-11-28
        """

    static let openPoint = """
        Noe må bestemmes av mennesker før noen kan godkjenne skjemaet. Spørsmålet,
        grunnen og hvem som kan svare, står i Content/samtykke/avklaringer.yaml.
        Når det er bestemt, fyller du ut tre felt på punktet:

            svar: Det som ble bestemt, i en setning eller to.
            avgjort-av: personvernombudet i helseforetaket
            avgjort-dato: 2026-11-20
        """

    static let plainLanguage = """
        Her kan teksten være tung for den som skal lese den: en lang setning, en setning
        der det ikke står hvem som gjør noe, flere nektelser på en gang, eller en
        forkortelse uten forklaring.
        Dette er bare et tips. Les setningen høyt, og la den stå om den er god.
        Lesbarhetstallet (LIX) står sammen med tipsene. Det er ingen prøve skjemaet skal
        bestå.

            før:    Opplysningene kan ikke deles uten at samtykke er gitt.
            etter:  Vi deler bare det du har sagt ja til.
        """
}
