/// What is wrong with a text: its blocks, its placeholders, and the Markdown itself.
extension Explanations {
    // MARK: - Blocks

    static let unclosedContainer = """
        En blokk er åpnet med «::: …», men blir aldri lukket. Da vet ikke hia hvor
        den slutter, og resten av fila havner inni den.
        Sett en linje med bare «:::» der blokka slutter. Har den ikke noe innhold,
        kan du lukke den på samme linje.

            ::: boks Husk
            Alle kan si pass.
            :::

            ::: skrivelinjer 4 :::
        """

    static let strayClose = """
        En linje med «:::» lukker en blokk, men det er ingen åpen blokk her.
        Enten er linja blitt igjen etter noe du tok bort, eller så er blokka lukket
        to ganger.
        Ta bort linja, eller sett inn den som skulle åpnet blokka.
        """

    static let nestedTooDeep = """
        Det er for mange nivåer inni hverandre. Det gjelder blokker i blokker, lister
        og sitater i hverandre, felt i felt eller mapper i mapper.
        Ofte er grunnen at en blokk lenger opp ikke er lukket, slik at alt etter den
        havner inni. Lukk den med «:::», eller bruk færre nivåer.
        """

    static let unknownDirective = """
        Blokka finnes ikke. Kanskje er det en skrivefeil: `hia check` foreslår det
        nærmeste navnet. Disse kan du bruke:

            for …           teksten hører til disse dokumentene; står ytterst
            tid …           en bit av tidsplanen, med minutter, slag og tittel
            steg …          en del av en slik bit, med minutter og tittel
            si              ord som skal sies høyt
            lysark …        ett lysark, med tittel
            notat           notat til den som viser lysarket
            boks …          en ramme, med eller uten tittel
            skrivelinjer …  så mange linjer å skrive på
            felt …          en ledetekst og en linje
            ja-nei …        et spørsmål med ruter for ja og nei
            skala …         fem ruter mellom to ledetekster
            avkryss         lista inni får ruter å krysse av i
            signatur …      dato, navn og underskrift for en rolle
            bransje …       bare for disse bransjene
            form …          bare når møtet er fysisk, digital eller kombinert
            puljer …        bare når det er en, eller flere, puljer
            eksempel …      bransjens eget eksempel
            fra-bransjen …  en av listene til bransjen, som tiltak
            felles …        en bit fra Content/felles
            figur …         figuren av de seks møtene
        """

    static let directiveArguments = """
        Det som står etter navnet på blokka, passer ikke. Noen blokker skal ha
        minutter og tittel, noen et tall eller en tekst, og noen ingenting.
        Samme melding kommer når det står tekst inni en blokk som ikke har innhold.
        Meldingen sier hva som skal stå der.

            før:    ::: tid IGP i gruppene
            etter:  ::: tid 20 prosess IGP i gruppene

            før:    ::: skrivelinjer mange :::
            etter:  ::: skrivelinjer 4 :::
        """

    static let misplacedDirective = """
        Blokka finnes, men kan ikke stå akkurat her.
        «for» står ytterst. «tid» hører hjemme i «for veileder», og «steg» inni «tid».
        «lysark» står i «for forelesning lysark», og «notat» inni et lysark.
        En felles bit har verken «for» eller «felles» i seg, og sidene i
        Content/sider har ingen blokker.
        Flytt blokka, eller lukk den du er inni, før du åpner den.
        """

    static let unknownInclude = """
        «::: felles …» henter en bit tekst fra mappa Content/felles, men det er ingen
        fil med det navnet der.
        Skriv filnavnet uten «.md», og se etter skrivefeil.

            før:    ::: felles hjelpe :::
            etter:  ::: felles hjelp :::
        """

    static let outsideDocuments = """
        Teksten står utenfor alle blokkene «::: for …», og da vet ikke hia hvilket ark
        den skal på. Den ville ikke kommet med noe sted.
        Sett den inni «for» med navnet på ett eller flere dokumenter.

            ::: for veileder deltaker

            Velkommen!

            :::
        """

    // MARK: - Placeholders

