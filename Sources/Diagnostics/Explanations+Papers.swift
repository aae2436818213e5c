/// What is wrong with project papers and with replies to consultations.
extension Explanations {
    // MARK: - Project papers

    static let paperUnfilled = """
        Et sted i prosjektet står det noe som skulle vært byttet ut, som «<dato>» eller
        «<navn>». Slike merker følger med når en begynner på en mal, og blir lett
        glemt.
        Skriv det som skal stå der. Er det ikke kjent, kan feltet stå tomt; da blir det
        en linje å fylle ut for hånd. I et utkast er dette en advarsel. Er prosjektet
        til godkjenning eller godkjent, er det en feil.

            før:    eier: <navn>
            etter:  eier: Oda Oppdiktet, HelseIArbeid-koordinator
        """

    static let paperDates = """
        Noe i prosjektet er datert i feil rekkefølge: en fase eller en milepæl ligger
        utenfor perioden til prosjektet, en milepæl kommer før den forrige, eller en
        versjon er eldre enn den før.
        Meldingen viser begge stedene. Rett den datoen som er feil.

            før:    M3 mars 2027, M4 februar 2027
            etter:  M3 mars 2027, M4 april 2027
        """

    static let paperPeriod = """
        Et prosjekt har én periode. Her står det en annen et sted i teksten enn den i
        feltet «periode», og den er heller ikke perioden til en av fasene. Da vet ikke
        leseren hvilken av dem som gjelder.
        Rett den som er feil. Handler den om noe annet, for eksempel en pilot i et annet
        fylke, sier du fra om det i prosjekt.yaml:

            andre-perioder:
              - periode: mars 2015–mars 2016
                hva: piloten i nabofylket
        """

    static let milestones = """
        Milepælene i en serie skal være nummerert fra 1, med hvert nummer én gang.
        Mangler et nummer, tror leseren at noe er falt ut, og i møtene blir det snakket
        om feil milepæl.
        Sett inn den som mangler, eller gi dem som kommer etter, nye numre.

            før:    M1, M2, M4
            etter:  M1, M2, M3
        """

    static let deviation = """
        Et avvik som er skrevet inn, følger ikke av tallene ved siden av. Avviket er
        tallet minus grunnlaget: enten rett fram (poeng), eller i prosent av
        grunnlaget. Det avrundes til slutt, og halve rundes bort fra null.
        Meldingen viser regnestykket og det riktige tallet. Tar du bort «avvik», regner
        hia det ut for deg.

            grunnlag 59,1 og tall 61,1:  (61,1 − 59,1) / 59,1 = +3,4 %, ikke +3,3 %
        """

    static let factSource = """
        Et tall uten kilde kan ingen kontrollere, og uten periode vet ingen hva det
        gjelder. Hvert tall og hver tabell i prosjekt.yaml skal ha begge deler.
        Står det et tall i prosent i teksten uten noe som viser til en kilde i samme
        avsnitt, er det bare et tips.

            tall:
              - id: fravaer
                verdi: 6,1 %
                hva: legemeldt sykefravær i fylket
                kilde: statistikk
                periode: 2. kvartal 2026
        """

    static let factExpired = """
        Tallet har stått lenger enn det kan stå uten at noen har sett etter i kilden.
        Hvor lenge det er, står i feltet «levetid», i måneder; uten det er det 12.
        Se etter i kilden. Er tallet nytt, retter du det. Sett så dagen i
        «sist-kontrollert».
        """

    static let noteMark = """
        Noe er galt med en fotnote. Kildene føres i prosjekt.yaml, og i tekst.md skriver
        du «[^id]» der noten skal stå. hia nummererer dem og lager lista til slutt, og
        samme kilde får samme nummer hver gang.
        Meldingen sier hva som er galt: en id som ikke finnes, en note der det ikke kan
        stå noen, eller et hevet tall som ble med fra et annet program.

            kilder:
              - id: modell
                tekst: Beskrivelsen av HelseIArbeid, 2016
            og i teksten:  Begge etatene er med fra start.[^modell]
        """

