/// What is wrong with companies, meetings, industries and schedules.
extension Explanations {
    // MARK: - Names that lead somewhere

    static let missingMeeting = """
        Et av de seks møtene har ingen tekst, og da blir det ingen pakke til det.
        De andre møtene lages som vanlig, så dette er bare en advarsel. Ligger det
        tekst i mappa, men ingen mote.md, er det en feil.
        Legg teksten i mappa meldingen nevner, med en mote.md som begynner med
        innledningen.
        """

    static let unknownIndustry = """
        Bransjen finnes ikke. Navnet må være det samme som en fil i Content/bransjer,
        uten «.yaml». Det gjelder både i bedrift.yaml og i «::: bransje …».
        Rett navnet, eller bruk «annen» om ingen av dem passer.

            før:    bransje: Barnehager
            etter:  bransje: barnehage
        """

    static let unknownPlace = """
        Området, kommunen eller klinikken står ikke i region.yaml, eller kommunen
        ligger i et annet område enn det bedriften har fått.
        Stedet bestemmer hvilken klinikk som står på arkene, så det må stemme.
        Bruk kortnavnet («id») fra region.yaml, eller legg stedet til der.

            før:    kommune: Østanfor Sol
            etter:  kommune: ostanfor-sol
        """

    static let noSuchCompany = """
        Du har bedt om én bedrift, men det finnes ingen mappe med det navnet i
        Content/bedrifter.
        Skriv navnet på mappa, ikke navnet på bedriften.

            før:    hia build --only "Askeladden og hjelperne"
            etter:  hia build --only askeladden-barnehage
        """

    // MARK: - Dates and order

    static let wrongWeekday = """
        Ukedagen og datoen stemmer ikke med hverandre. Kommer det på innkallingen,
        møter noen opp på feil dag.
        Finn ut hvilken av dem som er riktig, og rett den andre. Du kan også la
        ukedagen være, så setter hia den inn selv.

            før:    dato: mandag 2026-11-03
            etter:  dato: tirsdag 2026-11-03
        """

    static let endBeforeStart = """
        Møtet slutter før det begynner, eller i samme minutt. Da kan ikke tidsplanen
        regnes ut.
        Bytt om på klokkeslettene, eller rett det ene.

            før:    tid: 14.00–12.30
            etter:  tid: 12.30–14.00
        """

    static let meetingsOutOfOrder = """
        De seks møtene bygger på hverandre og kommer i fast rekkefølge:
        introduksjonsmøte, mål- og planleggingsmøte, modul 1, 2 og 3, evalueringsmøte.
        Her er et møte satt til samme dag som, eller før, et som skulle vært ferdig.
        Alle puljer skal ha hatt det ene møtet før det neste begynner.
        Rett den datoen som er feil. Se særlig på årstallet.
        """

    static let dayOff = """
        Datoen er en lørdag, en søndag eller en helligdag, og da er det nok en
        skrivefeil. Er det meningen, kan du la advarselen stå.
        Ellers velger du en annen dag. Meldingen foreslår nærmeste arbeidsdag før.

            før:    dato: 2027-05-17
            etter:  dato: 2027-05-14
        """

    // MARK: - The schedule

    static let scheduleTooLong = """
        Tidsplanen i veilederen er lengre enn tida bedriften har satt av til møtet.
        Da blir det prosessen til slutt som ryker, og det er der gruppene jobber.
        Sett av mer tid i bedrift.yaml, eller ta minutter fra blokkene som kan gi
        fra seg noen. Det er de som har «gir=» etter seg.

            ::: tid 30 forelesning gir=10 Når kroppen sier fra
        """

    static let processSqueezed = """
        Prosessen, altså det gruppene selv gjør, har fått for få minutter, eller den
        er satt opp til å gi fra seg noen. Det skal den ikke: Det er her deltakerne
        kommer til orde, og det er den som ellers alltid blir klemt.
        Gi minuttene tilbake, og korte heller inn en blokk av slaget «ramme».

            før:    ::: tid 15 prosess gir=5 IGP i gruppene
            etter:  ::: tid 20 prosess IGP i gruppene
        """

    static let stepsDoNotSum = """
        Stegene i en blokk skal til sammen vare like lenge som blokka selv. Ellers
        kommer veilederen i utakt med klokka midt i møtet.
        Rett minuttene i «::: steg», eller i «::: tid» rundt dem.

            før:    tid 20, med steg på 5, 10 og 10 minutter
            etter:  tid 20, med steg på 5, 10 og 5 minutter
        """

    // MARK: - People

    static let cohorts = """
        Noe stemmer ikke med puljene. Enten er ikke summen av ansatte i puljene lik
        tallet for bedriften, to puljer heter det samme, et møte nevner en pulje som
        ikke finnes, eller en modul mangler eller er dobbelt for en pulje.
        Bare modulene holdes i puljer. De andre møtene er for partene.
        Rett det meldingen peker på. Tallene styrer hvor mange ark som skrives ut.

            puljer:
              - id: A
                ansatte: 20
              - id: B
                ansatte: 18
        """

    static let groupSize = """
        Gruppestørrelsen er utenom det anbefalte, fire til seks.
        Med færre blir noen lett stående alene, og med flere rekker ikke alle å komme
        til orde. Fem er et godt tall for de fleste.
        Dette er en advarsel. Er det en grunn til tallet, kan du la det stå.

            gruppestørrelse: 5
        """

    // MARK: - Industries

    static let industryExpired = """
        Bransjen er ikke på lista den dagen pakkene lages for. Lista over bransjer
        følger IA-avtalen, og den blir endret av og til.
        Velg en bransje som gjelder, eller rett «gyldig-fra» og «gyldig-til» i
        bransjefila om de er feil. Arkene blir laget uansett.
        """

    static let missingSlot = """
        Bransjen mangler et eksempel eller et ord som tekstene ber om. Da ville det
        blitt et hull midt i forelesningen.
        Skriv det i bransjefila, under «eksempler» eller «ord», eller la bransjen låne
        det som mangler, fra «annen». `hia coverage` viser hva hver bransje har.

            faller-tilbake-til: annen
        """

    static let unreachableVariant = """
        Denne biten kan aldri komme med på noe ark, for blokka rundt den utelukker
        den: En bedrift er ikke i to bransjer på en gang, og har ikke både én pulje
        og flere.
        Flytt biten ut av den ytre blokka, eller rett en av dem.

            ::: bransje sykehus
            ::: bransje barnehage
            Hit kommer ingen.
            :::
            :::
        """

    // MARK: - Quality

    static let bannedSpelling = """
        Ordet skrives på en annen måte her. Navn og faste ord skal være like på alle
        ark, så ingen lurer på om det er to ulike ting.
        Bruk det meldingen foreslår. Ordene står i Content/felles/termer.yaml, og der
        kan dere også legge til flere.

            før:    Helse i arbeid
            etter:  HelseIArbeid
        """

    static let approval = """
        Statusen er «godkjent», men det står ikke hvem som har godkjent, og når.
        Leserne skal kunne stole på at en fagperson har lest teksten.
        Fyll ut begge feltene i innledningen, eller la statusen være «utkast».

            status: godkjent
            faglig-godkjent-av: Espen Eksempel, fysioterapeut
            faglig-godkjent-dato: 2026-11-21
        """

    static let contrast = """
        Fargen i region.yaml er for lys til at alle kan lese tekst i den på hvitt
        papir eller hvit skjerm. Kravet er 4,5 til 1 (WCAG 1.4.3).
        Velg en mørkere farge, gjerne i samme tone.

            før:    farge: "#7fb2d6"
            etter:  farge: "#1b4b6b"
        """
}