    static let unknownPlaceholder = """
        En plassholder, som {{bedrift.navn}}, blir til det riktige for hver bedrift.
        Denne finnes ikke. `hia check` foreslår det nærmeste. Navnene har ikke æ, ø
        og å, og de fleste hører til en av disse gruppene:

            bedrift.…  navn, avdelinger, ansatte, kommune, og hvem som er leder,
                       tillitsvalgt, verneombud og BHT
            mote.…     møtet pakken er til: navn, dato, sted, form, puljer, grupper
                       og hvor mange som må møte
            dato.…     når hvert av de seks møtene er, som {{dato.modul-1}}
            frist.…    valg (før modul 2) og status (før modul 3)
            bransje.…  bransjens navn og dens egne ord, som {{bransje.sted}}

        Uten gruppe står {{radgiver}}, {{behandlere}}, {{nav}}, {{klinikk}},
        {{region}} og {{omrade}}. Sidene i Content/sider gjelder ingen bestemt
        bedrift, så der må du skrive teksten rett fram.
        """

    static let placeholderInLink = """
        En plassholder kan bare stå i vanlig tekst, ikke i en lenke, et bilde eller
        kode. Der kunne den gitt en adresse som ikke virker. Den kan heller ikke stå i
        feltene til bransjer, møter og sider, for der blir ingen verdi satt inn.
        Flytt plassholderen ut i setningen.

            før:    [Påmelding](https://nav.no/{{bedrift.navn}})
            etter:  [Påmelding](https://nav.no) for {{bedrift.navn}}
        """

    static let emptyPlaceholder = """
        Enten mangler plassholderen et navn, som i {{}}, eller så er verdien ikke
        kjent for denne bedriften ennå.
        Skriv et navn mellom klammene om det mangler. Er verdien ukjent, er det bare
        et tips: På arket blir det en linje å fylle ut for hånd, og den blir borte
        når du legger feltet til i bedrift.yaml.

            verneombud: Didrik Dikt
        """

    static let unclosedPlaceholder = """
        En plassholder er åpnet med «{{», men ikke lukket med «}}» på samme linje.
        Da ville klammene kommet med på arket.
        Lukk den rett etter navnet.

            før:    Velkommen til {{bedrift.navn}
            etter:  Velkommen til {{bedrift.navn}}
        """

    // MARK: - Markdown

    static let image = """
        Bildet kan ikke brukes: det finnes ikke, er skadet eller mangler en beskrivelse.
        Bilder legges i Content/bilder, som .png, .jpg eller .svg. De hentes ikke fra
        nettet, for arkene skal virke uten nett. Beskrivelsen leses høyt for dem som
        ikke ser bildet, så den må alltid være med.

            før:    ![](https://eksempel.no/trapp.png)
            etter:  ![En trapp med rekkverk på begge sider](bilder/trapp.png)
        """

    static let titleInText = """
        En overskrift med én «#» er tittelen på arket, og den lages av seg selv fra
        innledningen. To titler på samme ark forvirrer dem som får det lest opp.
        Begynn med to. I et skjema får hver del overskriften sin fra linja «::: del …»,
        så der begynner du med tre.

            før:    # Slik gjør dere
            etter:  ## Slik gjør dere
        """

    static let table = """
        Tabellen er ikke skrevet slik at hia kan lese den, eller en rad har for mange
        celler. En tabell har en tom linje over seg, så overskriftene, så en linje
        med streker, og like mange kolonner hele veien.
        Skal det stå en loddrett strek inni en celle, skriver du «\\|».

            | Tiltak          | Hvem  |
            |-----------------|-------|
            | Kort morgenmøte | Leder |
        """

    static let forbiddenLink = """
        Lenka går til noe som ikke er trygt eller ikke virker på et ark som deles:
        en adresse uten https, en fil på din egen maskin, eller ingenting.
        Bruk https://, mailto:, tel: eller filnavnet til et dokument i samme pakke.

            før:    [NAV](http://nav.no)
            etter:  [NAV](https://nav.no)
        """

    static let headingJump = """
        En overskrift hopper over et nivå, for eksempel rett fra ## til ####.
        De som bruker skjermleser, finner fram etter nivåene og leter da etter noe
        som ikke er der. Bruk det neste nivået, så ordner utseendet seg selv.

            før:    #### Etter møtet
            etter:  ### Etter møtet
        """

    static let rawHTML = """
        Det står HTML i teksten, og det kan ikke brukes her. Da ser alle ark like ut,
        og ingenting farlig kan følge med.
        Bruk Markdown eller en blokk i stedet. Er det selve tegnet du vil ha, skriver
        du «\\<».

            før:    <b>Husk nøklene</b>
            etter:  **Husk nøklene**
        """
}