    static let communication = """
        Kommunikasjonsplanen lages av interessentene. De som har
        «kommunikasjonsplan» blant tiltakene, skal ha et budskap, og helst kanal, hvem
        som sier det, og når. De som har et budskap, må også ha tiltaket, ellers
        kommer de ikke med i planen.

            - navn: Fastlegene
              tiltak: [kommunikasjonsplan]
              kommunikasjon:
                budskap: Hvem dere kan henvise, og hvordan.
                kanal: [nyhetsbrev]
                hvem: praksiskonsulenten
                når: mars 2027
        """

    static let governingYear = """
        Et styrende dokument er nevnt uten årstall. Mange av dem kommer i ny utgave
        hvert år, og leseren må vite hvilken prosjektet bygger på.

            før:    - navn: Oppdragsdokument til helseforetaket
            etter:  - navn: Oppdragsdokument til helseforetaket
                      år: 2026
        """

    static let organisation = """
        Gruppene i organiseringen henger ikke sammen. Hver gruppe skal stå under en
        annen, gi råd til en annen, eller stå øverst. Da kan figuren tegnes, og teksten
        ved siden av sier det samme.
        «under» er gruppa den rapporterer til. «råd-til» er gruppa den bare gir råd.

            - id: arbeidsgruppe-nord
              navn: Arbeidsgruppa i Nordre Eventyr
              under: samarbeidsgruppa
        """

    static let quotationMarks = """
        Et hermetegn står alene i avsnittet: et sitat åpnes uten å lukkes, lukkes uten
        å åpnes, eller er åpnet med ett slag tegn og lukket med et annet. Da er det ikke
        lett å se hvor sitatet slutter.

            før:    Planen sier «tidlig hjelp uten å si når.
            etter:  Planen sier «tidlig hjelp» uten å si når.
        """

    // MARK: - Replies to consultations

    static let consultationSender = """
        Når flere svarer sammen på en høring, skal det være klart hvem som mener hva.
        «Fra: …» skal ha navnet eller kortnavnet til en av avsenderne øverst i fila.
        Mener alle det samme, skriver du «Fra: alle». Er det bare én avsender, trengs
        ikke linja.

            avsendere:
              - navn: Eventyr helseforetak
                kort: HF
            og i teksten:  Fra: HF
        """

    static let consultationPoint = """
        Et høringsinnspill følger punktene i dokumentet det svarer på: samme nummer,
        samme rekkefølge, hvert punkt én gang, og en kommentar til hvert.
        Et sitat eller et forslag alene sier ikke hva dere mener.

            ## 4.2 Tidlig hjelp
            > Hjelpen skal komme tidlig.
            Det bør stå hvor mange uker «tidlig» er.
            Forslag: Skriv «innen to uker».
        """

    static let consultationDeadline = """
        Dagene i høringsinnspillet går ikke opp: det er sendt etter fristen, den utsatte
        fristen er ikke etter den første, eller status og dagen det ble sendt, sier hver
        sin ting.
        Er innspillet sendt for seint, står det på siden, så den som leser, ser det. Har
        dere fått utsatt frist, fører du den.

            frist: 2026-11-02
            utsatt-frist: 2026-11-16
        """

    static let brokenAddress = """
        En nettadresse i teksten fører trolig ikke fram: den er delt over to linjer, er
        pakket inn av et e-postprogram, er kodet to ganger, eller mangler noe etter et
        prosenttegn. Det skjer når en limer inn fra et annet program.
        Hent adressen på nytt, og sett den i vinkler. På papir står alle adressene i ei
        liste, med æ, ø og å der det er mulig.

            før:    https://www.eksempel.no/plan-
                    for-arbeid
            etter:  <https://www.eksempel.no/plan-for-arbeid>
        """
}
