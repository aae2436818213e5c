/// What is wrong with open workshops and the reports of their groups.
extension Explanations {
    static let groupCode = """
        Koden til gruppa kan ikke leses, eller fila heter noe annet enn koden i den.
        En kode er et tall og en bokstav: 1C. Arbeidet flere grupper med samme
        spørsmål, får hver sitt nummer: 4E-1 og 4E-2. To grupper som skrev én rapport
        sammen, er 4A-1 & 2. Koden blir navnet på sida og det andre viser til.
        Rett koden, eller gi fila navnet meldingen sier.

            kode: 4E-1
        """

    static let unknownGroup = """
        Det er vist til en gruppe eller et verksted som ikke finnes. Da får leseren en
        henvisning som ikke fører noen steder.
        Grupper fra dette verkstedet finnes når de har en rapport i mappa. Grupper fra
        arenaen før finnes når de står under «forrige» i verksted.yaml.
        Rett koden, eller før inn gruppa som mangler.

            forrige:
              navn: Åpen arena 2025
              grupper:
                - kode: 2C
                  tittel: Hva trenger en leder å vite?
        """

    static let reportField = """
        En rapport mangler noe alle gruppene er bedt om å svare på, har en overskrift
        uten tekst under, eller har en overskrift hia ikke kjenner.
        Alle svarer på problemet, resultatet, konkretiseringen og videre arbeid, så
        rapportene kan leses ved siden av hverandre. Overskriftene kan skrives på
        mange måter: «Kort problembeskrivelse» er det samme som «Problemet». En
        overskrift som ikke er kjent, blir skrevet ut slik den står. Meldingen kommer
        også når verkstedet ikke har noen oppsummering til deltakerne.
        Skriv det som mangler. Passer spørsmålet ikke, er «Ikke relevant» et svar.

            ## Videre arbeid (neste skritt)

            Ikke relevant: Gruppa er ferdig.
        """

    static let reportTitle = """
        Tittelen på gruppas rapport er ikke et spørsmål. Gruppene arbeider med hvert
        sitt spørsmål, og den som leser innholdslista, skal se hvilket.
        Skriv tittelen som et spørsmål.

            før:    tittel: Nye på jobb
            etter:  tittel: Hvordan tar vi imot den som er ny på jobb?
        """

    static let participants = """
        Noe stemmer ikke i lista over deltakere: Ingen er fasilitator, den samme står
        to ganger, ingen er ført, eller noen var der på en dag verkstedet ikke varte.
        Lista blir registeret bakerst i heftet, og fasilitatoren er den en spør.
        Skriv én linje for hver, med navn, tittel og organisasjon, og det andre i
        parentes.

            deltakere:
              - Espen Eksempel, fysioterapeut, poliklinikken (fasilitator)
              - Live Låtsom, styrer, barnehagen (siste halvdel dag 2)
        """

    static let nextContact = """
        Neste kontakt i gruppa er ikke til å stole på: Dagen er før verkstedet var
        slutt, reservetida er den samme som tida, eller det står ikke når det er, eller
        hvem som har ansvar for at det blir noe av.
        Rett det som er feil. Er dagen ikke avtalt, kan det stå omtrent når.

            neste-kontakt:
              dato: torsdag 15. oktober 2026
              tid: 10–11
              reservedato: fredag 16. oktober 2026
              sted: Teams
              ansvarlig: Espen Eksempel
        """

    static let recipient = """
        En anbefaling sier ikke hvem den er til, eller navnet på en organisasjon er
        nesten likt et annet. Heftet samler anbefalingene for hver mottaker og
        deltakerne for hver organisasjon. En skrivefeil gir to lister for den samme.
        Begynn anbefalingen med mottakeren og kolon, og skriv navn likt hver gang.

            ## Anbefalinger

            - NAV: Gi svar innen en uke.
            - Kommunene og sykehuset: Bli enige om én kontakt.
        """

    static let parallelGroups = """
        Grupper som arbeidet med samme spørsmål, står ved siden av hverandre i heftet,
        og én sammenfatter dem. Meldingen kommer når en gruppe står alene om et
        spørsmål den skal dele med andre, når ingen sammenfatter, eller når to skal
        gjøre det.
        Rett koden, finn rapporten som mangler, eller skriv hvem som sammenfatter.
        Teksten ligger i en fil som heter sammenfatning og spørsmålet.

            4e-1.md:             sammenfatter: Liv Luftslott
            sammenfatning-4e.md: spørsmål: 4E
        """

    static let unknownTheme = """
        Temaet på rapporten står ikke på lista over temaer i verksted.yaml. Heftet har
        et register over temaer, og en skrivefeil gir et tema for mye.
        Rett temaet, eller legg det til under «temaer».

            temaer:
              - Tilrettelegging
              - Nye på jobb
        """
}
